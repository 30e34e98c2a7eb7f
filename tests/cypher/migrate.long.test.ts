import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/db/connect.js';
import type { Graph } from '../../src/db/graph.js';
import { migrate } from '../../src/db/migrate.js';
import { MIGRATIONS } from '../../src/db/migrations.js';
import { loadSeeds } from '../../src/importers/seed/load-seeds.js';
import { sortKey } from '../../src/model/sort-key.js';
import { addProperties, changePages, ENTITIES } from '../../src/db/pages.js';
import { DECLARATIONS, NAMES_INDEX } from '../../src/db/schema.js';
import { checkOutDatabase } from '../pooled-database.js';
import { emptyDatabase } from '../empty-database.js';
import { QUERY_LIMIT_MS } from '../limits.js';

const SEED_DIR = fileURLToPath(new URL('../../seed', import.meta.url));
const database = checkOutDatabase();
let graphs: Graph[];

beforeAll(async () => {
  await emptyDatabase(database.connection);
  graphs = await Promise.all([1, 2, 3].map(() => connect(database.connection, QUERY_LIMIT_MS)));
});
afterAll(() => Promise.all(graphs.map((graph) => graph.close())));

const versions = MIGRATIONS.map(({ version }) => version);
const recorded = async () => {
  const rows = await graphs[0]!.read(
    'MATCH (m:Migration) WHERE m.version > 0 RETURN m.version AS version ORDER BY version',
  );
  return rows.map(({ version }) => version);
};

describe('migrate', () => {
  it('by several servers at once on an empty database succeeds for all, and applies each version once', async () => {
    const applied = await Promise.all(graphs.map(migrate));

    expect(applied.flat().toSorted((one, other) => one - other)).toEqual(versions);
    expect(await recorded()).toEqual(versions);
  });

  it('leaves every constraint and index online', async () => {
    const rows = await graphs[0]!.read(
      "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN collect(name) AS names",
    );

    expect(rows[0]?.names).toEqual(expect.arrayContaining([...DECLARATIONS.keys()]));
  });

  it('does nothing a second time', async () => {
    expect(await migrate(graphs[0]!)).toEqual([]);
    expect(await recorded()).toEqual(versions);
  });

  it('brings back an index that somebody dropped', async () => {
    await graphs[0]!.alterSchema(`DROP INDEX ${NAMES_INDEX}`);

    await migrate(graphs[1]!);

    const rows = await graphs[0]!.read('SHOW INDEXES YIELD name WHERE name = $name RETURN name', {
      name: NAMES_INDEX,
    });
    expect(rows).toHaveLength(1);
  });

  it('keeps an id from standing twice', async () => {
    const twice = graphs[0]!.write(async (run) => {
      await run("CREATE (:Entity {id: 'twice'})");
      await run("CREATE (:Entity {id: 'twice'})");
    });

    await expect(twice).rejects.toMatchObject({ name: 'GraphError' });
  });
});

describe('a graph of before there were statements', () => {
  it('loses what the seed had loaded, so that it comes again with its statements, and nothing else', async () => {
    const [graph] = graphs;
    await graph!.write(async (run) => {
      await run('MATCH (m:Migration {version: 7}) DELETE m');
      await run(`
        CREATE (a:City:Actor:Entity {id: 'linkoping', name: 'Linköping', recordedBy: 'seed', hash: 'old'})
        CREATE (b:Partnership:Engagement:Entity {id: 'old-tie', name: 'Old', recordedBy: 'seed', hash: 'old'})
        CREATE (c:City:Actor:Entity {id: 'own', name: 'Own', recordedBy: 'somebody'})
        CREATE (d:Document:Entity {id: 'old-paper', name: 'Paper', recordedBy: 'seed', hash: 'old'})
        CREATE (:Evidence {id: 'old-words', recordedBy: 'seed'})-[:CITES]->(d)
        CREATE (a)-[:PARTICIPATES_IN {id: 'linkoping--PARTICIPATES_IN--old-tie--1987', recordedBy: 'seed'}]->(b)
        CREATE (c)-[:PARTICIPATES_IN {id: 'own--PARTICIPATES_IN--old-tie', recordedBy: 'somebody'}]->(b)`);
    });

    expect(await migrate(graph!)).toEqual([7]);

    const left = await graph!.read("MATCH (n:Entity) WHERE NOT n.id STARTS WITH 'paged' RETURN n.id AS id ORDER BY id");
    expect(left.map(({ id }) => id)).toEqual(['old-tie', 'own']);
    const seeds = await loadSeeds(graph!, SEED_DIR, 'linkoping');
    expect(seeds.sources).toEqual(['seed/ks-2017-494', 'seed/linkoping-partners']);
    expect((await loadSeeds(graph!, SEED_DIR, 'linkoping')).sources).toEqual([]);
  });
});

