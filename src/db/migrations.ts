import { sortKeysOf } from '../model/collated-texts.js';
import { dateBoundsOf } from '../model/date-bounds.js';
import type { Graph } from './graph.js';
import { addProperties, changePages, ENTITIES, EVIDENCE, relationPatterns } from './pages.js';
import { writeDormancy } from './dormancy.js';
import { writeSearchProperties } from './search-properties.js';

/**
 * A change of what is stored, applied once to each database. Never edit what one that has landed does: add the next. It
 * may be stopped in the middle and begin anew, so it can be made twice.
 */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (graph: Graph) => Promise<unknown>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: 'keep a revision of the graph',
    up: (graph) => graph.write((run) => run("MERGE (s:GraphState {id: 'graph'}) ON CREATE SET s.revision = 0")),
  },
  {
    version: 2,
    name: 'store days beside the dates of entities and relationships',
    up: async (graph) => {
      await changePages(graph, [ENTITIES], (run, page, pattern) => addProperties(run, pattern, page, dateBoundsOf));
      await changePages(graph, await relationPatterns(graph), (run, page, pattern) =>
        run(
          `UNWIND $ids AS id MATCH ${pattern} WHERE x.id = id AND (x.since IS NOT NULL OR x.until IS NOT NULL)
           SET x.sinceDay = coalesce(x.sinceMin, x.sinceMax), x.untilDay = coalesce(x.untilMin, x.untilMax)`,
          { ids: idsOf(page) },
        ),
      );
    },
  },
  {
    version: 3,
    name: 'store texts by language tag',
    up: async (graph) => {
      // The names they had stand here alone, so that the migration stays what it was.
      const moved = ['name', 'summary', 'claim', 'rule', 'role', 'note'].flatMap((text) => [
        `x.${text}_sv = coalesce(x.${text}_sv, x.${text}Sv), x.${text}Sv = null`,
        `x.${text}_en = coalesce(x.${text}_en, x.${text}En), x.${text}En = null`,
      ]);
      await changePages(graph, [ENTITIES, EVIDENCE, ...(await relationPatterns(graph))], (run, page, pattern) =>
        run(`UNWIND $ids AS id MATCH ${pattern} WHERE x.id = id SET ${moved.join(', ')}`, { ids: idsOf(page) }),
      );
    },
  },
  {
    version: 4,
    name: 'store what search looks at',
    up: (graph) => changePages(graph, [ENTITIES], (run, page) => writeSearchProperties(run, idsOf(page))),
  },
  {
    version: 5,
    name: 'store the keys that texts are sorted by',
    up: async (graph) => {
      const patterns = [ENTITIES, EVIDENCE, ...(await relationPatterns(graph))];
      await changePages(graph, patterns, (run, page, pattern) => addProperties(run, pattern, page, sortKeysOf));
    },
  },
  {
    version: 6,
    name: 'withdraw what the first graph said of persons without a source',
    up: (graph) =>
      graph.write(async (run) => {
        // The first graph is loaded once: what an older one said wrongly of a person stays until it is taken out here.
        await run(`
          MATCH ()-[r:LIVED_IN {id: 'brita-stina-hagstrom--LIVED_IN--palo-alto'}]->() WHERE r.recordedBy = 'seed'
          DELETE r`);
        await run(`
          MATCH (:Person)-[r:LIVED_IN|AFFILIATED_WITH]->()
          WHERE r.recordedBy = 'seed' AND r.until = '[..2017-10-09]'
          SET r.formerly = true, r.until = null, r.untilDay = null, r.validFrom = null`);
        await run(`
          MATCH (:Person)-[r:INITIATED]->() WHERE r.recordedBy = 'seed' AND r.since = '1986'
          SET r.since = null, r.until = null, r.sinceDay = null, r.untilDay = null, r.sinceMin = null, r.sinceMax = null,
            r.untilMin = null, r.untilMax = null, r.validFrom = '2017-10-09', r.validTo = null`);
        const persons = await run("MATCH (n:Person {recordedBy: 'seed'}) RETURN n.id AS id");
        await writeSearchProperties(
          run,
          persons.map(({ id }) => String(id)),
        );
      }),
  },
  {
    version: 7,
    name: 'make room for the first graph as statements',
    up: async (graph) => {
      // Nobody could bring in anything else: the seed is loaded again with its statements, under ids without dates.
      const [seeded] = await graph.read("MATCH (n:Entity {recordedBy: 'seed'}) RETURN n.id AS id LIMIT 1");
      if (seeded === undefined) return;
      const removed = `x.recordedBy = 'seed' AND x.follows IS NULL`;
      for (const [pattern, command] of [
        ...(await relationPatterns(graph)).map((one) => [one, 'DELETE'] as const),
        [EVIDENCE, 'DETACH DELETE'] as const,
        [ENTITIES, 'DELETE'] as const,
      ]) {
        const isFree = pattern === ENTITIES ? 'AND NOT EXISTS { (x)--() }' : '';
        await changePages(graph, [pattern], (run, page) =>
          run(`UNWIND $ids AS id MATCH ${pattern} WHERE x.id = id AND ${removed} ${isFree} ${command} x`, {
            ids: idsOf(page),
          }),
        );
      }
      await graph.write((run) =>
        run(`MERGE (c:ChangeSet {id: 'before-statements'})
             SET c.source = 'seed/ks-2017-494', c.status = 'REPLACED', c.startedAt = toString(datetime())`),
      );
    },
  },
  {
    version: 8,
    name: 'store since when engagements are dormant',
    up: (graph) =>
      graph.write(async (run) => {
        const dormant = await run("MATCH (n:Agreement {status: 'DORMANT'}) RETURN n.id AS id");
        await writeDormancy(
          run,
          dormant.map(({ id }) => String(id)),
        );
      }),
  },
  {
    version: 9,
    name: 'store the keys that actors are matched by',
    up: (graph) => changePages(graph, ['(x:Actor)'], (run, page) => writeSearchProperties(run, idsOf(page))),
  },
  {
    version: 10,
    name: 'let entities be found by their dates, and by other words for what they are',
    up: (graph) => changePages(graph, [ENTITIES], (run, page) => writeSearchProperties(run, idsOf(page))),
  },
  {
    version: 11,
    name: 'store who confirms what it takes part in',
    // What is out of date is worked out anew at the start, by the rules of the home actor.
    up: (graph) =>
      changePages(graph, ['(x:Engagement)'], (run, page) =>
        run("UNWIND $ids AS id MATCH (n:Entity {id: id}) WHERE n.standing = 'MUTUAL' SET n.stale = true", {
          ids: idsOf(page),
        }),
      ),
  },
];

const idsOf = (page: readonly { readonly id: string }[]): readonly string[] => page.map(({ id }) => id);
