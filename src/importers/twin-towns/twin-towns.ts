import type { Importer } from '../importer.js';
import { firstBytes } from '../tables/text-stream.js';
import { isIdPairs, readIdPairs } from './id-pairs.js';
import { isPlacePairs, readPlacePairs } from './place-pairs.js';

/** So much of a file shows which of the two layouts it has, in bytes. */
const SAMPLE_BYTES = 4096;

export const twinTowns: Importer = {
  id: 'twin-towns',
  description:
    'lists of twin towns: pairs of Wikidata ids with a file of names beside them, or pairs with countries and coordinates',
  recognises: ({ text }) => isIdPairs(text) || isPlacePairs(text),
  async *read(file, context) {
    const beginning = (await firstBytes(file, SAMPLE_BYTES)).toString('utf8');
    yield* isPlacePairs(beginning) ? readPlacePairs(file, context) : readIdPairs(file, context);
  },
};
