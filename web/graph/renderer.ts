import Sigma from 'sigma';
import type { Appearance } from './appearance.js';
import { paddingFor } from './frame.js';
import { LinkProgram } from './link-program.js';
import { ShapeProgram } from './shape-program.js';
import type { LinkAttributes, Network, NodeAttributes } from './to-graph.js';

/** Sigma on a network, set for our marks and lines. Names are drawn by a layer of our own, and pointing is ours too. */
export const newRenderer = (
  container: HTMLElement,
  network: Network,
  look: Appearance,
): Sigma<NodeAttributes, LinkAttributes> =>
  new Sigma<NodeAttributes, LinkAttributes>(network, container, {
    nodeProgramClasses: { shape: ShapeProgram as never },
    defaultNodeType: 'shape',
    edgeProgramClasses: { link: LinkProgram as never },
    defaultEdgeType: 'link',
    renderLabels: false,
    minEdgeThickness: 0.9,
    zIndex: true,
    stagePadding: paddingFor(container.offsetWidth),
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
    doubleClickZoomingRatio: 1,
    enableCameraRotation: false,
    zoomToSizeRatioFunction: (ratio) => Math.max(0.7, Math.sqrt(ratio)),
    nodeReducer: (id, attributes) => look.node(id, attributes),
    edgeReducer: (id, attributes) => look.link(id, attributes),
    defaultDrawNodeHover: () => undefined,
    allowInvalidContainer: true,
  });
