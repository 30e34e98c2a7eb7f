import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/db/graph.js';
import { RELATION_KIND_NAMES } from '../../src/model/relation-types.js';
import { batchOf, emptyGraph, entity, loadBatch } from '../batches.js';
import { createCountedEvidence } from '../../src/queries/evidence-coverage/evidence-coverage.js';
import { readAsOf } from '../../src/queries/api/as-of.js';
import { checkOutDatabase } from '../pooled-database.js';
import { holdsIn, randomNetwork } from '../random-network.js';
import { startServer, type TestServer } from './server.js';

interface Coverage {
  evidenceCoverage: {
    relationships: number;
    withEvidence: number;
    share: number;
    byKind: {
      kind: string;
      relationships: number;
      withEvidence: number;
      lacking: number;
      share: number;
      lackingIds: string[];
    }[];
    revision: number;
    computedAt: string;
  };
}
const ANYTIME = readAsOf(null, 'anytime', false);
const QUERY = `query Coverage($kinds: [RelationKind!], $at: PartialDate, $includeUndated: Boolean) {
  evidenceCoverage(kinds: $kinds, at: $at, includeUndated: $includeUndated) {
    relationships withEvidence share revision computedAt
    byKind { kind relationships withEvidence lacking share lackingIds }
  }
}`;

describe('the evidence of the first graph', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const ask = async (variables: Record<string, unknown> = {}) => {
    const { data, errors } = await server.ask<Coverage>(QUERY, variables);
    expect(errors).toEqual([]);
    return data.evidenceCoverage;
  };

  it('is there for every relationship of every kind', async () => {
    const { relationships, withEvidence, share, byKind } = await ask();

    expect([withEvidence, share]).toEqual([relationships, 1]);
    expect(byKind.map(({ kind }) => kind)).toEqual(RELATION_KIND_NAMES);
    expect(byKind.map(({ relationships }) => relationships).reduce((a, b) => a + b)).toBe(relationships);
    expect(byKind.filter(({ lacking, share }) => lacking > 0 || share < 1)).toEqual([]);
  });

  it('can be counted for some kinds', async () => {
    const { relationships, byKind } = await ask({ kinds: ['GOVERNS', 'PAID_BY'] });

    expect(relationships).toBe(17);
    expect(byKind.map(({ kind, relationships }) => [kind, relationships])).toEqual([
      ['GOVERNS', 13],
      ['PAID_BY', 4],
    ]);
  });

  it('can be counted as of a date: before the paper, only what is known to have begun by then', async () => {
    const kinds = { kinds: ['GOVERNS'] };

    expect((await ask({ ...kinds, at: '1986' })).relationships).toBe(0);
    expect((await ask({ ...kinds, at: '1987' })).relationships).toBe(1);
    // Without a date: the planned one, the four special agreements, that of Palo Alto and Heidelberg, that of Växjö.
    expect((await ask({ ...kinds, at: '1987', includeUndated: true })).relationships).toBe(1 + 7);
    // Of those only the first and that of Heidelberg stand in a document by then; five more have begun since 1987.
    expect((await ask({ ...kinds, at: '2018' })).relationships).toBe(1 + 2 + 5);
  });

  it('is not counted as of what is no date', async () => {
    const { errors } = await server.ask(QUERY, { at: 'yesterday' });

    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'at' });
  });

  it('says what was counted and when, and counts once', async () => {
    const [first, second] = [await ask(), await ask()];

    expect(first.revision).toBeGreaterThan(0);
    expect(Math.abs(Date.now() - Date.parse(first.computedAt))).toBeLessThan(60_000);
    expect(second).toEqual(first);
  });
});

