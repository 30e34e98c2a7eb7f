import type Sigma from 'sigma';
import type { MouseCoords, TouchCoords } from 'sigma/types';
import type { Point } from './direction.js';
import { letDrag } from './drag.js';
import type { LinkAttributes, Network, NodeAttributes } from './to-graph.js';

/** What is under the pointer. */
export interface Met {
  readonly node: string | null;
  /** Where there is no node. */
  readonly link: string | null;
}

/** What people do to the picture. */
export interface CanvasEvents {
  readonly select?: (id: string | null, more: boolean) => void;
  readonly open?: (id: string) => void;
  readonly point?: (met: Met, at: Point | null) => void;
  /** What can be done with a node or a link is asked for, at a place of the page. */
  readonly menu?: (met: Met, at: Point) => void;
  /** A node was dragged to a place, in units of the layout. */
  readonly pin?: (id: string, x: number, y: number) => void;
}

type Coords = MouseCoords | TouchCoords;

/** How far apart on the page two clicks may be that are one double click, pixels. */
const SAME_PLACE = 12;
/** After this a finger that rests asks what can be done. */
const LONG_PRESS_MS = 550;
const NOTHING: Met = { node: null, link: null };

function placeOnPage(event: MouseEvent | TouchEvent): Point {
  const { clientX: x, clientY: y } = 'changedTouches' in event ? event.changedTouches[0]! : event;
  return { x, y };
}

/**
 * Tell what a pointer or a finger does to a picture.
 * @param metAt what is at a place of the picture
 */
export function listenToPointer(
  sigma: Sigma<NodeAttributes, LinkAttributes>,
  network: Network,
  metAt: (at: Point) => Met,
  { select, open, point, menu, pin }: CanvasEvents,
): void {
  const dropped = pin === undefined ? () => false : letDrag(sigma, network, pin);
  let over = NOTHING;
  const pointAt = (met: Met, at: Point | null) => {
    if (met.node === over.node && met.link === over.link) return;
    over = met;
    sigma.getContainer().style.cursor = met.node === null && met.link === null ? '' : 'pointer';
    point?.(met, at);
  };
  sigma.getMouseCaptor().on('mousemove', (event: MouseCoords) => {
    if ('buttons' in event.original && event.original.buttons > 0) return;
    pointAt(metAt(event), placeOnPage(event.original));
  });
  sigma.on('leaveStage', () => pointAt(NOTHING, null));

  // A double click means what its first click met: that has chosen it, and the page may have changed since.
  let first: { readonly met: Met; readonly at: Point } | undefined;
  const clicked = (met: Met, { original }: Coords) => {
    if (dropped()) return;
    first = { met, at: placeOnPage(original) };
    const { shiftKey, ctrlKey, metaKey } = original;
    select?.(met.node ?? met.link, met.node !== null && (shiftKey || ctrlKey || metaKey));
  };
  const clickedTwice = (met: Met, event: Coords) => {
    const again = placeOnPage(event.original);
    const isSame = first !== undefined && Math.hypot(again.x - first.at.x, again.y - first.at.y) <= SAME_PLACE;
    // Two clicks in haste at two places are two clicks.
    if (!isSame) clicked(met, event);
    else if (first?.met.node != null) open?.(first.met.node);
  };
  sigma.on('clickNode', ({ node, event }) => clicked({ node, link: null }, event));
  sigma.on('clickStage', ({ event }) => clicked(metAt(event), event));
  sigma.on('doubleClickNode', (twice) => {
    twice.preventSigmaDefault();
    clickedTwice({ node: twice.node, link: null }, twice.event);
  });
  sigma.on('doubleClickStage', (twice) => {
    twice.preventSigmaDefault();
    clickedTwice(metAt(twice.event), twice.event);
  });
  const asked = (met: Met, { original }: Coords) => {
    if (menu === undefined || (met.node === null && met.link === null)) return;
    original.preventDefault();
    menu(met, placeOnPage(original));
  };
  sigma.on('rightClickNode', ({ node, event }) => asked({ node, link: null }, event));
  sigma.on('rightClickStage', ({ event }) => asked(metAt(event), event));
  askByLongPress(sigma.getContainer(), metAt, menu);
}

/**
 * A finger that rests on something asks what can be done with it; browsers that send `contextmenu` then say it themselves.
 * Heard at the container, as a finger on a picture that is not entered goes no further.
 */
function askByLongPress(container: HTMLElement, metAt: (at: Point) => Met, menu: CanvasEvents['menu']): void {
  if (menu === undefined) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const stop = () => clearTimeout(timer);
  const listening = { capture: true, passive: true };
  const begin = (event: TouchEvent) => {
    stop();
    isAsked = false;
    if (event.touches.length !== 1) return;
    const page = placeOnPage(event);
    const { left, top } = container.getBoundingClientRect();
    timer = setTimeout(() => {
      const met = metAt({ x: page.x - left, y: page.y - top });
      if (met.node === null && met.link === null) return;
      isAsked = true;
      menu(met, page);
    }, LONG_PRESS_MS);
  };
  container.addEventListener('touchstart', begin, listening);
  for (const end of ['touchmove', 'touchcancel']) container.addEventListener(end, stop, listening);
  const lift = (event: TouchEvent) => {
    stop();
    // The click that a browser makes of it would close the menu again.
    if (isAsked) event.preventDefault();
  };
  container.addEventListener('touchend', lift, { capture: true, passive: false });
}
