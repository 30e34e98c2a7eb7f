import type { EntityRecord, GraphBatch, RelationRecord } from '../src/ingest/records.js';
import { batchOf, entity, relation } from './batches.js';

/** A random network of the model's own shape: hubs, parts, themes, times that are known, open or unknown. */
export interface RandomNetwork {
  readonly batch: GraphBatch;
  readonly actors: readonly string[];
  readonly ids: readonly string[];
  readonly relations: readonly RelationRecord[];
}

/** The same network for the same seed number; `size` is how many entities it has, about. */
export function randomNetwork(seed: number, size: number): RandomNetwork {
  const random = numbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const range = (count: number) => Array.from({ length: Math.max(1, Math.round(count)) }, (_, index) => index);

  const actors = range(size * 0.6).map((n) =>
    entity(pick(['CITY', 'UNIVERSITY', 'ASSOCIATION'] as const), `actor-${n}`),
  );
  const works = range(size * 0.35).map((n) => entity('PARTNERSHIP', `work-${n}`));
  const areas = range(Math.min(8, size * 0.05)).map((n) => entity('PRIORITY_AREA', `area-${n}`));

  const relations = new Map<string, RelationRecord>();
  const add = (kind: RelationRecord['kind'], from: EntityRecord, to: EntityRecord) => {
    if (from.id !== to.id) relations.set(`${from.id} ${kind} ${to.id}`, relation(kind, from.id, to.id, times(below)));
  };
  for (const actor of actors) {
    // Some works are much more popular than others, as networks of cities are.
    for (const _ of range(below(3))) add('PARTICIPATES_IN', actor, works[Math.floor(works.length * random() ** 3)]!);
    if (random() < 0.2) add('LOCATED_IN', actor, actors.find(({ type }) => type === 'CITY') ?? actor);
  }
  for (const [index, work] of works.entries()) {
    if (random() < 0.6) add('FOCUSES_ON', work, pick(areas));
    if (index > 0 && random() < 0.3) add('PART_OF', work, works[below(index)]!);
  }
  for (const [index, area] of areas.entries())
    if (index > 0 && random() < 0.5) add('BROADER', area, areas[below(index)]!);

  const entities = [...actors, ...works, ...areas];
  const edges = [...relations.values()].filter(({ kind, to }) => kind !== 'LOCATED_IN' || isCity(to, actors));
  return {
    batch: batchOf(entities, edges),
    actors: actors.map(({ id }) => id),
    ids: entities.map(({ id }) => id),
    relations: edges,
  };
}

const isCity = (id: string, actors: readonly EntityRecord[]) => actors.some((a) => a.id === id && a.type === 'CITY');

export function times(below: (limit: number) => number): Pick<RelationRecord, 'since' | 'until'> {
  const since = below(3) === 0 ? undefined : String(1970 + below(50));
  const until = [undefined, undefined, '..', since && String(Number(since) + below(20))][below(4)];
  return { since, until };
}

/** A plain generator of numbers from 0 to 1 (mulberry32), so that a failure can be seen again. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** When the document of `batchOf` was written: what has no known start counts from then. */
const ATTESTED = 2017;

/** Whether a claim holds in a year, said as plainly as the rule is. */
export function holdsIn(year: number | null, { since, until }: RelationRecord, includeUndated = false): boolean {
  if (year === null) return true;
  const began = since === undefined ? includeUndated || ATTESTED <= year : Number(since) <= year;
  return began && (until === undefined || until === '..' || Number(until) >= year);
}

/** How many steps each entity is from the start, along relationships of these kinds that hold. */
export function distancesFrom(
  start: string,
  edges: readonly RelationRecord[],
  most: number,
  avoid = new Set<string>(),
) {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of edges) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const distances = new Map([[start, 0]]);
  let frontier = [start];
  for (let distance = 1; distance <= most && frontier.length > 0; distance += 1) {
    frontier = frontier
      .flatMap((id) => neighbours.get(id) ?? [])
      .filter((id) => !avoid.has(id) && !distances.has(id) && distances.set(id, distance));
  }
  return distances;
}
