import type { AgreementFactsFragment } from '@vanort/client';
import type { TextLanguage } from '../../src/model/language.js';
import { formatPeriod } from '../graph/dates.js';
import { textsIn } from './text/texts.js';

/** The years of an agreement that has run out, as words; null: it has not, or nobody says. */
export function ranOut({ term }: Pick<AgreementFactsFragment, 'term'>, language: TextLanguage): string | null {
  if (!term.hasRunOut) return null;
  return textsIn(language).panel.ranOut(formatPeriod(term.since, term.until, language) ?? '');
}
