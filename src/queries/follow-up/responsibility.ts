import { DUTY_NAMES, type Duty } from '../../model/duties.js';
import type { Graph } from '../../db/graph.js';
import { holds, type AsOf } from '../api/as-of.js';
import {
  toActor,
  toCostRule,
  toDocument,
  toEngagement,
  toRelation,
  toNode,
  type ActorEntity,
  type CostRuleEntity,
  type DocumentEntity,
  type EngagementEntity,
  type RelationEntity,
  type NodeEntity,
} from '../rows/entities.js';
import { notFound } from '../api/errors.js';
import { object, listOf, nullable, string } from '../rows/decoders.js';
import { catalogueOf } from '../../narration/catalogue.js';
import type { Language } from '../../narration/language.js';
import { insideAgain } from '../../narration/names.js';
import { RELATION_PROJECTION, NODE_PROJECTION } from '../rows/nodes.js';
import { relationSentence } from '../../narration/relation-sentence.js';

/** A duty that a body has for an engagement, or for a whole that it is part of (`inheritedFrom`). */
export interface DutyOfBody {
  readonly engagement: EngagementEntity;
  readonly body: ActorEntity;
  readonly subject: NodeEntity;
  readonly inheritedFrom: EngagementEntity | null;
  readonly relation: RelationEntity;
  readonly evidenceIds: readonly string[];
}

export interface PayerByRule {
  readonly rule: CostRuleEntity;
  readonly actor: ActorEntity;
  readonly relation: RelationEntity;
}

export interface CostsByRule {
  readonly rule: CostRuleEntity;
  readonly inheritedFrom: EngagementEntity | null;
  readonly payers: readonly PayerByRule[];
  readonly documents: readonly DocumentEntity[];
  readonly evidenceIds: readonly string[];
}

export interface ResponsibilityFor {
  readonly engagement: EngagementEntity;
  readonly duties: readonly DutyOfBody[];
  readonly costs: readonly CostsByRule[];
}

/** How many steps up the wholes of an engagement are followed, and how many of them are looked into. */
const WHOLES = 5;
const MAX_WHOLES = 100;
const MAX_DUTIES = 500;
const MAX_RULES = 100;

/** Ids of the evidence of relationships, as one list. */
const evidenceOf = (relations: string) => `reduce(ids = [], one IN ${relations} | ids + one.evidence)`;

