import type { TextLanguage } from '../../src/model/language.js';
import { type NodeLook, USUAL_LOOK } from './emphasis.js';
import { namesIn, namingOrder } from './importance.js';
import { GAP, type PlacedLabel, placeLabels, TYPE, type Wanted } from './label-placing.js';
import type { Mark } from './label-room.js';
import { widthOfLink } from './link-width.js';
import { CANVAS, PALETTE, type Theme } from './palette.js';
import { dashesOf, lineOf, outline } from '@vanort/figures';
import { svgLegend } from './svg-legend.js';
import { escapeXml, linesWithin, textWidth } from './svg-text.js';
import type { Network } from './to-graph.js';

export { escapeXml } from './svg-text.js';

export interface SvgOptions {
  readonly theme: Theme;
  readonly language: TextLanguage;
  readonly title: string;
  /** Below the picture: what it shows, as of when, from where. */
  readonly caption: string;
  /** Emphasised: nodes and links. */
  readonly selected?: ReadonlySet<string>;
  /** What the picture is of. */
  readonly center?: string | null;
  readonly look?: NodeLook;
  /** Pixels; on paper a letter of 13 is as large as the paper is wide for that. */
  readonly width?: number;
  /** The most that the network itself may have, pixels. */
  readonly maxHeight?: number;
  /** Whether the title is written above the picture. */
  readonly headed?: boolean;
}

const FONT = "system-ui, 'Segoe UI', Roboto, Arial, sans-serif";
const WIDTH = 1200;
const MARGIN = 24;
/** Around the network, for names. */
const ASIDE = 96;
const ABOVE = 36;
const TITLE = 26;
const SMALL = 13;

/**
 * A network as a picture that scales, as good as on the screen: names where they cover nothing, what it is of in bold,
 * what the marks and lines stand for, what it is and where it comes from.
 */
