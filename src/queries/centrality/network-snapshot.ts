import { ApiError } from '../../model/api-error.js';
import type { Graph } from '../../db/graph.js';
import { entityTypeOf, type EntityType } from '../../model/entity-types.js';
import type { RelationKind } from '../../model/relation-types.js';
import { holds, type AsOf } from '../api/as-of.js';
import { object, listOf, number, string } from '../rows/decoders.js';
import type { EdgeList } from './centrality.js';

/** A network as it was read: the n-th node has the n-th id and type. Nodes without a tie are not in it. */
export interface NetworkSnapshot {
  readonly ids: readonly string[];
  readonly types: readonly EntityType[];
  /** Relationships; of several between the same two nodes, in the same direction, each counts. */
  readonly links: number;
  readonly ties: EdgeList;
}

/** The largest network that is measured. */
export const MAX_NODES = 50_000;
export const MAX_LINKS = 200_000;
const PAGE = 2_000;

/** The ties of a page of nodes, in order of id, by the nodes that they go out from. */
export const networkPage = (kinds: readonly RelationKind[]) => `
  MATCH (source:Entity) WHERE source.id > $after
  WITH source ORDER BY source.id LIMIT $page
  CALL (source) {
    MATCH (source)-[r:${kinds.join('|')}]->(target:Entity)
    WHERE ${holds('r')} AND target <> source
    WITH target.id AS target LIMIT $most
    RETURN collect(DISTINCT target) AS targets, count(*) AS links
  }
  RETURN source.id AS id, labels(source) AS labels, targets, links
  ORDER BY id`;

const toRow = object({ id: string, labels: listOf(string), targets: listOf(string), links: number });
type NetworkRow = ReturnType<typeof toRow>;

/**
 * Read the network of these kinds, page by page, so that no single read is long.
 * @param deadline the time, as of `Date.now`, by which it must be done
 * @throws QUERY_TOO_COMPLEX beyond the limits, COMPUTATION_TIMEOUT
 */
export async function readNetwork(
  graph: Graph,
  kinds: readonly RelationKind[],
  at: AsOf,
  deadline: number,
): Promise<NetworkSnapshot> {
  const types = new Map<string, EntityType>();
  const pairs: [source: string, target: string][] = [];
  const tied = new Set<string>();
  let links = 0;
  for (let after: string | undefined = ''; after !== undefined && kinds.length > 0;) {
    const parameters = { after, page: PAGE, most: MAX_LINKS + 1 - links, ...at };
    const rows: readonly NetworkRow[] = (await graph.read(networkPage(kinds), parameters)).map(toRow);
    for (const row of rows) {
      types.set(row.id, entityTypeOf(row.labels));
      links += row.links;
      for (const target of row.targets) {
        pairs.push([row.id, target]);
        tied.add(row.id).add(target);
      }
    }
    if (links > MAX_LINKS || tied.size > MAX_NODES) throw tooLarge();
    if (Date.now() > deadline) throw tookTooLong();
    after = rows.length < PAGE ? undefined : rows.at(-1)?.id;
  }
  const ids = [...tied].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return {
    ids,
    types: ids.map((id) => types.get(id)!),
    links,
    ties: {
      nodes: ids.length,
      from: Uint32Array.from(pairs, ([source]) => numbers.get(source)!),
      to: Uint32Array.from(pairs, ([, target]) => numbers.get(target)!),
    },
  };
}

const tooLarge = () =>
  new ApiError(
    'QUERY_TOO_COMPLEX',
    `Argument "kinds": the network has more than ${MAX_NODES} nodes or ${MAX_LINKS} relationships: ask for fewer kinds, or for a date.`,
    { argument: 'kinds' },
  );

/** The computation was given up. */
export const tookTooLong = () =>
  new ApiError(
    'COMPUTATION_TIMEOUT',
    'Measuring the network took longer than the time limit. Ask for fewer kinds, or for a date.',
  );