export const RESPONSIBILITY = `
  MATCH (engagement:Engagement {id: $of})
  CALL (engagement) {
    MATCH (engagement)-[steps:PART_OF*0..${WHOLES}]->(whole:Engagement)
    WHERE all(step IN steps WHERE ${holds('step')})
    WITH whole, steps ORDER BY size(steps), whole.id
    WITH whole, head(collect(steps)) AS steps
    WITH whole, steps ORDER BY size(steps), whole.id LIMIT ${MAX_WHOLES}
    RETURN collect({whole: whole, steps: steps}) AS wholes
  }
  CALL (wholes) {
    UNWIND wholes AS one
    WITH one.whole AS whole, one.steps AS steps
    CALL (whole) {
      RETURN whole AS entity, [] AS ties
      UNION
      MATCH (entity)-[tie:GOVERNS|STRUCTURES|REVIEWS|PART_OF]->(whole)
      WHERE NOT entity:Engagement AND ${holds('tie')}
      RETURN entity, [tie] AS ties
      UNION
      MATCH (entity:Review)-[covers:REVIEWS]->(:Document)-[concerns:CONCERNS]->(whole)
      WHERE ${holds('covers')} AND ${holds('concerns')}
      RETURN entity, [covers, concerns] AS ties
    }
    MATCH (body:Organisation)-[r:RESPONSIBLE_FOR]->(entity)
    WHERE ${holds('r')}
    WITH whole, steps, entity, ties, body, r ORDER BY size(steps), size(ties), r.id LIMIT ${MAX_DUTIES}
    RETURN collect({
      body: properties(body), subject: ${NODE_PROJECTION}, relation: ${RELATION_PROJECTION},
      inheritedFrom: CASE WHEN size(steps) = 0 THEN null ELSE properties(whole) END,
      evidenceIds: r.evidence + ${evidenceOf('ties')} + ${evidenceOf('steps')}
    }) AS duties
  }
  CALL (wholes) {
    UNWIND wholes AS one
    WITH one.whole AS whole, one.steps AS steps
    MATCH (rule:CostRule)-[applies:APPLIES_TO]->(whole)
    WHERE ${holds('applies')}
    WITH whole, steps, rule, applies ORDER BY size(steps), rule.id LIMIT ${MAX_RULES}
    CALL (rule) {
      MATCH (rule)-[r:PAID_BY]->(payer:Actor) WHERE ${holds('r')}
      WITH r, payer ORDER BY payer.id LIMIT ${MAX_DUTIES}
      RETURN collect({actor: properties(payer), relation: ${RELATION_PROJECTION}}) AS payers
    }
    CALL (rule) {
      MATCH (rule)-[stated:STATED_IN]->(document:Document) WHERE ${holds('stated')}
      WITH stated, document ORDER BY document.id LIMIT ${MAX_RULES}
      RETURN collect(properties(document)) AS documents, collect(stated) AS statements
    }
    RETURN collect({
      rule: properties(rule), payers: payers, documents: documents,
      inheritedFrom: CASE WHEN size(steps) = 0 THEN null ELSE properties(whole) END,
      evidenceIds: applies.evidence + ${evidenceOf('statements')} + ${evidenceOf('steps')}
    }) AS costs
  }
  RETURN properties(engagement) AS engagement, duties, costs`;

const INHERITED = { inheritedFrom: nullable(toEngagement), evidenceIds: listOf(string) };
const toResponsibility = object({
  engagement: toEngagement,
  duties: listOf(object({ body: toActor, subject: toNode, relation: toRelation, ...INHERITED })),
  costs: listOf(
    object({
      rule: toCostRule,
      payers: listOf(object({ actor: toActor, relation: toRelation })),
      documents: listOf(toDocument),
      ...INHERITED,
    }),
  ),
});

/**
 * Who has which duty for an engagement and who pays: its own first, then what its wholes bring, the nearest first.
 * @throws NOT_FOUND naming `of`
 */
export async function responsibility(graph: Graph, of: string, at: AsOf): Promise<ResponsibilityFor> {
  const [row] = await graph.read(RESPONSIBILITY, { of, ...at });
  if (row === undefined) throw notFound('of', 'engagement', of);
  const { engagement, duties, costs } = toResponsibility(row);
  return {
    engagement,
    duties: DUTY_NAMES.flatMap((duty) => duties.filter(({ relation }) => relation.duty === duty)).map((held) => ({
      ...held,
      engagement,
    })),
    costs: costs.map((cost) => ({
      ...cost,
      payers: cost.payers.map((payer) => ({ ...payer, rule: cost.rule })),
    })),
  };
}

/** Duties that none of these has. */
export const unassigned = (duties: readonly DutyOfBody[]): Duty[] =>
  DUTY_NAMES.filter((duty) => duties.every(({ relation }) => relation.duty !== duty));

/** Who does what, and where it was inherited from. */
export function dutySentence(held: DutyOfBody, language: Language): string {
  const from = { ...held.body, status: null };
  const told = relationSentence({ ...held.relation, from, to: held.subject }, language);
  if (held.inheritedFrom === null) return told;
  const [part, whole] = insideAgain([held.engagement, held.inheritedFrom], language);
  return catalogueOf(language).followUp.inheritedDuty(told.slice(0, -1), part, whole);
}

/** That somebody pays by a rule. */
export const payerSentence = ({ rule, actor, relation }: PayerByRule, language: Language): string =>
  relationSentence({ ...relation, from: { ...rule, status: null, type: 'COST_RULE' }, to: actor }, language);
