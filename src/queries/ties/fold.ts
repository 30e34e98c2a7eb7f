import { ENTITY_TYPES } from '../../model/entity-types.js';
import { dateBounds, OPEN_END } from '../../model/edtf.js';
import { bestStanding, engagementStrength, relationStrength, standingOfPart, tieWeight } from '../../model/ties.js';
import type { Standing } from '../../model/vocabularies.js';
import { hasEnded, type ClaimPeriod } from '../../narration/sentences.js';
import type { NetworkLink } from '../neighbourhood/network.js';
import type { NodeEntity, RelationEntity } from '../rows/entities.js';
import type { CountedNode } from '../rows/nodes.js';

/** An engagement with those of its parties that are drawn. */
export interface DrawnEngagement {
  readonly engagement: CountedNode;
  readonly standing: Standing | null;
  readonly parts: readonly RelationEntity[];
  /** It stands in the picture itself. */
  readonly isNode: boolean;
}

/** An engagement that is folded into a tie, and when both took part in it. */
export interface FoldedEngagement extends ClaimPeriod {
  readonly engagement: CountedNode;
  readonly strength: number;
}

export interface FoldedTie {
  readonly from: CountedNode;
  readonly to: CountedNode;
  readonly shared: readonly FoldedEngagement[];
  /** Direct relationships, or the taking part in an engagement that is a node; the weightiest first. */
  readonly relations: readonly NetworkLink[];
  readonly links: readonly NetworkLink[];
  readonly standing: Standing | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly weight: number;
}

/**
 * The ends of a tie in the order in which its sentence names them, the same whatever it was asked around: a relationship's own
 * order; of what two share the home first.
 */
export function endsAsTold(
  { from, to, shared, relations: [first] }: Pick<FoldedTie, 'from' | 'to' | 'shared' | 'relations'>,
  home: string,
): readonly [CountedNode, CountedNode] {
  if (shared.length === 0 && first !== undefined) return first.source === from.id ? [from, to] : [to, from];
  const isSwapped = to.id === home || (from.id !== home && to.id < from.id);
  return isSwapped ? [to, from] : [from, to];
}

interface Strand {
  readonly shared: (FoldedEngagement & { readonly standing: Standing | null })[];
  readonly relations: { readonly link: NetworkLink; readonly strength: number; readonly standing: Standing | null }[];
  readonly links: NetworkLink[];
}

/**
 * Folds what joins the nodes of a picture into one tie for each two: engagements of two, direct relationships, and who
 * takes part in the engagements that are nodes. An engagement of which fewer than two are drawn ties nobody.
 */
export function foldTies(
  nodes: ReadonlyMap<string, CountedNode>,
  engagements: readonly DrawnEngagement[],
  direct: readonly RelationEntity[],
  distances: ReadonlyMap<string, number>,
): readonly FoldedTie[] {
  const strands = new Map<string, Strand>();
  const strandOf = (one: string, other: string): Strand => {
    const key = [one, other].sort().join(' ');
    const strand = strands.get(key) ?? { shared: [], relations: [], links: [] };
    strands.set(key, strand);
    return strand;
  };
  for (const { engagement, standing, parts, isNode } of engagements) {
    const links = parts.flatMap((part) => withEnds(part, nodes, engagement));
    const strength = engagementStrength(engagement.kind, standing);
    if (isNode) {
      for (const link of links) {
        const strand = strandOf(link.source, engagement.id);
        strand.relations.push({ link, strength, standing: standingOfPart(standing, link.confirmed) });
        strand.links.push(link);
      }
      continue;
    }
    const [one, other] = [...new Set(links.map(({ source }) => source))].sort();
    if (one === undefined || other === undefined) continue;
    const strand = strandOf(one, other);
    const isOfBoth = links.every(({ confirmed }) => confirmed !== false);
    const period = sharedPeriod(links, one, other);
    strand.shared.push({ engagement, standing: standingOfPart(standing, isOfBoth), strength, ...period });
    strand.links.push(...links);
  }
  for (const relation of direct) {
    for (const link of withEnds(relation, nodes, null)) {
      if (link.source === link.target) continue;
      const strand = strandOf(link.source, link.target);
      strand.relations.push({ link, strength: relationStrength(link.kind, hasEnded(link)), standing: null });
      strand.links.push(link);
    }
  }
  return [...strands].map(([key, strand]) => toTie(key.split(' '), strand, nodes, distances)).sort(byWeight);
}

