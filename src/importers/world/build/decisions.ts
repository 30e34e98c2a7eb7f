import { join } from 'node:path';
import { z } from 'zod';
import { readTable } from '../tables.js';

/** Which place a town is, where a person decided it. */
export interface TownDecision {
  /** As the list names it: a decision of a town that was renamed meanwhile is not followed. */
  readonly label: string;
  /** ISO 3166-1 alpha-2; null: not known for certain. */
  readonly country: string | null;
  /** Null: GeoNames has no such place, or it is not known which of several it is. */
  readonly geonamesId: string | null;
}

/** Where a municipality is that is not called as its seat. */
export interface SeatDecision {
  readonly geonamesName: string;
  /** Where there are several of the name in the county. */
  readonly geonamesId: string | null;
}

export interface Decisions {
  /** By Wikidata id. */
  readonly towns: ReadonlyMap<string, TownDecision>;
  /** By the code of the municipality. */
  readonly seats: ReadonlyMap<string, SeatDecision>;
}

const orNull = z.string().transform((text) => (text === '' ? null : text));
const town = z.object({ wikidataId: z.string(), label: z.string(), country: orNull, geonamesId: orNull });
const seat = z.object({ municipalityCode: z.string(), geonamesName: z.string(), geonamesId: orNull });

/** What persons decided, each with its ground: `places.tsv` and `seats.tsv` of a folder. */
export const readDecisions = (folder: string): Decisions => ({
  towns: new Map(readTable(join(folder, 'places.tsv'), town).map(({ wikidataId, ...rest }) => [wikidataId, rest])),
  seats: new Map(
    readTable(join(folder, 'seats.tsv'), seat).map(({ municipalityCode, ...rest }) => [municipalityCode, rest]),
  ),
});
