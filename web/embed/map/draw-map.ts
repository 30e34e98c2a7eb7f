import { html, svg, type TemplateResult } from 'lit';
import { LAND, WORLD_SCALE } from 'virtual:world-land';
import type { DrawContext } from '../figure.js';
import { placeLabels } from '../labels.js';
import type { Entity } from '../entity.js';
import { entityMark } from '../entity-mark.js';
import { OWN_WORDS } from '../texts.js';
import { naturalEarth, waysOnMap, type Position } from '../../graph/globe.js';

/** A place on the map; degrees, WGS 84. */
export interface Spot extends Entity {
  readonly latitude: number;
  readonly longitude: number;
  /** The one in whose name the map is drawn: lines go out from it. */
  readonly home: boolean;
}
type Point = readonly [x: number, y: number];
interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const STEPS = 32;
/** The least that is shown around places, so that there is a coast to know them by: units of the world's path. */
const LEAST = 44;
const PADDING = 48;

const inPath = ({ x, y }: { x: number; y: number }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
const placeOf = ({ longitude, latitude }: Spot): Position => [longitude, latitude];
const project = (position: Position): Point => naturalEarth(position, WORLD_SCALE);

/** The places on as much of the world as they need, with the shortest ways over the globe from home. */
export function drawMap(spots: readonly Spot[], context: DrawContext, description: string): TemplateResult {
  const { width, selected, language } = context;
  const home = spots.find((spot) => spot.home);
  const order = [...spots].sort((a, b) => Number(b.home) - Number(a.home));
  const ways = order.map((spot) =>
    home === undefined || spot === home
      ? []
      : waysOnMap(placeOf(home), placeOf(spot), STEPS).map((piece) => piece.map(project)),
  );
  const all = [...order.map((spot) => project(placeOf(spot))), ...ways.flat(2)];
  const bounds = boundsOf(all);
  const height = Math.round(
    Math.min(
      width * (width < 480 ? 0.9 : 0.62),
      Math.max(width * 0.4, ((width - 2 * PADDING) * bounds.height) / bounds.width + 2 * PADDING),
    ),
  );
  const scale = Math.min((width - 2 * PADDING) / bounds.width, (height - 2 * PADDING) / bounds.height);
  const [dx, dy] = [
    width / 2 - (bounds.x + bounds.width / 2) * scale,
    height / 2 - (bounds.y + bounds.height / 2) * scale,
  ];
  const onPage = ([x, y]: Point) => ({ x: x * scale + dx, y: y * scale + dy });
  const marks = order.map((spot) => ({
    ...onPage(project(placeOf(spot))),
    ...{ radius: spot.home ? 9 : 7, name: spot.name, main: spot.home },
  }));
  const labels = placeLabels(marks, width, height);
  return html`<svg
    class="picture ${selected === null ? '' : 'choosing'}"
    part="picture"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    role="group"
    aria-label="${description} ${OWN_WORDS[language].keys}"
  >
    <path
      class="land"
      d=${LAND}
      transform="translate(${dx.toFixed(1)} ${dy.toFixed(1)}) scale(${scale.toFixed(4)})"
    ></path>
    ${ways.map((way, index) =>
      way.length === 0
        ? ''
        : svg`<path class="link ${selected === order[index]?.id ? 'chosen' : ''}" d=${way
            .map((piece) => `M${piece.map(onPage).map(inPath).join('L')}`)
            .join('')}></path>`,
    )}
    ${order.map((spot, index) => entityMark(spot, marks[index]!, labels[index]!, context))}
  </svg>`;
}

function boundsOf(points: readonly Point[]): Bounds {
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const [width, height] = [Math.max(right - left, LEAST), Math.max(bottom - top, LEAST / 2)];
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
