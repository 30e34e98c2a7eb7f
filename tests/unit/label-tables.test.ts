import { expect, it } from 'vitest';
import { KIND_LABELS, TYPE_LABELS } from '../../src/narration/labels.js';
import { TYPE_WORDS } from '../../src/server/pages/page-texts.js';
import { TYPE_NAMES } from '../../web/graph/names.js';

/** Words that no other test spells out: whoever changes one changes the reviewed list beside this file as well. */
it.each([
  ['type-labels', TYPE_LABELS],
  ['kind-labels', KIND_LABELS],
  ['embed-type-words', TYPE_WORDS],
  ['explorer-type-names', TYPE_NAMES],
])('%s are those that were reviewed', async (name, table) => {
  await expect(`${JSON.stringify(table, null, 2)}\n`).toMatchFileSnapshot(`__snapshots__/${name}.json`);
});
