/** Width that a picture is taken to have on the screen, in pixels, for how large its nodes are in it. */
export const PICTURE = 760;
const ROUNDS = 60;
/** Of what two circles need they are kept so much apart. */
export const GAP = 1.35;

/**
 * Push circles apart that cover each other, where the picture is drawn so that it fills its place. Those with `fixed`
 * stay. Changes `places`: x and y of every circle.
 */
export function packComponents(places: Float32Array, radii: Float32Array, fixed: Float32Array): void {
  const unit = extentOf(places) / PICTURE;
  const cell = 2 * GAP * unit * radii.reduce((most, radius) => Math.max(most, radius), 1);
  for (let round = 0; round < ROUNDS; round++) if (!pushOnce(places, radii, fixed, unit * GAP, cell)) return;
}

function pushOnce(
  places: Float32Array,
  radii: Float32Array,
  fixed: Float32Array,
  scale: number,
  cell: number,
): boolean {
  const cells = new Map<string, number[]>();
  for (let index = 0; index < radii.length; index++) {
    const key = `${Math.floor(places[2 * index]! / cell)}:${Math.floor(places[2 * index + 1]! / cell)}`;
    const there = cells.get(key);
    if (there === undefined) cells.set(key, [index]);
    else there.push(index);
  }
  let pushed = false;
  for (let index = 0; index < radii.length; index++) {
    const [column, row] = [Math.floor(places[2 * index]! / cell), Math.floor(places[2 * index + 1]! / cell)];
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        for (const other of cells.get(`${x}:${y}`) ?? []) {
          if (other > index && pushPair(places, radii, fixed, scale, index, other)) pushed = true;
        }
      }
    }
  }
  return pushed;
}

function pushPair(
  places: Float32Array,
  radii: Float32Array,
  fixed: Float32Array,
  scale: number,
  a: number,
  b: number,
): boolean {
  const needed = scale * (radii[a]! + radii[b]!);
  // Two at one place part in a direction that their order gives: the same at every visit.
  const dx = places[2 * b]! - places[2 * a]! || 1e-3 * (1 + (b % 7));
  const dy = places[2 * b + 1]! - places[2 * a + 1]! || 1e-3 * (1 + (a % 5));
  const distance = Math.hypot(dx, dy);
  if (distance >= needed) return false;
  const parts = Number(fixed[a] === 0) + Number(fixed[b] === 0);
  if (parts === 0) return false;
  const push = (needed - distance) / distance / parts;
  if (fixed[a] === 0) {
    places[2 * a]! -= dx * push;
    places[2 * a + 1]! -= dy * push;
  }
  if (fixed[b] === 0) {
    places[2 * b]! += dx * push;
    places[2 * b + 1]! += dy * push;
  }
  return true;
}

/** How far a picture reaches, across or down. */
export function extentOf(places: Float32Array): number {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < places.length; index += 2) {
    left = Math.min(left, places[index]!);
    right = Math.max(right, places[index]!);
    top = Math.min(top, places[index + 1]!);
    bottom = Math.max(bottom, places[index + 1]!);
  }
  return Math.max(right - left, bottom - top, 1);
}
