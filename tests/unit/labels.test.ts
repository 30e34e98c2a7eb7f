import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Rank, type Wanted } from '../../web/graph/label-placing.js';
import { isThrough } from '@vanort/figures';
import { gapTo, overlap } from '../../web/graph/label-room.js';
import { linesOf, wholeLinesOf } from '../../web/graph/label-text.js';

/** Letters of most widths that there are. */
const measure = (text: string) => Array.from(text).reduce((sum, letter) => sum + 3 + (letter.codePointAt(0)! % 12), 0);
const SIZE = { width: 600, height: 480 };

const named = (text: string, x: number, y: number, rank: Rank = 'told'): Wanted => ({
  ...{ id: text, text, rank },
  at: { id: text, x, y, radius: 8 },
});
const at = ({ x, y }: { x: number; y: number }) => `${x} ${y}`;
const marksOf = (wanted: readonly Wanted[]) => wanted.flatMap(({ at }) => ('radius' in at ? [at] : []));
const placed = (wanted: readonly Wanted[]) => placeLabels(marksOf(wanted), wanted, { size: SIZE, measure });

const crowd = fc
  .array(
    fc.record({
      text: fc.string({ minLength: 1, maxLength: 80 }),
      x: fc.integer({ min: -60, max: 660 }),
      y: fc.integer({ min: -60, max: 540 }),
      radius: fc.integer({ min: 3, max: 20 }),
      rank: fc.constantFrom<Rank>('told', 'hero', 'usual'),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((nodes) =>
    nodes.map(({ text, rank, ...at }, index): Wanted => ({
      id: `n${index}`,
      text,
      rank,
      at: { id: `n${index}`, ...at },
    })),
  );

describe('names in a picture', () => {
  it('are whole within it, and cover neither each other nor a mark', () => {
    fc.assert(
      fc.property(crowd, (wanted) => {
        const labels = placed(wanted);
        const marks = marksOf(wanted);
        for (const [index, { box }] of labels.entries()) {
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(5);
          expect(box.right).toBeLessThanOrEqual(SIZE.width - 5);
          expect(box.bottom).toBeLessThanOrEqual(SIZE.height - 5);
          expect(labels.slice(index + 1).some((other) => overlap(other.box, box))).toBe(false);
        }
        // A mark under its own name would be seen as another's.
        for (const { box } of labels)
          for (const mark of marks) expect(gapTo(box, mark) > 0 || mark.radius === 0).toBe(true);
      }),
    );
  });

  it('are nearer to their own marks than to any other, or have a line that leads to them', () => {
    fc.assert(
      fc.property(crowd, (wanted) => {
        const marks = marksOf(wanted);
        for (const { id, box, leader } of placed(wanted)) {
          if (leader !== null) continue;
          const own = gapTo(
            box,
            marks.find((mark) => mark.id === id)!,
          );
          for (const mark of marks) if (mark.id !== id) expect(gapTo(box, mark)).toBeGreaterThan(own);
        }
      }),
    );
  });

  it('stand below their nodes where there is room', () => {
    const [name] = placed([named('Google', 100, 100)]);
    expect((name!.box.left + name!.box.right) / 2).toBeCloseTo(100);
    expect(name!.box.top).toBeGreaterThan(108);
    expect(name!.leader).toBeNull();
  });

  it('that matter are told from further off, with a line, where there is no room beside', () => {
    const ring = Array.from({ length: 5 }, (_, turn) => {
      const angle = (turn * 2 * Math.PI) / 5;
      return named(`n${turn}`, 300 + 30 * Math.cos(angle), 240 + 30 * Math.sin(angle), 'usual');
    });
    const [name] = placed([named('Palo Alto', 300, 240, 'hero'), ...ring]);
    expect(name).toMatchObject({ id: 'Palo Alto', leader: [expect.anything(), expect.anything()] });
    const usual = named('Palo Alto', 300, 240, 'usual');
    expect(placed([usual, ...ring]).some(({ id }) => id === 'Palo Alto')).toBe(false);
    // The others have had their turn.
    const again = placed([usual, ...ring, { ...usual, isAgain: true }]);
    expect(again.at(-1)).toMatchObject({ id: 'Palo Alto', leader: [expect.anything(), expect.anything()] });
  });

  it('of what is chosen are told whole in any crowd, within the picture and over no other name', () => {
    fc.assert(
      fc.property(crowd, fc.integer({ min: 0, max: 39 }), (crowded, which) => {
        const chosen = { ...crowded[which % crowded.length]!, rank: 'told' as const, isSure: true };
        const text = chosen.text.trim().split(/\s+/).join(' ').slice(0, 20) || 'a';
        const wanted = [{ ...chosen, text }, ...crowded.filter(({ id }) => id !== chosen.id)];
        const [label, ...others] = placed(wanted);
        expect(label).toMatchObject({ id: chosen.id });
        expect(label!.lines.join(' ')).toBe(text);
        expect(Math.min(label!.box.left, label!.box.top)).toBeGreaterThanOrEqual(5);
        expect(label!.box.right).toBeLessThanOrEqual(SIZE.width - 5);
        expect(label!.box.bottom).toBeLessThanOrEqual(SIZE.height - 5);
        expect(others.some(({ box }) => overlap(box, label!.box))).toBe(false);
      }),
    );
  });

  it('keep clear of the lines of a picture where there is room', () => {
    const wanted = [named('Joensuu', 300, 240)];
    const down = [
      { x: 300, y: 240 },
      { x: 300, y: 480 },
    ] as const;
    const right = [
      { x: 300, y: 240 },
      { x: 600, y: 240 },
    ] as const;
    const [label] = placeLabels(marksOf(wanted), wanted, { size: SIZE, lines: [down, right], measure });
    expect(label!.box.right).toBeLessThan(300);
  });

  it('stand plainly by their own marks where there is room: not between two', () => {
    const [above, below] = [named('Guangzhou', 300, 200), named('Rimini', 300, 244)];
    const [label] = placed([above, below]);
    expect(gapTo(label!.box, marksOf([below])[0]!)).toBeGreaterThan(gapTo(label!.box, marksOf([above])[0]!) + 9);
  });

  it('of lines stand on their own, and near no other', () => {
    const ends = fc.record({ x: fc.integer({ min: 20, max: 580 }), y: fc.integer({ min: 20, max: 460 }) });
    const line = fc.tuple(ends, ends).filter(([from, to]) => at(from) !== at(to));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const wanted = lines.map((at, index): Wanted => ({
          id: `l${index}`,
          text: 'vänort sedan 1970',
          rank: 'link',
          at,
        }));
        for (const { id, box } of placeLabels([], wanted, { size: SIZE, lines, measure })) {
          const sides = [box.left - 5, box.top - 5, box.right + 5, box.bottom + 5] as const;
          const met = lines.filter((line) => isThrough(...line, sides));
          const own = lines[Number(id.slice(1))]!;
          expect(met).toContain(own);
          for (const line of met) expect(new Set(line.map(at)), id).toEqual(new Set(own.map(at)));
        }
      }),
    );
  });

  it('that have their places keep them', () => {
    const [first] = placed([named('Linz', 100, 100)]);
    const marks = marksOf([named('Linz', 100, 100), named('Macau', 104, 132)]);
    const labels = placeLabels(marks, [named('Macau', 104, 132)], { size: SIZE, kept: [first!], measure });
    expect(labels[0]).toEqual(first);
    expect(labels).toHaveLength(2);
    expect(overlap(labels[0]!.box, labels[1]!.box)).toBe(false);
  });
});

describe('a long name', () => {
  it('is told on two lines of words before it is cut', () => {
    expect(linesOf('Föreningarnas besök i varandras städer')).toEqual(['Föreningarnas besök', 'i varandras städer']);
    const cut = linesOf('Utbytet mellan invånare i Linköping och invånare i Palo Alto genom Neighbors Abroad');
    expect(cut).toHaveLength(2);
    expect(cut[1]).toMatch(/…$/);
    expect(wholeLinesOf('Utbytet mellan invånare i Linköping och invånare i Palo Alto genom Neighbors Abroad')).toEqual(
      ['Utbytet mellan invånare', 'i Linköping och', 'invånare i Palo Alto', 'genom Neighbors Abroad'],
    );
  });
});
