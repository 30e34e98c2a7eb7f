import { FIGURE_TEXTS } from '../../../src/model/figure-texts.js';
import { ENTITY_TYPE_LABELS } from '../../../src/model/labels/labels.js';
import type { EmbedMapQuery } from '@vanort/client';
import { languageCode, type TextLanguage } from '../../../src/model/language.js';
import { EmbedMapDocument } from '@vanort/client/documents';
import { ask } from '../api-client.js';
import type { Cell, Figure } from '../figure.js';
import { drawMap } from './draw-map.js';

type Network = EmbedMapQuery['neighbourhood'];
type Node = Network['nodes'][number];

/** Where those are that an actor shares something with: at their own place, else in the city where they are. */
export const mapFigure: Figure = {
  load: async ({ id: of, at, language }) => {
    const answer = await ask(EmbedMapDocument, { of, at, language: languageCode(language) });
    const { neighbourhood: network, graphRevision } = answer;
    const words = FIGURE_TEXTS[language];
    const home = network.nodes.find(({ id }) => id === of) ?? network.nodes[0]!;
    const shared = sharedWith(network, home);
    const placed = network.nodes
      .filter(({ id }) => id === home.id || shared.has(id))
      .flatMap((node) => {
        const city = placeOf(node, network);
        return city === undefined ? [] : [{ node, city }];
      });
    const homeCity = placeOf(home, network);
    const cities = new Map(placed.map(({ city }) => [city.id, city]));
    const spots = [...cities.values()].map((city) => ({ ...city, home: city.id === homeCity?.id }));
    const partners = placed.filter(({ node }) => node.id !== home.id);
    const what = (node: Node): Cell => shared.get(node.id) ?? ENTITY_TYPE_LABELS[language][node.type].one;
    return {
      title: words.mapTitle(home.name),
      subject: home,
      entities: cities,
      draw: (context) =>
        drawMap(spots, context, words.mapDescription(home.name, spots.filter((spot) => !spot.home).length)),
      table: {
        head: [words.who, words.where, words.what],
        rows: partners.map(({ node, city }) => [[node], [city], what(node)]),
      },
      about: (id) => partners.filter(({ city }) => city.id === id).map(({ node }) => saying(node, shared, language)),
      claims: network.links,
      leftOut: network.omitted.reduce((sum, { count }) => sum + count, 0),
      recordedAt: graphRevision.recordedAt ?? null,
      empty: spots.length === 0,
    };
  },
};

function saying(node: Node, shared: ReadonlyMap<string, readonly Node[]>, language: TextLanguage): string {
  const names = (shared.get(node.id) ?? []).map(({ name }) => name);
  return `${node.name}: ${names.length > 0 ? names.join(', ') : ENTITY_TYPE_LABELS[language][node.type].one}`;
}

type Located = Node & { readonly latitude: number; readonly longitude: number };
const isLocated = (node: Node | undefined): node is Located =>
  typeof node?.latitude === 'number' && typeof node.longitude === 'number';

function placeOf(node: Node, { nodes, links }: Network): Located | undefined {
  if (isLocated(node)) return node;
  return links
    .filter(({ source, kind }) => kind === 'LOCATED_IN' && source === node.id)
    .map(({ target }) => nodes.find(({ id }) => id === target))
    .find(isLocated);
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
