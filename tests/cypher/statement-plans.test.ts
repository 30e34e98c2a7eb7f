import { beforeAll, describe, expect, it } from 'vitest';
import * as loaders from '../../src/queries/statements/loaders.js';
import { DISPUTED, ENTITY_IS_KNOWN } from '../../src/queries/statements/disagreements.js';
import { ACTOR_IS_KNOWN, COMPARED, REGISTER_COUNTS, REGISTER_PAIRS } from '../../src/queries/statements/registers.js';
import { STATEMENTS_OF_ANYTHING, STATEMENTS_PAGE, STATEMENT_COUNTS } from '../../src/queries/statements/statements.js';
import { LOADING } from '../../src/queries/revision/loading.js';
import { batchOf, EVIDENCE, entity, loadBatch, PAPER, relation } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { faults, profile } from './plan.js';

const HUB = 300;
const pooled = checkOutDatabase();

beforeAll(async () => {
  const towns = Array.from({ length: HUB }, (_, n) => `town-${n}`);
  await loadBatch(
    pooled.graph,
    batchOf(
      ['hub', ...towns].map((id) => entity('CITY', id)).concat(towns.map((id) => entity('PARTNERSHIP', `with-${id}`))),
      towns.flatMap((id) => [
        relation('PARTICIPATES_IN', 'hub', `with-${id}`),
        relation('PARTICIPATES_IN', id, `with-${id}`, { entryOf: id }),
      ]),
    ),
  );
});

const said = { of: 'hub', outward: 'hub--', includeRetired: false };
const ids = { ids: ['hub', 'with-town-0', PAPER.id, EVIDENCE] };

const QUERIES: [name: string, cypher: string, parameters: Record<string, unknown>][] = [
  ['the counts of statements', STATEMENT_COUNTS, said],
  [
    'a page of statements',
    STATEMENTS_PAGE,
    {
      ...{ ...said, assertions: null, modality: null, places: { [PAPER.id]: 0 } },
      ...{ afterPlace: 0, afterId: '', limit: 21 },
    },
  ],
  ['whether anything is said', STATEMENTS_OF_ANYTHING, { of: 'hub' }],
  ['documents by id', loaders.DOCUMENTS_BY_ID, ids],
  ['disputed engagements', loaders.DISPUTED_ENGAGEMENTS, ids],
  ['actors by id', loaders.ACTORS_BY_ID, ids],
  ['engagements by id', loaders.ENGAGEMENTS_BY_ID, ids],
  ['statements about a subject', loaders.STATEMENTS_ABOUT, ids],
  ['what is said of engagements', loaders.SAID_OF_ENGAGEMENTS, ids],
  ['standings by id', loaders.STANDINGS_BY_ID, ids],
  ['times of change sets', loaders.CHANGE_SETS_BY_ID, ids],
  ['what is disputed', DISPUTED, { of: 'hub' }],
  ['whether there is an entity', ENTITY_IS_KNOWN, { of: 'hub' }],
  ['whether there is an actor', ACTOR_IS_KNOWN, { of: 'hub' }],
  ['a comparison with a register', COMPARED, { of: 'hub', register: PAPER.id }],
  ['the pairs of a register', REGISTER_PAIRS, { register: PAPER.id, listing: 'ONE_ENTRY', after: '', limit: 21 }],
  ['how a register lists', REGISTER_COUNTS, { register: PAPER.id }],
  ['a load that is going on', LOADING, { state: 'graph' }],
];

describe('the plan of', () => {
  it.each(QUERIES)('%s begins at an index', async (_name, cypher, parameters) => {
    const { operators } = await profile(pooled.graph, cypher, parameters);

    expect(faults(operators)).toEqual([]);
    expect(operators.some(({ name }) => name.includes('IndexSeek'))).toBe(true);
  });

  it('a page of statements of a hub reads the values of that page alone', async () => {
    const [, cypher, parameters] = QUERIES[1]!;
    const { rows } = await profile(pooled.graph, cypher, { ...parameters, limit: 3 });

    expect(rows).toHaveLength(3);
  });

  it('the pairs of a register finds those in one entry alone', async () => {
    const pairs = await pooled.graph.read(REGISTER_PAIRS, {
      ...{ register: PAPER.id, listing: 'ONE_ENTRY', after: '', limit: 2 },
    });
    const counts = await pooled.graph.read(REGISTER_COUNTS, { register: PAPER.id });

    expect(pairs).toMatchObject([{ pair: { listing: 'ONE_ENTRY' } }, {}]);
    expect(counts).toEqual([{ listing: 'ONE_ENTRY', count: HUB }]);
  });
});
