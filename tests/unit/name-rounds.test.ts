import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlacedLabel, placeLabels, type Wanted } from '../../web/graph/label-placing.js';
import { gapTo, overlap } from '../../web/graph/label-room.js';
import { NameRounds } from '../../web/graph/name-rounds.js';

const SIZE = { width: 340, height: 420 };
const measure = (text: string) => 7 * text.length;

const label = (id: string): PlacedLabel => ({
  ...{ id, rank: 'usual', lines: [id], leader: null },
  box: { left: 0, top: 0, right: 1, bottom: 1 },
});
const wish = (id: string, more: Partial<Wanted> = {}): Wanted => ({
  ...{ id, text: id, rank: 'usual', at: { id, x: 0, y: 0, radius: 5 } },
  ...more,
});

/** Room for three of four: `stiff` finds its place only while nobody has taken one. */
const place = (wanted: readonly Wanted[]): PlacedLabel[] =>
  wanted.filter(({ id }, index) => id !== 'stiff' || index === 0).map(({ id }) => label(id));

describe('names in rounds', () => {
  const wanted = [wish('a'), wish('b'), wish('stiff')];
  const inSight = ['a', 'b', 'stiff'];
  const ids = (labels: readonly PlacedLabel[]) => labels.map(({ id }) => id).sort();

  it('let those choose first that found no place', () => {
    const rounds = new NameRounds();
    expect(ids(rounds.placed({ wanted, inSight, key: '1', isStill: true, place }))).toEqual(['a', 'b', 'stiff']);
    // While the picture moves the order that was found is kept.
    expect(ids(rounds.placed({ wanted, inSight, key: '2', isStill: false, place }))).toEqual(['a', 'b', 'stiff']);
  });

  it('look for nothing while the picture moves, and only once for the same picture', () => {
    let asked = 0;
    const never = (all: readonly Wanted[]) => {
      asked++;
      return all.filter(({ id }) => id !== 'stiff').map(({ id }) => label(id));
    };
    const rounds = new NameRounds();
    rounds.placed({ wanted, inSight, key: '1', isStill: false, place: never });
    expect(asked).toBe(1);
    rounds.placed({ wanted, inSight, key: '1', isStill: true, place: never });
    const looked = asked;
    expect(looked).toBeGreaterThan(2);
    rounds.placed({ wanted, inSight, key: '1', isStill: true, place: never });
    expect(asked).toBe(looked + 1);
  });

  it('leave first what was asked for', () => {
    const order: string[][] = [];
    const all = [wish('chosen', { rank: 'told', isSure: true }), ...wanted];
    new NameRounds().placed({
      ...{ wanted: all, inSight: ['chosen', ...inSight], key: '1', isStill: true },
      place: (now) => {
        order.push(now.map(({ id }) => id));
        return place(now);
      },
    });
    expect(order.every(([first]) => first === 'chosen')).toBe(true);
  });

  it('name no fewer than one round, and cover neither each other nor any mark, their own neither', () => {
    const crowd = fc.uniqueArray(
      fc.record({
        text: fc.string({ minLength: 3, maxLength: 40 }),
        x: fc.integer({ min: 0, max: 340 }),
        y: fc.integer({ min: 0, max: 420 }),
      }),
      { minLength: 1, maxLength: 40, selector: ({ x, y }) => `${Math.round(x / 20)} ${Math.round(y / 20)}` },
    );
    fc.assert(
      fc.property(crowd, (nodes) => {
        const marks = nodes.map(({ x, y }, index) => ({ id: `n${index}`, x, y, radius: 8 }));
        const names = nodes.map(({ text }, index) => wish(`n${index}`, { text, at: marks[index]! }));
        const again = names.map((name): Wanted => ({ ...name, isAgain: true }));
        const ask = (all: readonly Wanted[]) => placeLabels(marks, all, { size: SIZE, measure });
        const once = ask([...names, ...again]);
        const found = new NameRounds().placed({
          ...{ wanted: [...names, ...again], inSight: marks.map(({ id }) => id), key: '1', isStill: true, place: ask },
        });
        expect(found.length).toBeGreaterThanOrEqual(once.length);
        for (const [index, { box }] of found.entries()) {
          expect(found.slice(index + 1).some((other) => overlap(other.box, box))).toBe(false);
          for (const mark of marks) expect(gapTo(box, mark)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
