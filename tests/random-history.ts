import fc from 'fast-check';
import type { EntityRecord, GraphBatch, RelationRecord } from '../src/ingest/records.js';
import type { EntityType } from '../src/model/entity-types.js';
import type { RelationKind } from '../src/model/relation-types.js';
import { relationId } from '../src/ingest/records.js';
import { PAPER, batchOf, entity, relation } from './batches.js';
import { edtfDate } from './random-dates.js';

/** A dated fact as the reference knows it. */
export interface PlainFact {
  readonly id: string;
  readonly kind: string;
  readonly date: string;
  /** Id of the entity, or ids of both ends of the relationship. */
  readonly about: readonly string[];
  readonly relation: RelationRecord | null;
}

const maybeDate = fc.option(edtfDate, { nil: undefined });
const maybeEnd = fc.option(fc.oneof({ weight: 4, arbitrary: edtfDate }, { weight: 1, arbitrary: fc.constant('..') }), {
  nil: undefined,
});

const TYPES: readonly EntityType[] = [
  ...(['CITY', 'ORGANISATION', 'PERSON', 'PARTNERSHIP', 'PARTNERSHIP', 'PARTNERSHIP'] as const),
  ...(['AGREEMENT', 'DECISION', 'EVENT', 'ACTIVITY', 'REVIEW', 'DOCUMENT'] as const),
];

/** What may be between two types; the first kind that fits a random pair is taken, in a random order. */
const EDGES: readonly (readonly [RelationKind, EntityType, EntityType])[] = [
  ['PARTICIPATES_IN', 'CITY', 'PARTNERSHIP'],
  ['PARTICIPATES_IN', 'ORGANISATION', 'PARTNERSHIP'],
  ['INITIATED', 'PERSON', 'PARTNERSHIP'],
  ['LIVED_IN', 'PERSON', 'CITY'],
  ['AFFILIATED_WITH', 'PERSON', 'ORGANISATION'],
  ['RESPONSIBLE_FOR', 'ORGANISATION', 'PARTNERSHIP'],
  ['PART_OF', 'PARTNERSHIP', 'PARTNERSHIP'],
  ['PART_OF', 'EVENT', 'PARTNERSHIP'],
  ['PART_OF', 'ACTIVITY', 'PARTNERSHIP'],
  ['ARRANGED', 'CITY', 'EVENT'],
  ['GOVERNS', 'AGREEMENT', 'PARTNERSHIP'],
  ['DECIDED', 'ORGANISATION', 'AGREEMENT'],
  ['DECIDED', 'ORGANISATION', 'DECISION'],
  ['CONCERNS', 'DECISION', 'PARTNERSHIP'],
  ['BASED_ON', 'DECISION', 'DOCUMENT'],
  ['REVIEWS', 'REVIEW', 'PARTNERSHIP'],
  ['STATED_IN', 'REVIEW', 'DOCUMENT'],
];

const STATUSES = ['PLANNED', 'DECIDED', 'SIGNED', 'ACTIVE', 'DORMANT', 'ENDED'];
const record = fc.record({
  date: maybeDate,
  since: maybeDate,
  until: maybeEnd,
  signedOn: maybeDate,
  plannedFor: maybeDate,
  agreement: fc.constantFrom(...STATUSES),
  review: fc.constantFrom('DUE', 'DONE'),
});

/** A random graph whose entities and relationships carry random dates, or none. */
export const randomHistory = (entities: number, edges: number): fc.Arbitrary<GraphBatch> =>
  fc
    .tuple(
      fc.array(record, { minLength: entities, maxLength: entities }),
      fc.array(
        fc.record({
          edge: fc.constantFrom(...EDGES),
          from: fc.nat(),
          to: fc.nat(),
          since: maybeDate,
          until: maybeEnd,
          /** Now and then the date of the entity itself, one moment, or an end that is the day of the paper at the latest. */
          as: fc.constantFrom('own', 'own', 'own', 'moment', 'source', 'target', 'bound'),
        }),
        { minLength: edges, maxLength: edges },
      ),
    )
    .map(([records, drawn]) => {
      const entities = records.map((properties, index) =>
        randomEntity(TYPES[index % TYPES.length]!, index, properties),
      );
      const relations = new Map<string, RelationRecord>();
      for (const { edge, from, to, since, until, as } of drawn) {
        const [kind, source, target] = edge;
        const one = pick(entities, source, from);
        const other = pick(entities, target, to);
        if (one === undefined || other === undefined || one === other) continue;
        const end = as === 'source' ? one : as === 'target' ? other : null;
        const start = end === null ? since : dateOf(end, 'since');
        const made = relation(kind, one.id, other.id, {
          since: start,
          until: as === 'moment' ? start : as === 'bound' ? `[..${PAPER.date}]` : until,
          properties: kind === 'RESPONSIBLE_FOR' ? { duty: 'ANSWERS' } : {},
        });
        relations.set(relationId(made), made);
      }
      return batchOf(entities, [...relations.values()]);
    });

