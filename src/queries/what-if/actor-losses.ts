import type { Graph } from '../../db/graph.js';
import { ENTITY_TYPE_NAMES } from '../../model/entity-types.js';
import { holds, type AsOf } from '../api/as-of.js';
import { PLACING_KINDS } from '../../model/relation-types.js';
import { boolean, object, string } from '../rows/decoders.js';
import type { Derived } from '../rows/interpretation.js';
import type { CountedNode } from '../rows/nodes.js';
import type { FoldedTie } from '../ties/fold.js';
import { TIE_KINDS } from '../ties/reach.js';
import { ties, type TieNetwork } from '../ties/ties.js';

export type Connection = 'NONE' | 'INDIRECT' | 'DIRECT';

export interface ActorLoss extends Derived {
  readonly actor: CountedNode;
  readonly connection: Connection;
  readonly before: number;
  readonly after: number;
  /** What is still shared, or who still leads there. */
  readonly left: readonly CountedNode[];
  readonly evidence: readonly string[];
}

/** The picture before, with what would be gone from it, by the ties themselves. */
export interface LossPicture {
  readonly network: TieNetwork;
  readonly lostNodes: readonly string[];
  readonly lostTies: readonly FoldedTie[];
}

const DEPTH = 3;
const MOST_NODES = 500;
/** The longest path that is looked for: it has an engagement at every second place. */
const MAX_PATH = 20;
/** Private people join nobody here, and nobody's losses are told of them. */
const TYPES = ENTITY_TYPE_NAMES.filter((type) => type !== 'PERSON');

/** Whether there is any path of engagements and direct relationships left from the actors of `$ids`, people left out. */
export const STILL_CONNECTED = `
  UNWIND $ids AS id
  MATCH (source:Entity {id: id}) USING INDEX SEEK source:Entity(id)
  MATCH (target:Entity {id: $of}) USING INDEX SEEK target:Entity(id)
  OPTIONAL MATCH path = shortestPath((source)-[:PARTICIPATES_IN|${TIE_KINDS.join('|')}*1..${MAX_PATH}]-(target))
  WHERE all(passed IN nodes(path) WHERE (passed:Actor OR passed:Engagement) AND NOT passed:Person AND NOT passed.id IN $removed)
    AND all(step IN relationships(path) WHERE ${holds('step')})
  RETURN id, path IS NOT NULL AS isConnected`;

const toConnected = object({ id: string, isConnected: boolean });

/** Who shares less with an actor without what is removed, and the picture of it. */
export async function actorLosses(
  graph: Graph,
  { of, at, removed }: { of: string; at: AsOf; removed: ReadonlySet<string> },
): Promise<LossPicture & { readonly losses: readonly ActorLoss[] }> {
  const network = await ties(graph, {
    of,
    depth: DEPTH,
    types: TYPES,
    areas: null,
    kinds: null,
    at,
    limit: MOST_NODES,
  });
  const left = network.ties.flatMap((tie) => remaining(tie, removed));
  const reached = reachedFrom(of, left);
  const tied = reachedFrom(of, network.ties.filter(isMoreThanPlace));
  const cut = network.nodes
    .filter(({ id }) => tied.has(id) && !reached.has(id) && !removed.has(id))
    .map(({ id }) => id);
  const rows =
    cut.length === 0 ? [] : await graph.read(STILL_CONNECTED, { ids: cut, of, removed: [...removed], ...at });
  const lost = new Set(rows.map(toConnected).flatMap(({ id, isConnected }) => (isConnected ? [] : [id])));
  const losses = network.nodes.flatMap((actor) => lossOf(actor, of, network.ties, left, lost, removed));
  const rank: readonly Connection[] = ['NONE', 'INDIRECT', 'DIRECT'];
  return {
    losses: losses.sort((a, b) => rank.indexOf(a.connection) - rank.indexOf(b.connection)),
    ...picture(network, lost, removed),
  };
}

