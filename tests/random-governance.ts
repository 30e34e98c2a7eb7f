import type { EntityRecord, GraphBatch, RelationRecord } from '../src/ingest/records.js';
import { DUTY_NAMES } from '../src/model/duties.js';
import { relationId } from '../src/ingest/records.js';
import { batchOf, entity, relation } from './batches.js';
import { numbers, randomNetwork, times } from './random-network.js';

/** A random network with all that is said about its works: plans, activities, agreements, reviews, duties, costs. */
export interface RandomGovernance {
  readonly batch: GraphBatch;
  readonly entities: readonly EntityRecord[];
  readonly relations: readonly RelationRecord[];
}

/** The same for the same seed number; `size` is how many entities it has, about. */
export function randomGovernance(seed: number, size: number): RandomGovernance {
  const { batch, relations: network } = randomNetwork(seed, size / 2);
  const random = numbers(seed + 1);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const of = (type: string) => batch.entities.filter((one) => one.type === type);
  const [works, cities, areas] = [of('PARTNERSHIP'), of('CITY'), of('PRIORITY_AREA')];
  const people = batch.entities.filter(({ type }) => ['CITY', 'UNIVERSITY', 'ASSOCIATION'].includes(type));

  const many = (share: number, make: (n: number) => EntityRecord) =>
    Array.from({ length: Math.max(2, Math.round((size / 2) * share)) }, (_, n) => make(n));
  const year = () => (below(4) === 0 ? undefined : String(2008 + below(18)));
  const dated = (name: string, date = year()) => (date === undefined ? {} : { [name]: date });
  const bodies = many(0.1, (n) => entity('ORGANISATION', `body-${n}`));
  const countries = [entity('COUNTRY', 'sweden'), entity('COUNTRY', 'finland')];
  const plans = many(0.1, (n) => entity('ACTION_PLAN', `plan-${n}`));
  const activities = many(0.2, (n) => entity('ACTIVITY', `activity-${n}`));
  const agreements = many(0.2, (n) =>
    entity('AGREEMENT', `agreement-${n}`, {
      status: pick(['PLANNED', 'DECIDED', 'SIGNED', 'ACTIVE', 'ENDED']),
      ...dated('signedOn'),
      ...dated('plannedFor'),
    }),
  );
  const reviews = many(0.2, (n) =>
    entity('REVIEW', `review-${n}`, {
      rule: pick(['ONCE_PER_MANDATE_PERIOD', 'BEFORE_NEW_AGREEMENT']),
      status: pick(['DUE', 'DONE']),
      ...dated('date', pick([undefined, year(), '2016-05-01', '2019-03', '[..2021-01-01]', '[2020-02-02..]'])),
    }),
  );
  const rules = many(0.05, (n) => entity('COST_RULE', `rule-${n}`, { rule: { sv: 'Så', en: 'So' } }));
  const papers = many(0.02, (n) => entity('DOCUMENT', `paper-${n}`, { date: '2012' }));

  const added = new Map(network.map((one) => [relationId(one), one]));
  const add = (
    kind: RelationRecord['kind'],
    from: EntityRecord | undefined,
    to: EntityRecord | undefined,
    properties = {},
  ) => {
    if (from === undefined || to === undefined || from.id === to.id) return;
    const one = relation(kind, from.id, to.id, { ...times(below), properties });
    added.set(relationId(one), one);
  };
  // Some works are much more written about than others.
  const work = () => works[Math.floor(works.length * random() ** 2)]!;
  const duty = (body: EntityRecord, to: EntityRecord) =>
    add('RESPONSIBLE_FOR', body, to, { duty: random() < 0.5 ? pick(['REVIEWS', 'ANSWERS']) : pick(DUTY_NAMES) });
  for (const body of bodies) {
    add('PART_OF', body, pick(random() < 0.5 ? cities : bodies));
    add('PARTICIPATES_IN', body, work());
    for (let n = below(6); n >= 0; n -= 1)
      duty(body, pick([work(), work(), ...[agreements, plans, reviews].map(pick)]));
  }
  for (const city of cities) if (random() < 0.6) add('IN_COUNTRY', city, pick(countries));
  for (const plan of plans) add('STRUCTURES', plan, work());
  for (const activity of activities) {
    add('PART_OF', activity, random() < 0.5 ? pick(plans) : work());
    if (random() < 0.7) add('FOCUSES_ON', activity, pick(areas));
    if (random() < 0.2) duty(pick(bodies), activity);
  }
  for (const agreement of agreements) add('GOVERNS', agreement, work());
  for (const review of reviews) {
    add('REVIEWS', review, work());
    if (random() < 0.3) add('REVIEWS', review, work());
    if (random() < 0.5) add('STATED_IN', review, pick(papers));
  }
  for (const rule of rules) {
    add('APPLIES_TO', rule, work());
    add('APPLIES_TO', rule, pick(works));
    add('PAID_BY', rule, pick(people));
    add('STATED_IN', rule, pick(papers));
  }

  const entities = [
    ...batch.entities.filter(({ type }) => type !== 'DOCUMENT'),
    ...[...bodies, ...countries, ...plans, ...activities, ...agreements, ...reviews, ...rules, ...papers],
  ];
  const relations = [...added.values()];
  return { batch: batchOf(entities, relations), entities, relations };
}
