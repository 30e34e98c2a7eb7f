import { MultiDirectedGraph } from 'graphology';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { TYPES } from '../../web/graph/palette.js';
import { addTo, newNetwork, type Network } from '../../web/graph/to-graph.js';

const LINKS_A_NODE = 3;

/** A network to draw: every node is tied to three earlier ones, the more often the more they have. The same for the same seed. */
export function networkOf(seed: number, order: number): Network {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number) => Math.floor(uniformFloat64(generator) * limit);
  const ends: number[] = [0];
  const links: { source: number; target: number }[] = [];
  for (let node = 1; node <= order; node += 1) {
    for (let link = 0; link < LINKS_A_NODE; link += 1) {
      const target = ends[below(ends.length)]!;
      links.push({ source: node % order, target });
      ends.push(target);
    }
    ends.push(node % order);
  }
  const degrees = new Map<number, number>();
  for (const end of links.flatMap(({ source, target }) => [source, target])) {
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  }
  const network = newNetwork();
  addTo(network, {
    nodes: Array.from({ length: order }, (_, node) => {
      const name = `Kommunalförbundet i ${'nordvästra '.repeat(node % 4)}${node}`;
      const type = TYPES[below(TYPES.length)]!;
      return {
        id: `n${node}`,
        type,
        names: { sv: name, en: name },
        engagementKind: null,
        standing: null,
        dormant: false,
        degree: degrees.get(node) ?? 0,
      };
    }),
    links: links.map(({ source, target }, link) => {
      const ends = { source: `n${source}`, target: `n${target}` };
      return { id: `l${link}`, ...ends, kind: 'PARTICIPATES_IN' as const, since: null, until: null, formerly: false };
    }),
  });
  return network;
}

/** The same network as plain sigma takes it: the places, sizes and names of ours, its own circles, lines and labels. */
export function plainCopy(network: Network): MultiDirectedGraph {
  const copy = new MultiDirectedGraph();
  network.forEachNode((id, { x, y, size, names }) =>
    copy.addNode(id, { x, y, size, label: names.sv, color: '#1f5fa8' }),
  );
  network.forEachEdge((id, _attributes, source, target) => copy.addEdgeWithKey(id, source, target));
  return copy;
}