describe('a change of all that is stored', () => {
  it('comes to each once, however many pages that is, and begins anew after it was stopped', async () => {
    const [graph] = graphs;
    const many = 4_500;
    await graph!.write((run) => run(`UNWIND range(1, ${many}) AS n CREATE (:Entity {id: 'paged-' + n})`));
    const changed: string[] = [];
    let isStopped = false;
    const change = (stopAfter: number) =>
      changePages(graph!, [ENTITIES], async (run, page, pattern) => {
        if (changed.length >= stopAfter) {
          isStopped = true;
          throw new Error('stopped');
        }
        changed.push(...page.map(({ id }) => id));
        await addProperties(run, pattern, page, () => ({ paged: true }));
      });

    await expect(change(2_000)).rejects.toThrow('stopped');
    const [half] = await graph!.read('MATCH (x:Entity) WHERE x.paged RETURN count(x) AS count');
    expect([isStopped, half]).toEqual([true, { count: 2_000 }]);
    changed.length = 0;
    await change(Infinity);

    expect(changed.filter((id) => id.startsWith('paged-'))).toHaveLength(many);
    expect(new Set(changed).size).toBe(changed.length);
    const [all] = await graph!.read('MATCH (x:Entity) WHERE x.paged IS NULL RETURN count(x) AS count');
    expect(all).toEqual({ count: 0 });
  });
});

describe('the numbers of migrations', () => {
  it('count up from one', () => {
    expect(versions).toEqual(versions.map((_, index) => index + 1));
  });
});

describe('the migration to keys that texts are sorted by', () => {
  it('stores them beside the texts of entities, evidence and relationships', async () => {
    const [graph] = graphs;
    await graph!.write((run) =>
      run(`CREATE (a:Entity {id: 'unsorted-a', name: 'Ås', name_sv: 'Ås'}), (:Evidence {id: 'unsorted-e', claim_en: 'So'}),
             (a)-[:PART_OF {id: 'unsorted-r', note_sv: 'Ö'}]->(:Entity {id: 'unsorted-b'})`),
    );

    await MIGRATIONS.find(({ name }) => name === 'store the keys that texts are sorted by')!.up(graph!);

    const [row] = await graph!.read(`MATCH (a:Entity {id: 'unsorted-a'})-[r]->(b), (e:Evidence {id: 'unsorted-e'})
      RETURN a.name_sort AS usual, a.name_sv_sort AS name, r.note_sv_sort AS note, e.claim_en_sort AS claim, keys(b) AS b`);
    expect(row).toEqual({
      ...{ usual: sortKey('Ås', 'sv'), name: sortKey('Ås', 'sv'), note: sortKey('Ö', 'sv') },
      ...{ claim: sortKey('So', 'en'), b: ['id'] },
    });
  });
});

