import {
  EntityDocument,
  EntityFactsDocument,
  type EntityFactsQuery,
  type EntityQuery,
} from '../../generated/client/graphql.js';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import type { Language } from '../../narration/language.js';
import type { Execute } from '../graphql/internal-client.js';
import { StaleCache, type Cached, type CacheVersions } from '../cache/stale-cache.js';

type Network = EntityQuery['neighbourhood'];
export type EntityNode = Network['nodes'][number];
export type EntityLink = Network['links'][number];

/** An entity with all that is said of it. */
export interface Entity {
  readonly node: EntityNode;
  readonly facts: EntityFacts;
  /** Each relation, with the entity at its other end. */
  readonly links: readonly { readonly link: EntityLink; readonly other: EntityNode; readonly outward: boolean }[];
  readonly leftOut: number;
  readonly recordedAt: string | null;
}

/** What entities of all types say of themselves; only what its type has is there. */
export type EntityFacts = Facts<'actors'> &
  Facts<'engagements'> &
  Facts<'agreements'> &
  Facts<'decisions'> &
  Facts<'events'> &
  Facts<'documents'> &
  Facts<'priorityAreas'> &
  Facts<'countries'> &
  Facts<'sustainableDevelopmentGoals'>;
type Facts<List extends keyof EntityFactsQuery> = Partial<NonNullable<EntityFactsQuery[List]>[number]>;

/** Entities for many readers. */
export interface Entities {
  /** @throws AskError NOT_FOUND */
  find(id: string, language: Language): Promise<Cached<Entity>>;
}

/** @param maxBytes how much memory the answers may take; 0: none is kept */
export function createEntities(execute: Execute, versions: CacheVersions, maxBytes: number): Entities {
  const kept = new StaleCache<Entity>(versions, { maxBytes });
  return { find: (id, language) => kept.get(`${language} ${id}`, () => readEntity(execute, id, language)) };
}

async function readEntity(execute: Execute, id: string, language: Language): Promise<Entity> {
  const { neighbourhood, graphRevision } = await execute(EntityDocument, { id, language }, language);
  const { nodes, links, omitted } = neighbourhood;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const node = byId.get(id)!;
  const answer = await execute(EntityFactsDocument, { id, ...listOf(node.type) }, language);
  const facts: EntityFacts = Object.values(answer).reduce<EntityFacts>((all, [found]) => ({ ...all, ...found }), {});
  return {
    node,
    facts,
    links: links.flatMap((link) => {
      const outward = link.source === id;
      const other = byId.get(outward ? link.target : link.source);
      return other === undefined || (link.source !== id && link.target !== id) ? [] : [{ link, other, outward }];
    }),
    leftOut: omitted.reduce((sum, { count }) => sum + count, 0),
    recordedAt: graphRevision.recordedAt ?? null,
  };
}

/** Which list has an entity of this type. */
const listOf = (type: EntityType) => ({
  actor: ENTITY_TYPES[type].group === 'Actor',
  engagement: ENTITY_TYPES[type].group === 'Engagement',
  agreement: type === 'AGREEMENT',
  decision: type === 'DECISION',
  event: type === 'EVENT',
  document: type === 'DOCUMENT',
  area: type === 'PRIORITY_AREA',
  country: type === 'COUNTRY',
  goal: type === 'SUSTAINABLE_DEVELOPMENT_GOAL',
});
