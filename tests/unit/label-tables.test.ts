import { expect, it } from 'vitest';
import { ENTITY_TYPE_LABELS, KIND_LABELS, RELATION_LABELS } from '../../src/model/labels/labels.js';

/** Words that no other test spells out: whoever changes one changes the reviewed list beside this file as well. */
it.each([
  ['entity-type-labels', ENTITY_TYPE_LABELS],
  ['kind-labels', KIND_LABELS],
  ['relation-labels', RELATION_LABELS],
])('%s are those that were reviewed', async (name, table) => {
  await expect(`${JSON.stringify(table, null, 2)}\n`).toMatchFileSnapshot(`__snapshots__/${name}.json`);
});
