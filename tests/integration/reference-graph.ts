import type { EntityRecord, RelationRecord } from '../../src/ingest/records.js';
import type { RelationKind } from '../../src/model/relation-types.js';
import { relationId } from '../../src/ingest/records.js';
import { PAPER } from '../batches.js';
import { plainDays } from '../random-history.js';

/** A period of days as of which something is asked; null: any time. */
export interface Days {
  readonly min: string;
  readonly max: string;
  readonly includeUndated?: boolean;
}

/** Whether a claim of `random-governance` holds: from its start, else from the day of the paper, until its end. */
export function holdsOn(days: Days | null, { since, until }: RelationRecord): boolean {
  if (days === null) return true;
  const ended = until !== undefined && until !== '..' && plainDays(until).last < days.min;
  return knownBy(days.max, days.includeUndated ?? false, { since }) && !ended;
}

/** Whether a claim had begun or was attested by a day; null: ever. */
export function knownBy(
  day: string | null,
  includeUndated: boolean,
  { since }: Pick<RelationRecord, 'since'>,
): boolean {
  if (day === null || (since === undefined && includeUndated)) return true;
  return (since === undefined ? PAPER.date : plainDays(since).first) <= day;
}

/** Plain look-ups in plain records, for the references. */
export class ReferenceGraph {
  readonly #out = new Map<string, RelationRecord[]>();
  readonly #into = new Map<string, RelationRecord[]>();
  readonly #entities: ReadonlyMap<string, EntityRecord>;

