import type { EntityType, StartNetworkQuery, StartQuery } from '@vanort/client';
import { PartnerCountriesDocument, StartDocument, StartNetworkDocument } from '@vanort/client/documents';
import { ask } from '../../api.js';
import { merge, type Pictured } from '../../network.js';
import { store } from '../../store.js';
import { lineOf } from '../../ties.js';
import { placesOf, type Location, type Place, type Places } from '../map/places.js';
import { type Dated, type Fact, TOLD_KINDS } from './story/chapters.js';

/** Who we work with, on what, and what was agreed and happened: the home's own committees and papers are elsewhere. */
const TYPES: readonly EntityType[] = [
  'CITY',
  'UNIVERSITY',
  'COMPANY',
  'ASSOCIATION',
  'PARTNERSHIP',
  'INITIATIVE',
  'AGREEMENT',
  'EVENT',
];

export type Area = StartQuery['priorityAreaCoverage'][number];
/** A line between two, with what it is of. */
export type Bond = StartNetworkQuery['ties']['ties'][number];

/** What the start page knows of the home. */
export interface Home {
  readonly areas: readonly Area[];
  readonly facts: readonly Fact[];
  readonly network: Dated;
  readonly places: Places;
  readonly ties: Pictured;
  readonly bonds: readonly Bond[];
}

/** All that the start page shows. */
export async function askHome(of: string, signal: AbortSignal): Promise<Home> {
  const language = store.apiLanguage;
  const [{ priorityAreaCoverage, timelineConnection }, { neighbourhood, ties }] = await Promise.all([
    ask(StartDocument, { of, kinds: [...TOLD_KINDS], language }, signal),
    ask(StartNetworkDocument, { of, types: [...TYPES], language }, signal),
  ]);
  const network: Dated = merge([{ ...neighbourhood, omitted: [] }]);
  return {
    areas: priorityAreaCoverage,
    facts: timelineConnection.edges.map(({ node }) => node),
    network,
    places: fromHome(placesOf(network, of, locationsIn(neighbourhood))),
    ties: merge([{ nodes: ties.nodes, links: ties.ties.map(lineOf), omitted: [] }]),
    bonds: ties.ties,
  };
}

/** Where the home's partners are, and where those are of whom no party says so: a register does, or the press. */
export function partnersOf({ ties }: Places): {
  readonly confirmed: readonly Place[];
  readonly reported: readonly Place[];
} {
  const all = ties.flatMap(({ ends, engagements }) => {
    const isReported = engagements.every(({ standing }) => standing === 'UNCONFIRMED');
    return ends.filter(({ middle }) => !middle).map((place) => ({ place, isReported }));
  });
  return {
    confirmed: all.filter(({ isReported }) => !isReported).map(({ place }) => place),
    reported: all.filter(({ isReported }) => isReported).map(({ place }) => place),
  };
}

/** In how many countries the home's partners are. */
export async function countCountries(places: Places, signal: AbortSignal): Promise<number> {
  const ids = partnersOf(places).confirmed.map(({ entity }) => entity.id);
  return (await ask(PartnerCountriesDocument, { ids }, signal)).countries.length;
}

/** Where actors are: at a place of their own, else in the city that they are located in. */
function locationsIn({ nodes, links }: StartNetworkQuery['neighbourhood']): ReadonlyMap<string, Location> {
  const own = new Map(
    nodes.flatMap(({ id, type, names, latitude, longitude }) => {
      const location: Location = {
        entity: { id, type, names },
        coordinates: [longitude ?? 0, latitude ?? 0],
        country: null,
      };
      return latitude === null || longitude === null ? [] : [[id, location] as const];
    }),
  );
  const cities = links.flatMap(({ kind, source, target }) => {
    const city = kind === 'LOCATED_IN' ? own.get(target) : undefined;
    return city === undefined ? [] : [[source, city] as const];
  });
  return new Map([...cities, ...own]);
}

/** What the home itself has to do with: who its partners work with among themselves is another story. */
function fromHome({ places, ties, unplaced }: Places): Places {
  const own = ties.filter(({ ends }) => ends.some(({ middle }) => middle));
  const ends = new Set(own.flatMap((tie) => tie.ends));
  return { places: places.filter((place) => place.middle || ends.has(place)), ties: own, unplaced };
}
