import { type RelationKind, NETWORK_KINDS } from '../../model/relation-types.js';
import { startDeadline, type Deadline } from '../../db/deadline.js';
import { GraphError } from '../../db/errors.js';
import { type Graph, withRead } from '../../db/graph.js';
import type { AsOf } from '../api/as-of.js';
import { groupBy } from '../../model/group-by.js';
import { toRelation, type NodeEntity } from '../rows/entities.js';
import { badUserInput, notFound } from '../api/errors.js';
import { MAX_TRAVERSED_DEGREE, readNodes } from '../rows/nodes.js';
import { areasBelow } from '../themes/area-filter.js';
import { NOTHING, parallel, shortestPath, shortestPaths, toFoundPaths, type FoundPaths } from './path-search.js';
import { bestOf, rankPaths, type Path, type PathCandidate } from './path-rank.js';

export interface ConnectionsQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly kinds: readonly RelationKind[] | null;
  readonly avoid: readonly string[];
  /** Only paths through work on these areas, or on narrower ones; null: any. */
  readonly areas: readonly string[] | null;
  readonly at: AsOf;
  readonly first: number;
}

export interface PathSearchResult {
  readonly from: NodeEntity;
  readonly to: NodeEntity;
  readonly paths: readonly Path[];
  readonly searchedUpTo: number;
  readonly exhausted: boolean;
}

export const MAX_LENGTH = 8;
export const MAX_PATHS = 20;
export const MAX_AVOID = 50;
export const MAX_AREAS = 50;
/** First search: number of candidate paths to rank, and how many hops longer than the shortest they may be. */
const FIRST_SEARCH = { count: 40, detour: 2 };
/** Wider search, when no candidate leads through work on the requested areas. */
const WIDE_SEARCH = { count: 400, detour: 4 };
/** Most relationships of what a short way may lead through without others being looked for. */
const HUB_DEGREE = 200;

interface Found extends FoundPaths {
  /** Whether the search was exhaustive. */
  readonly exhausted: boolean;
}

/**
 * Paths between two entities by weight: length, with penalties for hubs, themes and places. All its reads share the
 * time limit of one read.
 * @throws NOT_FOUND naming `from`, `to` or `areas`; BAD_USER_INPUT when the ends are the same, or one is to be avoided
 */
export async function connections(database: Graph, question: ConnectionsQuestion): Promise<PathSearchResult> {
  const { from, to, maxLength, avoid, at, first } = question;
  if (from === to) throw badUserInput('to', 'must be another entity than "from".');
  if (avoid.includes(from) || avoid.includes(to)) throw badUserInput('avoid', 'must not hold one of the ends.');
  const deadline = startDeadline(database.timeoutMs);
  const graph = withRead(database, (cypher, parameters, left = () => deadline.remaining()) =>
    database.read(cypher, parameters, left),
  );
  const [ends, areas] = await Promise.all([readNodes(graph, [from, to], at), areasBelow(graph, question.areas)]);
  if (!ends.has(from)) throw notFound('from', 'entity in the graph', from);
  if (!ends.has(to)) throw notFound('to', 'entity in the graph', to);

  const asked = { ...question, areas, isHub: at.atMax !== null || ends.get(to)!.degree > MAX_TRAVERSED_DEGREE };
  const direct = await search(graph, deadline, asked);
  const around = await aroundHubs(graph, deadline, asked, direct);
  const entities = new Map([...direct.entities, ...around.entities]);
  const ranked = rankPaths([...direct.candidates, ...around.candidates], entities).slice(0, first);
  return {
    from: ends.get(from)!,
    to: ends.get(to)!,
    paths: rankPaths(await byWhatTellsMost(graph, question, ranked), entities),
    searchedUpTo: maxLength,
    exhausted: direct.exhausted && around.exhausted,
  };
}

/** A question with what was read of it: all areas that are asked for, and whether the end `to` may be a hub: as of a date, fewer are counted. */
type SearchedQuestion = ConnectionsQuestion & { readonly isHub: boolean };

/**
 * The shortest path, then others that are not much longer; each search may use half of the remaining time. The length
 * must be bounded: otherwise Neo4j follows every walk into a dense region and back, which its time limit does not
 * interrupt.
 */