  constructor(entities: readonly EntityRecord[], relations: readonly RelationRecord[]) {
    this.#entities = new Map(entities.map((one) => [one.id, one]));
    const put = (index: Map<string, RelationRecord[]>, id: string, one: RelationRecord) => {
      const known = index.get(id);
      if (known === undefined) index.set(id, [one]);
      else known.push(one);
    };
    for (const one of relations) {
      put(this.#out, one.from, one);
      put(this.#into, one.to, one);
    }
  }

  entity(id: string): EntityRecord {
    return this.#entities.get(id)!;
  }
  is(id: string, ...types: string[]): boolean {
    return types.includes(this.#entities.get(id)?.type ?? '');
  }
  out(id: string, kinds: readonly RelationKind[], days: Days | null = null): RelationRecord[] {
    return (this.#out.get(id) ?? []).filter((one) => kinds.includes(one.kind) && holdsOn(days, one));
  }
  into(id: string, kinds: readonly RelationKind[], days: Days | null = null): RelationRecord[] {
    return (this.#into.get(id) ?? []).filter((one) => kinds.includes(one.kind) && holdsOn(days, one));
  }
  /**
   * Relationships of an entity whichever way they go, each with the entity at its other end, by that and its own id.
   */
  around(
    id: string,
    kinds: readonly RelationKind[],
    days: Days | null = null,
  ): { other: string; edge: RelationRecord }[] {
    const found = [
      ...this.out(id, kinds, days).map((edge) => ({ other: edge.to, edge })),
      ...this.into(id, kinds, days).map((edge) => ({ other: edge.from, edge })),
    ];
    return found.sort((a, b) => compare(a.other, b.other) || compare(relationId(a.edge), relationId(b.edge)));
  }
  /** What is 0 to so many steps away, with how many. */
  reach(start: string, steps: number, next: (id: string) => readonly string[]): Map<string, number> {
    const found = new Map([[start, 0]]);
    for (let step = 1, frontier = [start]; step <= steps && frontier.length > 0; step += 1) {
      frontier = [...new Set(frontier.flatMap(next))].filter((id) => !found.has(id));
      for (const id of frontier) found.set(id, step);
    }
    return found;
  }
}

export const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
export const unique = <T>(values: readonly T[]) => [...new Set(values)];

/** An area with all that are narrower, five steps down. */
export const areaWithNarrower = (graph: ReferenceGraph, area: string) =>
  graph.reach(area, 5, (id) => graph.into(id, ['BROADER']).map(({ from }) => from));

/** Engagements that an actor takes part in, and their parts, two steps down. */
export function engagementsOf(graph: ReferenceGraph, home: string, days: Days | null): string[] {
  const own = graph.out(home, ['PARTICIPATES_IN'], days).map(({ to }) => to);
  return unique(own.flatMap((id) => [...partsOf(graph, id, days)]));
}

const partsOf = (graph: ReferenceGraph, engagement: string, days: Days | null) =>
  graph
    .reach(engagement, 2, (id) =>
      graph
        .into(id, ['PART_OF'], days)
        .map(({ from }) => from)
        .filter((part) => graph.is(part, 'PARTNERSHIP')),
    )
    .keys();

/** What an engagement focuses on, itself or by an activity of it or of its plans. */
export function focusOf(graph: ReferenceGraph, engagement: string, days: Days | null) {
  const below = graph.reach(engagement, 2, (id) =>
    graph.into(id, ['PART_OF', 'STRUCTURES'], days).map(({ from }) => from),
  );
  const activities = [...below.keys()].filter((id) => graph.is(id, 'ACTIVITY'));
  return [engagement, ...activities].flatMap((id) =>
    graph.out(id, ['FOCUSES_ON'], days).map(({ to }) => ({ area: to, activity: id === engagement ? null : id })),
  );
}

/** Whether an actor is of the place of another: located in it or part of it, two steps up. */
export const isLocal = (graph: ReferenceGraph, actor: string, home: string, days: Days | null) =>
  actor !== home &&
  graph.reach(actor, 2, (id) => graph.out(id, ['LOCATED_IN', 'PART_OF'], days).map(({ to }) => to)).has(home);

/** What an actor's partners do on themes: one row for each way that it can be told. */
export function workOf(graph: ReferenceGraph, home: string, days: Days | null) {
  return engagementsOf(graph, home, days).flatMap((engagement) => {
    const partners = graph
      .into(engagement, ['PARTICIPATES_IN'], days)
      .map(({ from }) => from)
      .filter((id) => id !== home);
    return focusOf(graph, engagement, days).flatMap((focus) =>
      (partners.length === 0 ? [null] : partners).map((partner) => ({ engagement, ...focus, partner })),
    );
  });
}

/** Who works in an area without an actor, among those that share some engagement with it, but none in the area. */
export function gapsOf(graph: ReferenceGraph, home: string, area: string, days: Days | null) {
  const scope = areaWithNarrower(graph, area);
  const own = new Set(engagementsOf(graph, home, days));
  const partiesOf = (id: string) => unique(graph.into(id, ['PARTICIPATES_IN'], days).map(({ from }) => from));
  const isOfArea = (id: string) => focusOf(graph, id, days).some((focus) => scope.has(focus.area));
  const partners = new Set([...own].filter(isOfArea).flatMap(partiesOf));
  const known = unique([...own].flatMap(partiesOf)).filter(
    (id) => id !== home && !partners.has(id) && !isLocal(graph, id, home, days),
  );
  return known.sort(compare).flatMap((actor) => {
    const [work] = unique(graph.out(actor, ['PARTICIPATES_IN'], days).map(({ to }) => to))
      .filter((id) => !own.has(id))
      .flatMap((engagement) => {
        const others = partiesOf(engagement).filter((id) => id !== actor && id !== home);
        const areas = focusOf(graph, engagement, days).filter((focus) => scope.has(focus.area));
        return others.length === 0
          ? []
          : areas.map((focus) => ({ engagement, area: focus.area, with: others.sort(compare).slice(0, 10) }));
      })
      .sort((a, b) => compare(a.engagement, b.engagement) || compare(a.area, b.area));
    return work === undefined ? [] : [{ actor, ...work }];
  });
}

/** Who has which duty for an engagement, and who pays by which rule, each as one text. */
export function dutiesOf(graph: ReferenceGraph, engagement: string, days: Days | null) {
  const wholes = [
    ...graph
      .reach(engagement, 5, (id) =>
        graph
          .out(id, ['PART_OF'], days)
          .map(({ to }) => to)
          .filter((whole) => graph.is(whole, 'PARTNERSHIP')),
      )
      .keys(),
  ];
  const inherited = (whole: string) => (whole === engagement ? null : whole);
  const duties = wholes.flatMap((whole) => {
    const ties = graph
      .into(whole, ['GOVERNS', 'STRUCTURES', 'REVIEWS', 'PART_OF'], days)
      .filter(({ from }) => !graph.is(from, 'PARTNERSHIP'));
    return [whole, ...ties.map(({ from }) => from)].flatMap((entity) =>
      graph
        .into(entity, ['RESPONSIBLE_FOR'], days)
        .map((one) => [one.properties.duty as string, one.from, entity, inherited(whole)].join(' ')),
    );
  });
  const costs = wholes.flatMap((whole) =>
    graph.into(whole, ['APPLIES_TO'], days).map(({ from: rule }) => {
      const payers = graph.out(rule, ['PAID_BY'], days).map(({ to }) => to);
      const papers = graph.out(rule, ['STATED_IN'], days).map(({ to }) => to);
      return [rule, inherited(whole), payers.sort(compare).join(), papers.sort(compare).join()].join(' ');
    }),
  );
  return { duties: duties.sort(), costs: costs.sort() };
}

export interface PlainDue {
  readonly id: string;
  readonly dueBy: string;
  readonly responsible: readonly string[];
  readonly lastReview: string | null;
}

/** Reviews that are due of an entity in a mandate period, as seen by a day (null: with all that is known). */
export function dueReviews(
  graph: ReferenceGraph,
  of: string,
  { name, start, end }: { name: string; start: string; end: string },
  seenBy: string | null,
  includeUndated: boolean,
): PlainDue[] {
  const isKnown = (one: RelationRecord) => knownBy(seenBy, includeUndated, one);
  const isIn = (one: RelationRecord) =>
    isKnown(one) && holdsOn({ min: start, max: end, includeUndated: seenBy !== null && includeUndated }, one);
  const work = graph.out(of, ['PARTICIPATES_IN', 'INITIATED', 'RESPONSIBLE_FOR']).filter(isKnown);
  const engagements = unique(
    [of, ...work.map(({ to }) => to)]
      .filter((id) => graph.is(id, 'PARTNERSHIP'))
      .flatMap((base) => [
        ...graph
          .reach(base, 2, (id) =>
            graph
              .into(id, ['PART_OF'])
              .filter(isKnown)
              .map(({ from }) => from)
              .filter((part) => graph.is(part, 'PARTNERSHIP')),
          )
          .keys(),
      ]),
  );
  return engagements.flatMap((engagement) => {
    const reviews = unique(
      graph
        .into(engagement, ['REVIEWS'])
        .filter(isIn)
        .map(({ from }) => from),
    ).map((id) => graph.entity(id));
    return unique(reviews.map(({ properties }) => String(properties.rule as string | undefined))).flatMap(
      (rule): PlainDue[] => {
        const ofRule = reviews.filter(({ properties }) => properties.rule === rule);
        const done = ofRule
          .filter(({ properties }) => properties.status === 'DONE')
          .map(({ id, properties }) => ({ id, ...sides(properties.date as string | undefined) }))
          .filter(({ first, last }) => {
            const known = last ?? first;
            return seenBy === null || known === null || known <= seenBy;
          });
        const bodies = (entity: string, duty: string) =>
          graph
            .into(entity, ['RESPONSIBLE_FOR'])
            .filter((one) => one.properties.duty === duty && isIn(one))
            .map(({ from }) => from);
        const responsible = [
          ofRule.flatMap(({ id }) => bodies(id, 'REVIEWS')),
          bodies(engagement, 'REVIEWS'),
          bodies(engagement, 'ANSWERS'),
        ].find((found) => found.length > 0);
        const [last] = done.toSorted((a, b) => compare(b.last ?? '', a.last ?? '') || compare(a.id, b.id));
        const due = (occasion: string, dueBy: string) => ({
          id: `${engagement}--${rule}--${occasion}`,
          dueBy,
          responsible: unique(responsible ?? []).sort(compare),
          lastReview: last?.id ?? null,
        });
        if (rule === 'ONCE_PER_MANDATE_PERIOD') {
          const isDone = done.some(
            ({ first, last }) => first !== null && last !== null && first >= start && last <= end,
          );
          return isDone ? [] : [due(name, end)];
        }
        const agreements = unique(
          graph
            .into(engagement, ['GOVERNS'])
            .filter(isKnown)
            .map(({ from }) => from),
        ).map((id) => {
          const { status, signedOn, plannedFor } = graph.entity(id).properties as Record<string, string | undefined>;
          return {
            id,
            plannedFor,
            isUnsigned: status === 'PLANNED' || status === 'DECIDED',
            status,
            ...sides(signedOn),
          };
        });
        const signed = agreements
          .filter(({ isUnsigned, last }) => !isUnsigned && last !== null && (seenBy === null || last <= seenBy))
          .map(({ last }) => last!);
        const previous = signed.sort().at(-1) ?? '';
        if (done.some(({ first }) => first !== null && first > previous)) return [];
        return agreements
          .filter(({ status, first }) => status === 'PLANNED' || (seenBy !== null && first !== null && first > seenBy))
          .flatMap(({ id, plannedFor }) =>
            plannedFor !== undefined && plainDays(plannedFor).first <= end ? [due(id, plannedFor)] : [],
          );
      },
    );
  });
}

/** First and last day that a date may be; null: unknown, or open to that side. */
function sides(date: string | undefined): { first: string | null; last: string | null } {
  if (date === undefined) return { first: null, last: null };
  const { first, last } = plainDays(date);
  if (date.startsWith('[..')) return { first: null, last };
  return date.endsWith('..]') ? { first, last: null } : { first, last };
}
