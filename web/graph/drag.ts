import type Sigma from 'sigma';
import { graphExtent } from 'sigma/utils';
import type { LinkAttributes, Network, NodeAttributes } from './to-graph.js';

/** How far the pointer may go between down and up and still be a click, pixels. */
const STILL = 4;

/**
 * Let nodes be dragged to where a person wants them; the rest stays where it is.
 * @param pin told where a node was left, in units of the layout
 * @returns whether a drag has just ended: the click that comes with its end chooses nothing
 */
export function letDrag(
  sigma: Sigma<NodeAttributes, LinkAttributes>,
  network: Network,
  pin: (id: string, x: number, y: number) => void,
): () => boolean {
  let dragged: { id: string; x: number; y: number; moved: boolean } | null = null;
  let dropped = false;
  sigma.on('downNode', ({ node, event }) => {
    // Other buttons ask what can be done, and sigma does not tell when they are let go.
    if (event.original instanceof MouseEvent && event.original.button !== 0) return;
    dragged = { id: node, x: event.x, y: event.y, moved: false };
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    // A hand that shakes a little while it clicks moves nothing.
    dragged.moved ||= Math.hypot(event.x - dragged.x, event.y - dragged.y) > STILL;
    if (!dragged.moved) return;
    // The rest stays where it is, also when something is taken out of the picture.
    if (sigma.getCustomBBox() === null) sigma.setCustomBBox(graphExtent(network));
    network.mergeNodeAttributes(dragged.id, sigma.viewportToGraph(event));
  });
  const drop = () => {
    if (dragged?.moved === true) {
      const { x, y } = network.getNodeAttributes(dragged.id);
      // The click comes before the next task.
      dropped = true;
      setTimeout(() => (dropped = false));
      pin(dragged.id, Math.round(x * 10) / 10, Math.round(y * 10) / 10);
    }
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  return () => dropped;
}
