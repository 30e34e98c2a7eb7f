import type { CitySpotFragment, SpotFragment } from '@vanort/client';
import { WhereaboutsDocument } from '@vanort/client/documents';
import { ask } from '../../api.js';
import type { Location } from './places.js';

/** How many are asked about at once. */
const PAGE = 100;

/**
 * Where actors are, by id: at coordinates of their own, else in the city that they are located in, else where the body
 * is that they are a part of. Those of whom no source says it are left out.
 */
export async function fetchLocations(
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Location>> {
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) =>
    ids.slice(page * PAGE, (page + 1) * PAGE),
  );
  const answers = await Promise.all(pages.map((page) => ask(WhereaboutsDocument, { ids: page }, signal)));
  const spots = new Map<string, Location>();
  for (const actor of answers.flatMap(({ actors }) => actors)) {
    const wholes = actor.partOf;
    const spot =
      own(actor) ??
      firstOf(actor.cities) ??
      firstOf(wholes) ??
      firstOf(wholes.flatMap(({ cities }) => cities)) ??
      firstOf(wholes.flatMap(({ partOf }) => partOf));
    if (spot !== undefined) spots.set(actor.id, spot);
  }
  return spots;
}

type Candidate = SpotFragment | CitySpotFragment;

const firstOf = (candidates: readonly Candidate[]): Location | undefined =>
  candidates.map(own).find((spot) => spot !== undefined);

function own(candidate: Candidate): Location | undefined {
  const { id, names, latitude, longitude, countries } = candidate;
  if (latitude === null || longitude === null) return undefined;
  const type = 'kind' in candidate ? candidate.kind : 'CITY';
  return { entity: { id, type, names }, coordinates: [longitude, latitude], country: countries[0] ?? null };
}