async function search(graph: Graph, deadline: Deadline, { isHub, ...question }: SearchedQuestion): Promise<Found> {
  const { from, to, maxLength, areas, avoid, at } = question;
  const kinds = question.kinds ?? NETWORK_KINDS;
  if (kinds.length === 0 || areas?.length === 0) return { ...NOTHING, exhausted: true };
  const shape = { onAreas: areas !== null, isDated: at.atMax !== null, avoids: avoid.length > 0, toHub: isHub };
  const ask = async (count: number, length: number) => {
    const isFirst = count === 1 && areas === null;
    const cypher = isFirst ? shortestPath(kinds, length, shape) : shortestPaths(count, kinds, length, shape);
    const [row] = await graph.read(cypher, { from, to, avoid, areas, ...at }, () => deadline.remaining(1 / 2));
    return toFoundPaths(row, at);
  };
  let found = NOTHING;
  try {
    found = await ask(1, maxLength);
    const best = found.candidates[0]?.relations.length;
    if (best === undefined) return { ...NOTHING, exhausted: true };
    for (const { count, detour } of areas === null ? [FIRST_SEARCH] : [FIRST_SEARCH, WIDE_SEARCH]) {
      const length = Math.min(maxLength, best + detour);
      const more = await ask(count, length);
      const all = simplePathsOf({
        candidates: [...found.candidates, ...more.candidates],
        entities: new Map([...found.entities, ...more.entities]),
      });
      if (all.candidates.length > 0) return { ...all, exhausted: true };
      if (more.candidates.length < count && length === maxLength) return { ...NOTHING, exhausted: true };
    }
  } catch (error) {
    if (!isTooMuch(error)) throw error;
  }
  return { ...simplePathsOf(found), exhausted: false };
}

/** The same paths by those of parallel relationships that tell most; where time is up, as they were found. */
async function byWhatTellsMost(
  graph: Graph,
  { kinds, at }: Pick<ConnectionsQuestion, 'kinds' | 'at'>,
  paths: readonly Path[],
): Promise<readonly PathCandidate[]> {
  const steps = paths.flatMap((path) => path.steps);
  const pairs = [...new Map(steps.map(({ from, to }) => [pairOf(from.id, to.id), [from.id, to.id]])).values()];
  const known = groupBy(await readParallel(graph, kinds ?? NETWORK_KINDS, { pairs, ...at }), ({ source, target }) =>
    pairOf(source, target),
  );
  return paths.map((path) => ({
    ids: [path.steps[0]!.from.id, ...path.steps.map(({ to }) => to.id)],
    relations: path.steps.map(({ from, to, relation }) =>
      bestOf([relation, ...(known.get(pairOf(from.id, to.id)) ?? [])]),
    ),
  }));
}

const pairOf = (one: string, other: string) => [one, other].sort().join(' ');

async function readParallel(graph: Graph, kinds: readonly RelationKind[], parameters: Record<string, unknown>) {
  try {
    return (await graph.read(parallel(kinds), parameters)).map(({ relation }) => toRelation(relation));
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    return [];
  }
}

/** If the shortest paths lead through hubs, also searches for paths that avoid them: longer, but more meaningful. */
async function aroundHubs(
  graph: Graph,
  deadline: Deadline,
  question: SearchedQuestion,
  { candidates, entities }: FoundPaths,
): Promise<Found> {
  const between = candidates.flatMap(({ ids }) => ids.slice(1, -1));
  const hubs = [...new Set(between)].filter((id) => entities.get(id)!.degree > HUB_DEGREE);
  if (hubs.length === 0) return { ...NOTHING, exhausted: true };
  return search(graph, deadline, { ...question, avoid: [...question.avoid, ...hubs] });
}

/** Database errors that mean that the search space is too large. */
const TOO_MUCH = new Set(['QUERY_TIMEOUT', 'QUERY_TOO_COMPLEX']);

const isTooMuch = (error: unknown) => error instanceof GraphError && TOO_MUCH.has(error.code);

/** A path visits each entity once (and qualifies for the requested areas). */
const simplePathsOf = ({ candidates, entities }: FoundPaths): FoundPaths => ({
  candidates: candidates.filter(({ ids, counts }) => counts && new Set(ids).size === ids.length),
  entities,
});
