import type { DatedFactFragment, DrawnLinkFragment, TimelineKind } from '@vanort/client';
import type { Pictured } from '../../../network.js';
import { isEngagement } from '../../map/places.js';
import { yearOf } from '../../time/years.js';

export type Fact = DatedFactFragment;

/** A year in which something happened; `year` null: today, with all that no source dates. */
export interface Chapter {
  readonly year: number | null;
  /** What is told of it, the weightiest first. */
  readonly facts: readonly Fact[];
}

/** What makes a chapter, the weightiest first: papers that were issued are no news. */
export const TOLD_KINDS = [
  'BEGAN',
  'SIGNED',
  'ENDED',
  'DECIDED',
  'HAPPENED',
  'REVIEWED',
  'PLANNED',
] as const satisfies readonly TimelineKind[];

const WEIGHT = new Map<TimelineKind, number>(TOLD_KINDS.map((kind, index) => [kind, index]));
const weightOf = ({ kind }: Fact): number => WEIGHT.get(kind) ?? TOLD_KINDS.length;

/** The years of a history that something is told of, in order, and today. */
export function chaptersOf(facts: readonly Fact[], thisYear: number): Chapter[] {
  const years = new Map<number, Fact[]>();
  for (const fact of facts) {
    const year = yearOf(fact.date);
    if (year !== null && year <= thisYear) years.set(year, [...(years.get(year) ?? []), fact]);
  }
  const dated = [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, told]) => ({ year, facts: told.sort((a, b) => weightOf(a) - weightOf(b)) }));
  return [...dated, { year: null, facts: [] }];
}

/** Which engagements a fact is about: itself, or those that its agreement, event or decision belongs to. */
export function engagementsOf({ subject, object }: Fact, { nodes, links }: Dated): string[] {
  const types = new Map(nodes.map(({ id, type }) => [id, type]));
  const isOne = (id: string) => isEngagement(types.get(id) ?? 'CITY');
  const own = [subject.id, ...(object === null ? [] : [object.id])].filter(isOne);
  if (own.length > 0) return own;
  return links.flatMap(({ source, target }) => {
    const other = source === subject.id ? target : target === subject.id ? source : undefined;
    return other !== undefined && isOne(other) ? [other] : [];
  });
}

/** A network as the story reads it: with the day from which each relationship holds as of a date. */
export type Dated = Pictured<DrawnLinkFragment & { readonly validFrom?: string | null }>;

/**
 * By engagement, the chapter in which it is first there, by the rule of the views of a date: the year since when two take
 * part, by their own dates or those of a source, or in which something is told of it. What no source dates is there today.
 */
export function firstChapters(chapters: readonly Chapter[], network: Dated): ReadonlyMap<string, number> {
  const last = chapters.length - 1;
  const first = new Map<string, number>();
  const note = (id: string, chapter: number) => first.set(id, Math.min(first.get(id) ?? last, chapter));
  for (const [index, { facts }] of chapters.entries()) {
    for (const fact of facts) for (const id of engagementsOf(fact, network)) note(id, index);
  }
  for (const [id, days] of partsOf(network)) {
    const second = days.sort()[1];
    const year = second === undefined ? null : yearOf(second);
    const index = year === null ? -1 : chapters.findIndex((chapter) => chapter.year === null || chapter.year >= year);
    if (index >= 0) note(id, index);
  }
  for (const { id, type } of network.nodes) if (isEngagement(type)) note(id, last);
  return first;
}

/** By engagement, the days from which somebody takes part. */
function partsOf({ links }: Dated): ReadonlyMap<string, string[]> {
  const days = new Map<string, string[]>();
  for (const { kind, target, validFrom } of links) {
    if (kind === 'PARTICIPATES_IN' && validFrom) days.set(target, [...(days.get(target) ?? []), validFrom]);
  }
  return days;
}

/** Engagements of which a source says when somebody came to take part, or something that happened in them. */
export function datedEngagements(chapters: readonly Chapter[], network: Dated): ReadonlySet<string> {
  const told = chapters.flatMap(({ facts }) => facts.flatMap((fact) => engagementsOf(fact, network)));
  const since = network.links.flatMap((link) => (link.kind === 'PARTICIPATES_IN' && link.since ? [link.target] : []));
  return new Set([...told, ...since]);
}
