import type { Claim, Figure, Named } from './figure.js';
import type { Vocabulary } from './vocabulary.js';
import { FIGURE_TEXTS } from './words/figure-texts.js';

/** The documents that claims rest on, those that bear most first, and the newest date that one attests: EDTF, or null. */
export function citations(claims: readonly Claim[]): { sources: readonly Named[]; attestedOn: string | null } {
  const counts = new Map<string, { source: Named; count: number }>();
  for (const { document: source } of claims.flatMap(({ evidence }) => evidence)) {
    const count = (counts.get(source.id)?.count ?? 0) + 1;
    counts.set(source.id, { source, count });
  }
  const sources = [...counts.values()].sort((a, b) => b.count - a.count || (a.source.id < b.source.id ? -1 : 1));
  const dates = claims.flatMap(({ attestedOn }) => attestedOn ?? []).sort();
  return {
    sources: sources.map(({ source }) => ({ id: source.id, name: source.name })),
    attestedOn: dates.at(-1) ?? null,
  };
}

const MAX_SOURCES = 3;

/** Where a figure is from, and of when: a line of its caption. */
export function sourceLine({ claims, recordedAt }: Figure, { language, formatDate }: Vocabulary): string {
  const words = FIGURE_TEXTS[language];
  const { sources, attestedOn } = citations(claims);
  const names = sources.slice(0, MAX_SOURCES).map(({ name }) => name);
  return [
    names.length > 0 ? words.sources(names, sources.length - names.length) : '',
    attestedOn === null ? '' : words.attested(formatDate(attestedOn.replace(/[[\]]|\.\./g, ''))),
    recordedAt === null ? '' : words.updated(formatDate(recordedAt.slice(0, 10))),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
