import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP } from '../../web/graph/component-packing.js';
import { layoutTask, runForceLayout } from '../../web/graph/force-layout.js';
import { clearLines, type LaidOut } from '../../web/graph/line-clearing.js';
import { distanceTo, partWithin } from '../../web/graph/segments.js';

type Place = readonly [number, number];

/** A picture of 760 pixels, whatever lies in it: two far corners that nothing ties. */
const CORNERS: readonly Place[] = [
  [-200, -200],
  [560, 300],
];

const laidOut = (
  places: readonly Place[],
  links: readonly Place[],
  radius = 12,
  fixed: readonly number[] = [],
): LaidOut => ({
  places: Float32Array.from([...places, ...CORNERS].flat()),
  radii: Float32Array.from([...places, ...CORNERS], () => radius),
  fixed: Float32Array.from([...places, ...CORNERS], (_place, index) => Number(fixed.includes(index))),
  links,
});

/** Each mark that lies on a line which is not its own, with that line. */
function onForeignLines({ places, links, radii }: LaidOut): (readonly [number, Place])[] {
  const at = (index: number) => ({ x: places[2 * index]!, y: places[2 * index + 1]! });
  return Array.from(radii.keys()).flatMap((mark) =>
    links.flatMap(([from, to]) => {
      if (mark === from || mark === to) return [];
      return distanceTo(at(mark), [at(from), at(to)]) < radii[mark]! * 0.98 ? [[mark, [from, to]] as const] : [];
    }),
  );
}

/** Marks that stand too near to each other. */
const tooNear = ({ places, radii }: LaidOut): number =>
  Array.from(radii.keys()).flatMap((a) =>
    Array.from(radii.keys()).filter((b) => {
      const distance = Math.hypot(places[2 * a]! - places[2 * b]!, places[2 * a + 1]! - places[2 * b + 1]!);
      return b > a && distance < GAP * 0.98 * (radii[a]! + radii[b]!);
    }),
  ).length;

const place = fc.tuple(fc.integer({ min: 0, max: 360 }), fc.integer({ min: 0, max: 200 }));
const pictures = fc.array(place, { minLength: 3, maxLength: 14 }).chain((places) =>
  fc.record({
    places: fc.constant(places),
    fixed: fc.array(fc.nat(places.length - 1), { maxLength: 3 }),
    links: fc.array(fc.tuple(fc.nat(places.length - 1), fc.nat(places.length - 1)), { maxLength: 16 }),
  }),
);

describe('a mark on a line that is not its own', () => {
  it('is moved aside where there is room, wherever on the line it lay', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.15, max: 0.85, noNaN: true }), place, (share, [x, y]) => {
        const picture = laidOut(
          [
            [0, 0],
            [300 + x / 6, y / 2],
            [share * (300 + x / 6), (share * y) / 2],
          ],
          [[0, 1]],
        );
        expect(onForeignLines(picture)).toHaveLength(1);
        clearLines(picture);
        expect(onForeignLines(picture)).toEqual([]);
        // The line is as it was, and the mark is near where it was.
        expect(Array.from(picture.places.slice(0, 2))).toEqual([0, 0]);
        expect(
          Math.hypot(picture.places[4]! - share * (300 + x / 6), picture.places[5]! - (share * y) / 2),
        ).toBeLessThan(60);
      }),
    );
  });

  it('is moved off the line from its own neighbour to the next: three in a row are no chain', () => {
    const chain = laidOut(
      [
        [0, 0],
        [80, 4],
        [160, 0],
      ],
      [
        [0, 1],
        [0, 2],
      ],
    );
    clearLines(chain);
    expect(onForeignLines(chain)).toEqual([]);
  });

  it('is moved only where less lies on each other for it, and what is fixed or nowhere in the way stays', () => {
    fc.assert(
      fc.property(pictures, ({ places, links, fixed }) => {
        const picture = laidOut(places, links, 12, fixed);
        const before = { ...picture, places: picture.places.slice() };
        clearLines(picture);
        const conflicts = (of: LaidOut) => onForeignLines(of).length + tooNear(of);
        expect(conflicts(picture)).toBeLessThanOrEqual(conflicts(before));
        for (const index of fixed)
          expect(picture.places.slice(2 * index, 2 * index + 2)).toEqual(before.places.slice(2 * index, 2 * index + 2));
        for (const corner of [places.length, places.length + 1])
          expect(picture.places[2 * corner]).toBe(before.places[2 * corner]);
      }),
    );
  });

  it('comes to the same place for the same picture', () => {
    fc.assert(
      fc.property(pictures, ({ places, links }) => {
        const [one, other] = [laidOut(places, links), laidOut(places, links)];
        clearLines(one);
        clearLines(other);
        expect(one.places).toEqual(other.places);
      }),
    );
  });

  it('is not left there by the layout of a network with room', () => {
    const count = 24;
    const nodes = Array.from({ length: count }, (_, index) => ({
      ...{ x: 90 * Math.cos(index * 2.4), y: 90 * Math.sin(index * 2.4), radius: 14, fixed: false },
      degree: index === 0 ? count - 1 : 1,
    }));
    const links = nodes.slice(1).map((_node, index) => [0, index + 1] as const);
    const task = layoutTask(nodes, links, 2.2);
    const { radii } = task;
    const places = runForceLayout(task);
    const [xs, ys] = [places.filter((_, index) => index % 2 === 0), places.filter((_, index) => index % 2 === 1)];
    const unit = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) / 760;
    const scaled = { places, links, fixed: radii, radii: radii.map((radius) => radius * unit * 0.9) };
    expect(onForeignLines(scaled)).toEqual([]);
  });
});

describe('the part of a line in a box', () => {
  const box = { left: 0, top: 0, right: 100, bottom: 100 };

  it('is all of it, what is inside, or nothing', () => {
    const inside = [
      { x: 10, y: 10 },
      { x: 90, y: 50 },
    ] as const;
    expect(partWithin(inside, box)).toEqual(inside);
    expect(partWithin([inside[0], { x: 10, y: 1000 }], box)).toEqual([inside[0], { x: 10, y: 100 }]);
    expect(
      partWithin(
        [
          { x: -50, y: 150 },
          { x: 40, y: 160 },
        ],
        box,
      ),
    ).toBeNull();
    expect(
      partWithin(
        [
          { x: 200, y: 0 },
          { x: 200, y: 50 },
        ],
        box,
      ),
    ).toBeNull();
  });
});
