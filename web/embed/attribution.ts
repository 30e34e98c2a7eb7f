import { FIGURE_TEXTS } from '../../src/model/figure-texts.js';
import type { TextLanguage } from '../../src/model/language.js';
import { formatDate } from '../graph/dates.js';
import type { Source, FigureModel } from './figure.js';

const MAX_SOURCES = 3;

/** Where it is from, and of when. */
export function attribution({ claims, recordedAt }: FigureModel, language: TextLanguage): string {
  const words = FIGURE_TEXTS[language];
  const counts = new Map<string, { source: Source; count: number }>();
  for (const { document: source } of claims.flatMap(({ evidence }) => evidence)) {
    counts.set(source.id, { source, count: (counts.get(source.id)?.count ?? 0) + 1 });
  }
  const sources = [...counts.values()].sort((a, b) => b.count - a.count || (a.source.id < b.source.id ? -1 : 1));
  const names = sources.slice(0, MAX_SOURCES).map(({ source }) => source.name);
  const attestedOn = claims
    .flatMap(({ attestedOn: date }) => date ?? [])
    .sort()
    .at(-1);
  const day = (date: string) => formatDate(date, language);
  return [
    names.length > 0 ? words.sources(names, sources.length - names.length) : '',
    attestedOn === undefined ? '' : words.attested(day(attestedOn.replace(/[[\]]|\.\./g, ''))),
    recordedAt === null ? '' : words.updated(day(recordedAt.slice(0, 10))),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
