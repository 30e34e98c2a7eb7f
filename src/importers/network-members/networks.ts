import type { AreaId } from '../themes/areas.js';

/** A network of cities that data sets list the members of. */
export interface Network {
  /** The id that it gets in a graph that does not have it. */
  readonly id: string;
  readonly name: string;
  readonly altNames: readonly string[];
  /** What it works with, by its own name or charter. */
  readonly areas: readonly AreaId[];
  /** Its names in tags, without the year, as `tagName` has them. */
  readonly tags: readonly string[];
}

const CLIMATE: readonly AreaId[] = ['energy-environment'];

/**
 * Networks that cities join as members or signatories. What else cities are tagged with is not here: platforms that they
 * report to (CDP, carbonn, NAZCA), lists that others put them on, and campaigns.
 */
export const NETWORKS: readonly Network[] = [
  {
    ...{ id: 'c40', name: 'C40 Cities', altNames: ['C40', 'C40 Cities Climate Leadership Group'], areas: CLIMATE },
    tags: ['c40cities', 'c40'],
  },
  {
    ...{ id: 'global-covenant-of-mayors', name: 'Global Covenant of Mayors for Climate & Energy', areas: CLIMATE },
    altNames: ['Global Covenant of Mayors', 'GCoM'],
    tags: ['gcom', 'gcomeuropeancommission', 'gcomharmonized', 'gcomcdp', 'globalcovenantofmayors'],
  },
  {
    ...{ id: 'covenant-of-mayors', name: 'Covenant of Mayors', altNames: ['EU Covenant of Mayors'], areas: CLIMATE },
    tags: ['eucovenantofmayors', 'covenantofmayors'],
  },
  {
    ...{ id: 'climate-alliance', name: 'Climate Alliance', altNames: ['Klima-Bündnis'], areas: CLIMATE },
    tags: ['climatealliance'],
  },
  {
    ...{ id: 'iclei', name: 'ICLEI – Local Governments for Sustainability', areas: CLIMATE },
    altNames: ['ICLEI', 'Local Governments for Sustainability'],
    tags: ['iclei', 'icleilocalgovernmentsforsustainability'],
  },
  {
    ...{ id: 'under2-coalition', name: 'Under2 Coalition', altNames: [], areas: CLIMATE },
    tags: ['under2coalition'],
  },
  {
    ...{ id: 'climate-mayors', name: 'Climate Mayors', altNames: [], areas: CLIMATE },
    tags: ['climatemayors'],
  },
  {
    ...{ id: 'carbon-neutral-cities-alliance', name: 'Carbon Neutral Cities Alliance', altNames: ['CNCA'] },
    areas: CLIMATE,
    tags: ['carbonneutralcitiesalliancecnca'],
  },
  {
    ...{ id: 'ecomobility-alliance', name: 'EcoMobility Alliance', altNames: [], areas: [] },
    tags: ['ecomobilityalliance'],
  },
  {
    ...{ id: 'eurocities', name: 'Eurocities', altNames: [], areas: [] },
    tags: ['eurocities'],
  },
  {
    ...{ id: 'sveriges-ekokommuner', name: 'Sveriges Ekokommuner', altNames: ['Swedish Eco-Municipalities'] },
    areas: CLIMATE,
    tags: ['sverigesekokommuner'],
  },
  {
    ...{
      id: 'klimatkommunerna',
      name: 'Klimatkommunerna',
      altNames: ['Swedish Climate Municipalities'],
      areas: CLIMATE,
    },
    tags: ['klimatkommunerna'],
  },
  {
    ...{ id: 'fossilfritt-sverige', name: 'Fossilfritt Sverige', altNames: ['Fossil Free Sweden'], areas: CLIMATE },
    tags: ['fossilfrittsverige'],
  },
];

const BY_TAG: ReadonlyMap<string, Network> = new Map(
  NETWORKS.flatMap((network) => network.tags.map((tag) => [tag, network] as const)),
);

/** That a tag names a network, and the year of the list that it comes from. */
export interface Membership {
  readonly network: Network;
  /** The earliest year of a list that has it as a member; undefined: no tag has a year. */
  readonly listedIn: string | undefined;
}

/** `GCoM2022`, `Climate Alliance`: the words without spaces and signs, and the year at the end, if there is one. */
const TAG = /^(?<words>.*?)(?<year>(?:19|20)\d{2})?(?:-\d{2,4})?(?:ZCA\d*)?$/;

/** The networks that tags such as `GCoM2022;;EUCovenantofMayors2021` name, each once. */
export function membershipsIn(tags: string): Membership[] {
  const found = new Map<Network, string | undefined>();
  for (const tag of tags.split(/[;,]/)) {
    const { words = '', year } = TAG.exec(tag.trim())?.groups ?? {};
    const network = BY_TAG.get(words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
    if (network === undefined) continue;
    const earlier = found.get(network);
    found.set(network, earlier === undefined || (year !== undefined && year < earlier) ? year : earlier);
  }
  return [...found].map(([network, listedIn]) => ({ network, listedIn }));
}
