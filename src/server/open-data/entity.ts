import {
  AgreementTermDocument,
  EntityDocument,
  EntityFactsDocument,
  type AgreementTermQuery,
  type EntityFactsQuery,
  type EntityQuery,
} from '../../generated/client/graphql.js';
import { FACT_TYPES, factVariable } from '../../model/entity-facts.js';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import { RELATION_KIND_NAMES } from '../../model/relation-types.js';
import { servedAs } from '../../model/served-types.js';
import type { LocalizedText } from '../../model/localized-text.js';
import { languageCode, type TextLanguage } from '../../model/language.js';
import { translationIn } from '../../narration/language.js';
import { isList, type EntityFacts } from '../../exporters/linked-facts.js';
import type { Execute } from '../graphql/internal-client.js';
import type { Cached } from '../cache/result-cache.js';

type Network = EntityQuery['neighbourhood'];
export type EntityNode = Network['nodes'][number];
export type AgreementTerm = AgreementTermQuery['agreements'][number]['term'];
export type EntityLink = Network['links'][number];

/** An entity with all that is said of it. */
export interface Entity {
  readonly node: EntityNode;
  readonly facts: EntityFacts;
  /** Of an agreement, when it was in force, and whether it no longer is; null: of others. */
  readonly term: AgreementTerm | null;
  /** Each relation, with the entity at its other end. */
  readonly links: readonly { readonly link: EntityLink; readonly other: EntityNode; readonly outward: boolean }[];
  readonly leftOut: number;
  readonly recordedAt: string | null;
}

/** A fact that is a text; null where there is none. */
export function textFact(facts: EntityFacts, field: string): string | null {
  const value = facts[field];
  return typeof value === 'string' ? value : null;
}

/** A fact that is a text by language; null where there is none. */
export function localizedFact(facts: EntityFacts, field: string): LocalizedText | null {
  const value = facts[field];
  return typeof value === 'object' && value !== null && !isList(value) ? value : null;
}

/** What an entity is about, in a sentence or two. */
export const summaryIn = (facts: EntityFacts, language: TextLanguage): string | null =>
  translationIn(localizedFact(facts, 'summary'), language);

/** Entities for many readers. */
export interface Entities {
  /** @throws ApiError NOT_FOUND */
  find(id: string, language: TextLanguage): Promise<Cached<Entity>>;
}

export const createEntities = (execute: Execute): Entities => ({
  find: async (id, language) => {
    const variables = { id, language: languageCode(language), kinds: RELATION_KIND_NAMES };
    const network = await execute(EntityDocument, variables, language);
    const node = network.value.neighbourhood.nodes.find((one) => one.id === id)!;
    const facts = await execute(EntityFactsDocument, { id, ...factVariables(node.type) }, language);
    const agreement = node.type === 'AGREEMENT' ? await execute(AgreementTermDocument, { id }, language) : null;
    const term = agreement?.value.agreements[0]?.term ?? null;
    const oldest = [facts, agreement].find((one) => one?.outdated) ?? network;
    return { ...oldest, value: { ...toEntity(node, network.value, facts.value), term } };
  },
});

function toEntity(
  node: EntityNode,
  { neighbourhood, graphRevision }: EntityQuery,
  lists: EntityFactsQuery,
): Omit<Entity, 'term'> {
  const { id } = node;
  const { nodes, links, omitted } = neighbourhood;
  const byId = new Map(nodes.map((one) => [one.id, one]));
  return {
    node,
    facts: Object.values(lists).reduce<EntityFacts>((all, [found]) => ({ ...all, ...found }), {}),
    links: links.flatMap((link) => {
      const outward = link.source === id;
      const other = byId.get(outward ? link.target : link.source);
      return other === undefined || (link.source !== id && link.target !== id) ? [] : [{ link, other, outward }];
    }),
    leftOut: omitted.reduce((sum, { count }) => sum + count, 0),
    recordedAt: graphRevision.recordedAt ?? null,
  };
}

/** Which list is asked for an entity of this type: none where there is nothing to tell. */
const factVariables = (type: EntityType): Readonly<Record<string, true>> =>
  FACT_TYPES.some(({ name }) => name === servedAs(ENTITY_TYPES[type]))
    ? { [factVariable(servedAs(ENTITY_TYPES[type]))]: true }
    : {};
