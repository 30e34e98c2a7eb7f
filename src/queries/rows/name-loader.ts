import DataLoader from 'dataloader';
import type { Graph } from '../../db/graph.js';
import { object, string } from './decoders.js';
import type { NamedInBoth } from '../../narration/language.js';

export const NAMES_BY_ID = `
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN entity {.id, .nameSv, .nameEn} AS entity`;

/** An entity's names, whatever else its row holds. */
export const toNamed = object({ id: string, nameSv: string, nameEn: string });

/** Names of entities by id, for one answer: all that it asks for comes in one read. */
export type NameLoader = DataLoader<string, NamedInBoth>;

export const createNameLoader = (graph: Graph): NameLoader =>
  new DataLoader(async (ids) => {
    const rows = await graph.read(NAMES_BY_ID, { ids });
    const found = new Map(rows.map(({ entity }) => toNamed(entity)).map((entity) => [entity.id, entity]));
    return ids.map((id) => found.get(id) ?? new Error(`${id} is missing from the graph`));
  });
