import { z } from 'zod';
import type { ReviewRule } from '../generated/resolvers.js';
import type { Graph } from '../graph/graph.js';
import { holds } from './as-of.js';
import {
  toActor,
  toAgreement,
  toDecision,
  toDocument,
  toEngagement,
  toReview,
  type ActorEntity,
  type AgreementEntity,
  type DecisionEntity,
  type DocumentEntity,
  type EngagementEntity,
  type ReviewEntity,
} from './entities.js';
import { notFound } from './errors.js';
import type { MandatePeriod } from './mandate-period.js';
import { ENGAGEMENTS_OF_THING } from './scope.js';

export interface ReviewsDueQuestion {
  readonly of: string;
  readonly period: MandatePeriod;
  /** Today as `YYYY-MM-DD`, which tells what is overdue. */
  readonly today: string;
}

/** A review that is due, with all that it follows from. */
export interface Due {
  readonly id: string;
  readonly engagement: EngagementEntity;
  readonly rule: ReviewRule;
  /** EDTF, and the last day that it may be. */
  readonly dueBy: string;
  readonly lastDay: string;
  readonly overdue: boolean;
  readonly responsible: readonly ActorEntity[];
  readonly lastReview: ReviewEntity | null;
  readonly mandatePeriod: MandatePeriod;
  readonly agreement: AgreementEntity | null;
  readonly decision: DecisionEntity | null;
  readonly documents: readonly DocumentEntity[];
  readonly evidence: readonly string[];
  /** When the newest of the facts that it follows from was recorded: ISO 8601. */
  readonly recordedAt: string;
}

/** How many reviews, agreements, bodies or documents of one engagement are looked at, the newest first. */
const PER_ENGAGEMENT = 100;

/** For each engagement and rule that holds at some time of the period: its reviews, agreements, bodies and documents. */
export const REVIEWS_DUE = `
  OPTIONAL MATCH (thing:Entity {id: $of})
  CALL (thing) {
    ${ENGAGEMENTS_OF_THING}
    MATCH (engagement)<-[covers:REVIEWS]-(review:Review)
    WHERE ${holds('covers')}
    WITH engagement, covers, review ORDER BY review.status DESC, review.dateMax DESC, review.id
    WITH engagement, review.rule AS rule, collect(review)[..${PER_ENGAGEMENT}] AS reviews,
      collect(covers)[..${PER_ENGAGEMENT}] AS covers
    RETURN collect({
      engagement: engagement {.*}, rule: rule, reviews: [review IN reviews | review {.*}],
      evidence: reduce(ids = [], cover IN covers | ids + cover.evidence),
      recordedAt: [cover IN covers | cover.recordedAt],
      reviewers: COLLECT { UNWIND reviews AS review
        MATCH (review)<-[duty:RESPONSIBLE_FOR]-(body:Actor) WHERE duty.duty = $reviewing AND ${holds('duty')}
        WITH DISTINCT body ORDER BY body.id LIMIT ${PER_ENGAGEMENT} RETURN body {.*} },
      duties: COLLECT { MATCH (engagement)<-[duty:RESPONSIBLE_FOR]-(body:Actor)
        WHERE duty.duty IN [$reviewing, $answering] AND ${holds('duty')}
        WITH body, duty ORDER BY body.id, duty.id LIMIT ${PER_ENGAGEMENT} RETURN {duty: duty.duty, body: body {.*}} },
      decisions: COLLECT { UNWIND reviews AS review MATCH (review)<-[:CONCERNS]-(decision:Decision)
        WITH DISTINCT decision ORDER BY decision.dateDay DESC, decision.id LIMIT 1 RETURN decision {.*} },
      documents: COLLECT { UNWIND reviews AS review MATCH (review)-[:STATED_IN]->(document:Document)
        WITH DISTINCT document ORDER BY document.id LIMIT ${PER_ENGAGEMENT} RETURN document {.*} },
      agreements: COLLECT { MATCH (engagement)<-[:GOVERNS]-(agreement:Agreement)
        WITH DISTINCT agreement ORDER BY coalesce(agreement.plannedForDay, agreement.signedOnDay) DESC, agreement.id
        LIMIT ${PER_ENGAGEMENT} RETURN agreement {.*} }
    }) AS rules
  }
  RETURN thing IS NOT NULL AS known, rules`;

const day = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
/** An entity with the days and the time that are stored beside it. */
const Stored = <T>(toEntity: (row: unknown) => T) =>
  z
    .looseObject({ recordedAt: z.string() })
    .transform((row) => ({ entity: toEntity(row), recordedAt: row.recordedAt, row }));
const days = <T extends z.ZodRawShape>(shape: T) => z.object(shape);

