import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  fitMap,
  nearer,
  placeAt,
  placeOn,
  wayBetween,
  type Fit,
  type Position,
} from '../../packages/figures/src/map/drawing.js';

const frame = { width: 1230, height: 465 };
const linkoping = [15.62, 58.41] as const;
const position = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);
const isInside = (fit: Fit, place: Position) => {
  const { x, y } = placeOn(fit)(place);
  return x > -1 && x < frame.width + 1 && y > -1 && y < fit.height + 1;
};

it('all places and the ways between them are in sight, in a room whose height is given or not', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 8 }), fc.boolean(), (places, isGiven) => {
      const ways = places.flatMap((place) => wayBetween(places[0]!, place));
      const fit = fitMap(places, ways, isGiven ? frame : { width: frame.width });
      expect(isGiven ? fit.height : frame.height).toBe(frame.height);
      expect([...places, ...ways].filter((place) => !isInside(fit, place))).toEqual([]);
    }),
  );
});

it('the point where a place is leads back to the place, from near as well', () => {
  fc.assert(
    fc.property(position, fc.double({ min: 1, max: 60, noNaN: true }), (place, zoom) => {
      const fit = nearer(fitMap([linkoping, place], [], frame), frame.width, { zoom, centre: place });
      const { x, y } = placeOn(fit)(place);
      expect(x).toBeCloseTo(frame.width / 2, 6);
      expect(y).toBeCloseTo(frame.height / 2, 6);
      const [longitude, latitude] = placeAt(fit, x, y);
      expect(longitude).toBeCloseTo(place[0], 4);
      expect(latitude).toBeCloseTo(place[1], 4);
    }),
  );
});

it('the sky beyond the pole is left out where the places allow it', () => {
  const paloAlto = [-122.14, 37.44] as const;
  const fit = fitMap([linkoping, paloAlto], wayBetween(linkoping, paloAlto), frame);
  const north = placeOn(fit)([0, 83.7]).y;
  const top = Math.min(...wayBetween(linkoping, paloAlto).map((place) => placeOn(fit)(place).y));
  expect(north).toBeLessThanOrEqual(0.5);
  expect(top).toBeGreaterThanOrEqual(23);
});
