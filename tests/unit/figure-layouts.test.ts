import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allShapes, textWidth, WHOLE, type Scene, type SceneShape } from '@vanort/figures';
import type { Branch } from '../../packages/figures/src/graph/branch.js';
import { layOutTree } from '../../packages/figures/src/graph/tree-layout.js';
import { layOutMap } from '../../packages/figures/src/map/map-layout.js';
import type { Spot } from '../../packages/figures/src/map/spots.js';

type Box = readonly [left: number, top: number, right: number, bottom: number];
type Shape<Kind> = Extract<SceneShape, { kind: Kind }>;

const isKind =
  <Kind extends SceneShape['kind']>(kind: Kind) =>
  (shape: SceneShape): shape is Shape<Kind> =>
    shape.kind === kind;

/** What letters of a name fill: those that rise, down to the base line. */
function boxesOf({ lines, x, y, size, anchor, isBold }: Shape<'text'>): Box[] {
  return lines.map((line, index) => {
    const wide = textWidth(line, size, isBold);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    const base = y + index * Math.round(size * 1.25);
    return [left, base - 0.7 * size, left + wide, base];
  });
}

const meet = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** What is wrong with a scene that people read: letters over marks or over letters, and what is outside the picture. */
function faultsOf({ shapes, width, height }: Scene): string[] {
  const all = allShapes(shapes);
  const marks = all.filter(isKind('mark'));
  const texts = all.filter(isKind('text')).flatMap((text) => boxesOf(text).map((box) => ({ box, text })));
  const markBox = ({ x, y, radius: r }: Shape<'mark'>): Box => [x - r, y - r, x + r, y + r];
  return [
    ...texts.flatMap(({ box, text }) =>
      marks.filter((mark) => meet(box, markBox(mark))).map((mark) => `${text.lines.join(' ')} over ${mark.label}`),
    ),
    ...texts.flatMap(({ box, text }, index) =>
      texts
        .slice(index + 1)
        .flatMap((other) => (meet(box, other.box) ? [`${text.lines[0]} over ${other.text.lines[0]}`] : [])),
    ),
    ...texts
      .filter(({ box: [left, top, right, bottom] }) => left < 0 || top < 0 || right > width || bottom > height)
      .map(({ text }) => `${text.lines.join(' ')} outside`),
  ];
}

const name = fc.array(
  fc.constantFrom('Linköping', 'Palo', 'Alto', 'Kommunledningskontoret', 'på', 'Norrköpings', 'hub'),
  {
    minLength: 1,
    maxLength: 6,
  },
);

describe('a map', () => {
  const spot = fc.record({
    latitude: fc.double({ min: -50, max: 70, noNaN: true }),
    longitude: fc.double({ min: -170, max: 170, noNaN: true }),
    words: name,
  });
  const near = fc.record({
    latitude: fc.double({ min: 50, max: 56, noNaN: true }),
    longitude: fc.double({ min: 4, max: 14, noNaN: true }),
    words: name,
  });
  const spots = fc
    .tuple(fc.array(spot, { maxLength: 8 }), fc.array(near, { minLength: 1, maxLength: 14 }))
    .map(([far, close]) =>
      [...far, ...close].map(({ latitude, longitude, words }, index): Spot => ({
        ...{ id: `s${index}`, type: 'CITY', name: words.join(' '), latitude, longitude },
        ...{ isHome: index === 0, isActive: true, standing: null, shared: [] },
      })),
    );

  it('has names clear of marks and of each other, inside the picture, and every place by its name', () => {
    fc.assert(
      fc.property(spots, fc.constantFrom(300, 390, 760, 1280), (all, width) => {
        const scene = layOutMap(all, { width, hyphenate: WHOLE });
        expect(faultsOf(scene)).toEqual([]);
        const marked = scene.shapes.filter(isKind('mark')).flatMap(({ ids }) => ids);
        expect(marked.sort()).toEqual(all.map(({ id }) => id).sort());
        const words = scene.shapes
          .filter(isKind('text'))
          .flatMap(({ lines }) => lines)
          .join(' ')
          .replaceAll('- ', '');
        for (const one of all) expect(words.replaceAll(/[-\s,]/g, '')).toContain(one.name.replaceAll(/[-\s,]/g, ''));
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});

describe('a tree', () => {
  const branches = (depth: number): fc.Arbitrary<Branch[]> =>
    fc.array(
      fc.tuple(name, depth === 0 ? fc.constant([]) : branches(depth - 1)).map(([words, below]): Branch => ({
        ...{
          id: words.join(),
          type: 'CITY',
          name: words.join(' '),
          what: 'Stad',
          note: 'systerort sedan 1987',
          branches: below,
        },
        tie: { ids: [], sentence: '', standing: null, width: 1 },
      })),
      { maxLength: depth === 0 ? 4 : 12 },
    );

  it('has names clear of marks and of each other, inside the picture', () => {
    fc.assert(
      fc.property(branches(1), name, fc.constantFrom(340, 390, 760, 800, 1280), (below, words, width) => {
        const root: Branch = {
          ...{
            id: 'root',
            type: 'CITY',
            name: words.join(' '),
            what: 'Stad',
            note: 'Stad',
            tie: null,
            branches: below,
          },
        };
        expect(faultsOf(layOutTree(root, { cross: [], notDrawn: String }, { width, hyphenate: WHOLE }))).toEqual([]);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});
