import DataLoader from 'dataloader';
import type { Graph } from '../../db/graph.js';
import type { Named } from '../../narration/language.js';
import { PROPERTIES, toNamed } from './entities.js';

export const NAMES_BY_ID = `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN entity {${PROPERTIES.named('entity')}} AS entity`;

/** Names of entities by id, for one answer: all that it asks for comes in one read. */
export type NameLoader = DataLoader<string, Named>;

export const createNameLoader = (graph: Graph): NameLoader =>
  new DataLoader(async (ids) => {
    const rows = await graph.read(NAMES_BY_ID, { ids });
    const found = new Map(rows.map(({ entity }) => toNamed(entity)).map((entity) => [entity.id, entity]));
    return ids.map((id) => found.get(id) ?? new Error(`${id} is missing from the graph`));
  });
