import { describe, expect, it } from 'vitest';
import { type SceneShape, treeOf, WHOLE } from '@vanort/figures';

const node = (id: string, name = id) => ({ id, type: 'CITY' as const, name, what: 'stad' });
const tie = (source: string, target: string, weight = 1) => ({
  ...{ id: `${source}-${target}`, source, target, weight, label: 'vänort', sentence: '', standing: null, count: 1 },
});
const NAMES = ['Ísafjarðarbær', 'Pietrasanta', 'Guangzhou', 'Heidelberg', 'Joensuu', 'Tønsberg'];

const textsIn = (shapes: readonly SceneShape[]) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));

describe('a tree on both sides of its middle', () => {
  const sister = NAMES.map((name) => node(name));
  const [alliance, ...members] = [node('Smart City Alliance'), node('Dalian'), node('Münster'), node('Enschede')];
  const home = node('Linköping');
  const scene = treeOf(
    {
      nodes: [home, ...sister, alliance, ...members],
      ties: [
        ...sister.map(({ id }) => tie(home.id, id, 5)),
        tie(home.id, alliance.id),
        ...members.map(({ id }) => tie(alliance.id, id)),
      ],
    },
    home,
    { rankOf: () => 0, notDrawn: String },
  )({ width: 620, hyphenate: WHOLE });

  it('leaves the side of one step room for whole words, and reaches to both edges', () => {
    const lines = textsIn(scene.shapes).filter(({ of }) => of !== null && NAMES.includes(of));
    expect(lines.flatMap((text) => text.lines).filter((line) => line.endsWith('-'))).toEqual([]);
    const marks = scene.shapes.flatMap((shape) => (shape.kind === 'mark' ? [shape.x] : []));
    const middle = scene.shapes.find((shape) => shape.kind === 'mark' && shape.isMain)!;
    // The deeper side has more of the width.
    expect('x' in middle && Math.abs(middle.x - 310)).toBeGreaterThan(30);
    expect(Math.max(...marks) - Math.min(...marks)).toBeGreaterThan(250);
  });
});