const byWeight = (one: FoldedTie, other: FoldedTie) =>
  other.weight - one.weight || compare(one.from.id, other.from.id) || compare(one.to.id, other.to.id);
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

function withEnds(
  relation: RelationEntity,
  nodes: ReadonlyMap<string, CountedNode>,
  engagement: CountedNode | null,
): NetworkLink[] {
  const from = nodes.get(relation.source);
  const to = engagement?.id === relation.target ? engagement : nodes.get(relation.target);
  return from === undefined || to === undefined ? [] : [{ ...relation, from, to }];
}

function toTie(
  ends: readonly string[],
  { shared, relations, links }: Strand,
  nodes: ReadonlyMap<string, CountedNode>,
  distances: ReadonlyMap<string, number>,
): FoldedTie {
  const [from, to] = ends
    .map((id) => nodes.get(id)!)
    .sort((a, b) => ranked(a, distances) - ranked(b, distances) || compare(a.id, b.id));
  const inOrder = [...shared].sort(
    (a, b) =>
      b.strength - a.strength || startOf(a).localeCompare(startOf(b)) || compare(a.engagement.id, b.engagement.id),
  );
  const relationsInOrder = [...relations].sort((a, b) => b.strength - a.strength || compare(a.link.id, b.link.id));
  const periods: readonly ClaimPeriod[] = [...shared, ...relations.map(({ link }) => link)];
  return {
    from: from!,
    to: to!,
    shared: inOrder,
    relations: relationsInOrder.map(({ link }) => link),
    links,
    standing: bestStanding([...shared, ...relations].map(({ standing }) => standing)),
    since: earliest(periods.map(({ since }) => since)),
    until: periods.every(hasEnded) ? latestEnd(periods) : null,
    weight: tieWeight(
      [...shared, ...relations].map(({ strength }) => strength),
      [from!, to!].some(({ type }) => type === 'PERSON'),
    ),
  };
}

/** The nearer to the center first; an engagement always last, since actors take part in it. */
const ranked = ({ id, type }: NodeEntity, distances: ReadonlyMap<string, number>) =>
  ENTITY_TYPES[type].group === 'Engagement' ? Infinity : (distances.get(id) ?? 0);

/** Two take part together since the later of them came in, until the first of them left. */
function sharedPeriod(links: readonly NetworkLink[], one: string, other: string): ClaimPeriod {
  const [ofOne, ofOther] = [one, other].map((id) => links.filter(({ source }) => source === id));
  const [first, second] = [widest(ofOne!), widest(ofOther!)];
  const since =
    first.since === null || second.since === null
      ? null
      : startOf(first) >= startOf(second)
        ? first.since
        : second.since;
  const ended = [first, second].filter(hasEnded).sort((a, b) => compare(a.untilMax ?? '', b.untilMax ?? ''));
  const { until = null, untilMax = null } = ended[0] ?? {};
  return { since, until, untilMax, formerly: ended[0]?.formerly ?? false };
}

/** Several roles of one actor: from the first on, and over when all are. */
function widest(links: readonly NetworkLink[]): ClaimPeriod {
  const going = links.filter((link) => !hasEnded(link));
  const last = [...(going.length > 0 ? going : links)]
    .sort((a, b) => compare(a.untilMax ?? '', b.untilMax ?? ''))
    .at(-1)!;
  return {
    since: earliest(links.map(({ since }) => since)),
    until: last.until,
    untilMax: last.untilMax,
    formerly: last.formerly,
  };
}

const startOf = ({ since }: Pick<ClaimPeriod, 'since'>) => firstDay(since) ?? '9999';

function firstDay(date: string | null): string | null {
  const bounds = date === null ? null : dateBounds(date);
  return bounds?.min ?? bounds?.max ?? null;
}

function earliest(dates: readonly (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null && firstDay(date) !== null);
  return known.sort((a, b) => compare(firstDay(a)!, firstDay(b)!))[0] ?? null;
}

function latestEnd(periods: readonly ClaimPeriod[]): string | null {
  const known = periods.filter(({ until }) => until !== null && until !== OPEN_END);
  return [...known].sort((a, b) => compare(a.untilMax ?? '', b.untilMax ?? '')).at(-1)?.until ?? null;
}
