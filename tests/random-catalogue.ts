import type { EntityRecord, GraphBatch, RelationRecord } from '../src/ingest/records.js';
import { batchOf, entity, relation } from './batches.js';
import { randomNetwork } from './random-network.js';

/** A random network that can be browsed: its entities besides those of `randomNetwork` are in places and dated. */
export interface RandomCatalogue {
  readonly batch: GraphBatch;
  readonly entities: readonly EntityRecord[];
  readonly edges: readonly RelationRecord[];
}

/** A random network with countries, bodies of cities, activities and dated works besides; the same for the same seed. */
export function randomCatalogue(seed: number, size: number): RandomCatalogue {
  const { batch, relations } = randomNetwork(seed, size);
  const countries = ['sweden', 'finland', 'norway'].map((id) => entity('COUNTRY', id));
  const added: RelationRecord[] = [];
  const records = batch.entities.flatMap((record, n): EntityRecord[] => {
    const { id, type } = record;
    if (type === 'PARTNERSHIP') {
      const kind = ['PROJECT', 'TRADE', 'RESEARCH'][n % 3]!;
      const since = [undefined, String(1960 + (n % 60)), '198X', '19XX', '[..1999-05-01]'][n % 5];
      if (n % 4 !== 0) return [entity(type, id, { kind, ...(since !== undefined && { since }) })];
      const activity = entity('ACTIVITY', `activity-${n}`, { date: String(1980 + (n % 40)) });
      added.push(relation('PART_OF', activity.id, id, { since: '1995' }));
      added.push(relation('FOCUSES_ON', activity.id, `area-${n % 2}`));
      return [entity(type, id, { kind, ...(since !== undefined && { since }) }), activity];
    }
    if (type !== 'CITY') return [record];
    const body = entity('ORGANISATION', `body-${n}`, { organisationKind: n % 2 === 0 ? 'COMMITTEE' : 'UNIT' });
    added.push(relation('PART_OF', body.id, id));
    if (n % 3 !== 0)
      added.push(relation('IN_COUNTRY', id, countries[n % 3]!.id, { since: n % 2 === 0 ? '2000' : undefined }));
    return [record, body];
  });
  const areas = new Set(records.filter(({ type }) => type === 'PRIORITY_AREA').map(({ id }) => id));
  const edges = [...relations, ...added.filter(({ kind, to }) => kind !== 'FOCUSES_ON' || areas.has(to))];
  const entities = [...records.filter(({ type }) => type !== 'DOCUMENT'), ...countries];
  const whole = batchOf(entities, edges);
  return { batch: whole, entities: whole.entities, edges };
}
