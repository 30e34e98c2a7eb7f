import { formatDate, formatStart } from '../../narration/format-date.js';
import { nameIn, type Language } from '../../narration/language.js';
import type { Due } from './reviews-due.js';

/**
 * Why a review is due, who answers for it, on what ground, and when it was last done: whole sentences, in this order.
 */
export function reviewReason(due: Due, language: Language): string {
  const parts = [what(due, language), who(due, language), ground(due, language), last(due, language)];
  return parts.filter((part) => part !== null).join(' ');
}

/** What is to be done, as a heading. */
export function reviewTitle({ rule, engagement }: Due, language: Language): string {
  const name = nameIn(engagement, language);
  if (rule === 'BEFORE_NEW_AGREEMENT') {
    return language === 'SV' ? `Översyn inför nytt avtal: ${name}` : `Review before a new agreement: ${name}`;
  }
  return language === 'SV' ? `Uppföljning: ${name}` : `Follow-up: ${name}`;
}

function what({ engagement, agreement, dueBy, mandatePeriod }: Due, language: Language): string {
  const name = nameIn(engagement, language);
  if (agreement !== null) {
    const planned = formatStart(dueBy, language) ?? dueBy;
    return language === 'SV'
      ? `${name} ska ses över innan ”${nameIn(agreement, language)}” undertecknas, enligt plan ${planned}.`
      : `${name} is to be reviewed before “${nameIn(agreement, language)}” is signed, by plan ${planned}.`;
  }
  const [start, end] = [formatDate(mandatePeriod.start, language), formatDate(mandatePeriod.end, language)];
  return language === 'SV'
    ? `${name} ska följas upp minst en gång under mandatperioden ${start} – ${end}.`
    : `${name} is to be followed up at least once in the mandate period ${start} to ${end}.`;
}

function who({ responsible }: Due, language: Language): string | null {
  if (responsible.length === 0) return null;
  const names = new Intl.ListFormat(language === 'SV' ? 'sv' : 'en-GB').format(
    responsible.map((actor) => nameIn(actor, language)),
  );
  return language === 'SV' ? `Ansvarig: ${names}.` : `Responsible: ${names}.`;
}

function ground({ decision, documents }: Due, language: Language): string | null {
  const names = [...(decision === null ? [] : [decision]), ...documents].map((one) => nameIn(one, language));
  if (names.length === 0) return null;
  return language === 'SV' ? `Grund: ${names.join('; ')}.` : `Ground: ${names.join('; ')}.`;
}

function last({ lastReview }: Due, language: Language): string {
  if (lastReview === null) return language === 'SV' ? 'Ingen är registrerad som gjord.' : 'None is recorded as done.';
  const date = formatStart(lastReview.date, language);
  if (language === 'SV') return `Senast gjord: ${date ?? 'okänt när'}.`;
  return `Last done: ${date ?? 'unknown when'}.`;
}