const ReviewDays = days({ dateMin: day, dateMax: day });
const AgreementDays = days({ signedOnMax: day, plannedForDay: day, plannedForMax: day });
const EngagementDays = days({ untilMax: day });

const Rules = z.array(
  z.object({
    engagement: Stored(toEngagement).transform((it) => ({ ...it, days: EngagementDays.parse(it.row) })),
    rule: z.string().transform((rule) => rule as ReviewRule),
    reviews: z.array(Stored(toReview).transform((it) => ({ ...it, days: ReviewDays.parse(it.row) }))),
    agreements: z.array(Stored(toAgreement).transform((it) => ({ ...it, days: AgreementDays.parse(it.row) }))),
    evidence: z.array(z.string()),
    recordedAt: z.array(z.string()),
    reviewers: z.array(z.unknown().transform(toActor)),
    duties: z.array(z.object({ duty: z.string(), body: z.unknown().transform(toActor) })),
    decisions: z.array(z.unknown().transform(toDecision)),
    documents: z.array(z.unknown().transform(toDocument)),
  }),
);
type Rule = z.output<typeof Rules>[number];

/**
 * Reviews that are due in a mandate period, the first due first.
 * @throws NOT_FOUND naming `of`
 */
export async function reviewsDue(graph: Graph, question: ReviewsDueQuestion): Promise<Due[]> {
  const { of, period, today } = question;
  const [row] = await graph.read(REVIEWS_DUE, {
    of,
    ...{ atMin: period.start, atMax: period.end, includeUndated: false },
    ...{ reviewing: 'REVIEWS', answering: 'ANSWERS' },
  });
  if (row?.known !== true) throw notFound('of', 'thing in the graph', of);
  return Rules.parse(row.rules)
    .flatMap((rule) => (rule.rule === 'BEFORE_NEW_AGREEMENT' ? beforeAgreements(rule, period) : inPeriod(rule, period)))
    .map((due) => ({ ...due, mandatePeriod: period, overdue: due.lastDay < today }))
    .sort((a, b) => compare(a.lastDay, b.lastDay) || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Found = Omit<Due, 'mandatePeriod' | 'overdue'>;

function inPeriod(rule: Rule, { name, start, end }: MandatePeriod): Found[] {
  const { untilMax } = rule.engagement.days;
  if (untilMax !== null && untilMax < start) return [];
  const done = doneReviews(rule).some(
    ({ days: { dateMin, dateMax } }) => dateMin !== null && dateMax !== null && dateMin >= start && dateMax <= end,
  );
  return done ? [] : [{ ...basis(rule, name), dueBy: end, lastDay: end, agreement: null }];
}

function beforeAgreements(rule: Rule, { end }: MandatePeriod): Found[] {
  const signed = rule.agreements
    .filter(({ entity }) => entity.status !== 'PLANNED' && entity.status !== 'DECIDED')
    .map(({ days }) => days.signedOnMax)
    .filter((last) => last !== null);
  const previous = signed.sort().at(-1) ?? '';
  if (doneReviews(rule).some(({ days }) => days.dateMin !== null && days.dateMin > previous)) return [];
  return rule.agreements.flatMap(({ entity, days: { plannedForDay, plannedForMax }, recordedAt }) => {
    if (entity.status !== 'PLANNED' || entity.plannedFor === null) return [];
    if (plannedForDay === null || plannedForDay > end) return [];
    const found = basis(rule, entity.id, recordedAt);
    return [{ ...found, dueBy: entity.plannedFor, lastDay: plannedForMax ?? plannedForDay, agreement: entity }];
  });
}

const doneReviews = ({ reviews }: Rule) => reviews.filter(({ entity }) => entity.status === 'DONE');

function basis(rule: Rule, occasion: string, ...recorded: string[]) {
  const { engagement, reviewers, duties, decisions, documents } = rule;
  const withDuty = (duty: string) => [
    ...new Map(duties.filter((one) => one.duty === duty).map(({ body }) => [body.id, body])).values(),
  ];
  const responsible = [reviewers, withDuty('REVIEWS'), withDuty('ANSWERS')].find(({ length }) => length > 0) ?? [];
  const times = [...rule.recordedAt, ...rule.reviews.map(({ recordedAt }) => recordedAt), engagement.recordedAt];
  return {
    id: [engagement.entity.id, rule.rule, occasion].join('--'),
    engagement: engagement.entity,
    rule: rule.rule,
    responsible,
    lastReview:
      doneReviews(rule).sort((a, b) => compare(b.days.dateMax ?? '', a.days.dateMax ?? ''))[0]?.entity ?? null,
    decision: decisions[0] ?? null,
    documents,
    evidence: rule.evidence,
    recordedAt: [...times, ...recorded].sort().at(-1)!,
  };
}
