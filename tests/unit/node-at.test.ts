import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeAt } from '../../web/graph/node-at.js';
import { newNetwork, type Network } from '../../web/graph/to-graph.js';

const networkOf = (places: readonly (readonly [number, number])[]): Network => {
  const network = newNetwork();
  places.forEach(([x, y], index) => network.addNode(`n${index}`, { x, y } as never));
  return network;
};
const all = (radius: number) => () => radius;

describe('the node under the pointer', () => {
  it('is the one whose middle is nearest, where several reach', () => {
    const network = networkOf([
      [0, 0],
      [10, 0],
    ]);

    expect(nodeAt(network, { x: 6, y: 0 }, 1, all(20))).toBe('n1');
    expect(nodeAt(network, { x: 4, y: 0 }, 1, all(20))).toBe('n0');
  });

  it('is none beside all of them', () => {
    expect(nodeAt(networkOf([[0, 0]]), { x: 0, y: 9 }, 1, all(8))).toBeNull();
  });

  it('is not one that is hidden', () => {
    const network = networkOf([
      [0, 0],
      [5, 0],
    ]);

    expect(nodeAt(network, { x: 5, y: 0 }, 1, (id) => (id === 'n1' ? null : 8))).toBe('n0');
  });

  it('is found a little beside one that is drawn small', () => {
    expect(nodeAt(networkOf([[0, 0]]), { x: 5, y: 0 }, 1, all(2))).toBe('n0');
  });

  it('is the same however far the picture is zoomed', () => {
    const far = fc.integer({ min: -1_000, max: 1_000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(far, far), { minLength: 1, maxLength: 30 }),
        fc.tuple(far, far),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (places, [x, y], unit) => {
          const found = nodeAt(networkOf(places), { x, y }, unit, all(12));

          const distances = places.map(([left, top]) => Math.hypot(left - x, top - y));
          const nearest = Math.min(...distances);
          expect(found === null ? null : distances[Number(found.slice(1))]).toBe(nearest / unit <= 12 ? nearest : null);
        },
      ),
    );
  });
});
