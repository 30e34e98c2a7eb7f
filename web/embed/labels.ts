import { svg, type SVGTemplateResult } from 'lit';

/** A name beside its mark: lines, and where the first of them stands. */
export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** There is no room for it: it shows when its mark is pointed at. */
  readonly hidden: boolean;
}

/** A mark that wants a name; pixels. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly name: string;
}

const LINE = 15;
const LETTERS = 20;
const MOST_LINES = 2;
const GAP = 4;
type Box = readonly [left: number, top: number, right: number, bottom: number];

let canvas: CanvasRenderingContext2D | null | undefined;

/** How wide a text is at the size of labels, in pixels. */
function widthOf(text: string): number {
  if (canvas === undefined) {
    canvas = document.createElement('canvas').getContext('2d');
    if (canvas !== null) canvas.font = '500 13.5px ui-sans-serif, system-ui, sans-serif';
  }
  return canvas?.measureText(text).width ?? text.length * 7.5;
}

/** Names beside their marks, clear of marks and of each other; those that come first choose first. */
export function placeLabels(entities: readonly Named[], width: number, height: number): Label[] {
  const taken: Box[] = entities.map(({ x, y, radius }) => [x - radius, y - radius, x + radius, y + radius]);
  return entities.map(({ x, y, radius, name }) => {
    const lines = linesOf(name);
    const wide = Math.max(...lines.map(widthOf));
    const high = lines.length * LINE;
    const at = (anchor: Label['anchor'], dx: number, top: number) => {
      const left = anchor === 'start' ? x + dx : anchor === 'end' ? x + dx - wide : x + dx - wide / 2;
      return {
        label: { lines, x: x + dx, y: top + LINE - 4, anchor },
        box: [left, top, left + wide, top + high] as Box,
      };
    };
    const middle = y - high / 2;
    const choices = [
      at('middle', 0, y + radius + 1),
      at('start', radius + GAP, middle),
      at('end', -radius - GAP, middle),
      at('middle', 0, y - radius - high - 1),
      at('start', radius, y + radius / 2),
      at('end', -radius, y + radius / 2),
    ];
    const inside = choices.filter(({ box: [left, top, right, bottom] }) => {
      return left >= 0 && right <= width && top >= 0 && bottom <= height;
    });
    const free = inside.find(({ box }) => taken.every((other) => !cross(box, other)));
    if (free === undefined) return { ...(inside[0] ?? choices[0]!).label, hidden: true };
    taken.push(free.box);
    return { ...free.label, hidden: false };
  });
}

const cross = ([l, t, r, b]: Box, [left, top, right, bottom]: Box) => l < right && r > left && t < bottom && b > top;

function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines
    .slice(0, MOST_LINES)
    .map((line) => (line.length > LETTERS + 4 ? `${line.slice(0, LETTERS)}…` : line));
  if (lines.length > MOST_LINES && !shown.at(-1)!.endsWith('…')) shown.push(`${shown.pop() ?? ''} …`);
  return shown;
}

/** A label, which stands after its mark. The mark says the name in full, so this is for eyes alone. */
export const drawLabel = ({ lines, x, y, anchor }: Label, main: boolean): SVGTemplateResult =>
  svg`<text class=${main ? 'main' : ''} text-anchor=${anchor} aria-hidden="true">${lines.map(
    (line, index) => svg`<tspan x=${Math.round(x)} y=${Math.round(y + index * LINE)}>${line}</tspan>`,
  )}</text>`;
