import type { Importer } from '../importer.js';
import { firstBytes } from '../tables/text-stream.js';
import { isLabelledTable, readLabelledTable } from './labelled-table.js';
import { isQueryResult, readQueryResult } from './query-result.js';

const SAMPLE_BYTES = 4096;

export const wikidata: Importer = {
  id: 'wikidata',
  description: 'twin towns from the Wikidata Query Service: SPARQL results as JSON, or a table of labels',
  recognises: ({ text }) => isQueryResult(text) || isLabelledTable(text),
  async *read(file, context) {
    const beginning = (await firstBytes(file, SAMPLE_BYTES)).toString('utf8');
    yield* isLabelledTable(beginning) ? readLabelledTable(file, context) : readQueryResult(file, context);
  },
};
