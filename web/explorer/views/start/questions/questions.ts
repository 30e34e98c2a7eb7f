import type { Shown } from '../../../network.js';
import { isEngagement } from '../../map/places.js';
import { yearOf } from '../../time/years.js';
import type { Area } from '../home.js';
import type { Fact } from '../story/chapters.js';

type Node = Shown['nodes'][number];

/** A question that a person may have come with, about what this graph holds. */
export type Question =
  | { readonly kind: 'area'; readonly area: Area['area'] }
  | { readonly kind: 'connection'; readonly to: Node }
  | { readonly kind: 'responsible'; readonly partner: Node; readonly engagement: string }
  | { readonly kind: 'whatIf'; readonly partner: Node }
  | { readonly kind: 'due' }
  | { readonly kind: 'year'; readonly year: number };

/** What tells a question from the others, in an address. */
export function keyOf(question: Question): string {
  switch (question.kind) {
    case 'area':
      return `area:${question.area.id}`;
    case 'connection':
      return `connection:${question.to.id}`;
    case 'responsible':
      return `responsible:${question.engagement}`;
    case 'whatIf':
      return `whatIf:${question.partner.id}`;
    case 'due':
      return 'due';
    case 'year':
      return `year:${question.year}`;
  }
}

/** How many questions about areas there are. */
const AREAS = 2;

export interface Known {
  readonly home: string;
  readonly areas: readonly Area[];
  readonly network: Shown;
  readonly facts: readonly Fact[];
  /** Whether the site shows its reviews to its readers. */
  readonly followUp: boolean;
}

/** The questions that a graph can answer, made of what it holds. */
export function questionsOf({ home, areas, network, facts, followUp }: Known): Question[] {
  const partner = closestPartner(home, network);
  const to = farUniversity(home, network);
  const year = fullestYear(facts);
  const covered = areas.filter(({ partners }) => partners > 0).sort((a, b) => b.partners - a.partners);
  return [
    ...covered.slice(0, AREAS).map(({ area }): Question => ({ kind: 'area', area })),
    ...(to === undefined ? [] : [{ kind: 'connection', to } as const]),
    ...(partner === undefined ? [] : [{ kind: 'responsible', ...partner } as const]),
    ...(partner === undefined ? [] : [{ kind: 'whatIf', partner: partner.partner } as const]),
    ...(followUp ? [{ kind: 'due' } as const] : []),
    ...(year === undefined ? [] : [{ kind: 'year', year } as const]),
  ];
}

/** The city that the home has most to do with, and the weightiest engagement of the two. */
function closestPartner(home: string, { nodes, links }: Shown): { partner: Node; engagement: string } | undefined {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parts = links.filter(({ kind }) => kind === 'PARTICIPATES_IN');
  const own = new Set(parts.filter(({ source }) => source === home).map(({ target }) => target));
  const shared = parts
    .filter(({ source, target }) => source !== home && own.has(target) && byId.get(source)?.type === 'CITY')
    .map(({ source, target }) => ({ partner: byId.get(source), engagement: byId.get(target) }));
  const degree = (node: Node | undefined) => node?.degree ?? 0;
  const best = shared
    .filter(({ engagement }) => engagement !== undefined && isEngagement(engagement.type))
    .sort((a, b) => degree(b.engagement) - degree(a.engagement) || degree(b.partner) - degree(a.partner))[0];
  return best?.partner === undefined || best.engagement === undefined
    ? undefined
    : { partner: best.partner, engagement: best.engagement.id };
}

/** The university with most ties that is not in the home itself. */
function farUniversity(home: string, { nodes, links }: Shown): Node | undefined {
  const atHome = new Set(
    links.filter(({ kind, target }) => kind === 'LOCATED_IN' && target === home).map(({ source }) => source),
  );
  return nodes
    .filter(({ id, type }) => type === 'UNIVERSITY' && !atHome.has(id))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))[0];
}

/** The year of which most is told; of several, the latest. */
function fullestYear(facts: readonly Fact[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { date } of facts) {
    const year = yearOf(date);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, others]) => others - many || b - a)[0]?.[0];
}
