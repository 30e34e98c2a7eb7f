import type { Graph } from './db/graph.js';
import { findCity } from './importers/world/find-city.js';
import { slugOf } from './model/slug.js';
import type { World, WorldCity } from './importers/world/world.js';
import { homeOf } from './ingest/home.js';
import { BY_IDENTIFIER } from './ingest/identifiers.js';
import { StartError } from './start-error.js';

/** The home of a graph that nobody chose one for: its seed comes along with the product. */
export const DEFAULT_HOME = 'linkoping';

/** The home actor: an id, and what the shipped world has of it, where it has it. */
export interface Home {
  readonly id: string;
  readonly city: WorldCity | undefined;
}

const ACTOR = 'MATCH (n:Actor {id: $id}) RETURN n.id AS id';

/**
 * The home actor: the one that is asked for by name, code or id, else the one that the graph was last loaded for, else the
 * default. What the graph itself has goes before what the shipped world has of that name.
 * @param asked as it was written; undefined: not asked for
 * @throws StartError HOME_UNKNOWN where neither knows it, with what may be meant
 */
export async function findHome(graph: Graph, world: World, asked: string | undefined): Promise<Home> {
  const text = asked ?? (await homeOf(graph)) ?? DEFAULT_HOME;
  const found = findCity(world, text);
  const id = await idInGraph(graph, text, found.city);
  if (id !== undefined) return { id, city: found.city };
  if (found.city !== undefined) return { id: found.city.id, city: found.city };
  throw unknownHome(text, found.suggestions);
}

/** Whether the graph has an actor of this id. */
export const isInGraph = async (graph: Graph, id: string): Promise<boolean> =>
  (await graph.read(ACTOR, { id })).length > 0;

/** The id that the graph has for what is asked for: itself, made of the name, or by the identifiers of the city. */
async function idInGraph(graph: Graph, text: string, city: WorldCity | undefined): Promise<string | undefined> {
  for (const id of new Set([text, slugOf(text)])) if (await isInGraph(graph, id)) return id;
  if (city === undefined) return undefined;
  for (const [property, values] of [
    ['municipalityCode', [city.municipalityCode]],
    ['wikidataId', city.wikidataIds],
    ['geonamesId', [city.geonamesId]],
  ] as const) {
    const [row] = await graph.read(BY_IDENTIFIER.get(property)!, { values: values.filter((value) => value !== null) });
    if (row !== undefined) return String(row.id);
  }
  return (await isInGraph(graph, city.id)) ? city.id : undefined;
}

/** Says that nothing is called so, and what may be meant. */
export function unknownHome(text: string, suggestions: readonly WorldCity[]): StartError {
  const others = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.map(describeCity).join(', ')}?`;
  return new StartError('HOME_UNKNOWN', `No city or municipality is known as "${text}".${others}`);
}

/** `Sigtuna (SE-0191)`, `Lancaster (GB, lancaster-gb)`: with what tells it from its namesakes. */
export const describeCity = ({ id, name, country, municipalityCode }: WorldCity): string =>
  `${name} (${municipalityCode ?? [country, id].filter((part) => part !== null).join(', ')})`;
