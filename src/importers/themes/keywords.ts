import { normalizeName } from '../../model/normalize-name.js';
import type { AreaId } from './areas.js';

/** Keywords of URBACT and of city networks that name an area as plainly as its own name does. */
const KEYWORDS: Readonly<Record<AreaId, readonly string[]>> = {
  'business-innovation': [
    'economy',
    'local economy',
    'innovation',
    'entrepreneurship',
    'entrepreneurship smes',
    'sme and entrepreneurship',
    'research innovation',
    'business',
    'smes',
    'clustering and economic cooperation',
    'knowledge and technology transfer',
  ],
  'university-cooperation': ['university', 'universities', 'university cities'],
  'energy-environment': [
    'environment',
    'energy',
    'energy efficiency',
    'energy transition',
    'climate',
    'climate change',
    'climate adaptation',
    'carbon neutrality',
    'low carbon',
    'circular economy',
    'renewable energy',
    'sustainable energy',
    'waste',
  ],
  'smart-city': [
    'smart city',
    'smart cities',
    'digital transition',
    'digital transformation',
    'digitalisation',
    'ict and digital society',
    'digital cities',
  ],
  'school-exchange': ['school', 'schools', 'school exchange'],
  'citizen-dialogue': [
    'participation',
    'citizen participation',
    'civic participation',
    'citizen engagement',
    'participatory democracy',
  ],
};

const AREA_BY_KEYWORD: ReadonlyMap<string, AreaId> = new Map(
  Object.entries(KEYWORDS).flatMap(([area, words]) => words.map((word) => [word, area as AreaId] as const)),
);

/** The areas that a list of keywords names, separated by commas, slashes or semicolons. */
export function areasOfKeywords(text: string): AreaId[] {
  const words = text.split(/[,;/]/).map(normalizeName);
  return [...new Set(words.flatMap((word) => AREA_BY_KEYWORD.get(word) ?? []))];
}

/** Words in the name of a network or a project that say what it is about. */
const IN_NAME: readonly (readonly [RegExp, AreaId])[] = [
  [
    /\b(?:climate|energy|environment(?:al)?|recycling|hydrogen|carbon|biogas|renewables?|biodiversity)\b/i,
    'energy-environment',
  ],
  [/\b(?:smart cit(?:y|ies)|digital cit(?:y|ies))\b/i, 'smart-city'],
  [/\b(?:innovation|entrepreneurship|smes?|start-?ups?)\b/i, 'business-innovation'],
  [/\buniversity cities\b/i, 'university-cooperation'],
  [/\b(?:citizen participation|local democracy)\b/i, 'citizen-dialogue'],
];

/** The areas that a name says in plain words; a name that hints at one says none. */
export const areasOfName = (name: string): AreaId[] =>
  IN_NAME.flatMap(([words, area]) => (words.test(name) ? [area] : []));
