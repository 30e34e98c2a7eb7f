import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passingBy } from '../../packages/figures/src/map/way-clearing.js';

const STEPS = 24;
const straight = (width: number) =>
  Array.from({ length: STEPS + 1 }, (_, step) => ({ x: (width * step) / STEPS, y: 100 }));
const distance = (mark: { x: number; y: number }, way: readonly { x: number; y: number }[]) =>
  Math.min(...way.map(({ x, y }) => Math.hypot(x - mark.x, y - mark.y)));

it('passes by a mark that it would lead through, from one end to the other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 280 }), fc.integer({ min: 92, max: 108 }), (x, y) => {
      const way = straight(400);
      const led = passingBy(way, [way[0]!, { x, y }, way.at(-1)!]);
      expect(distance({ x, y }, led)).toBeGreaterThan(9);
      expect([led[0]!.x, led[0]!.y, led.at(-1)!.x].map(Math.round)).toEqual([0, 100, 400]);
      expect(Math.max(...led.map((point) => Math.abs(point.y - 100)))).toBeLessThanOrEqual(34);
    }),
  );
});

it('stays as it was where nothing is in the way, or nothing helps', () => {
  const way = straight(400);
  expect(passingBy(way, [way[0]!, { x: 200, y: 130 }, way.at(-1)!])).toBe(way);
  const wall = Array.from({ length: 9 }, (_, index) => ({ x: 200, y: 60 + 10 * index }));
  expect(passingBy(way, wall)).toBe(way);
});
