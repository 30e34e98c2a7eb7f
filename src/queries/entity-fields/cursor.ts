import { badUserInput } from '../api/errors.js';

/** Cursors of generated lists are offsets, as in Relay's array connections; base64 keeps clients from reading them. */
const PREFIX = 'arrayconnection:';
const CURSOR = /^arrayconnection:(0|[1-9]\d{0,8})$/;

export const cursorAt = (offset: number): string => Buffer.from(`${PREFIX}${offset}`).toString('base64');

/**
 * How many rows stand before those after a cursor; 0 without one.
 * @throws BAD_USER_INPUT when it is no cursor of a list
 */
export function offsetOf(after: string | null | undefined): number {
  if (after === null || after === undefined) return 0;
  const bytes = Buffer.from(after, 'base64');
  const [, offset] = CURSOR.exec(bytes.toString('utf8')) ?? [];
  const isOurs = bytes.toString('base64').replace(/=+$/, '') === after.replace(/=+$/, '');
  if (offset === undefined || !isOurs) {
    throw badUserInput('after', 'is not a cursor of a list: use an endCursor as it is.');
  }
  return Number(offset) + 1;
}
