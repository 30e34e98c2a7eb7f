import DataLoader from 'dataloader';
import type { EntityType } from '../../model/entity-types.js';
import type { LocalizedText } from '../../model/localized-text.js';
import { readAsOf, type AsOf } from '../api/as-of.js';
import type { QueryContext } from '../api/context.js';
import { graphChanging } from '../api/errors.js';
import type { NodeEntity } from './entities.js';
import { readNodes } from './nodes.js';

/** An entity as a question has read it: what it says beyond its id and type, where that was read already. */
export interface EntityRow extends Partial<
  Pick<NodeEntity, 'kind' | 'organisationKind' | 'latitude' | 'longitude' | 'degree' | 'dormant'>
> {
  readonly id: string;
  readonly type: EntityType;
  readonly name?: LocalizedText;
  /** All that is stored of it. */
  readonly properties?: unknown;
  /** As of when `degree` was counted. */
  readonly countedAt?: AsOf;
}

type Loaders = Map<string, DataLoader<string, NodeEntity>>;

/** Of each request, by the date as of which relationships are counted. */
const requests = new WeakMap<object, Loaders>();
const keyOf = ({ atMin, atMax, includeUndated }: AsOf) => JSON.stringify([atMin, atMax, includeUndated]);

/** What an entity says that its row does not have: one statement for all entities of a request. */
export function loadEntity({ id }: EntityRow, context: QueryContext, at = readAsOf(null, 'anytime', false)) {
  const loaders: Loaders = requests.get(context) ?? new Map<string, DataLoader<string, NodeEntity>>();
  requests.set(context, loaders);
  const loader =
    loaders.get(keyOf(at)) ??
    new DataLoader<string, NodeEntity>(async (ids) => {
      const found = await readNodes(context.graph, ids, at);
      return ids.map((one) => found.get(one) ?? graphChanging());
    });
  loaders.set(keyOf(at), loader);
  return loader.load(id);
}

/** How many relationships an entity has as of a date. */
export function degreeOf(entity: EntityRow, at: AsOf, context: QueryContext): number | Promise<number> {
  const { degree, countedAt } = entity;
  if (degree !== undefined && countedAt !== undefined && isSame(countedAt, at)) return degree;
  return loadEntity(entity, context, at).then((loaded) => loaded.degree);
}

const isSame = (one: AsOf, other: AsOf) =>
  one.atMin === other.atMin && one.atMax === other.atMax && one.includeUndated === other.includeUndated;
