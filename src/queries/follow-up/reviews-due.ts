import type { AgreementStatus, ReviewRule } from '../../generated/resolvers.js';
import type { Graph } from '../../db/graph.js';
import { holds, type AsOf } from '../api/as-of.js';
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
} from '../rows/entities.js';
import { notFound } from '../api/errors.js';
import { uncheckedEnum, object, listOf, nullable, string, type Decoder } from '../rows/decoders.js';
import type { MandatePeriod } from './mandate-period.js';
import { engagementsOfEntity } from '../history/history-patterns.js';

export interface ReviewsDueQuestion {
  readonly of: string;
  readonly period: MandatePeriod;
  /** As seen when; at any time: with all that is recorded. */
  readonly at: AsOf;
  /** The day as `YYYY-MM-DD` that tells what is overdue. */
  readonly today: string;
}

/** A review that is due, with all that it follows from. */
export interface Due {
  readonly id: string;
  readonly engagement: EngagementEntity;
  readonly rule: ReviewRule;
  /** The document that is to be followed up; null: the engagement itself. */
  readonly subject: DocumentEntity | null;
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

/** Cypher that says whether a claim had begun, or was attested, by the day as of which reviews are seen. */
const known = (relation: string) =>
  `($seenBy IS NULL OR ${relation}.validFrom <= $seenBy OR $includeUndated AND ${relation}.since IS NULL)`;

/**
 * For each engagement and rule that holds at some time of the period: its reviews, agreements, bodies and documents.
 */
export const REVIEWS_DUE = `
  OPTIONAL MATCH (entity:Entity {id: $of})
  CALL (entity) {
    ${engagementsOfEntity(known('tie'))}
    CALL (engagement) {
      MATCH (engagement)<-[covers:REVIEWS]-(review:Review)
      RETURN review, [covers] AS ties, null AS subject
      UNION
      MATCH (engagement)<-[concerns:CONCERNS]-(subject:Document)<-[covers:REVIEWS]-(review:Review)
      RETURN review, [covers, concerns] AS ties, subject
    }
    WITH engagement, ties, review, subject
    WHERE all(tie IN ties WHERE ${holds('tie')} AND ${known('tie')})
    ORDER BY review.status DESC, review.dateMax DESC, review.id, subject.id
    WITH engagement, review.rule AS rule, collect(DISTINCT review)[..${PER_ENGAGEMENT}] AS reviews,
      reduce(all = [], some IN collect(ties)[..${PER_ENGAGEMENT}] | all + some) AS covers, head(collect(subject)) AS subject
    RETURN collect({
      subject: subject {.*},
      engagement: engagement {.*}, rule: rule, reviews: [review IN reviews | review {.*}],
      evidence: reduce(ids = [], cover IN covers | ids + cover.evidence),
      recordedAt: [cover IN covers | cover.recordedAt],
      reviewers: COLLECT { UNWIND reviews AS review
        MATCH (review)<-[duty:RESPONSIBLE_FOR]-(body:Actor) WHERE duty.duty = $reviewing AND ${holds('duty')}
          AND ${known('duty')}
        WITH DISTINCT body ORDER BY body.id LIMIT ${PER_ENGAGEMENT} RETURN body {.*} },
      duties: COLLECT { MATCH (engagement)<-[duty:RESPONSIBLE_FOR]-(body:Actor)
        WHERE duty.duty IN [$reviewing, $answering] AND ${holds('duty')} AND ${known('duty')}
        WITH body, duty ORDER BY body.id, duty.id LIMIT ${PER_ENGAGEMENT} RETURN {duty: duty.duty, body: body {.*}} },
      decisions: COLLECT { UNWIND reviews AS review MATCH (review)<-[concerns:CONCERNS]-(decision:Decision)
        WHERE ${known('concerns')} AND ($seenBy IS NULL OR coalesce(decision.dateDay, '') <= $seenBy)
        WITH DISTINCT decision ORDER BY decision.dateDay DESC, decision.id LIMIT 1 RETURN decision {.*} },
      documents: COLLECT { UNWIND reviews AS review MATCH (review)-[stated:STATED_IN]->(document:Document)
        WHERE ${known('stated')}
        WITH DISTINCT document ORDER BY document.id LIMIT ${PER_ENGAGEMENT} RETURN document {.*} },
      agreements: COLLECT { MATCH (engagement)<-[governs:GOVERNS]-(agreement:Agreement)
        WHERE ${known('governs')}
        WITH DISTINCT agreement ORDER BY coalesce(agreement.plannedForDay, agreement.signedOnDay) DESC, agreement.id
        LIMIT ${PER_ENGAGEMENT} RETURN agreement {.*} }
    }) AS rules
  }
  RETURN entity IS NOT NULL AS known, rules`;

const day = nullable(string);
const recorded = object({ recordedAt: string });
/** An entity with the days and the time that are stored beside it. */
const stored =
  <T, D>(toEntity: Decoder<T>, toDays: Decoder<D>) =>
  (row: unknown) => ({ ...recorded(row), entity: toEntity(row), days: toDays(row) });

const toRules = listOf(
  object({
    engagement: stored(toEngagement, object({ untilMax: day })),
    rule: uncheckedEnum<ReviewRule>(),
    reviews: listOf(stored(toReview, object({ dateMin: day, dateMax: day }))),
    agreements: listOf(
      stored(toAgreement, object({ signedOnMin: day, signedOnMax: day, plannedForDay: day, plannedForMax: day })),
    ),
    subject: nullable(toDocument),
    evidence: listOf(string),
    recordedAt: listOf(string),
    reviewers: listOf(toActor),
    duties: listOf(object({ duty: string, body: toActor })),
    decisions: listOf(toDecision),
    documents: listOf(toDocument),
  }),
);
type Rule = ReturnType<typeof toRules>[number];

/**
 * Reviews that are due in a mandate period, the first due first.
 * @throws NOT_FOUND naming `of`
 */
export async function reviewsDue(graph: Graph, question: ReviewsDueQuestion): Promise<Due[]> {
  const { of, period, at, today } = question;
  const seenBy = at.atMax;
  const [row] = await graph.read(REVIEWS_DUE, {
    ...{ of, seenBy, includeUndated: seenBy !== null && at.includeUndated },
    ...{ atMin: period.start, atMax: period.end },
    ...{ reviewing: 'REVIEWS', answering: 'ANSWERS' },
  });
  if (row?.known !== true) throw notFound('of', 'entity in the graph', of);
  return toRules(row.rules)
    .map((rule) => asSeen(rule, seenBy))
    .flatMap((rule) => (rule.rule === 'BEFORE_NEW_AGREEMENT' ? beforeAgreements(rule, period) : inPeriod(rule, period)))
    .map((due) => ({ ...due, mandatePeriod: period, overdue: due.lastDay < today }))
    .sort((a, b) => compare(a.lastDay, b.lastDay) || compare(a.id, b.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A rule with what of it was so on a day: reviews done and agreements signed by then, and what was still planned. */
function asSeen(rule: Rule, day: string | null) {
  const by = (last: string | null) => last !== null && (day === null || last <= day);
  return {
    ...rule,
    done: rule.reviews.filter(
      ({ entity, days: { dateMin, dateMax } }) =>
        entity.status === 'DONE' && (day === null || entity.date === null || by(dateMax ?? dateMin)),
    ),
    signed: rule.agreements.filter(({ entity, days }) => !UNSIGNED.includes(entity.status) && by(days.signedOnMax)),
    planned: rule.agreements.filter(
      ({ entity, days: { signedOnMin } }) =>
        entity.status === 'PLANNED' || (day !== null && signedOnMin !== null && signedOnMin > day),
    ),
  };
}
type SeenRule = ReturnType<typeof asSeen>;

const UNSIGNED: readonly AgreementStatus[] = ['PLANNED', 'DECIDED'];

type Found = Omit<Due, 'mandatePeriod' | 'overdue'>;

function inPeriod(rule: SeenRule, { name, start, end }: MandatePeriod): Found[] {
  const { untilMax } = rule.engagement.days;
  if (untilMax !== null && untilMax < start) return [];
  const done = rule.done.some(
    ({ days: { dateMin, dateMax } }) => dateMin !== null && dateMax !== null && dateMin >= start && dateMax <= end,
  );
  return done ? [] : [{ ...basis(rule, name), dueBy: end, lastDay: end, agreement: null }];
}

function beforeAgreements(rule: SeenRule, { end }: MandatePeriod): Found[] {
  const previous = rule.signed
    .map(({ days }) => days.signedOnMax!)
    .sort()
    .at(-1);
  if (rule.done.some(({ days }) => days.dateMin !== null && days.dateMin > (previous ?? ''))) return [];
  return rule.planned.flatMap(({ entity, days: { plannedForDay, plannedForMax }, recordedAt }) => {
    if (entity.plannedFor === null || plannedForDay === null || plannedForDay > end) return [];
    const found = basis(rule, entity.id, recordedAt);
    return [{ ...found, dueBy: entity.plannedFor, lastDay: plannedForMax ?? plannedForDay, agreement: entity }];
  });
}

function basis(rule: SeenRule, occasion: string, ...recorded: string[]) {
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
    subject: rule.subject,
    responsible,
    lastReview: rule.done.toSorted((a, b) => compare(b.days.dateMax ?? '', a.days.dateMax ?? ''))[0]?.entity ?? null,
    decision: decisions[0] ?? null,
    documents,
    evidence: rule.evidence,
    recordedAt: [...times, ...recorded].sort().at(-1)!,
  };
}
