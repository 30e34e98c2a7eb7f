import { setImmediate as nextTurn } from 'node:timers/promises';
import { sortedBy } from '../../model/collated-texts.js';
import type { Graph } from '../../db/graph.js';
import { holds, wasThere, type AsOf } from '../api/as-of.js';
import {
  ACTIVITY_STEPS,
  FACET_PARAMETERS,
  OWN_KIND,
  OWN_STANDING,
  OWN_STARTS,
  OWN_TYPES,
  PLACE_STEPS,
} from '../facets/facets.js';
import { createStateCache, withStableRevision } from '../revision/revision.js';
import { boolean, listOf, nullable, object, string, stringList } from '../rows/decoders.js';
import { MAX_AREA_DEPTH } from '../themes/area-filter.js';
import { createFacetIndex, type FacetedEntity, type FacetIndex } from './facet-index.js';

/** Facet indexes for all requests of the server: one for each date, read once for each revision of the graph. */
export interface FacetIndexes {
  /** @throws GRAPH_CHANGING when the graph keeps changing while it is read */
  get(at: AsOf): Promise<FacetIndex>;
}

const KEPT = 4;
const PAGE = 5_000;

/** A page of entities in order of id, with the relationships out of them that facets follow. */
export const FACET_SOURCE = `
  MATCH (entity:Entity) WHERE entity.id > $after
  WITH entity ORDER BY entity.id LIMIT $page
  RETURN entity.id AS id, coalesce(entity.${sortedBy('name')}, entity.name) AS name, ${wasThere('entity')} AS isThere,
    ${OWN_TYPES} AS types, ${OWN_KIND} AS kind, ${OWN_STARTS} AS starts,
    ${OWN_STANDING} AS standings,
    COLLECT {
      MATCH (entity)-[tie:PARTICIPATES_IN|LOCATED_IN|PART_OF|IN_COUNTRY|STRUCTURES|FOCUSES_ON|BROADER]->(target:Entity)
      WHERE tie:BROADER OR ${holds('tie')}
      RETURN [type(tie), target.id, tie.sinceMin, tie.sinceMax]
    } AS ties
  ORDER BY id`;

const toRow = object({
  id: string,
  name: string,
  isThere: boolean,
  types: listOf(string),
  kind: nullable(string),
  starts: listOf(listOf(nullable(string))),
  standings: stringList,
  ties: listOf(listOf(nullable(string))),
});
type Row = ReturnType<typeof toRow>;

export function createFacetIndexes(graph: Graph): FacetIndexes {
  const cache = createStateCache<FacetIndex>(graph, KEPT);
  return {
    get: async (at) => {
      const snapshot = await cache.get(JSON.stringify([at.atMin, at.atMax, at.includeUndated]), async () => {
        const { value, state } = await withStableRevision(graph, () => readFacetIndex(graph, at));
        return { value, state, computedAt: new Date().toISOString() };
      });
      return snapshot.value;
    },
  };
}

/** Reads the graph page by page, so that no single read is long, and works out what each entity counts under. */
async function readFacetIndex(graph: Graph, at: AsOf): Promise<FacetIndex> {
  const rows: Row[] = [];
  for (let after: string | undefined = ''; after !== undefined;) {
    const page: Row[] = (await graph.read(FACET_SOURCE, { after, page: PAGE, ...FACET_PARAMETERS, ...at })).map(toRow);
    rows.push(...page);
    after = page.length < PAGE ? undefined : page.at(-1)?.id;
  }
  const traits = createTraits(rows);
  const entities: FacetedEntity[] = [];
  for (const [index, row] of rows.entries()) {
    // Other requests are served in between.
    if (index % PAGE === PAGE - 1) await nextTurn();
    if (row.isThere) entities.push({ id: row.id, name: row.name, values: traits(row) });
  }
  return createFacetIndex(entities);
}

/**
 * The paths of `FACET_VALUES` in `queries/facets`, for all entities at once: as Cypher for each entity they take longer on
 * a large graph than a question may. `facets.property.long.test.ts` holds both to one reference.
 */
function createTraits(rows: readonly Row[]): (row: Row) => FacetedEntity['values'] {
  const out = new Map<string, string[]>();
  const into = new Map<string, string[]>();
  for (const { id, ties } of rows) {
    for (const [kind, target] of ties) {
      put(out, `${kind} ${id}`, target!);
      put(into, `${kind} ${target}`, id);
    }
  }
  const activities = new Set(rows.filter(({ types }) => types.includes('Activity')).map(({ id }) => id));
  const follow = (index: ReadonlyMap<string, string[]>, ...kinds: string[]) => {
    return (id: string): readonly string[] => kinds.flatMap((kind) => index.get(`${kind} ${id}`) ?? []);
  };
  const broader = memo((area) => reach(area, MAX_AREA_DEPTH, follow(out, 'BROADER')));
  const countriesOf = memo((party) =>
    reach(party, PLACE_STEPS, follow(out, 'LOCATED_IN', 'PART_OF')).flatMap(follow(out, 'IN_COUNTRY')),
  );
  const areasOf = memo((work) =>
    reach(work, ACTIVITY_STEPS, follow(into, 'PART_OF', 'STRUCTURES'))
      .filter((focused) => focused === work || activities.has(focused))
      .flatMap(follow(out, 'FOCUSES_ON'))
      .flatMap(broader),
  );

  return ({ id, types, kind, starts, standings, ties }) => ({
    STANDING: standings,
    TYPE: types,
    KIND: kind === null ? [] : [kind],
    COUNTRY: unique([id, ...follow(into, 'PARTICIPATES_IN')(id)].flatMap(countriesOf)),
    AREA: unique([id, ...follow(out, 'PARTICIPATES_IN')(id)].flatMap(areasOf)),
    DECADE: unique(
      [...starts, ...ties.filter(([of]) => of === 'PARTICIPATES_IN').map(([, , min, max]) => [min, max])].flatMap(
        ([min, max]) => {
          const decade = min?.slice(0, 3);
          return decade !== undefined && decade === max?.slice(0, 3) ? [`${decade}X`] : [];
        },
      ),
    ),
  });
}

function put(index: Map<string, string[]>, key: string, value: string): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [value]);
  else known.push(value);
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

function memo(compute: (id: string) => readonly string[]): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const found = known.get(id) ?? unique(compute(id));
    known.set(id, found);
    return found;
  };
}

/** Everything within so many steps, the start included. */
function reach(start: string, steps: number, next: (id: string) => readonly string[]): string[] {
  const found = new Set([start]);
  for (let frontier = [start], step = 0; step < steps && frontier.length > 0; step += 1) {
    frontier = unique(frontier.flatMap(next)).filter((id) => !found.has(id));
    for (const id of frontier) found.add(id);
  }
  return [...found];
}