export function toSvg(network: Network, options: SvgOptions): string {
  const { theme, language, title, caption, selected = new Set<string>(), look = USUAL_LOOK, width = WIDTH } = options;
  const colors = CANVAS[theme];
  const titleLines = options.headed === true ? linesWithin(title, width - 2 * MARGIN, TITLE, 700) : [];
  const top = titleLines.length === 0 ? 0 : MARGIN + titleLines.length * TITLE * 1.2;
  const { marks, bottom } = fitted(network, { look, width, top, maxHeight: options.maxHeight ?? 820 });
  const legend = svgLegend(network, { theme, language, width: width - 2 * MARGIN, x: MARGIN, y: bottom });
  const captionLines = caption === '' ? [] : linesWithin(caption, width - 2 * MARGIN, SMALL, 400);
  const height = Math.ceil(legend.bottom + captionLines.length * SMALL * 1.4 + MARGIN);
  const labels = placeLabels([...marks.values()], wantedIn(network, marks, options), {
    size: { width, height: bottom },
    lines: network.mapEdges((_id, _attributes, source, target) => [marks.get(source)!, marks.get(target)!] as const),
    measure: (text, rank) => textWidth(text, TYPE[rank].size, TYPE[rank].weight),
  });
  const text = (lines: readonly string[], size: number, from: number) =>
    lines.map((line, index) => `<text x="${MARGIN}" y="${round(from + index * size * 1.3)}">${escapeXml(line)}</text>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${FONT}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colors.background}"/>`,
    `<g font-size="${TITLE}" font-weight="700" fill="${colors.ink}">${text(titleLines, TITLE, MARGIN + TITLE * 0.8).join('')}</g>`,
    `<g stroke="${colors.line}" fill="none">${linksIn(network, marks, theme, selected).join('')}</g>`,
    `<g>${nodesIn(network, marks, theme, selected, look).join('')}</g>`,
    `<g stroke="${colors.ink}">${labels.map(leaderOf).join('')}</g>`,
    `<g text-anchor="middle" dominant-baseline="central" fill="${colors.ink}" stroke="${colors.background}" stroke-width="3.5" paint-order="stroke" stroke-linejoin="round">`,
    ...labels.map((label) => labelOf(label, label.rank === 'link' ? colors.quiet : colors.ink)),
    '</g>',
    legend.markup,
    `<g font-size="${SMALL}" fill="${colors.quiet}">${text(captionLines, SMALL, legend.bottom + SMALL).join('')}</g>`,
    '</svg>',
  ].join('\n');
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Scale to the width, y downwards; the height is what the network needs. */
function fitted(
  network: Network,
  { look, width, top, maxHeight }: { look: NodeLook; width: number; top: number; maxHeight: number },
) {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  network.forEachNode((_id, { x, y }) => {
    [left, right, low, high] = [Math.min(left, x), Math.max(right, x), Math.min(low, y), Math.max(high, y)];
  });
  const [wide, tall] = [Math.max(right - left, 1e-6), Math.max(high - low, 1e-6)];
  const scale = Math.min((width - 2 * ASIDE) / wide, (maxHeight - 2 * ABOVE) / tall);
  const aside = (width - scale * (right - left)) / 2;
  const marks = new Map<string, Mark>();
  network.forEachNode((id, attributes) => {
    const x = round(aside + scale * (attributes.x - left));
    const y = round(top + ABOVE + scale * (high - attributes.y));
    marks.set(id, { id, x, y, radius: round(look.size(id, attributes)) });
  });
  return { marks, bottom: network.order === 0 ? top + 2 * ABOVE : Math.ceil(top + 2 * ABOVE + scale * (high - low)) };
}

function linksIn(
  network: Network,
  marks: ReadonlyMap<string, Mark>,
  theme: Theme,
  selected: ReadonlySet<string>,
): string[] {
  const colors = CANVAS[theme];
  return network.mapEdges((id, attributes, source, target) => {
    const [a, b] = [marks.get(source)!, marks.get(target)!];
    const look = lineOf(attributes.standing);
    const style = [
      look.dash.length > 0 && ` stroke-dasharray="${dashesOf(look)}"`,
      selected.has(id) ? ` stroke="${colors.accent}"` : look.tone !== 'line' && ` stroke="${colors[look.tone]}"`,
    ];
    const width = round(widthOfLink(attributes) * look.width * (attributes.kind === null ? 1 : 0.7));
    return `<path d="M${a.x} ${a.y}L${b.x} ${b.y}" stroke-width="${width}"${style.filter(Boolean).join('')}/>`;
  });
}

function nodesIn(
  network: Network,
  marks: ReadonlyMap<string, Mark>,
  theme: Theme,
  selected: ReadonlySet<string>,
  look: NodeLook,
): string[] {
  const colors = CANVAS[theme];
  return network.mapNodes((id, attributes) => {
    const { shape } = PALETTE[attributes.entityType];
    const { x, y, radius } = marks.get(id)!;
    const color = look.color(id, attributes, theme);
    const paint = shape.hollow
      ? `fill="${colors.background}" stroke="${color}" stroke-width="2.5"`
      : `fill="${color}" stroke="${selected.has(id) ? colors.ink : colors.background}" stroke-width="2"`;
    return `<path d="${outline(shape, x, y, radius)}" ${paint}/>`;
  });
}

function* wantedIn(
  network: Network,
  marks: ReadonlyMap<string, Mark>,
  { language, selected = new Set<string>(), center = null }: SvgOptions,
): Generator<Wanted> {
  const told = [...(center === null ? [] : [center]), ...selected].filter((id) => network.hasNode(id));
  for (const { id, ...how } of namesIn(namingOrder(network), told)) {
    if (how.rank === 'link') {
      const [from, to] = network.extremities(id).map((end) => marks.get(end)!) as [Mark, Mark];
      yield { id, ...how, at: [from, to], text: network.getEdgeAttribute(id, 'label') ?? '' };
    } else yield { id, ...how, at: marks.get(id)!, text: network.getNodeAttribute(id, 'names')[language] };
  }
}

const leaderOf = ({ leader }: PlacedLabel): string =>
  leader === null
    ? ''
    : `<path d="M${round(leader[0].x)} ${round(leader[0].y)}L${round(leader[1].x)} ${round(leader[1].y)}"/>`;

function labelOf({ lines, box, rank }: PlacedLabel, color: string): string {
  const x = round((box.left + box.right) / 2);
  const height = (box.bottom - box.top - 2 * GAP) / lines.length;
  const { size, weight } = TYPE[rank];
  return lines
    .map((line, index) => {
      const y = round(box.top + GAP + (index + 0.5) * height);
      return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${color}">${escapeXml(line)}</text>`;
    })
    .join('');
}
