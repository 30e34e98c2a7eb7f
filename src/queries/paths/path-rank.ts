import { ENGAGEMENT_KINDS } from '../../model/engagement-kinds.js';
import { ENTITY_TYPES } from '../../model/entity-types.js';
import type { RelationKind } from '../../model/relation-types.js';
import { hasEnded } from '../../narration/sentences.js';
import type { NodeEntity, RelationEntity } from '../rows/entities.js';

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

/** A path as it was found: what it passes, by id, and the relationships between. */
export interface PathCandidate {
  readonly ids: readonly string[];
  readonly relations: readonly RelationEntity[];
}

/** Degree without penalty; above it a path through an entity weighs more, logarithmically. */
const FREE_DEGREE = 16;
/**
 * Added weight of a shared theme, place or rule, which is context rather than a tie, and of a relationship that has
 * ended.
 */
const CONTEXT_PENALTY = 2;
const ENDED_PENALTY = 1;
/** Added weight of what somebody would like, where others say what is. */
const WISH_PENALTY = 1;
const WISHES: ReadonlySet<RelationKind> = new Set(['WANTS_MORE_OF']);
/** Reduced weight of parties whose relation has a sentence of its own, and of relationships with a known start. */
const DESCRIBED_BONUS = 0.5;
const DATED_BONUS = 0.25;

/** The paths by weight, the lightest first: length, with penalties for hubs, themes and places. */
export const rankPaths = (candidates: readonly PathCandidate[], entities: ReadonlyMap<string, NodeEntity>): Path[] =>
  distinct(candidates)
    .map((candidate) => toPath(candidate, entities))
    .sort(byRank);

/** One path per sequence of entities; of parallel relationships, those that tell most. */
function distinct(candidates: readonly PathCandidate[]): PathCandidate[] {
  const found = new Map<string, PathCandidate>();
  for (const candidate of candidates) {
    const key = candidate.ids.join(' ');
    const known = found.get(key)?.relations ?? candidate.relations;
    const relations = candidate.relations.map((relation, step) => bestOf([known[step]!, relation]));
    found.set(key, { ...candidate, relations });
  }
  return [...found.values()];
}

/** Of parallel relationships: what is before what is wished for, what goes on, what is dated, and what more sources say. */
export const bestOf = (parallel: readonly RelationEntity[]): RelationEntity =>
  parallel.reduce((best, one) => (tellsMore(one, best) ? one : best));

function tellsMore(one: RelationEntity, other: RelationEntity): boolean {
  const lacks = (relation: RelationEntity) => [
    Number(WISHES.has(relation.kind)),
    Number(hasEnded(relation)),
    Number(relation.since === null),
    -relation.evidence.length,
  ];
  const [ofOther, ofOne] = [lacks(other), lacks(one)];
  const at = ofOne.findIndex((value, place) => value !== ofOther[place]);
  return at < 0 ? one.id < other.id : ofOne[at]! < ofOther[at]!;
}

function toPath({ ids, relations }: PathCandidate, entities: ReadonlyMap<string, NodeEntity>): Path {
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
  const wished = WISHES.has(relation.kind) ? WISH_PENALTY : 0;
  return 1 + wished + (hasEnded(relation) ? ENDED_PENALTY : 0) + (next === null ? 0 : detour(step.to)) - told - dated;
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
export function isDescribed(step: PathStep): boolean {
  const between = ENGAGEMENT_KINDS[step.to.kind ?? '']?.between;
  return isThroughEngagement(step) && step.from.type === between && step.next?.to.type === between;
}

const isThroughEngagement = ({ from, relation, next }: PathStep): boolean =>
  relation.kind === 'PARTICIPATES_IN' && next?.relation.kind === 'PARTICIPATES_IN' && relation.source === from.id;

/** Whether this step and the next are one to who reads of it: both take part in one engagement, none in a role of its own. */
export const isOneWithNext = (step: PathStep): boolean =>
  isDescribed(step) || (isThroughEngagement(step) && [step, step.next!].every(({ relation }) => hasNoRole(relation)));

const hasNoRole = ({ role, roleKind }: RelationEntity): boolean => role === null && roleKind === null;

/** The steps that say nothing that the one before has not said. */
export const repeatedSteps = ({ steps }: Pick<Path, 'steps'>): ReadonlySet<PathStep> =>
  new Set(steps.filter((_step, index) => index > 0 && isOneWithNext(steps[index - 1]!)));

const byRank = (a: Path, b: Path) =>
  a.weight - b.weight || a.steps.length - b.steps.length || (idsOf(a) < idsOf(b) ? -1 : 1);

const idsOf = ({ steps }: Path) => steps.map(({ relation }) => relation.id).join(' ');
