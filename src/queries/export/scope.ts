import type { Graph } from '../../db/graph.js';
import type { Parameters } from '../../db/reads.js';
import type { EntityType } from '../../model/entity-types.js';
import { RELATION_KIND_NAMES, type RelationKind } from '../../model/relation-types.js';
import type { AsOf } from '../api/as-of.js';
import { MAX_NODES, neighbourhood } from '../neighbourhood/neighbourhood.js';
import { connections } from '../paths/connections.js';
import { filterParameters } from '../rows/nodes.js';

/** What is exported: the arguments of the API's `neighbourhood`, or of its `connections`. */
export interface ExportQuestion {
  /** Id of the center; null: all of the graph. */
  readonly of: string | null;
  readonly depth: number;
  /** Only what connects these two, not by way of the others; null: they are not what is asked for. */
  readonly between: { readonly from: string; readonly to: string; readonly avoid: readonly string[] } | null;
  readonly kinds: readonly RelationKind[] | null;
  readonly types: readonly EntityType[] | null;
  readonly areas: readonly string[] | null;
  readonly at: AsOf;
}

/** What of the graph an export has. */
export interface Scope {
  /** Ids of the entities; null: all that fit the parameters. */
  readonly nodes: readonly string[] | null;
  /** Ids of the relationships by kind; null: all that fit the parameters. */
  readonly links: ReadonlyMap<RelationKind, readonly string[]> | null;
  readonly kinds: readonly RelationKind[];
  readonly parameters: Parameters;
  /** As of when: what is worked out of what is read is as of the same. */
  readonly at: AsOf;
  /** Whether nothing of the graph is left out. */
  readonly isWhole: boolean;
  /** How many relationships of the entities are left out of a view, since it has no more than 1,000 entities. */
  readonly omitted: number;
}

/** As many paths as the explorer shows of two, no longer than it looks for. */
const PATHS = { first: 8, maxLength: 6 } as const;

/**
 * A view around an entity or of what connects two, as the explorer draws it, or all that fits the filters.
 * @throws ApiError NOT_FOUND naming `of`, `areas`, `from` or `to`; BAD_USER_INPUT naming `to` or `avoid`
 */
export async function readScope(graph: Graph, question: ExportQuestion): Promise<Scope> {
  const { of, between, kinds, types, areas, at } = question;
  const parameters = { ...(await filterParameters(graph, types, areas)), ...at };
  if (between !== null) {
    const steps = (await connections(graph, { ...question, ...between, ...PATHS })).paths.flatMap((path) => path.steps);
    const ids = steps.flatMap(({ from, to }) => [from.id, to.id]);
    const links = byKind(steps.map(({ relation }) => relation));
    return { nodes: [...new Set(ids)], links, kinds: [...links.keys()], parameters, at, isWhole: false, omitted: 0 };
  }
  if (of === null) {
    const isWhole = kinds === null && types === null && areas === null && at.atMax === null;
    return { nodes: null, links: null, kinds: kinds ?? RELATION_KIND_NAMES, parameters, at, isWhole, omitted: 0 };
  }
  const network = await neighbourhood(graph, { ...question, of, limit: MAX_NODES });
  const links = byKind(network.links);
  const omitted = network.omitted.reduce((sum, { count }) => sum + count, 0);
  return {
    nodes: network.nodes.map(({ id }) => id),
    ...{ links, kinds: [...links.keys()], parameters, at, isWhole: false, omitted },
  };
}

/** Ids of relationships by kind, each once. */
function byKind(
  links: readonly { readonly kind: RelationKind; readonly id: string }[],
): ReadonlyMap<RelationKind, readonly string[]> {
  const unique = new Map(links.map(({ kind, id }) => [id, kind]));
  const found = new Map<RelationKind, string[]>();
  for (const [id, kind] of unique) found.set(kind, [...(found.get(kind) ?? []), id]);
  return found;
}
