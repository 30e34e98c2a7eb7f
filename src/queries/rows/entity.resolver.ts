import DataLoader from 'dataloader';
import type { EntityResolvers, Resolvers } from '../../generated/resolvers.js';
import { ENTITY_TYPES } from '../../model/entity-types.js';
import type { EngagementKind } from '../../model/vocabularies.js';
import type { Row } from '../../db/reads.js';
import { nameIn } from '../../narration/language.js';
import { readAsOf } from '../api/as-of.js';
import type { QueryContext } from '../api/context.js';
import { graphChanging } from '../api/errors.js';
import { toActor, toEngagement } from './entities.js';
import { degreeOf, loadEntity, type EntityRow } from './entity.js';

const nameOf = async ({ name, ...entity }: EntityRow, context: QueryContext) =>
  name ?? (await loadEntity(entity, context)).name;

/** A field that a row may have, else what the graph says. */
const read =
  <Field extends 'latitude' | 'longitude'>(field: Field) =>
  async (entity: EntityRow, _args: unknown, context: QueryContext) =>
    entity[field] === undefined ? (await loadEntity(entity, context))[field] : entity[field];

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
  name: async (parent, { language }, context) =>
    nameIn({ name: await nameOf(parent, context) }, language ?? context.language),
  names: (parent, _args, context) => nameOf(parent, context),
  engagementKind: async (parent, _args, context) => {
    if (!isOf(parent, 'Engagement')) return null;
    const kind = parent.kind ?? (await loadEntity(parent, context)).kind;
    return kind as EngagementKind | null;
  },
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
