import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { zlib, type AsyncZlibOptions } from 'fflate';

/** A picture as it was drawn; lengths in pixels. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes each: red, green, blue, and an opacity that is not looked at. */
  readonly pixels: Uint8Array;
}

const MOST_COLOURS = 256;
/** Colours nearer to each other than this are one to the eye; as the distance in red, green and blue. */
const NEAR = 12;

/**
 * A drawing as PNG with a palette, a third of the bytes that it takes in true colours. It is compressed in a thread of its
 * own, and by code that gives the same bytes on every machine.
 */
export async function indexedPng({ width, height, pixels }: Pixels): Promise<Buffer> {
  const { palette, rows } = withPalette({ width, height, pixels });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, with a palette (PNG, section 11.2.1).
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(partsOf))),
    chunk('IDAT', await compress(rows, { level: 9, consume: true })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const compress = promisify<Uint8Array, AsyncZlibOptions, Uint8Array>(zlib);

function chunk(type: string, data: Uint8Array): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(type), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/**
 * The colours that cover most come first and stay exact, which all surfaces are; of the shades along the edges, those that
 * look the same become one. Each row begins with the number of its filter: 0, none.
 */
function withPalette({ width, height, pixels }: Pixels): { palette: readonly number[]; rows: Uint8Array } {
  const { length } = pixels;
  const colourAt = (at: number) => (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
  const counts = new Map<number, number>();
  for (let at = 0; at < length;) {
    const [from, colour] = [at, colourAt(at)];
    while (at < length && colourAt(at) === colour) at += 4;
    counts.set(colour, (counts.get(colour) ?? 0) + (at - from) / 4);
  }
  const { palette, numbers } = choose(counts);
  const rows = new Uint8Array((width + 1) * height);
  let [last, number] = [-1, 0];
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = colourAt(4 * pixel);
    if (colour !== last) [last, number] = [colour, numbers.get(colour) ?? 0];
    rows[pixel + Math.floor(pixel / width) + 1] = number;
  }
  return { palette, rows };
}

/** @param counts how many pixels have each colour */
function choose(counts: ReadonlyMap<number, number>) {
  const palette: number[] = [];
  const numbers = new Map<number, number>();
  // Those as frequent as each other by their values: the same picture is the same bytes.
  for (const [colour] of [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || a - b)) {
    const [nearest, distance] = nearestOf(colour, palette);
    if (distance < NEAR || palette.length === MOST_COLOURS) numbers.set(colour, nearest);
    else numbers.set(colour, palette.push(colour) - 1);
  }
  return { palette, numbers };
}

const partsOf = (colour: number): [red: number, green: number, blue: number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

function nearestOf(colour: number, among: readonly number[]): [index: number, distance: number] {
  const [red, green, blue] = partsOf(colour);
  let [nearest, least] = [0, Infinity];
  for (const [index, other] of among.entries()) {
    const [r, g, b] = partsOf(other);
    const distance = Math.hypot(red - r, green - g, blue - b);
    if (distance < least) [nearest, least] = [index, distance];
  }
  return [nearest, least];
}
