import { TYPES } from '../../graph/palette.js';
import type { TextLanguage } from '../../../src/model/language.js';
import type { ViewState } from '../view-state.js';

/** Files that the server makes: each relationship with its role, sentence, documents, sections and words. */
export type SourcesFormat = 'xlsx' | 'csv-connections';

/** What such a file is of: arguments of the server's exports. */
export type SourcesQuestion = Readonly<Record<string, string | readonly string[] | null>>;

/** The network that a view shows. */
export const networkQuestion = ({
  of,
  depth,
  at,
  kinds,
  areas,
  hidden,
}: Pick<ViewState, 'of' | 'depth' | 'at' | 'kinds' | 'areas' | 'hidden'>): SourcesQuestion => ({
  ...{ of, depth: String(depth), at, kinds, areas },
  types: hidden.length === 0 ? [] : TYPES.filter((type) => !hidden.includes(type)),
});

/** The address of such a file, beside the explorer's own pages. */
export function sourcesAddress(format: SourcesFormat, question: SourcesQuestion, language: TextLanguage): string {
  const query = new URLSearchParams({ lang: language });
  for (const [name, value] of Object.entries(question)) {
    const text = typeof value === 'string' ? value : (value ?? []).join(',');
    if (text !== '') query.set(name, text);
  }
  return `export/${format}?${query.toString()}`;
}

/** @throws when the server cannot make it now */
export async function fetchSources(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.blob();
}
