import { geoInterpolate, geoNaturalEarth1Raw } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHOLE } from '@vanort/figures';
import { naturalEarth, shortestWay, waysOnMap } from '../../packages/figures/src/map/globe.js';
import { layOutMap } from '../../packages/figures/src/map/map-layout.js';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

it('the projection is that of d3-geo', () => {
  fc.assert(
    fc.property(position, ([longitude, latitude]) => {
      const radians = Math.PI / 180;
      const [x, y] = geoNaturalEarth1Raw(longitude * radians, latitude * radians);
      const [ownX, ownY] = naturalEarth([longitude, latitude], 1);
      expect(ownX).toBeCloseTo(x, 9);
      expect(ownY).toBeCloseTo(-y, 9);
    }),
  );
});

it('the shortest way is that of d3-geo', () => {
  const [from, to] = [[15.62, 58.41] as const, [-122.14, 37.44] as const];
  const on = geoInterpolate([...from], [...to]);
  shortestWay(from, to, 8).forEach(([longitude, latitude], step) => {
    const [x, y] = on(step / 8);
    expect(longitude).toBeCloseTo(x, 9);
    expect(latitude).toBeCloseTo(y, 9);
  });
});

it('the way to where one is has only its ends', () => {
  expect(shortestWay([15, 58], [15, 58], 8)).toHaveLength(2);
});

describe('a way over the edge of the map', () => {
  const [paloAlto, dalian] = [[-122.14, 37.44] as const, [121.6, 38.91] as const];

  it('is in two pieces, which end at the same place on both sides', () => {
    const [out, back, ...more] = waysOnMap(paloAlto, dalian, 32);
    expect(more).toEqual([]);
    for (const [index, degrees] of [...paloAlto, ...dalian].entries()) {
      expect([out![0]!, back!.at(-1)!].flat()[index]).toBeCloseTo(degrees, 9);
    }
    const [edge, latitude] = out!.at(-1)!;
    expect(edge).toBe(-180);
    expect(latitude).toBeCloseTo(56.1, 1);
    expect(back![0]).toEqual([180, latitude]);
  });

  it('is never longer on the map than half the map, from one place to the next', () => {
    const half = naturalEarth([180, 0], 1)[0];
    fc.assert(
      fc.property(position, position, (from, to) => {
        for (const piece of waysOnMap(from, to, 32)) {
          const drawn = piece.map((place) => naturalEarth(place, 1));
          for (const [index, [x, y]] of drawn.slice(1).entries()) {
            const [x0, y0] = drawn[index]!;
            // Half the globe away is the longest way there is; it comes out a little longer in rounding.
            expect(Math.hypot(x - x0, y - y0)).toBeLessThan(half * (1 + 1e-6));
          }
        }
      }),
    );
  });

  it.each([
    ['Palo Alto', paloAlto, dalian],
    ['Dalian', dalian, paloAlto],
  ])('leads over the Pacific also in the picture: %s', (_name, home, other) => {
    const point = ([longitude, latitude]: readonly [number, number], isHome: boolean) => ({
      ...{ id: String(isHome), type: 'CITY' as const, name: '' },
      ...{ latitude, longitude, isHome, isActive: true, standing: null, shared: [] },
    });
    const { shapes, width } = layOutMap([point(home, true), point(other, false)], { width: 760, hyphenate: WHOLE });
    const lengths = shapes.flatMap((shape) => (shape.kind === 'tie' ? segmentsOf(shape.d) : []));
    expect(lengths.length).toBeGreaterThan(20);
    expect(Math.max(...lengths)).toBeLessThan(width / 2);
  });
});

/** How long each line of a path of moves and lines is. */
const segmentsOf = (path: string): number[] =>
  path.split('M').flatMap((piece) => {
    const points = piece.split('L').map((pair) => pair.split(' ').map(Number));
    return points.slice(1).map(([x, y], index) => Math.hypot(x! - points[index]![0]!, y! - points[index]![1]!));
  });
