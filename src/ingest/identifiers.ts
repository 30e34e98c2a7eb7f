import type { Run } from '../db/reads.js';
import { IDENTIFIERS } from '../model/served-types.js';
import { IngestError } from './ingest-error.js';
import type { Batch } from './references.js';

/** Identifiers of one actor alone; a matter's registry number is one of several documents. */
const OF_ONE = IDENTIFIERS.filter(([label]) => label === 'Actor');

const foundBy = (label: string, property: string) => `
  UNWIND $values AS value
  MATCH (n:${label}) WHERE n.${property} = value
  RETURN value, n.id AS id`;

/** Statement that finds an entity by an identifier, for each of them. */
export const BY_IDENTIFIER: ReadonlyMap<string, string> = new Map(
  OF_ONE.map(([label, property]) => [property, foundBy(label, property)]),
);

/**
 * Gives entities the id that the graph has for them: a record whose identifier elsewhere (`wikidataId`, `rorId`, `lei`,
 * `geonamesId`) the graph knows is that entity, whatever the source calls it.
 * @param aliases ids as the source has them, with those of the graph; those found are added
 * @throws IngestError IDENTIFIER_TAKEN where two ids of the graph, or two identifiers, are claimed to be one
 */
export async function resolveIdentifiers(run: Run, batch: Batch, aliases: Map<string, string>): Promise<Batch> {
  const known = new Map<string, string>();
  for (const [property, cypher] of BY_IDENTIFIER) {
    const values = batch.entities.flatMap(({ properties: { [property]: value } }) =>
      typeof value === 'string' ? value : [],
    );
    if (values.length === 0) continue;
    for (const { value, id } of await run(cypher, { values })) known.set(`${property} ${String(value)}`, String(id));
  }
  const own = new Set(await idsInGraph(run, batch));
  for (const { id, properties } of batch.entities) {
    const keys = [...BY_IDENTIFIER.keys()].flatMap((property) =>
      typeof properties[property] === 'string' ? `${property} ${properties[property]}` : [],
    );
    const found = [...new Set(keys.flatMap((key) => known.get(key) ?? []))];
    const [match = id] = found;
    if (found.length > 1 || (match !== id && own.has(id))) {
      const others = found.filter((other) => other !== id).join('" and "');
      throw new IngestError('IDENTIFIER_TAKEN', `entity ${id}`, `has an identifier of "${others}".`);
    }
    if (match !== id) aliases.set(id, match);
    // Another record of the same batch may have the same identifier.
    for (const key of keys) known.set(key, match);
  }
  return aliases.size === 0 ? batch : renamed(batch, aliases);
}

async function idsInGraph(run: Run, { entities }: Batch): Promise<string[]> {
  const rows = await run('UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id', {
    ids: entities.map(({ id }) => id),
  });
  return rows.map(({ id }) => String(id));
}

function renamed({ entities, evidence, relations }: Batch, aliases: ReadonlyMap<string, string>): Batch {
  const idOf = (id: string) => aliases.get(id) ?? id;
  return {
    entities: entities.map((entity) => ({ ...entity, id: idOf(entity.id) })),
    evidence,
    relations: relations.map((relation) => ({ ...relation, from: idOf(relation.from), to: idOf(relation.to) })),
  };
}
