import type { AgreementFactsFragment } from '@vanort/client';
import { isPast } from '../../src/model/edtf.js';
import type { TextLanguage } from '../../src/model/language.js';
import { formatPeriod } from '../graph/dates.js';
import { textsIn } from './text/texts.js';

/** What tells how far an agreement has come, and for which years it was made. */
export type Term = Pick<AgreementFactsFragment, 'status' | 'governsConnection'>;

/**
 * The years of an agreement that has run out, as words; null: it has not, or nobody says. A source that called it in force
 * spoke of its own day: once its term is over it is not, whatever the source said.
 */
export function ranOut(
  { status, governsConnection: { edges } }: Term,
  language: TextLanguage,
  today?: string,
): string | null {
  if (status !== 'ACTIVE' && status !== 'SIGNED' && status !== 'DORMANT') return null;
  const terms = edges.map(({ properties }) => properties);
  const [term] = terms;
  if (term === undefined || !terms.every(({ until }) => until && isPast(until, today))) return null;
  return textsIn(language).panel.ranOut(formatPeriod(term.since, term.until, language) ?? '');
}
