import { geoPath } from 'd3-geo';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { baseProjection } from '../../web/explorer/views/map/projection.js';

const frame = { width: 1230, height: 465 };
const linkoping = [15.62, 58.41] as const;
const coordinates = fc.tuple(
  fc.double({ min: -179, max: 179, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

it('all places are in sight', () => {
  fc.assert(
    fc.property(fc.array(coordinates, { minLength: 1, maxLength: 8 }), (places) => {
      const projection = baseProjection(frame, places, [], places[0]!);
      for (const place of places) {
        const [x, y] = projection([...place])!;
        expect([x > -1, x < frame.width + 1, y > -1, y < frame.height + 1]).toEqual([true, true, true, true]);
      }
    }),
  );
});

it('the sky beyond a pole is left out where the places allow it', () => {
  const paloAlto = [-122.14, 37.44] as const;
  const projection = baseProjection(frame, [linkoping, paloAlto], [[linkoping, paloAlto]], linkoping);

  const [[, north]] = geoPath(projection).bounds({ type: 'Sphere' });
  const [[, top]] = geoPath(projection).bounds({ type: 'LineString', coordinates: [[...linkoping], [...paloAlto]] });

  expect(top).toBeCloseTo(56, 0);
  expect(north).toBeLessThan(top);
});