function randomEntity(type: EntityType, index: number, drawn: Record<string, string | undefined>): EntityRecord {
  const { date, since, until, signedOn, plannedFor, agreement, review } = drawn;
  const own: Record<string, string | undefined> | undefined = {
    PARTNERSHIP: { since, until },
    AGREEMENT: { status: agreement, signedOn, plannedFor },
    DECISION: { date },
    EVENT: { date },
    ACTIVITY: { date },
    REVIEW: { rule: 'ONCE_PER_MANDATE_PERIOD', status: review, date },
    DOCUMENT: { date },
  }[type as string];
  const properties = Object.entries(own ?? {}).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return entity(type, `${type.toLowerCase()}-${String(index).padStart(3, '0')}`, Object.fromEntries(properties));
}

function pick(entities: readonly EntityRecord[], type: EntityType, number: number): EntityRecord | undefined {
  const fitting = entities.filter((one) => one.type === type);
  return fitting[number % Math.max(1, fitting.length)];
}

/** The one date that an entity has of its own: when it was, was signed, or began (ended). */
const dateOf = ({ properties }: EntityRecord, side: 'since' | 'until'): string | undefined =>
  (properties.date ?? properties.signedOn ?? properties[side]) as string | undefined;

const ONCE: Partial<Record<RelationKind, string>> = { DECIDED: 'DECIDED', INITIATED: 'HAPPENED', ARRANGED: 'HAPPENED' };
const OF_TARGET: readonly RelationKind[] = ['PARTICIPATES_IN', 'DECIDED', 'ARRANGED'];
const RESTING: readonly RelationKind[] = ['BASED_ON', 'STATED_IN', 'CONCERNS', 'PART_OF'];

/** Every dated fact of a graph, said as plainly as the rules are. */
export function plainFacts({ entities, relations }: GraphBatch): PlainFact[] {
  const byId = new Map(entities.map((one) => [one.id, one]));
  const facts: PlainFact[] = [];
  const add = (id: string, kind: string, date: unknown, about: string[], relation: RelationRecord | null = null) => {
    if (typeof date === 'string' && date !== '..') facts.push({ id: `${id}--${kind}`, kind, date, about, relation });
  };
  for (const { id, type, properties } of entities) {
    if (type === 'PARTNERSHIP') {
      add(id, 'BEGAN', properties.since, [id]);
      add(id, 'ENDED', properties.until, [id]);
    }
    if (type === 'AGREEMENT') {
      if (isUnsigned(properties.status)) add(id, 'PLANNED', properties.plannedFor, [id]);
      else add(id, 'SIGNED', properties.signedOn, [id]);
    }
    if (type === 'DECISION') add(id, 'DECIDED', properties.date, [id]);
    if (type === 'EVENT' || type === 'ACTIVITY') add(id, 'HAPPENED', properties.date, [id]);
    if (type === 'REVIEW' && properties.status === 'DONE') add(id, 'REVIEWED', properties.date, [id]);
    const rested = relations.some(({ kind, from, to }) => RESTING.includes(kind) && (from === id || to === id));
    if (type === 'DOCUMENT' && rested) add(id, 'ISSUED', properties.date, [id]);
  }
  for (const one of relations) {
    const [source, target] = [byId.get(one.from)!, byId.get(one.to)!];
    if (one.kind === 'GOVERNS' && isUnsigned(source.properties.status)) continue;
    const isRepeat = (date: string | undefined, side: 'since' | 'until') =>
      date === dateOf(source, side) ||
      (OF_TARGET.includes(one.kind) && date === (target.properties.date ?? target.properties[side]));
    const moment = ONCE[one.kind] ?? (one.since !== undefined && one.since === one.until ? 'HAPPENED' : undefined);
    const id = relationId(one);
    if (!isRepeat(one.since, 'since')) add(id, moment ?? 'BEGAN', one.since, [one.from, one.to], one);
    const told = moment !== undefined && one.since !== undefined;
    const isBound = moment === undefined && one.until === `[..${PAPER.date}]`;
    if (!told && !isBound && !isRepeat(one.until, 'until'))
      add(id, moment ?? 'ENDED', one.until, [one.from, one.to], one);
  }
  return facts;
}

