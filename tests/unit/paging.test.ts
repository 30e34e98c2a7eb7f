import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ApiError } from '../../src/model/api-error.js';
import { MAX_PAGE, createCursors, pageInfo, readFirst, readNumber } from '../../src/queries/api/paging.js';

const Key = z.object({ score: z.number(), id: z.string() });
const key = fc.record({
  score: fc.double({ noDefaultInfinity: true, noNaN: true }).map((n) => n + 0),
  id: fc.string({ unit: 'grapheme', maxLength: 100 }),
});

const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof ApiError ? { code: error.code, argument: error.argument } : error;
  }
  return 'no refusal';
};

describe('a cursor', () => {
  it('brings back the key it was made of, whatever the key', () => {
    const cursors = createCursors(['search', 'linköping', null], Key);

    fc.assert(
      fc.property(key, (one) => {
        expect(cursors.decode(cursors.encode(one))).toEqual(one);
      }),
    );
  });

  it('is null when there is none', () => {
    expect(createCursors('q', Key).decode(null)).toBeNull();
    expect(createCursors('q', Key).decode(undefined)).toBeNull();
  });

  it('of any other question is refused', () => {
    const question = fc.tuple(fc.string(), fc.option(fc.array(fc.string(), { maxLength: 3 })));
    fc.assert(
      fc.property(question, question, key, (one, other, value) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        const cursor = createCursors(one, Key).encode(value);
        expect(refusal(() => createCursors(other, Key).decode(cursor))).toEqual({
          code: 'BAD_USER_INPUT',
          argument: 'after',
        });
      }),
    );
  });

  it('of another question, or none, is refused with what to do', () => {
    const decode = () => createCursors('q', Key).decode('garbage');

    expect(decode).toThrow('Argument "after": is not a cursor of this question: use its endCursor as it is.');
  });

  it('is short, however long the question', () => {
    const cursor = createCursors(['search', 'x'.repeat(1_000)], Key).encode({ score: 1, id: 'a' });

    expect(cursor.length).toBeLessThan(50);
  });

  it('may be up to a thousand characters long', () => {
    const cursors = createCursors('q', Key);
    const ofLength = (length: number) => {
      const ids = Array.from({ length }, (_, n) => 'x'.repeat(n));
      return ids.map((id) => cursors.encode({ score: 1, id })).find((cursor) => cursor.length >= length)!;
    };

    expect(ofLength(1_000)).toHaveLength(1_000);
    expect(cursors.decode(ofLength(1_000))?.score).toBe(1);
    expect(refusal(() => cursors.decode(ofLength(1_001)))).toMatchObject({ argument: 'after' });
  });

  it('that is garbage is refused', () => {
    const cursors = createCursors('q', Key);
    const json = fc.json().map((text) => Buffer.from(text).toString('base64url'));
    const print = (
      JSON.parse(Buffer.from(cursors.encode({ score: 1, id: 'a' }), 'base64url').toString()) as string[]
    )[0];
    const forged = fc
      .jsonValue()
      .filter((value) => !Key.safeParse(value).success)
      .map((value) => Buffer.from(JSON.stringify([print, value])).toString('base64url'));

    fc.assert(
      fc.property(fc.oneof(fc.string(), json, forged, fc.constant('x'.repeat(100_000))), (garbage) => {
        expect(refusal(() => cursors.decode(garbage))).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
      }),
    );
  });
});

describe('readNumber', () => {
  const range = { fallback: 20, min: 1, max: MAX_PAGE };

  it.each([
    [undefined, 20],
    [null, 20],
    [1, 1],
    [MAX_PAGE, MAX_PAGE],
  ])('reads %s as %s', (given, number) => {
    expect(readNumber('first', given, range)).toBe(number);
  });

  it.each([0, -1, MAX_PAGE + 1, 2_147_483_647])('refuses %s', (given) => {
    expect(refusal(() => readNumber('first', given, range))).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
  });
});

describe('the size of a page', () => {
  it.each([
    [undefined, 20],
    [null, 20],
    [1, 1],
    [MAX_PAGE, MAX_PAGE],
  ])('given as %s is %i', (given, size) => {
    expect(readFirst(given)).toBe(size);
  });

  it.each([0, MAX_PAGE + 1])('is not %i', (given) => {
    expect(() => readFirst(given)).toThrow('Argument "first": must be 1 to 100.');
  });
});

describe('pageInfo', () => {
  it('of an empty page has no cursors', () => {
    expect(pageInfo([], false, null)).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it('of the first page says that there are none before, whether its cursor is null or left out', () => {
    for (const after of [null, undefined]) {
      expect(pageInfo([{ cursor: 'a' }], true, after)).toEqual({
        ...{ hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'a' },
      });
    }
  });

  it('of a later page says that there are earlier ones', () => {
    expect(pageInfo([{ cursor: 'b' }, { cursor: 'c' }, { cursor: 'd' }], true, 'a')).toEqual({
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: 'b',
      endCursor: 'd',
    });
  });
});