describe('the migration that withdraws what was said of persons without a source', () => {
  it('takes out the residence and the dates, of the first graph alone', async () => {
    const [graph] = graphs;
    await graph!.write((run) =>
      run(`CREATE (b:Entity:Person {id: 'told-b'})-[:LIVED_IN {id: 'brita-stina-hagstrom--LIVED_IN--palo-alto', recordedBy: 'seed'}]->
             (p:Entity {id: 'told-p'})
           CREATE (b)-[:LIVED_IN {id: 'over', recordedBy: 'seed', until: '[..2017-10-09]', untilDay: '2017-10-09'}]->(p)
           CREATE (b)-[:LIVED_IN {id: 'of-others', recordedBy: 'import', until: '[..2017-10-09]'}]->(p)`),
    );

    await MIGRATIONS.find(({ version }) => version === 6)!.up(graph!);

    const rows = await graph!.read(
      "MATCH (:Entity {id: 'told-b'})-[r]->() RETURN r.id AS id, r.until AS until, r.formerly AS formerly ORDER BY id",
    );
    expect(rows).toEqual([
      { id: 'of-others', until: '[..2017-10-09]', formerly: null },
      { id: 'over', until: null, formerly: true },
    ]);
  });
});

describe('the migration to texts by language tag', () => {
  it('keeps every text of an older graph, and leaves no property of the old names', async () => {
    const [graph] = graphs;
    await graph!.write((run) =>
      run(`CREATE (a:Entity {id: 'old-a', name: 'A', nameSv: 'Å', nameEn: 'A', summarySv: 'Om Å'})
           CREATE (b:Entity {id: 'old-b', name: 'B', nameSv: 'B', nameEn: 'B'})
           CREATE (a)-[:PART_OF {id: 'old-r', roleSv: 'värd', noteEn: 'a note'}]->(b)
           CREATE (:Evidence {id: 'old-e', claimSv: 'Så', claimEn: 'So'})`),
    );

    const texts = MIGRATIONS.find(({ name }) => name === 'store texts by language tag')!;
    await texts.up(graph!);
    await texts.up(graph!);

    const [row] = await graph!.read(`
      MATCH (a:Entity {id: 'old-a'})-[r]->(b), (e:Evidence {id: 'old-e'})
      RETURN properties(a) AS a, properties(r) AS r, properties(b) AS b, properties(e) AS e`);
    expect(row).toEqual({
      a: { id: 'old-a', name: 'A', name_sv: 'Å', name_en: 'A', summary_sv: 'Om Å' },
      r: { id: 'old-r', role_sv: 'värd', note_en: 'a note' },
      b: { id: 'old-b', name: 'B', name_sv: 'B', name_en: 'B' },
      e: { id: 'old-e', claim_sv: 'Så', claim_en: 'So' },
    });
  });

  it('derives what search looks at for entities that were stored without it', async () => {
    const [graph] = graphs;
    await graph!.write((run) =>
      run(`CREATE (a:Entity:City {id: 'of-old', name: 'Storstaden', name_sv: 'Storstaden', name_en: 'Big City',
             altNames: ['Staden'], foldedNames: ['storstaden', 'big city', 'staden'], wikidataId: 'Q1', kind: 'CITY',
             evidence: ['of-old-e']})-[:PART_OF {id: 'of-old-r', role_sv: 'värd', evidence: ['of-old-f']}]->
             (:Entity {id: 'of-old-b', name: 'B', foldedNames: ['b'], altNames: [], evidence: []})
           CREATE (:Evidence {id: 'of-old-e', claim_sv: 'Den är stor'})
           CREATE (:Evidence {id: 'of-old-f', claim_sv: 'Den är värd'})`),
    );

    const derived = MIGRATIONS.find(({ name }) => name === 'store what search looks at')!;
    await derived.up(graph!);
    await derived.up(graph!);

    const [row] = await graph!.read(`
      MATCH (a:Entity {id: 'of-old'})
      RETURN a.searchNames AS names, a.searchSynonyms AS synonyms, a.searchIdentifiers AS identifiers,
        a.searchKinds AS kinds, a.searchEndings AS endings, a.searchClaims_sv AS claims`);
    expect(row).toEqual({
      names: ['storstaden', 'big city'],
      synonyms: ['staden'],
      identifiers: ['q1'],
      kinds: ['stad eller kommun', 'city or municipality'],
      endings: expect.arrayContaining(['staden', 'taden', 'aden', 'rstaden']) as unknown,
      claims: expect.arrayContaining(['Den är stor', 'Den är värd', 'värd']) as unknown,
    });
  });
});
