import DataLoader from 'dataloader';
import type { EntityResolvers, Resolvers } from '../../generated/resolvers.js';
import { ENTITY_TYPES } from '../../model/entity-types.js';
import { layerOf } from '../../model/layers.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { EngagementKind } from '../../model/vocabularies.js';
import type { Row } from '../../db/reads.js';
import { nameIn } from '../../narration/language.js';
import { readAsOf } from '../api/as-of.js';
import type { QueryContext } from '../api/context.js';
import { graphChanging } from '../api/errors.js';
import { readSaidBy } from '../statements/arguments.js';
import { standingOn } from '../statements/standing.js';
import { toActor, toEngagement } from './entities.js';
import { degreeOf, loadEntity, type EntityRow } from './entity.js';

/**
 * What a row has is given as it is: where nothing is read, a promise for each field of hundreds of entities costs more
 * than the field.
 */
function nameOf(entity: EntityRow, context: QueryContext): LocalizedText | Promise<LocalizedText> {
  return entity.name ?? loadEntity(entity, context).then(({ name }) => name);
}

/** A field that a row may have, else what the graph says. */
const read =
  <Field extends 'latitude' | 'longitude'>(field: Field) =>
  (entity: EntityRow, _args: unknown, context: QueryContext) =>
    entity[field] === undefined ? loadEntity(entity, context).then((loaded) => loaded[field]) : entity[field];

export const PROPERTIES_BY_ID = `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN id, properties(entity) AS entity`;

const requests = new WeakMap<object, DataLoader<string, unknown>>();

/** All that is stored of an entity, for those that are told as a type of their own: one statement for all of a request. */
function propertiesOf({ id, properties }: EntityRow, context: QueryContext): unknown {
  if (properties !== undefined) return properties;
  const loader =
    requests.get(context) ??
    new DataLoader<string, unknown>(async (ids) => {
      const rows: Row[] = await context.graph.read(PROPERTIES_BY_ID, { ids });
      const found = new Map(rows.map((row) => [row.id, row.entity]));
      return ids.map((one) => found.get(one) ?? graphChanging());
    });
  requests.set(context, loader);
  return loader.load(id);
}

const isOf = ({ type }: EntityRow, group: 'Actor' | 'Engagement') => ENTITY_TYPES[type].group === group;

const entity: EntityResolvers = {
  layer: (parent, _args, context) => {
    if (parent.type !== 'ORGANISATION') return layerOf(parent.type);
    const { organisationKind: kind } = parent;
    if (kind !== undefined) return layerOf(parent.type, kind);
    return loadEntity(parent, context).then(({ organisationKind }) => layerOf(parent.type, organisationKind));
  },
  name: (parent, { language }, context) => {
    const name = nameOf(parent, context);
    const told = (known: LocalizedText) => nameIn({ name: known }, language ?? context.language);
    return name instanceof Promise ? name.then(told) : told(name);
  },
  names: (parent, _args, context) => nameOf(parent, context),
  engagementKind: async (parent, _args, context) => {
    if (!isOf(parent, 'Engagement')) return null;
    const kind = parent.kind ?? (await loadEntity(parent, context)).kind;
    return kind as EngagementKind | null;
  },
  standing: async (parent, { at }, context) =>
    isOf(parent, 'Engagement') ? ((await standingOn(parent.id, readSaidBy(at), context))?.kind ?? null) : null,
  dormant: async (parent, _args, context) =>
    isOf(parent, 'Engagement') && (parent.dormant ?? (await loadEntity(parent, context)).dormant ?? false),
  degree: (parent, { at, includeUndated }, context) =>
    degreeOf(parent, readAsOf(at, 'anytime', includeUndated), context),
  latitude: read('latitude'),
  longitude: read('longitude'),
  actor: async (parent, _args, context) =>
    isOf(parent, 'Actor') ? toActor(await propertiesOf(parent, context)) : null,
  engagement: async (parent, _args, context) =>
    isOf(parent, 'Engagement') ? toEngagement(await propertiesOf(parent, context)) : null,
};

export const resolvers: Resolvers = { Entity: entity };
