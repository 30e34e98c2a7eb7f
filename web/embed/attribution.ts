import type { Language } from '@vanort/client';
import { formatDate } from '../graph/dates.js';
import type { Source, FigureModel } from './figure.js';
import { WORDS } from './texts.js';

const MAX_SOURCES = 3;

/** A name in a language, where it has one of its own there. */
export const nameIn = (
  {
    nameSv,
    nameEn,
    name,
  }: { readonly nameSv?: string | null; readonly nameEn?: string | null; readonly name?: string },
  language: Language,
): string => (language === 'SV' ? nameSv : nameEn) ?? name ?? nameSv ?? nameEn ?? '';

/** Where it is from, and of when. */
export function attribution({ claims, recordedAt }: FigureModel, language: Language): string {
  const words = WORDS[language];
  const counts = new Map<string, { source: Source; count: number }>();
  for (const { document: source } of claims.flatMap(({ evidence }) => evidence)) {
    counts.set(source.id, { source, count: (counts.get(source.id)?.count ?? 0) + 1 });
  }
  const sources = [...counts.values()].sort((a, b) => b.count - a.count || (a.source.id < b.source.id ? -1 : 1));
  const names = sources.slice(0, MAX_SOURCES).map(({ source }) => nameIn(source, language));
  const attestedOn = claims
    .flatMap(({ attestedOn: date }) => date ?? [])
    .sort()
    .at(-1);
  const day = (date: string) => formatDate(date, words.code);
  return [
    names.length > 0 ? words.sources(names, sources.length - names.length) : '',
    attestedOn === undefined ? '' : words.attested(day(attestedOn.replace(/[[\]]|\.\./g, ''))),
    recordedAt === null ? '' : words.updated(day(recordedAt.slice(0, 10))),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
