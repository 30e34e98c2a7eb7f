import { RevisionDocument } from '@vanort/client/documents';
import { formatDate } from '../../graph/dates.js';
import { ask } from '../api.js';
import { store } from '../store.js';
import { textsIn } from '../text/texts.js';
import type { About } from './about.js';

/** How to cite what a view shows now, in one line: with whom, as of when, taken when, and where; and what it consists of. */
export async function aboutShown(title: string, at: string | null): Promise<About> {
  const { graphRevision } = await ask(RevisionDocument, {});
  const { language } = store;
  const { brand, exportPanel } = textsIn(language);
  const date = new Date().toLocaleDateString('sv-SE');
  const url = location.href;
  const asOf = at === null ? '' : ` (${exportPanel.asOf(formatDate(at, language))})`;
  const taken = exportPanel.taken(formatDate(date, language), graphRevision.number);
  const citation = `${exportPanel.publisher(brand)}: ${title}${asOf}. ${taken}. ${url}`;
  return { title, citation, url, date, revision: graphRevision.number };
}

/** Rows with their citation in a last column beside the first row alone, as all files of CSV have it. */
export const withCitation = (
  [headings = [], ...rows]: readonly (readonly string[])[],
  citation: readonly [heading: string, text: string],
): string[][] => [[...headings, citation[0]], ...rows.map((row, index) => [...row, index === 0 ? citation[1] : ''])];
