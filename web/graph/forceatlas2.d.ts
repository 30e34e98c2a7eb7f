/** The parts of graphology-layout-forceatlas2 that its own worker is made of, which come without types. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
  /** One step. Ten numbers a node: x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed; three a link: source, target, weight. */
  export default function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, links: Float32Array): void;
}
