import type { Graph } from '../../db/graph.js';
import type { Row } from '../../db/reads.js';
import { ENTITY_TYPES, entityTypeOf, type EntityType, type EntityTypeEntry } from '../../model/entity-types.js';
import type { Field } from '../../model/field.js';
import { LANGUAGES, type Language } from '../../model/language.js';
import { textProperty, type LocalizedText } from '../../model/localized-text.js';
import { ownFields } from '../../model/served-types.js';
import { wasThere, type AsOf } from '../api/as-of.js';
import { termAsOf, termFactsOf, toTermFacts, type AgreementTerm } from '../follow-up/agreement-term.js';
import { listOf, nullable, object, string, stringList, type Decoder } from '../rows/decoders.js';
import { matchesFilters } from '../rows/nodes.js';
import { inPages } from './pages.js';
import type { Scope } from './scope.js';

/** What a field of an entity or relationship holds. */
export type FieldValue = string | number | boolean | readonly string[] | LocalizedText;
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** An entity as it is exported: all that the registry says that its type may hold. */
export interface ExportedEntity {
  readonly id: string;
  readonly type: EntityType;
  /** Its usual name. */
  readonly name: string;
  readonly names: LocalizedText;
  readonly altNames: readonly string[];
  /** By the property that it is stored in; what is not said is left out. */
  readonly fields: FieldValues;
  /** Of an agreement: when it was in force, and whether it no longer is. */
  readonly term?: AgreementTerm;
  readonly evidence: readonly string[];
  /** ISO 8601, UTC. */
  readonly recordedAt: string | null;
}

const ROW = `labels(entity) AS labels, properties(entity) AS properties,
    CASE WHEN entity:Agreement THEN ${termFactsOf('entity')} END AS term`;

export const ENTITIES_PAGE = `
  MATCH (entity:Entity) WHERE entity.id > $after
    AND ${matchesFilters('entity')} AND ${wasThere('entity')}
  RETURN entity.id AS id, ${ROW} ORDER BY entity.id LIMIT $limit`;

export const ENTITIES_BY_ID = `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN id, ${ROW}`;

const properties: Decoder<Row> = (value) => value as Row;
const toRow = object({ labels: listOf(string), properties, term: nullable(toTermFacts) });

/** The entities of a scope, in order of id. */
export async function* readEntities(graph: Graph, scope: Scope): AsyncGenerator<ExportedEntity> {
  for await (const row of inPages(graph, scope.nodes, { all: ENTITIES_PAGE, byId: ENTITIES_BY_ID }, scope.parameters)) {
    yield toEntity(row, scope.at);
  }
}

function toEntity(row: Row, at: AsOf): ExportedEntity {
  const { labels, properties, term } = toRow(row);
  const type = entityTypeOf(labels);
  const { id, name, altNames, evidence, recordedAt } = properties;
  return {
    ...{ id: string(id), type, name: string(name), names: localizedOf(properties, 'name') },
    ...{ altNames: stringList(altNames), evidence: stringList(evidence) },
    fields: fieldsOf(properties, OWN_FIELDS.get(type) ?? []),
    ...(term !== null && { term: termAsOf(term, at) }),
    recordedAt: typeof recordedAt === 'string' ? recordedAt : null,
  };
}

/** A field by the property that it is stored in. */
export type StoredField = readonly [property: string, field: Field];

const BESIDE = new Set(['name', 'altNames']);

/** The fields of each type beside its names. */
export const OWN_FIELDS: ReadonlyMap<EntityType, readonly StoredField[]> = new Map(
  Object.entries(ENTITY_TYPES).map(([type, entry]: [string, EntityTypeEntry]) => [
    type as EntityType,
    Object.entries(ownFields(entry)).flatMap(([name, field]): StoredField[] =>
      BESIDE.has(name) || field.seedOnly ? [] : [[field.property ?? name, field]],
    ),
  ]),
);

/** What properties say by these fields. */
export const fieldsOf = (properties: Row, fields: readonly StoredField[]): FieldValues =>
  Object.fromEntries(
    fields.flatMap(([property, { localized }]) => {
      const value = localized ? localizedOf(properties, property) : properties[property];
      const isSaid =
        value !== null && value !== undefined && (typeof value !== 'object' || Object.keys(value).length > 0);
      return isSaid ? [[property, value]] : [];
    }),
  );

const localizedOf = (properties: Row, field: string): LocalizedText =>
  Object.fromEntries(
    LANGUAGES.flatMap((tag: Language) => {
      const text = properties[textProperty(field, tag)];
      return typeof text === 'string' ? [[tag, text]] : [];
    }),
  );
