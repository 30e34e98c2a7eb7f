import type { TextLanguage } from '../../src/model/language.js';
import { shorten } from './labels.js';
import { CANVAS, PALETTE, type Theme } from './palette.js';
import { outline } from './shape.js';
import type { Network } from './to-graph.js';

export interface SvgOptions {
  readonly theme: Theme;
  readonly language: TextLanguage;
  readonly title: string;
  /** A line below the picture: what it shows, as of when, from where. */
  readonly caption: string;
  /** Emphasised. */
  readonly selected?: ReadonlySet<string>;
}

const WIDTH = 1200;
const MARGIN = 90;
const LABEL = 13;

/** A network as a picture that scales: places as they are, every name where it finds room. */
export function toSvg(network: Network, { theme, language, title, caption, selected }: SvgOptions): string {
  const colors = CANVAS[theme];
  const { place, height } = fitted(network);
  const links = network.mapEdges((_id, _attributes, source, target) => {
    const [a, b] = [place(source), place(target)];
    return `<path d="M${a.x} ${a.y}L${b.x} ${b.y}"/>`;
  });
  const byWeight = network.nodes().sort((a, b) => network.degree(b) - network.degree(a) || (a < b ? -1 : 1));
  const nodes = byWeight.map((id) => {
    const { entityType, size } = network.getNodeAttributes(id);
    const { shape, ...look } = PALETTE[entityType];
    const { x, y } = place(id);
    const color = look[theme];
    const paint = shape.hollow
      ? `fill="${colors.background}" stroke="${color}" stroke-width="2.5"`
      : `fill="${color}" stroke="${selected?.has(id) ? colors.ink : colors.background}" stroke-width="2"`;
    return `<path d="${outline(shape, x, y, size)}" ${paint}/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="${colors.background}"/>`,
    `<g stroke="${colors.line}" stroke-width="1.2">${links.join('')}</g>`,
    `<g>${nodes.join('')}</g>`,
    `<g font-family="system-ui, 'Segoe UI', Roboto, Arial, sans-serif" font-size="${LABEL}" text-anchor="middle" fill="${colors.ink}" stroke="${colors.background}" stroke-width="3.5" paint-order="stroke" stroke-linejoin="round">`,
    ...namesWithRoom(network, byWeight, place, language),
    `<text x="${WIDTH / 2}" y="${height - 20}" font-size="12">${escapeXml(caption)}</text>`,
    '</g></svg>',
  ].join('\n');
}

/** Scale to the width, y downwards; the height is what the network needs. */
function fitted(network: Network) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  network.forEachNode((_id, { x, y }) => {
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  });
  const scale = Math.min((WIDTH - 2 * MARGIN) / Math.max(right - left, 1e-6), 900 / Math.max(bottom - top, 1e-6));
  const round = (value: number) => Math.round(value * 10) / 10;
  const aside = (WIDTH - scale * (right - left)) / 2;
  const place = (id: string) => {
    const { x, y } = network.getNodeAttributes(id);
    return { x: round(aside + scale * (x - left)), y: round(MARGIN + scale * (bottom - y)) };
  };
  const height = network.order === 0 ? 2 * MARGIN : Math.ceil(2 * MARGIN + scale * (bottom - top));
  return { place, height };
}

function namesWithRoom(
  network: Network,
  ids: readonly string[],
  place: (id: string) => { x: number; y: number },
  language: TextLanguage,
): string[] {
  const taken: { x: number; y: number; half: number }[] = [];
  return ids.flatMap((id) => {
    const { names, size } = network.getNodeAttributes(id);
    const text = shorten(names[language]);
    const half = text.length * LABEL * 0.29;
    const { x, y } = place(id);
    const below = y + size + LABEL + 2;
    const covers = taken.some(
      (other) => Math.abs(other.y - below) < LABEL + 2 && Math.abs(other.x - x) < other.half + half,
    );
    if (covers) return [];
    taken.push({ x, y: below, half });
    return [`<text x="${x}" y="${below}">${escapeXml(text)}</text>`];
  });
}

/** A text as it may stand in XML: characters that XML has no place for are left out. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
