import { geoInterpolate, geoNaturalEarth1Raw } from 'd3-geo';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { naturalEarth, shortestWay } from '../../web/embed/map/globe.js';

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
