import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';
import type { Point } from './direction.js';
import { type Box, overlap } from './label-room.js';
import type { LinkAttributes, NodeAttributes } from './to-graph.js';

/** What the eye asks of the picture. */
export interface EyeOptions {
  /** Motion is unwanted: the eye jumps. */
  readonly isStill: () => boolean;
  /** What of the page lies over the picture, in pixels of the page; null: nothing does. */
  readonly covered: () => Box | null;
}

/** Room that what is brought into sight keeps to the edge of its part, pixels. */
const MARGIN = 28;
/** As little of the picture must be left beside what lies over it, or it is as if nothing did. */
const LEAST_FREE = 0.35;
const WHOLE: CameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/** The eye on a picture: how near it is, and where it looks. All boxes are in pixels from the picture's upper left corner. */
export class Eye {
  readonly #sigma: Sigma<NodeAttributes, LinkAttributes>;
  readonly #options: EyeOptions;
  /** Where it looked before it made way for the panel, and where it has looked since. */
  #made: { readonly before: CameraState; readonly after: CameraState } | undefined;

  constructor(sigma: Sigma<NodeAttributes, LinkAttributes>, options: EyeOptions) {
    this.#sigma = sigma;
    this.#options = options;
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    this.lookAt({ ratio: camera.getBoundedRatio(camera.ratio / factor) });
  }

  /** Show all of it, in the part that nothing lies over. */
  fit(boxOfAll: () => Box | undefined): void {
    const free = this.#free();
    const box = free.over === null ? undefined : boxOfAll();
    this.#made = undefined;
    this.lookAt(box === undefined ? WHOLE : this.#bringing(box, free.part, 'whole'));
  }

  /** Bring a place of it into sight, when it is not. */
  reveal(place: Point): void {
    const { part } = this.#free();
    const { x, y } = place;
    const { left, top, right, bottom } = inset(part, MARGIN);
    if (x > left && y > top && x < right && y < bottom) return;
    this.lookAt(this.#bringing({ left: x, right: x, top: y, bottom: y }, part, 'middle'));
  }

  /**
   * Where something lies over one of these, bring all of them beside it: aside, and further away as far as they need it.
   * Where nothing does, nothing moves.
   * @returns whether it moved
   */
  clear(boxes: readonly Box[]): boolean {
    const { part, over } = this.#free();
    const { width, height } = this.#sigma.getDimensions();
    const inSight = boxes.filter((box) => overlap(box, { left: 0, top: 0, right: width, bottom: height }));
    if (over === null || !inSight.some((box) => overlap(box, over))) return false;
    const before = this.#hasStayed() ? this.#made!.before : this.#sigma.getCamera().getState();
    const after = this.#bringing(around(inSight)!, part, 'aside');
    this.#made = { before, after };
    this.lookAt(after);
    return true;
  }

  /** Look where it looked before it made way, unless somebody has moved it since. */
  goBack(): void {
    if (this.#hasStayed()) this.lookAt(this.#made!.before);
    this.#made = undefined;
  }

  /** Move; at once where motion is unwanted: sigma's animation of no length begins with a frame of nothing. */
  lookAt(at: Partial<CameraState>): void {
    const camera = this.#sigma.getCamera();
    if (!this.#options.isStill()) void camera.animate(at, { duration: 250 });
    else camera.setState(at);
  }

  #hasStayed(): boolean {
    if (this.#made === undefined) return false;
    const camera = this.#sigma.getCamera();
    const { x, y, ratio } = this.#made.after;
    const far = Math.hypot(camera.x - x, camera.y - y) + Math.abs(camera.ratio - ratio);
    return camera.isAnimated() || far < 1e-3;
  }

  /** The part that nothing lies over, and what lies over the rest. */
  #free(): { readonly part: Box; readonly over: Box | null } {
    const { width, height } = this.#sigma.getDimensions();
    const whole = { left: 0, top: 0, right: width, bottom: height };
    const onPage = this.#options.covered();
    if (onPage === null) return { part: whole, over: null };
    const { left, top } = this.#sigma.getContainer().getBoundingClientRect();
    const over = {
      ...{ left: onPage.left - left, right: onPage.right - left },
      ...{ top: onPage.top - top, bottom: onPage.bottom - top },
    };
    if (!overlap(over, whole) || over.left < LEAST_FREE * width) return { part: whole, over: null };
    return { part: { ...whole, right: over.left }, over };
  }

  /** Where to look from so that a box comes into a part of the picture. */
  #bringing(box: Box, part: Box, how: 'whole' | 'middle' | 'aside'): CameraState {
    const camera = this.#sigma.getCamera();
    const { width, height } = this.#sigma.getDimensions();
    const room = inset(part, MARGIN);
    const needed = Math.max(wide(box) / wide(room), high(box) / high(room));
    const ratio = camera.getBoundedRatio(camera.ratio * (how === 'whole' ? needed : Math.max(1, needed)));
    const further = ratio / camera.ratio;
    const scaled = {
      left: width / 2 + (box.left - width / 2) / further,
      right: width / 2 + (box.right - width / 2) / further,
      top: height / 2 + (box.top - height / 2) / further,
      bottom: height / 2 + (box.bottom - height / 2) / further,
    };
    const by = { x: shift(scaled.left, scaled.right, room.left, room.right, how), y: 0 };
    by.y = shift(scaled.top, scaled.bottom, room.top, room.bottom, how);
    const place = { x: width / 2 - further * by.x, y: height / 2 - further * by.y };
    const { x, y } = this.#sigma.viewportToFramedGraph(place);
    return { x, y, ratio, angle: 0 };
  }
}

/** How far something is moved along one axis to be within its room: as little as possible, or into the middle. */
function shift(from: number, to: number, start: number, end: number, how: 'whole' | 'middle' | 'aside'): number {
  if (how !== 'aside' || to - from > end - start) return (start + end - from - to) / 2;
  return from < start ? start - from : to > end ? end - to : 0;
}

const wide = ({ left, right }: Box) => Math.max(1, right - left);
const high = ({ top, bottom }: Box) => Math.max(1, bottom - top);

const inset = ({ left, top, right, bottom }: Box, by: number): Box => ({
  ...{ left: left + by, top: top + by, right: right - by, bottom: bottom - by },
});

/** The box around several; undefined: there is none. */
export function around(boxes: readonly Box[]): Box | undefined {
  const [first, ...others] = boxes;
  return (
    first &&
    others.reduce(
      (whole, { left, top, right, bottom }) => ({
        left: Math.min(whole.left, left),
        top: Math.min(whole.top, top),
        right: Math.max(whole.right, right),
        bottom: Math.max(whole.bottom, bottom),
      }),
      first,
    )
  );
}
