import { PlaceSourcesDocument } from '@vanort/client/documents';
import type { TextLanguage } from '../../../../src/model/language.js';
import { ask } from '../../api.js';

/** How many are asked about at once. */
const PAGE = 100;

/** A publisher by language. */
export type PlaceSource = Readonly<Record<TextLanguage, string>>;

/** Who publishes what the facts of these places rest on, the most cited first; a document's own name where nobody is known. */
export async function fetchPlaceSources(ids: readonly string[], signal: AbortSignal): Promise<readonly PlaceSource[]> {
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) =>
    ids.slice(page * PAGE, (page + 1) * PAGE),
  );
  const answers = await Promise.all(pages.map((page) => ask(PlaceSourcesDocument, { ids: page }, signal)));
  const sources = new Map<string, { source: PlaceSource; count: number }>();
  for (const { document } of answers.flatMap(({ actors }) => actors.flatMap(({ evidence }) => evidence))) {
    const source = document.publisherNames ?? document.names;
    const { count } = sources.get(source.sv) ?? { count: 0 };
    sources.set(source.sv, { source, count: count + 1 });
  }
  return [...sources.values()]
    .sort((a, b) => b.count - a.count || (a.source.sv < b.source.sv ? -1 : 1))
    .map(({ source }) => source);
}
