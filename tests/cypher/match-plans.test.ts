import { beforeAll, describe, expect, it } from 'vitest';
import { ACTORS_BY_ID, CANDIDATES } from '../../src/db/match-candidates.js';
import { COUNTRIES } from '../../src/importers/match/countries.js';
import { REMEMBERED, writeCrosswalk } from '../../src/importers/match/crosswalk.js';
import { TAKEN } from '../../src/importers/match/entity-ids.js';
import { ENGAGEMENTS_BETWEEN, NAMES } from '../../src/importers/match/ties.js';
import { ACTOR_BY_IDENTIFIER, ENTITIES_BY_ID } from '../../src/queries/reconcile/entities.js';
import { batchOf, entity, loadBatch, relation } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { faults, profile } from './plan.js';

const TIES = 300;
const pooled = checkOutDatabase();

beforeAll(async () => {
  const ties = Array.from({ length: TIES }, (_, n) => n);
  await loadBatch(
    pooled.graph,
    batchOf(
      [
        entity('COUNTRY', 'sweden', { isoCode: 'SE' }),
        entity('CITY', 'hub', { wikidataId: 'Q1' }),
        ...ties.flatMap((n) => [entity('CITY', `place-${n}`), entity('PARTNERSHIP', `tie-${n}`)]),
      ],
      [
        relation('IN_COUNTRY', 'hub', 'sweden'),
        ...ties.flatMap((n) => [
          relation('PARTICIPATES_IN', 'hub', `tie-${n}`),
          relation('PARTICIPATES_IN', `place-${n}`, `tie-${n}`),
        ]),
      ],
    ),
  );
  const decided = { key: 'k', entity: 'hub', name: null, type: null, others: [], score: 1, reasons: [] };
  await pooled.graph.write((run) => writeCrosswalk(run, 'test', [{ ...decided, decidedBy: 'RULE' }]));
});

const pair = { id: 'hub--place-7', a: 'hub', b: 'place-7', kinds: ['COOPERATION'] };
const ids = { ids: ['hub', 'place-7'] };
const LOOK_UPS: [name: string, cypher: string, parameters: Record<string, unknown>][] = [
  ['what is remembered of records', REMEMBERED, { ids: ['test k'] }],
  ['ids that are taken', TAKEN, ids],
  ['actors by id', ACTORS_BY_ID, ids],
  ['names of actors', NAMES, ids],
  ['entities that are reconciled', ENTITIES_BY_ID, ids],
  ['countries by code', COUNTRIES, { codes: ['SE'] }],
  ['an actor by an identifier', ACTOR_BY_IDENTIFIER.get('wikidataId')!, { value: 'Q1' }],
  ['engagements between two', ENGAGEMENTS_BETWEEN, { pairs: [pair] }],
];

describe('a match', () => {
  it.each(LOOK_UPS)('finds %s by an index', async (_name, cypher, parameters) => {
    const { operators, rows } = await profile(pooled.graph, cypher, parameters);

    expect(faults(operators)).toEqual([]);
    expect(operators.some(({ name }) => name.includes('IndexSeek'))).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('finds candidates by the keys of their names, in the index of keys', async () => {
    const queries = ['city_name_place7_unknown OR city_name_nowhere_unknown'];
    const { operators, rows } = await profile(pooled.graph, CANDIDATES, { queries, limit: 10 });

    expect(faults(operators)).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(['place-7']);
  });

  it('does not walk around a hub to find what it shares with a town', async () => {
    const { operators } = await profile(pooled.graph, ENGAGEMENTS_BETWEEN, { pairs: [pair] });

    expect(operators.reduce((sum, { dbHits }) => sum + dbHits, 0)).toBeLessThan(TIES);
  });
});