describe('the count of evidence', () => {
  const database = checkOutDatabase();
  let graph: Graph;
  beforeAll(() => {
    ({ graph } = database);
  });

  it.each([
    [41, 30],
    [42, 2_000],
  ])('of random network %i of %i entities finds each relationship that lacks it', async (seed, size) => {
    const { batch, relations } = randomNetwork(seed, size);
    await emptyGraph(graph);
    await loadBatch(graph, batch);
    const ids = relations.map(({ from, kind, to }) => [from, kind, to].join('--'));
    // What the loader never does: another writer leaves the list out, or empty, or names what is not there.
    const harms = ['null', '[]', "['not-there']", "['said-in-paper', 'not-there']"];
    const harmed = ids.filter((_, n) => n % 9 < harms.length);
    for (const [n, harm] of harms.entries()) {
      const some = ids.filter((_, index) => index % 9 === n);
      await graph.write((run) =>
        run(`MATCH (:Entity)-[r]->(:Entity) WHERE r.id IN $some SET r.evidence = ${harm}`, { some }),
      );
    }

    const { value } = await createCountedEvidence(graph).get(ANYTIME);

    for (const { kind, relationships, withEvidence, lackingIds } of value) {
      const ofKind = relations.map((relation, n) => [relation.kind, ids[n]!] as const).filter(([of]) => of === kind);
      const lacking = ofKind.map(([, id]) => id).filter((id) => harmed.includes(id));
      expect({ kind, relationships, withEvidence }).toEqual({
        kind,
        relationships: ofKind.length,
        withEvidence: ofKind.length - lacking.length,
      });
      expect(lackingIds).toHaveLength(Math.min(20, lacking.length));
      expect(lacking).toEqual(expect.arrayContaining([...lackingIds]));
    }

    for (const [year, includeUndated] of [
      [1975, false],
      [1995, true],
      [2020, false],
    ] as const) {
      const { value: then } = await createCountedEvidence(graph).get(readAsOf(String(year), 'anytime', includeUndated));
      const holding = relations
        .map((one, n) => [one, ids[n]!] as const)
        .filter(([one]) => holdsIn(year, one, includeUndated));
      for (const { kind, relationships, withEvidence } of then) {
        const ofKind = holding.filter(([one]) => one.kind === kind);
        expect({ year, kind, relationships, withEvidence }).toEqual({
          ...{ year, kind, relationships: ofKind.length },
          withEvidence: ofKind.filter(([, id]) => !harmed.includes(id)).length,
        });
      }
    }
  });

  it('is another when the graph was put back from a copy, and came to the same revision another way', async () => {
    const counted = createCountedEvidence(graph);
    const named = (name: string) => loadBatch(graph, batchOf([entity('CITY', 'put-back', { name })]));
    await named('Before');
    const before = await counted.get(ANYTIME);
    await graph.write((run) => run('MATCH (state:GraphState) SET state.revision = state.revision - 1'));
    await named('After');

    const after = await counted.get(ANYTIME);

    expect(after.state.number).toBe(before.state.number);
    expect(after).not.toBe(before);
    expect(await counted.get(ANYTIME)).toBe(after);
  });

  it('counts a relationship that is not even between known entities as lacking', async () => {
    await graph.write((run) => run('CREATE (:Stray)-[:SUCCEEDED_BY]->(:Stray)'));

    const { value } = await createCountedEvidence(graph).get(ANYTIME);

    expect(value.find(({ kind }) => kind === 'SUCCEEDED_BY')).toEqual({
      kind: 'SUCCEEDED_BY',
      relationships: 1,
      withEvidence: 0,
      lackingIds: [],
    });
  });
});

describe('every fact that the API tells', () => {
  const sdl = readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8');
  const types = Object.values(buildSchema(sdl, { assumeValid: true }).getTypeMap()).filter(isObjectType);
  const fieldsOf = (name: string) => Object.keys(types.find((type) => type.name === name)!.getFields());
  /** The same nodes as `Actor` and `Engagement`, which say what they rest on. */
  const THIN = ['City', 'University', 'Company', 'Association', 'Organisation', 'Person', 'Partnership', 'Initiative'];

  it('in a sentence or with a date leads to evidence', () => {
    const facts = types
      .filter((type) => ['sentence', 'since', 'date', 'signedOn', 'dueBy'].some((name) => name in type.getFields()))
      .map(({ name }) => name)
      .filter((name) => !THIN.includes(name));
    // A document is what evidence leads to; a computed graph says what it was computed on; a term is its agreement's.
    const leads = (name: string): boolean =>
      Object.values(types.find((type) => type.name === name)!.getFields()).some(
        ({ name: field, type }) =>
          /^evidence(Ids)?$/.test(field) || ['Statement', 'Position'].includes(getNamedType(type).name),
      );
    // What is said of statements leads to them, and each to its evidence.
    expect(['Statement', 'Position'].map(leads)).toEqual([true, true]);
    const without = facts.filter((name) => !leads(name));

    expect(facts.length).toBeGreaterThan(15);
    expect(without.sort()).toEqual(['AgreementTerm', 'ComputedGraph', 'Document']);
  });

  it('leads from evidence to a section, the words there, and a document', () => {
    expect(fieldsOf('Evidence')).toEqual(expect.arrayContaining(['section', 'anchor', 'document']));
    expect(fieldsOf('Document')).toEqual(expect.arrayContaining(['diaryNumber', 'date', 'sha256', 'url']));
  });
});