/** What is left of a tie; nothing: an empty list. */
function remaining(tie: FoldedTie, removed: ReadonlySet<string>): FoldedTie[] {
  if (removed.has(tie.from.id) || removed.has(tie.to.id)) return [];
  const shared = tie.shared.filter(({ engagement }) => !removed.has(engagement.id));
  return shared.length + tie.relations.length === 0 ? [] : [{ ...tie, shared }];
}

/** Who only lies in a place has no part in what the place is tied to, and loses nothing with it. */
const isMoreThanPlace = ({ shared, relations }: FoldedTie): boolean =>
  shared.length > 0 || relations.some(({ kind }) => !PLACING_KINDS.has(kind));

function reachedFrom(start: string, all: readonly FoldedTie[]): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const { from, to } of all) {
    next.set(from.id, [...(next.get(from.id) ?? []), to.id]);
    next.set(to.id, [...(next.get(to.id) ?? []), from.id]);
  }
  const reached = new Set([start]);
  for (const id of reached) for (const other of next.get(id) ?? []) reached.add(other);
  return reached;
}

/** What ties two actors: engagements that they share, also as nodes in which both take part, and direct relationships. */
function sharedBy(one: string, other: string, all: readonly FoldedTie[]) {
  const own = all.find(({ from, to }) => (from.id === one && to.id === other) || (from.id === other && to.id === one));
  const meeting = (id: string) => all.filter(({ from, to }) => from.id === id && isNode(to)).map(({ to }) => to);
  const theirs = new Set(meeting(other).map(({ id }) => id));
  const met = meeting(one).filter(({ id }) => theirs.has(id));
  return {
    count: (own?.shared.length ?? 0) + (own?.relations.length ?? 0) + met.length,
    engagements: [...(own?.shared.map(({ engagement }) => engagement) ?? []), ...met],
  };
}

const isNode = ({ type }: CountedNode) => type === 'PARTNERSHIP' || type === 'INITIATIVE';

function lossOf(
  actor: CountedNode,
  of: string,
  all: readonly FoldedTie[],
  left: readonly FoldedTie[],
  lost: ReadonlySet<string>,
  removed: ReadonlySet<string>,
): ActorLoss[] {
  if (actor.id === of || isNode(actor) || removed.has(actor.id)) return [];
  const before = sharedBy(of, actor.id, all);
  const after = sharedBy(of, actor.id, left);
  const isCut = lost.has(actor.id);
  if (!isCut && after.count === before.count) return [];
  const gone = all
    .filter(({ from, to }) => from.id === actor.id || to.id === actor.id)
    .flatMap(({ links }) => links.filter(({ source, target }) => removed.has(source) || removed.has(target)));
  return [
    {
      actor,
      connection: isCut ? 'NONE' : after.count > 0 ? 'DIRECT' : 'INDIRECT',
      before: before.count,
      after: after.count,
      left: after.engagements,
      evidence: gone.flatMap(({ evidence }) => evidence),
      derivations: gone.flatMap(({ derivation }) => derivation ?? []),
    },
  ];
}

/** Who is one step away, and all that is lost. */
function picture(network: TieNetwork, lost: ReadonlySet<string>, removed: ReadonlySet<string>): LossPicture {
  const isLost = (id: string) => lost.has(id) || removed.has(id);
  const nodes = network.nodes.filter(({ id }) => (network.distances.get(id) ?? 0) <= 1 || isLost(id));
  const shown = new Set(nodes.map(({ id }) => id));
  const drawn = network.ties.filter(({ from, to }) => shown.has(from.id) && shown.has(to.id));
  return {
    network: { ...network, nodes, ties: drawn },
    lostNodes: nodes.filter(({ id }) => isLost(id)).map(({ id }) => id),
    lostTies: drawn.filter((tie) => isLost(tie.from.id) || isLost(tie.to.id) || remaining(tie, removed).length === 0),
  };
}
