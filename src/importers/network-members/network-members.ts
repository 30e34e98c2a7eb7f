import type { Importer } from '../importer.js';
import { ImportError } from '../import-error.js';
import { C40_LIST } from './c40-list.js';
import { NETWORK_LIST } from './network-list.js';
import { TAGGED_CITIES } from './tagged-cities.js';
import { openTable } from '../tables/table.js';

/** The layouts that lists of members and of networks have. */
const LAYOUTS = [C40_LIST, TAGGED_CITIES, NETWORK_LIST];

const layoutOf = (headings: readonly string[]) =>
  LAYOUTS.find(({ required }) => required.every((heading) => headings.includes(heading)));

/** The headings in the first line, without quotes, whatever divides them. */
const headingsIn = (text: string): string[] =>
  (text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '')
    .split(/[,;\t]/)
    .map((heading) => heading.trim().replace(/^"(.*)"$/, '$1'));

export const networkMembers: Importer = {
  id: 'network-members',
  description: 'members of networks of cities (C40, climate networks by city), and networks with what they are for',
  recognises: ({ text }) => layoutOf(headingsIn(text)) !== undefined,
  async *read(file, context) {
    const { headings } = await openTable(file);
    const layout = layoutOf(headings);
    if (layout === undefined) {
      const message = `${file} is no list of members that is known: its columns are ${headings.join(', ')}.`;
      throw new ImportError('FORMAT_UNKNOWN', message);
    }
    yield* layout.read(file, context);
  },
};
