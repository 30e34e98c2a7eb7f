import { typeLabel } from '../../narration/labels.js';
import { EmbedMapDocument, type EmbedMapQuery } from '../../generated/client/graphql.js';
import { languageCode } from '../../model/language.js';
import { citations, type FigureKind } from './figure.js';
import { drawMap, type MapPoint } from './map-drawing.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';

type Network = EmbedMapQuery['neighbourhood'];
type Node = Network['nodes'][number];

/** Where those are that an actor shares something with: at their own place, else in the city where they are. */
export const mapFigure: FigureKind<EmbedMapQuery> = {
  options: ['at'],
  idArgument: 'of',
  fetch: (execute, of, { at }, language) =>
    execute(EmbedMapDocument, { of, at, language: languageCode(language) }, language),
  toFigure: ({ neighbourhood: network, graphRevision }, id, language) => {
    const words = PAGE_TEXTS[language];
    const home = network.nodes.find((node) => node.id === id) ?? network.nodes[0]!;
    const shared = sharedWith(network, home);
    const partners = network.nodes.filter((node) => node.id === home.id || shared.has(node.id));
    const placed = partners.flatMap((node) => {
      const city = placeOf(node, network);
      return city === null ? [] : [{ node, city }];
    });
    const cities = new Map(placed.map(({ city }) => [city.id, city]));
    const homeCity = placeOf(home, network);
    const spots: MapPoint[] = [...cities.values()].map((city) => ({
      id: city.id,
      type: city.type,
      name: city.name,
      latitude: city.latitude ?? 0,
      longitude: city.longitude ?? 0,
      home: city.id === homeCity?.id,
    }));
    return {
      title: words.mapTitle(home.name),
      description: words.mapDescription(home.name, spots.filter((spot) => !spot.home).length),
      subject: home,
      draw: (options) => drawMap(spots, options),
      table: {
        head: [words.who, words.where, words.what],
        rows: placed
          .filter(({ node }) => node.id !== home.id)
          .map(({ node, city }) => [node, city, shared.get(node.id) ?? typeLabel(node.type, language)]),
      },
      leftOut: network.omitted.reduce((sum, { count }) => sum + count, 0),
      ...citations(network.links),
      recordedAt: graphRevision.recordedAt ?? null,
      entities: placed.map(({ node }) => node),
    };
  },
};

function placeOf(node: Node, { nodes, links }: Network): Node | null {
  if (typeof node.latitude === 'number') return node;
  const cities = links
    .filter(({ source, kind }) => kind === 'LOCATED_IN' && source === node.id)
    .map(({ target }) => nodes.find(({ id }) => id === target));
  return cities.find((city) => typeof city?.latitude === 'number') ?? null;
}

/** By partner: what it takes part in that the one in the middle takes part in too. */
function sharedWith({ nodes, links }: Network, home: Node): Map<string, Node[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const takesPart = links.filter(({ kind }) => kind === 'PARTICIPATES_IN');
  const own = new Set(takesPart.filter(({ source }) => source === home.id).map(({ target }) => target));
  const shared = new Map<string, Node[]>();
  for (const { source, target } of takesPart) {
    const engagement = byId.get(target);
    if (!own.has(target) || engagement === undefined) continue;
    shared.set(source, [...(shared.get(source) ?? []), engagement]);
  }
  return shared;
}
