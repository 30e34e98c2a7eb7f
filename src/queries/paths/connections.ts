import { type RelationKind, NETWORK_KINDS } from '../../model/relation-types.js';
import { ENGAGEMENT_KINDS } from '../../model/engagement-kinds.js';
import { startDeadline, type Deadline } from '../../db/deadline.js';
import { GraphError } from '../../db/errors.js';
import { type Graph, withRead } from '../../db/graph.js';
import { ENTITY_TYPES } from '../../model/entity-types.js';
import { holds, type AsOf } from '../api/as-of.js';
import { toRelation, type RelationEntity, type NodeEntity } from '../rows/entities.js';
import { badUserInput, notFound } from '../api/errors.js';
import { boolean, object, listOf, string } from '../rows/decoders.js';
import { hasEnded } from '../../narration/sentences.js';
import { MAX_TRAVERSED_DEGREE, RELATION_PROJECTION, readNodes } from '../rows/nodes.js';
import { ON_AREAS, areasBelow } from '../themes/area-filter.js';

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

/** A step of a path; `relation` reads from its source to its target, whatever the direction of the step. */
export interface PathStep {
  readonly from: NodeEntity;
  readonly to: NodeEntity;
  readonly relation: RelationEntity;
  /** The step after it, where there is one. */
  readonly next: Omit<PathStep, 'next'> | null;
}

export interface Path {
  readonly weight: number;
  readonly steps: readonly PathStep[];
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
/** Degree without penalty; above it a path through an entity weighs more, logarithmically. */
const FREE_DEGREE = 16;
const HUB_DEGREE = 200;
/**
 * Added weight of a shared theme, place or rule, which is context rather than a tie, and of a relationship that has
 * ended.
 */
const CONTEXT_PENALTY = 2;
const ENDED_PENALTY = 1;
/** Reduced weight of parties whose relation has a sentence of its own, and of relationships with a known start. */
const DESCRIBED_BONUS = 0.5;
const DATED_BONUS = 0.25;

/** One shortest path, hubs included: Neo4j searches bidirectionally, which hubs hardly slow down. */
export const shortestPath = (kinds: readonly RelationKind[], maxLength: number) => `
  MATCH (source:Entity {id: $from}) USING INDEX SEEK source:Entity(id)
  MATCH (target:Entity {id: $to}) USING INDEX SEEK target:Entity(id)
  MATCH path = shortestPath((source)-[:${kinds.join('|')}*1..${maxLength}]-(target))
  WHERE all(r IN relationships(path) WHERE ${holds('r')}) AND none(passed IN nodes(path) WHERE passed.id IN $avoid)
  RETURN [node IN nodes(path) | node.id] AS ids, [r IN relationships(path) | ${RELATION_PROJECTION}] AS relations, true AS counts`;

/**
 * The `count` shortest paths, avoiding entities above the maximum degree unless `onAreas`. Kinds come from the registry
 * and the length is validated, so both may be part of the text. With `onAreas`, every engagement and activity between
 * the ends must concern one of `$areas`, and `counts` says whether there is one on the path, the ends included.
 */
export const shortestPaths = (count: number, kinds: readonly RelationKind[], maxLength: number, onAreas = false) => `
  MATCH (source:Entity {id: $from}) USING INDEX SEEK source:Entity(id)
  MATCH (target:Entity {id: $to}) USING INDEX SEEK target:Entity(id)
  MATCH path = SHORTEST ${count} (source)
    (()-[r:${kinds.join('|')} WHERE ${holds('r')}]-(passed WHERE NOT passed.id IN $avoid
      ${onAreas ? '' : `AND (COUNT { (passed)--() } <= ${MAX_TRAVERSED_DEGREE} OR passed.id = $to)`}
      ${onAreas ? `AND (passed.id = $to OR NOT (passed:Engagement OR passed:Activity) OR ${ON_AREAS('passed')})` : ''}
    )){1,${maxLength}}
    (target)
  RETURN [node IN nodes(path) | node.id] AS ids, [r IN relationships(path) | ${RELATION_PROJECTION}] AS relations,
    ${onAreas ? `any(work IN nodes(path) WHERE (work:Engagement OR work:Activity) AND ${ON_AREAS('work')})` : 'true'} AS counts`;

const toCandidate = object({ ids: listOf(string), relations: listOf(toRelation), counts: boolean });
type Candidate = ReturnType<typeof toCandidate>;

interface Found {
  readonly candidates: readonly Candidate[];
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

