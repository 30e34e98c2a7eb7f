import type { Graph } from '../../db/graph.js';
import { readEntities } from '../../queries/reconcile/entities.js';
import { described, propertyOf, type Value } from './properties.js';
import type { Extension } from './requests.js';

/** Values of properties for entities, for new columns of a sheet; properties that there are none of have no values. */
export async function extend(graph: Graph, { ids, properties }: Extension) {
  const entities = new Map((await readEntities(graph, ids)).map((entity) => [entity.id, entity]));
  const asked = properties.map(
    ({ id }) => propertyOf(id) ?? { ...{ id, name: id, description: '' }, valuesOf: () => [] },
  );
  const rows: Record<string, Record<string, readonly Value[]>> = Object.fromEntries(
    ids.map((id) => {
      const entity = entities.get(id);
      return [id, Object.fromEntries(asked.map((one) => [one.id, entity === undefined ? [] : one.valuesOf(entity)]))];
    }),
  );
  return { meta: asked.map((one) => ({ id: described(one).id, name: one.name })), rows };
}
