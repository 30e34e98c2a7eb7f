import { kindLabel, typeLabel } from '../../narration/labels.js';
import { EmbedGraphDocument, type EmbedGraphQuery } from '../../generated/client/graphql.js';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import { formatStart } from '../../narration/format-date.js';
import type { Language } from '../../narration/language.js';
import { citations, type FigureKind } from './figure.js';
import { drawTree, type Branch, type CrossLink } from './tree-drawing.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';

type Network = EmbedGraphQuery['neighbourhood'];
type Node = Network['nodes'][number];

/** More entities than this are too many for one look. */
const LIMITS = [1, 40, 60, 80] as const;

/** The network around an entity. */
export const graphFigure: FigureKind<EmbedGraphQuery> = {
  options: ['depth', 'at'],
  idArgument: 'of',
  fetch: (execute, of, { depth, at }, language) =>
    execute(EmbedGraphDocument, { of, depth, at, limit: LIMITS[depth] ?? 60, language }, language),
  toFigure: ({ neighbourhood: network, graphRevision }, id, language) => {
    const words = PAGE_TEXTS[language];
    const byId = new Map(network.nodes.map((node) => [node.id, node]));
    const middle = byId.get(id) ?? network.nodes[0]!;
    const { root, cross } = spanning(network, middle, language);
    const leftOut = network.omitted.reduce((sum, { count }) => sum + count, 0);
    return {
      title: words.graphTitle(middle.name),
      description: words.graphDescription(middle.name, network.nodes.length, network.links.length),
      subject: middle,
      draw: (options) => drawTree(root, cross, options),
      table: {
        head: [words.relation, words.what, words.since],
        rows: network.links.map(({ source, target, sentence, since }) => [
          sentence,
          [source, target].flatMap((end) => byId.get(end) ?? []),
          formatStart(since ?? null, language) ?? words.unknown,
        ]),
      },
      leftOut,
      ...citations(network.links, language),
      recordedAt: graphRevision.recordedAt ?? null,
      entities: network.nodes,
    };
  },
};

/** The order of groups in a drawing: what is shared, with whom, on what, by what rules. */
const GROUPS = ['Engagement', 'Actor', 'Theme', 'Place', 'Governance'] as const;
const rankOf = (type: EntityType) => GROUPS.indexOf(ENTITY_TYPES[type].group);

/** A tree of the nearest ways from the middle, and the links beside it. */
function spanning({ nodes, links }: Network, middle: Node, language: Language): { root: Branch; cross: CrossLink[] } {
  const distances = new Map(nodes.map(({ id, distance }) => [id, distance ?? 0]));
  const parents = new Map<string, string>();
  const cross: CrossLink[] = [];
  for (const { source, target } of links) {
    const [a = 0, b = 0] = [distances.get(source), distances.get(target)];
    const [child, parent] = a > b ? [source, target] : [target, source];
    if (a === b || parents.has(child)) cross.push([source, target]);
    else parents.set(child, parent);
  }
  const order = new Map(nodes.map(({ id }, index) => [id, index]));
  const below = (id: string): Node[] =>
    nodes
      .filter((node) => parents.get(node.id) === id)
      .sort((a, b) => rankOf(a.type) - rankOf(b.type) || order.get(a.id)! - order.get(b.id)!);
  const branch = (node: Node): Branch => ({
    id: node.id,
    type: node.type,
    name: node.name,
    what: whatIs(node, language),
    branches: below(node.id).map((child) => branch(child)),
  });
  return { root: branch(middle), cross };
}

const whatIs = ({ type, engagementKind }: Node, language: Language): string =>
  engagementKind === null ? typeLabel(type, language) : kindLabel(engagementKind, language);
