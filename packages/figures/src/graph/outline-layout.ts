import type { LayoutOptions } from '../figure.js';
import type { Scene, SceneShape } from '../scene.js';
import { BOLD, lineHeight, round } from '../text/measure.js';
import { wrap } from '../text/wrap.js';
import { GAP, markOf, MAX_LINES, NAME, nameOf, tieShape, WHAT, whatOf, type Branch } from './branch.js';

/** A tree as an outline, from above: it reads well where it is narrow. */
export function layOutOutline(root: Branch, { width, hyphenate }: LayoutOptions): Scene {
  const ties: SceneShape[] = [];
  const shapes: SceneShape[] = [];
  const indent = width < 300 ? 16 : 24;
  let y = 8;
  const put = (branch: Branch, depth: number): { x: number; y: number } => {
    const x = 10 + depth * indent;
    const room = width - x - 18;
    const isRoot = depth === 0;
    const lines = wrap(branch.name, { width: isRoot ? room / BOLD : room, size: NAME, maxLines: MAX_LINES, hyphenate });
    const middle = y + 10;
    shapes.push(
      markOf(branch, x, middle, isRoot ? 8 : 6),
      nameOf(branch, lines, { x: x + 16, y: middle + 5, isBold: isRoot }),
    );
    y = middle + 5 + (lines.length - 1) * lineHeight(NAME) + lineHeight(WHAT);
    const what = wrap(branch.note, { width: room, size: WHAT, maxLines: MAX_LINES, hyphenate });
    shapes.push(whatOf(branch, what, { x: x + 16, y }));
    y += (what.length - 1) * lineHeight(WHAT) + GAP;
    for (const child of branch.branches) {
      const at = put(child, depth + 1);
      if (child.tie === null) continue;
      ties.unshift(
        tieShape(child.tie, [branch.id, child.id], `M${round(x)} ${round(middle)}V${round(at.y)}H${round(at.x)}`),
      );
    }
    return { x, y: middle };
  };
  put(root, 0);
  return { width, height: y + 2, shapes: [...ties, ...shapes] };
}
