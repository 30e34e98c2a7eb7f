import type { EmbedMapQuery, Standing } from '@vanort/client';
import type { Named } from '../figure.js';
import { bestOf, worstOf } from '../look/standing-look.js';
import type { MapPlace } from './map-shapes.js';
import type { Vocabulary } from '../vocabulary.js';
import { FIGURE_TEXTS, withDormancy } from '../words/figure-texts.js';

/** A place on the map, and what is there. */
export interface Spot extends MapPlace {
  /** Whether anything that is shared with those there is not dormant. */
  readonly isActive: boolean;
  /** Of what is shared with those there the best founded. */
  readonly standing: Standing | null;
  /** What is shared with those there. */
  readonly shared: readonly Named[];
}

/** A partner, where it is, and what is shared with it. */
export interface Partner {
  readonly node: Node;
  readonly city: Located;
  readonly shared: readonly Node[];
}

export type Node = EmbedMapQuery['neighbourhood']['nodes'][number];
type Link = EmbedMapQuery['neighbourhood']['links'][number];
type Located = Node & { readonly latitude: number; readonly longitude: number };

const isLocated = (node: Node | undefined): node is Located =>
  typeof node?.latitude === 'number' && typeof node.longitude === 'number';

/** Where those are that an actor shares something with: at their own place, else in the city where they are. */
export function findSpots({ neighbourhood }: EmbedMapQuery, id: string, { language }: Vocabulary) {
  const words = FIGURE_TEXTS[language];
  const nodes = withDormancy(neighbourhood.nodes, language);
  const home = nodes.find((node) => node.id === id) ?? nodes[0]!;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const shared = sharedWith(neighbourhood.links, byId, home.id);
  const partners = nodes
    .filter((node) => node.id !== home.id && shared.has(node.id))
    .flatMap((node): Partner[] => {
      const city = placeOf(node, neighbourhood.links, byId);
      // Who is within the home is no partner of it elsewhere.
      return city === undefined || city.id === home.id ? [] : [{ node, city, shared: shared.get(node.id) ?? [] }];
    });
  const homeCity = placeOf(home, neighbourhood.links, byId);
  const cities = new Map(
    [...(homeCity ? [homeCity] : []), ...partners.map(({ city }) => city)].map((city) => [city.id, city]),
  );
  const spots = [...cities.values()].map((city): Spot => {
    const works = partners.filter((partner) => partner.city.id === city.id).flatMap((partner) => partner.shared);
    const isHome = city.id === homeCity?.id;
    const isActive = isHome || works.some(({ dormant }) => !dormant);
    return {
      ...{ id: city.id, type: city.type, latitude: city.latitude, longitude: city.longitude, isHome, isActive },
      name: isActive ? city.name : words.dormant(byName(city, neighbourhood.nodes)),
      standing: bestOf(works.map(({ standing }) => standing)),
      shared: [...new Map(works.map((work) => [work.id, { id: work.id, name: work.name }])).values()],
    };
  });
  return { home, partners, spots };
}

/** The name without the word that the city itself may be dormant. */
const byName = (city: Node, nodes: readonly Node[]): string =>
  nodes.find(({ id }) => id === city.id)?.name ?? city.name;

function placeOf(node: Node, links: readonly Link[], byId: ReadonlyMap<string, Node>): Located | undefined {
  if (isLocated(node)) return node;
  return links
    .filter(({ source, kind }) => kind === 'LOCATED_IN' && source === node.id)
    .map(({ target }) => byId.get(target))
    .find(isLocated);
}

/** By partner: what it takes part in that the one in the middle takes part in too. */
function sharedWith(links: readonly Link[], byId: ReadonlyMap<string, Node>, home: string): Map<string, Node[]> {
  const takesPart = links.filter(({ kind }) => kind === 'PARTICIPATES_IN');
  const own = new Map(takesPart.filter(({ source }) => source === home).map((part) => [part.target, part]));
  const shared = new Map<string, Node[]>();
  for (const { source, target, standing } of takesPart) {
    const [engagement, ours] = [byId.get(target), own.get(target)];
    if (ours === undefined || engagement === undefined) continue;
    // Between two of many it stands as for the one of them who says less of it.
    const between = { ...engagement, standing: worstOf([ours.standing ?? null, standing ?? null]) };
    shared.set(source, [...(shared.get(source) ?? []), between]);
  }
  return shared;
}
