import type { RelationRecord } from '../../src/ingest/records.js';
import type { RelationKind } from '../../src/model/relation-types.js';

/** What the questions about themes mean, said as plainly as possible, over plain records. */

export interface Work {
  readonly engagement: string;
  readonly area: string;
  readonly activity: string | null;
  readonly partner: string | null;
}

/**
 * Everything that an actor's partners do on themes, of relationships that hold: one for each way that it can be told.
 */
export function workOf(home: string, relations: readonly RelationRecord[]): Work[] {
  const into = (id: string, ...kinds: RelationKind[]) =>
    relations.filter(({ to, kind }) => to === id && kinds.includes(kind)).map(({ from }) => from);
  const from = (id: string, kind: RelationKind) =>
    relations.filter((r) => r.from === id && r.kind === kind).map(({ to }) => to);
  const isEngagement = (id: string) => id.startsWith('engagement');

  const own = from(home, 'PARTICIPATES_IN');
  const parts = own.flatMap((id) => into(id, 'PART_OF').filter(isEngagement));
  const partsOfParts = parts.flatMap((id) => into(id, 'PART_OF').filter(isEngagement));
  const engagements = [...new Set([...own, ...parts, ...partsOfParts])];

  return engagements.flatMap((engagement) => {
    const below = into(engagement, 'PART_OF', 'STRUCTURES');
    const activities = new Set(
      [...below, ...below.flatMap((id) => into(id, 'PART_OF', 'STRUCTURES'))].filter((id) => id.startsWith('activity')),
    );
    const focus = [
      ...from(engagement, 'FOCUSES_ON').map((area) => ({ area, activity: null })),
      ...[...activities].flatMap((activity) => from(activity, 'FOCUSES_ON').map((area) => ({ area, activity }))),
    ];
    const partners = into(engagement, 'PARTICIPATES_IN').filter((id) => id !== home);
    return focus.flatMap(({ area, activity }) =>
      (partners.length === 0 ? [null] : partners).map((partner) => ({ engagement, area, activity, partner })),
    );
  });
}

/** An area and all that are narrower. */
export function areasBelow(area: string, relations: readonly RelationRecord[]): Set<string> {
  const found = new Set([area]);
  for (const id of found) {
    for (const { from, to, kind } of relations) if (kind === 'BROADER' && to === id) found.add(from);
  }
  return found;
}