  const direct = await search(graph, deadline, { ...question, areas });
  const entities = await readNodes(graph, [...new Set(direct.candidates.flatMap(({ ids }) => ids))], at);
  const around = await aroundHubs(graph, deadline, { ...question, areas }, direct.candidates, entities);
  const unread = around.candidates.flatMap(({ ids }) => ids).filter((id) => !entities.has(id));
  const known = new Map([...entities, ...(await readNodes(graph, [...new Set(unread)], at))]);
  const paths = distinct([...direct.candidates, ...around.candidates]).map((candidate) => toPath(candidate, known));
  return {
    from: ends.get(from)!,
    to: ends.get(to)!,
    paths: paths.sort(byRank).slice(0, first),
    searchedUpTo: maxLength,
    exhausted: direct.exhausted && around.exhausted,
  };
}

/**
 * The shortest path, then others that are not much longer; each search may use half of the remaining time. The length
 * must be bounded: otherwise Neo4j follows every walk into a dense region and back, which its time limit does not
 * interrupt.
 */
async function search(graph: Graph, deadline: Deadline, question: ConnectionsQuestion): Promise<Found> {
  const { from, to, maxLength, areas, avoid, at } = question;
  const kinds = question.kinds ?? NETWORK_KINDS;
  if (kinds.length === 0 || areas?.length === 0) return { candidates: [], exhausted: true };
  const ask = async (count: number, length: number) => {
    const isFirst = count === 1 && areas === null;
    const cypher = isFirst ? shortestPath(kinds, length) : shortestPaths(count, kinds, length, areas !== null);
    const rows = await graph.read(cypher, { from, to, avoid, areas, ...at }, () => deadline.remaining(1 / 2));
    return rows.map(toCandidate);
  };
  let found: readonly Candidate[] = [];
  try {
    found = await ask(1, maxLength);
    const best = found[0]?.relations.length;
    if (best === undefined) return { candidates: [], exhausted: true };
    for (const { count, detour } of areas === null ? [FIRST_SEARCH] : [FIRST_SEARCH, WIDE_SEARCH]) {
      const length = Math.min(maxLength, best + detour);
      const paths = await ask(count, length);
      const all = [...found, ...paths].filter(isSimplePath);
      if (all.length > 0) return { candidates: all, exhausted: true };
      if (paths.length < count && length === maxLength) return { candidates: [], exhausted: true };
    }
  } catch (error) {
    if (!isTooMuch(error)) throw error;
  }
  return { candidates: found.filter(isSimplePath), exhausted: false };
}

/** If the shortest paths lead through hubs, also searches for paths that avoid them: longer, but more meaningful. */
async function aroundHubs(
  graph: Graph,
  deadline: Deadline,
  question: ConnectionsQuestion,
  candidates: readonly Candidate[],
  entities: ReadonlyMap<string, NodeEntity>,
): Promise<Found> {
  const between = candidates.flatMap(({ ids }) => ids.slice(1, -1));
  const hubs = [...new Set(between)].filter((id) => (entities.get(id)?.degree ?? 0) > HUB_DEGREE);
  if (hubs.length === 0) return { candidates: [], exhausted: true };
  return search(graph, deadline, { ...question, avoid: [...question.avoid, ...hubs] });
}

/** Database errors that mean that the search space is too large. */
const TOO_MUCH = new Set(['QUERY_TIMEOUT', 'QUERY_TOO_COMPLEX']);

const isTooMuch = (error: unknown) => error instanceof GraphError && TOO_MUCH.has(error.code);

/** A path visits each entity once (and qualifies for the requested areas). */
const isSimplePath = ({ ids, counts }: Candidate) => counts && new Set(ids).size === ids.length;

/** One path per sequence of entities; of parallel relationships, the first by id. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const key = ({ relations }: Candidate) => relations.map(({ id }) => id).join(' ');
  const ordered = [...candidates].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return [...new Map(ordered.reverse().map((candidate) => [candidate.ids.join(' '), candidate])).values()];
}

function toPath({ ids, relations }: Candidate, entities: ReadonlyMap<string, NodeEntity>): Path {
  const plain = relations.map((relation, index) => ({
    relation,
    from: entities.get(ids[index]!)!,
    to: entities.get(ids[index + 1]!)!,
  }));
  const steps = plain.map((step, index) => ({ ...step, next: plain[index + 1] ?? null }));
  return { steps, weight: steps.reduce((sum, step) => sum + weightOf(step), 0) };
}

function weightOf(step: PathStep): number {
  const { relation, next } = step;
  const told = isDescribed(step) ? DESCRIBED_BONUS : 0;
  const dated = relation.since !== null ? DATED_BONUS / 2 : 0;
  return 1 + (hasEnded(relation) ? ENDED_PENALTY : 0) + (next === null ? 0 : detour(step.to)) - told - dated;
}

/** Weight added by a path through this entity. */
function detour({ degree, parties, type }: NodeEntity): number {
  const { group } = ENTITY_TYPES[type];
  const loose = group === 'Theme' || group === 'Place' || RULES.has(type);
  return Math.max(0, Math.log2((parties ?? degree) / FREE_DEGREE)) + (loose ? CONTEXT_PENALTY : 0);
}

const RULES = new Set(['COST_RULE', 'DECISION', 'DOCUMENT', 'GUIDELINE']);

/**
 * Whether this step and the next join two parties whose relation has a sentence of its own, such as "is a sister city
 * of".
 */
export function isDescribed({ from, to, relation, next }: PathStep): boolean {
  if (relation.kind !== 'PARTICIPATES_IN' || next?.relation.kind !== 'PARTICIPATES_IN') return false;
  const between = ENGAGEMENT_KINDS[to.kind ?? '']?.between;
  return relation.source === from.id && from.type === between && next.to.type === between;
}

const byRank = (a: Path, b: Path) =>
  a.weight - b.weight || a.steps.length - b.steps.length || (idsOf(a) < idsOf(b) ? -1 : 1);

const idsOf = ({ steps }: Path) => steps.map(({ relation }) => relation.id).join(' ');
