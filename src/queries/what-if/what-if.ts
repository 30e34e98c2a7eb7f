import type { QueryContext } from '../api/context.js';
import type { AsOf } from '../api/as-of.js';
import { notFound } from '../api/errors.js';
import { readMandatePeriod } from '../follow-up/mandate-period.js';
import { reviewsDue, type Due } from '../follow-up/reviews-due.js';
import { readNodes, type CountedNode } from '../rows/nodes.js';
import { priorityAreaCoverage, type Coverage } from '../themes/priority-area-coverage.js';
import { actorLosses, type ActorLoss, type LossPicture } from './actor-losses.js';
import { governanceLosses, groundByArea, ownAmong, type GovernanceLoss, type Ground } from './governance-losses.js';
import { removal, type Removed } from './removal.js';

export interface AreaLoss extends Ground {
  readonly area: Coverage['area'];
  readonly before: Omit<Coverage, 'area'>;
  readonly after: Omit<Coverage, 'area'>;
}

/** Something that falls, and whether who loses takes part in it, or asked for it to be taken away. */
export interface OwnOrNot extends Removed {
  readonly isOwn: boolean;
}

/** What an actor would lose. */
export interface WhatIf extends LossPicture {
  readonly of: CountedNode;
  /** What the actor itself takes part in before what others do without it. */
  readonly removed: readonly OwnOrNot[];
  readonly actors: readonly ActorLoss[];
  readonly areas: readonly AreaLoss[];
  readonly reviews: readonly Due[];
  readonly governance: readonly GovernanceLoss[];
}

/**
 * What an actor would lose without some agreements, engagements or partners.
 * @throws NOT_FOUND naming `of` or `without`, BAD_USER_INPUT naming `without`
 */
export async function whatIf(
  { graph, mandatePeriods }: Pick<QueryContext, 'graph' | 'mandatePeriods'>,
  { without, of, at, withParts }: { without: readonly string[]; of: string; at: AsOf; withParts: boolean },
): Promise<WhatIf> {
  const home = (await readNodes(graph, [of], at)).get(of);
  if (home === undefined) throw notFound('of', 'actor', of);
  const removed = await removal(graph, { without, of, at, withParts });
  const ids = new Set(removed.map(({ entity }) => entity.id));
  const today = at.atMax ?? new Date().toISOString().slice(0, 10);
  const period = readMandatePeriod(null, mandatePeriods, today);
  const [{ losses, ...picture }, before, after, about, due, governance] = await Promise.all([
    actorLosses(graph, { of, at, removed: ids }),
    priorityAreaCoverage(graph, of, at),
    priorityAreaCoverage(graph, of, at, [...ids]),
    groundByArea(graph, ids, at),
    reviewsDue(graph, { of, period, at, today }),
    governanceLosses(graph, ids, at),
  ]);
  const own = await ownAmong(graph, { of, ids: [...ids, ...governance.map(({ entity }) => entity.id)], at });
  return {
    ...{ of: home, actors: losses, ...picture },
    removed: ownFirst(removed.map((one) => ({ ...one, isOwn: one.reason === 'ASKED' || own.has(one.entity.id) }))),
    governance: ownFirst(governance.map((one) => ({ ...one, isOwn: own.has(one.entity.id) }))),
    areas: areaLosses(before, after, about),
    reviews: due.filter(
      ({ engagement, agreement }) => ids.has(engagement.id) || (agreement !== null && ids.has(agreement.id)),
    ),
  };
}

const ownFirst = <One extends { readonly isOwn: boolean }>(all: readonly One[]): One[] =>
  [...all].sort((a, b) => Number(b.isOwn) - Number(a.isOwn));

const NO_GROUND: Ground = { evidence: [], derivations: [] };

function areaLosses(
  before: readonly Coverage[],
  after: readonly Coverage[],
  grounds: ReadonlyMap<string, Ground>,
): AreaLoss[] {
  const left = new Map(after.map((one) => [one.area.id, one]));
  return before
    .flatMap(({ area, ...counts }) => {
      const { partners, engagements, activities } = left.get(area.id) ?? { partners: 0, engagements: 0, activities: 0 };
      const isLess = partners < counts.partners || engagements < counts.engagements || activities < counts.activities;
      const loss = { area, before: counts, after: { partners, engagements, activities } };
      return isLess ? [{ ...loss, ...(grounds.get(area.id) ?? NO_GROUND) }] : [];
    })
    .sort((a, b) => Number(isLeftWithNone(b)) - Number(isLeftWithNone(a)));
}

export const isLeftWithNone = ({ after }: Pick<AreaLoss, 'after'>): boolean => after.engagements === 0;
