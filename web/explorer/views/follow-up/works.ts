import type { EngagementWhere, PriorityAreaWhere, ReviewsDueQuery, ReviewsDueQueryVariables } from '@vanort/client';
import { ReviewsDueDocument, WorksDocument } from '@vanort/client/documents';
import { ask } from '../../api.js';

/** How many steps up the tree of areas is followed, as in all views. */
const WIDER = 5;

/** Work on one of these areas, or on one narrower. */
function onAreas(areas: readonly string[], steps = WIDER): PriorityAreaWhere {
  const one: PriorityAreaWhere = { id: { in: [...areas] } };
  return steps === 0 ? one : { OR: [one, { broader: { some: onAreas(areas, steps - 1) } }] };
}

const narrowed = (works: EngagementWhere, areas: readonly string[]): EngagementWhere =>
  areas.length === 0 ? works : { AND: [works, { areas: { some: onAreas(areas) } }] };

/** The engagements of an actor, or the engagement itself, on these areas; on any where there are none. */
export function worksOf(of: string, areas: readonly string[]): EngagementWhere {
  const actor = { some: { id: { eq: of } } };
  return narrowed(
    { OR: [{ id: { eq: of } }, { participants: actor }, { initiators: actor }, { responsible: actor }] },
    areas,
  );
}

/** Reviews that are due of work on these areas; on any where there are none. */
export async function askReviews(
  variables: ReviewsDueQueryVariables,
  areas: readonly string[],
  signal: AbortSignal,
): Promise<ReviewsDueQuery['reviewsDue']> {
  const { reviewsDue } = await ask(ReviewsDueDocument, variables, signal);
  if (areas.length === 0 || reviewsDue.length === 0) return reviewsDue;
  const ids = [...new Set(reviewsDue.map(({ engagement }) => engagement.id))];
  const { engagements } = await ask(WorksDocument, { works: narrowed({ id: { in: ids } }, areas) }, signal);
  const there = new Set(engagements.map(({ id }) => id));
  return reviewsDue.filter(({ engagement }) => there.has(engagement.id));
}
