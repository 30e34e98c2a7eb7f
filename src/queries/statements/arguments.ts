import { pointBounds } from '../../model/edtf.js';
import { badUserInput } from '../api/errors.js';

/**
 * Read the argument `at` of what is said: the last day of a date, by the end of which something had been said.
 * @throws BAD_USER_INPUT when it is not an EDTF date
 */
export function readSaidBy(at: string | null | undefined): string | null {
  if (at === null || at === undefined) return null;
  const bounds = pointBounds(at);
  if (bounds === null) throw badUserInput('at', 'must be an EDTF date such as "1990", "2017-11" or "2017-11-14".');
  return bounds.max;
}
