import type { UntoldTwinTowns } from '../queries/export/twin-towns.js';
import type { About, ExportFormat } from './format.js';

/** Properties of Wikidata. */
const TWINNED_WITH = 'P190';
const [START, END] = ['P580', 'P582'];
/** Of references. */
const [REFERENCE_URL, RETRIEVED] = ['S854', 'S813'];

/**
 * Commands of QuickStatements (version 1) for twinnings that Wikidata lacks: between cities of which both have an item, with
 * dates and reference, from both ends, as Wikidata has it. Those without a document that can be read on the web are left
 * out, since Wikidata wants a reference; so are those that a document of Wikidata tells in this graph.
 */
export const quickStatements: ExportFormat = {
  id: 'quickstatements',
  description: 'QuickStatements: twinnings that Wikidata lacks, to be looked through and added there',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  async *write({ about, untoldTwinTowns }) {
    for await (const found of untoldTwinTowns()) {
      yield command(found.one, found.other, found, about);
      yield command(found.other, found.one, found, about);
    }
  },
};

function command(from: string, to: string, { since, until, url, retrievedOn }: UntoldTwinTowns, about: About): string {
  const dated = ([property, edtf]: readonly [string, string | null]) => {
    const time = edtf === null ? null : wikidataTime(edtf);
    return time === null ? [] : [property, time];
  };
  const parts = [
    ...[from, TWINNED_WITH, to],
    ...dated([START, since]),
    ...dated([END, until]),
    ...[REFERENCE_URL, `"${url.replaceAll('"', '%22')}"`],
    ...dated([RETRIEVED, retrievedOn]),
  ];
  // Its only place for words is the summary of an edit.
  return `${parts.join('\t')}\t/* ${summary(about)} */\n`;
}

const summary = ({ title, site, revision, exportedAt }: About): string =>
  `${title}, version ${revision} of the data, ${exportedAt.slice(0, 10)}, ${site}`.replaceAll(/\*\/|[\t\r\n]/g, ' ');

/** A year, a month or a day with its precision; what is doubtful or a bound has no form there. */
function wikidataTime(edtf: string): string | null {
  const [, year, month = '00', day = '00'] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(edtf) ?? [];
  if (year === undefined) return null;
  const precision = day !== '00' ? 11 : month !== '00' ? 10 : 9;
  return `+${year}-${month}-${day}T00:00:00Z/${precision}`;
}
