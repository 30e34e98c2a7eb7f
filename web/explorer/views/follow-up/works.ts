import type { EngagementWhere, ReviewsDueQuery, ReviewsDueQueryVariables } from '@vanort/client';
import { AreaTreeDocument, ReviewsDueDocument, WorksDocument } from '@vanort/client/documents';
import { ask } from '../../api.js';

/** The ids of these areas and of all that are narrower. */
async function withNarrower(areas: readonly string[], signal: AbortSignal): Promise<string[]> {
  const { priorityAreas } = await ask(AreaTreeDocument, {}, signal);
  const found = new Set(areas);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const { id, broader } of priorityAreas) if (broader.some((area) => found.has(area.id))) found.add(id);
  }
  return [...found];
}

/** The ids of those engagements that are about these areas; of all where no area is given. */
async function findWorks(
  works: EngagementWhere,
  areas: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const about = areas.length === 0 ? {} : { areas: { some: { id: { in: await withNarrower(areas, signal) } } } };
  const { engagements } = await ask(WorksDocument, { works: { AND: [works, about] } }, signal);
  return engagements.map(({ id }) => id);
}

/** The ids of an actor's engagements, or of the engagement itself, about these areas; about any where none is given. */
export function findWorksOf(of: string, areas: readonly string[], signal: AbortSignal): Promise<readonly string[]> {
  const actor = { some: { id: { eq: of } } };
  const works = { OR: [{ id: { eq: of } }, { participants: actor }, { initiators: actor }, { responsible: actor }] };
  return findWorks(works, areas, signal);
}

/** Reviews that are due of work about these areas; about any where none is given. */
export async function askReviews(
  variables: ReviewsDueQueryVariables,
  areas: readonly string[],
  signal: AbortSignal,
): Promise<ReviewsDueQuery['reviewsDue']> {
  const { reviewsDue } = await ask(ReviewsDueDocument, variables, signal);
  if (areas.length === 0 || reviewsDue.length === 0) return reviewsDue;
  const ids = [...new Set(reviewsDue.map(({ engagement }) => engagement.id))];
  const there = new Set(await findWorks({ id: { in: ids } }, areas, signal));
  return reviewsDue.filter(({ engagement }) => there.has(engagement.id));
}
