import anyAscii from 'any-ascii';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Run } from '../../db/reads.js';
import { entityTypeOf, type EntityType } from '../../model/entity-types.js';
import { normalizeName } from '../../model/normalize-name.js';

/** Longer ids are cut at a word. */
const LONGEST = 80;
/** Ids given in this import whose entities may not be in the graph yet: more than two transactions hold. */
const MOST_PENDING = 100_000;

export const TAKEN = `
  UNWIND $ids AS id
  OPTIONAL MATCH (n:Entity {id: id})
  OPTIONAL MATCH (e:Evidence {id: id})
  WITH id, n, e WHERE n IS NOT NULL OR e IS NOT NULL
  RETURN id, labels(n) AS labels, n.name AS name`;

/** Ids that the graph has, each with what has it; null: a piece of evidence. */
export type TakenIds = ReadonlyMap<string, { readonly type: EntityType; readonly name: string } | null>;

const row = z.object({ id: z.string(), labels: z.array(z.string()).nullable(), name: z.string().nullable() });

/** A text as an id: ASCII, lower case, words joined by hyphens; empty where it has neither letter nor digit. */
export function slug(text: string): string {
  const words = normalizeName(anyAscii(normalizeName(text)))
    .split(' ')
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    if (id.length + word.length + 1 > LONGEST) break;
    id = id === '' ? word : `${id}-${word}`;
  }
  return id === '' ? (words[0]?.slice(0, LONGEST) ?? '') : id;
}

/** What an id is made of. */
export interface IdRequest {
  /** The source and the record's key in it. */
  readonly source: string;
  readonly key: string;
  readonly preferred?: string | undefined;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
}

/** Ids for entities that are new to the graph: readable, and never one that another has. */
export class EntityIds {
  readonly #given = new LRUCache<string, true>({ max: MOST_PENDING });

  /** Which of the ids that these may get are taken in the graph. */
  async readTaken(run: Run, requests: readonly IdRequest[]): Promise<TakenIds> {
    const ids = [...new Set(requests.flatMap(choicesOf))];
    const rows = ids.length === 0 ? [] : await run(TAKEN, { ids });
    return new Map(
      rows.map((columns) => {
        const { id, labels, name } = row.parse(columns);
        return [id, labels === null ? null : { type: entityTypeOf(labels), name: name ?? id }];
      }),
    );
  }

  /** An id of the name; where that is taken with the country, then with the source's key. */
  give(request: IdRequest, taken: TakenIds): string {
    const choices = choicesOf(request);
    const isFree = (id: string) => !taken.has(id) && !this.#given.has(id);
    const last = choices.at(-1)!;
    let id = choices.find(isFree) ?? last;
    for (let n = 2; !isFree(id); n += 1) id = `${last}-${n}`;
    this.#given.set(id, true);
    return id;
  }
}

function choicesOf({ source, key, preferred, name, country }: IdRequest): string[] {
  const [named, keyed] = [slug(name), slug(key)];
  const base = named === '' ? slug(`${source} ${key}`) : named;
  return [
    ...(preferred === undefined ? [] : [preferred]),
    base,
    ...(country === undefined ? [] : [`${base}-${country.toLowerCase()}`]),
    `${base}-${keyed === '' ? 'x' : keyed}`,
  ];
}
