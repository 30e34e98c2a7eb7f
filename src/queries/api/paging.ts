import { createHash } from 'node:crypto';
import { z } from 'zod';
import { badUserInput } from './errors.js';

export const MAX_PAGE = 100;
const MAX_CURSOR_LENGTH = 1_000;

/**
 * Read an argument that is a number; one given as null counts as left out.
 * @throws BAD_USER_INPUT naming the argument unless it is `min` to `max`
 */
export function readNumber(
  argument: string,
  given: number | null | undefined,
  { fallback, min, max }: { fallback: number; min: number; max: number },
): number {
  const number = given ?? fallback;
  if (number < min || number > max) throw badUserInput(argument, `must be ${min} to ${max}.`);
  return number;
}

/** Read the argument `first`, the size of a page. @throws BAD_USER_INPUT unless it is 1 to `MAX_PAGE` */
export const readFirst = (first: number | null | undefined): number =>
  readNumber('first', first, { fallback: 20, min: 1, max: MAX_PAGE });

/** Cursors of one question: each holds the sort key of a row, and is good only for the arguments it was made with. */
export interface Cursors<Key> {
  encode(key: Key): string;
  /** @throws BAD_USER_INPUT when it is no cursor, or one of another question */
  decode(after: string | null | undefined): Key | null;
}

/**
 * @param question the query's name and every argument that changes what its rows are, or their order
 * @param key the form of a row's sort key
 */
export function createCursors<Key>(question: unknown, key: z.ZodType<Key>): Cursors<Key> {
  let known: string | undefined;
  // Most questions come without a cursor, and many are answered without one.
  const print = () => (known ??= createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 8));
  return {
    encode: (value) => Buffer.from(JSON.stringify([print(), value])).toString('base64url'),
    decode: (after) => {
      if (after === null || after === undefined) return null;
      const form = z.tuple([z.literal(print()), key]);
      const parsed = form.safeParse(after.length > MAX_CURSOR_LENGTH ? null : parseJson(after));
      if (!parsed.success) throw badUserInput('after', 'is not a cursor of this question: use its endCursor as it is.');
      return parsed.data[1];
    },
  };
}

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

/** Relay's `PageInfo` of a page that was read forwards. */
export const pageInfo = (
  edges: readonly { cursor: string }[],
  hasNextPage: boolean,
  after: string | null | undefined,
) => ({
  hasNextPage,
  hasPreviousPage: after !== null && after !== undefined,
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
});