const isUnsigned = (status: unknown) => status === 'PLANNED' || status === 'DECIDED';

/** The facts of the history of an entity: see `timeline` in the schema. */
export function plainHistory(batch: GraphBatch, of: string): PlainFact[] {
  const { entities, relations } = batch;
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]));
  const neighbours = (ids: ReadonlySet<string>) =>
    relations.flatMap(({ from, to }) => [...(ids.has(from) ? [to] : []), ...(ids.has(to) ? [from] : [])]);
  const worked: RelationKind[] = ['PARTICIPATES_IN', 'INITIATED', 'RESPONSIBLE_FOR'];

  const base = relations.filter(({ kind, from }) => from === of && worked.includes(kind)).map(({ to }) => to);
  const engagements = new Set([of, ...base].filter((id) => typeOf.get(id) === 'PARTNERSHIP'));
  for (let step = 1; step <= 2; step += 1) {
    const parts = relations.filter(
      ({ kind, from, to }) => kind === 'PART_OF' && typeOf.get(from) === 'PARTNERSHIP' && engagements.has(to),
    );
    for (const { from } of parts) engagements.add(from);
  }
  const cores = new Set([of, ...engagements]);
  const near = new Set(neighbours(cores));
  const steps = new Set(
    [...near].filter((id) => ['AGREEMENT', 'DECISION', 'ACTIVITY', 'REVIEW', 'EVENT'].includes(typeOf.get(id)!)),
  );
  const papers = new Set(neighbours(steps).filter((id) => typeOf.get(id) === 'DOCUMENT'));
  const inSight = new Set([...cores, ...near, ...papers]);
  return plainFacts(batch).filter(({ relation, about }) =>
    relation === null ? inSight.has(about[0]!) : about.some((id) => cores.has(id) || steps.has(id)),
  );
}

/** First and last day of any EDTF date here, by the calendar alone; a side that is open has the one known day. */
export function plainDays(edtf: string): { first: string; last: string } {
  const [, before] = /^\[\.\.(.+)\]$/.exec(edtf) ?? [];
  const [, after] = /^\[(.+)\.\.\]$/.exec(edtf) ?? [];
  if (before !== undefined) return both(plainDays(before).last);
  if (after !== undefined) return both(plainDays(after).first);
  const [year = '', month = 'XX', day = 'XX'] = edtf.replace(/[?~%]$/, '').split('-');
  const [low, high] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  if (month === 'XX') return { first: `${low}-01-01`, last: `${high}-12-31` };
  const season = Number(month) - 21;
  const [start, end] = season >= 0 ? [season * 3 + 3, season * 3 + 5] : [Number(month), Number(month)];
  if (day !== 'XX') return both(`${year}-${month}-${day}`);
  return { first: iso(Number(year), start, 1), last: iso(Number(year), end + 1, 0) };
}

const both = (day: string) => ({ first: day, last: day });
const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** The order of dated facts. */
export function inOrder(a: PlainFact, b: PlainFact): number {
  const [one, other] = [plainDays(a.date), plainDays(b.date)];
  return (
    compare(one.first, other.first) || compare(other.last, one.last) || compare(a.date, b.date) || compare(a.id, b.id)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Ids of a batch's entities, without the paper that `batchOf` adds. */
export const entitiesOf = (batch: GraphBatch): string[] =>
  batch.entities.map(({ id }) => id).filter((id) => id !== PAPER.id);
