import { DEFAULT_LANGUAGE, findTextLanguage, TEXT_LANGUAGES, type TextLanguage } from '../../src/model/language.js';
import { OWN_WORDS } from './texts.js';

export type AttributeName = 'actor' | 'area' | 'of' | 'depth' | 'at' | 'from' | 'to';

/** What an element asks for, each attribute that was wrong at its default; dates are EDTF. */
export interface Parameters {
  readonly language: TextLanguage;
  /** What it is about; empty: the editor did not say. */
  readonly id: string;
  readonly of: string | null;
  readonly depth: number;
  readonly at: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Attributes of every element, beside its own. */
export const COMMON_ATTRIBUTES = ['lang', 'theme', 'debug'] as const;

const DEPTHS = { min: 0, max: 3 } as const;

/**
 * Read an element's attributes. What is wrong with one stops nothing: it is left out, and told.
 * @param idNames attributes that say what it is about; the first that is there counts
 */
export function readParameters(
  element: HTMLElement,
  idNames: readonly AttributeName[],
  takes: readonly AttributeName[],
): { parameters: Parameters; problems: string[] } {
  const language = languageAround(element);
  const words = OWN_WORDS[language];
  const problems: string[] = [];
  const text = (name: string) => element.getAttribute(name)?.trim() || null;
  const wrong = (name: string, given: string, allowed: string) => problems.push(words.wrong(name, given, allowed));
  const own = text('lang');
  if (own !== null && findTextLanguage(baseOf(own)) === undefined) {
    wrong('lang', own, TEXT_LANGUAGES.map((tag) => `"${tag}"`).join(', '));
  }
  const theme = text('theme');
  if (theme !== null && !['auto', 'light', 'dark'].includes(theme)) wrong('theme', theme, '"auto", "light", "dark"');
  const optional = (name: AttributeName) => (takes.includes(name) ? text(name) : null);
  const date = (name: AttributeName) => {
    const given = optional(name);
    if (given === null || /^-?\d{4}(-\d\d){0,2}$/.test(given)) return given;
    wrong(name, given, words.date);
    return null;
  };
  const depth = () => {
    const given = optional('depth');
    if (given === null) return 1;
    const number = /^\d{1,3}$/.test(given) ? Number(given) : NaN;
    if (number >= DEPTHS.min && number <= DEPTHS.max) return number;
    wrong('depth', given, words.wholeNumber(DEPTHS.min, DEPTHS.max));
    return 1;
  };
  const id = idNames.map(text).find((given) => given !== null) ?? '';
  if (id === '') problems.push(words.missing(idNames[0] ?? ''));
  return {
    parameters: {
      ...{ language, id, depth: depth(), at: date('at'), from: date('from'), to: date('to') },
      of: idNames.includes('of') ? null : optional('of'),
    },
    problems,
  };
}

const baseOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? '';

/** The element's own language where it has one that there is, else that of the page around it. */
function languageAround(element: HTMLElement): TextLanguage {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const language = findTextLanguage(baseOf(at.getAttribute('lang') ?? ''));
    if (language !== undefined) return language;
  }
  return DEFAULT_LANGUAGE;
}
