/** Degrees: longitude, latitude. */
export type Position = readonly [number, number];

const RADIANS = Math.PI / 180;

/**
 * The projection Natural Earth, as d3-geo's `geoNaturalEarth1Raw`, y downwards. These few lines stand here because d3-geo
 * brings more than a tenth of what a map may weigh; a test holds them to it.
 */
export function naturalEarth([longitude, latitude]: Position, scale: number): readonly [number, number] {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  const phi2 = phi * phi;
  const phi4 = phi2 * phi2;
  const x = lambda * (0.8707 - 0.131979 * phi2 + phi4 * (-0.013791 + phi4 * (0.003971 * phi2 - 0.001529 * phi4)));
  const y = phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 0.005916 * phi4)));
  return [x * scale, -y * scale];
}

/** A share of a radian that nobody sees. */
const EXACT = 1e-7;

/** Where on the globe a point of the projection is: by Newton's method, as d3-geo finds it. */
export function fromNaturalEarth([x, y]: readonly [number, number], scale: number): Position {
  const [wanted, across] = [-y / scale, x / scale];
  let phi = wanted;
  for (let step = 0, delta = 1; step < 25 && Math.abs(delta) > EXACT; step += 1) {
    const phi2 = phi * phi;
    const phi4 = phi2 * phi2;
    const rise = 1.007226 + phi2 * (0.045255 + phi4 * (-0.311325 + 0.259866 * phi2 - 0.065076 * phi4));
    delta = (-naturalEarth([0, phi / RADIANS], 1)[1] - wanted) / rise;
    phi -= delta;
  }
  const perRadian = naturalEarth([1 / RADIANS, phi / RADIANS], 1)[0];
  return [across / perRadian / RADIANS, phi / RADIANS];
}

type Vector = readonly [number, number, number];

const vector = ([longitude, latitude]: Position): Vector => {
  const [lambda, phi] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
};

/** The shortest way over the globe, as d3-geo's `geoInterpolate`: `steps + 1` points, both ends among them. */
export function shortestWay(from: Position, to: Position, steps: number): Position[] {
  const [a, b] = [vector(from), vector(to)];
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  if (angle < 1e-9) return [from, to];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [p, q] = [Math.sin((1 - step / steps) * angle), Math.sin((step / steps) * angle)];
    const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
    return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
  });
}

/** The longitude where a map of the world ends, on both sides. */
const EDGE = 180;

/**
 * The shortest way as a map of the whole world shows it: in two pieces where it leaves the map at one side and comes
 * back at the other. Drawn as one, it would lead straight across everything between.
 */
export function waysOnMap(from: Position, to: Position, steps: number): Position[][] {
  const pieces: Position[][] = [[]];
  for (const position of shortestWay(from, to, steps)) {
    const piece = pieces.at(-1)!;
    const last = piece.at(-1);
    if (last !== undefined && Math.abs(position[0] - last[0]) > EDGE) {
      const side = last[0] > 0 ? EDGE : -EDGE;
      const onward = position[0] + 2 * side - last[0];
      const latitude = last[1] + ((position[1] - last[1]) * (side - last[0])) / (onward || 1);
      piece.push([side, latitude]);
      pieces.push([[-side, latitude]]);
    }
    pieces.at(-1)!.push(position);
  }
  return pieces;
}
