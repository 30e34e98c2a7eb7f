import { kindLabel, typeLabel } from '../../narration/labels.js';
import { EmbedGraphDocument, type EmbedGraphQuery } from '../../generated/client/graphql.js';
import { formatStart } from '../../narration/format-date.js';
import { languageCode, type TextLanguage } from '../../model/language.js';
import { citations, type FigureKind } from './figure.js';
import { withPartners } from '../../../web/graph/with-partners.js';
import { crossLinks, groupRank, parentsOf } from './spanning-tree.js';
import { drawTree, type Branch } from './tree-drawing.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';

type Node = EmbedGraphQuery['neighbourhood']['nodes'][number];
type Network = ReturnType<typeof withPartners<Node, EmbedGraphQuery['neighbourhood']['links'][number]>>;

/** More entities than this are too many for one look. */
const LIMITS = [1, 40, 60, 80] as const;

/** The network around an entity. */
export const graphFigure: FigureKind<EmbedGraphQuery> = {
  options: ['depth', 'at'],
  idArgument: 'of',
  fetch: (execute, of, { depth, at }, language) =>
    execute(
      EmbedGraphDocument,
      { of, depth, at, limit: LIMITS[depth] ?? 60, partners: depth === 1, language: languageCode(language) },
      language,
    ),
  toFigure: ({ neighbourhood, participations, graphRevision }, id, language) => {
    const words = PAGE_TEXTS[language];
    const network = withPartners(neighbourhood, participations ?? null, id);
    const byId = new Map(network.nodes.map((node) => [node.id, node]));
    const middle = byId.get(id) ?? network.nodes[0]!;
    const links = network.links.map(({ source, target }) => [source, target] as const);
    const parents = parentsOf(network.nodes, links, middle.id);
    const root = treeOf(network, parents, middle, language);
    const cross = crossLinks(links, parents);
    const isWide = neighbourhood.layers.length <= 3;
    const leftOut = network.omitted.reduce((sum, { count }) => sum + count, 0);
    return {
      title: words.graphTitle(middle.name),
      description: words.graphDescription(middle.name, network.nodes.length, network.links.length),
      subject: middle,
      draw: (options) => drawTree(root, { cross, isWide, notDrawn: words.notDrawn }, options),
      table: {
        head: [words.relation, words.what, words.since],
        rows: network.links.map(({ source, target, sentence, since }) => [
          sentence,
          [source, target].flatMap((end) => byId.get(end) ?? []),
          formatStart(since ?? null, language) ?? words.unknown,
        ]),
      },
      leftOut,
      ...citations(network.links),
      recordedAt: graphRevision.recordedAt ?? null,
      entities: network.nodes,
    };
  },
};

/** The network as a tree to draw. */
function treeOf(
  { nodes }: Network,
  parents: ReadonlyMap<string, string>,
  middle: Node,
  language: TextLanguage,
): Branch {
  const order = new Map(nodes.map(({ id }, index) => [id, index]));
  const below = (id: string): Node[] =>
    nodes
      .filter((node) => parents.get(node.id) === id)
      .sort((a, b) => groupRank(a.type) - groupRank(b.type) || order.get(a.id)! - order.get(b.id)!);
  const branch = (node: Node): Branch => ({
    id: node.id,
    type: node.type,
    name: node.name,
    what: whatIs(node, language),
    branches: below(node.id).map((child) => branch(child)),
  });
  return branch(middle);
}

const whatIs = ({ type, engagementKind }: Node, language: TextLanguage): string =>
  engagementKind === null ? typeLabel(type, language) : kindLabel(engagementKind, language);
