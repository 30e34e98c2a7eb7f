import { catalogueOf } from '../../narration/catalogue.js';
import { withDormancy } from '../../narration/dormancy.js';
import { formatDate, formatStart } from '../../narration/format-date.js';
import { nameIn, type Language } from '../../narration/language.js';
import { atStart, inside } from '../../narration/names.js';
import type { Due } from './reviews-due.js';

/**
 * Why a review is due, who answers for it, on what ground, and when it was last done: whole sentences, in this order.
 */
export function reviewReason(due: Due, language: Language): string {
  const parts = [what(due, language), who(due, language), ground(due, language), last(due, language)];
  return parts.filter((part) => part !== null).join(' ');
}

/** What is to be done, as a heading. */
export function reviewTitle({ rule, engagement, subject }: Due, language: Language): string {
  const { reviewTitle: title, reviewTitleBeforeAgreement } = catalogueOf(language).followUp;
  return (rule === 'BEFORE_NEW_AGREEMENT' ? reviewTitleBeforeAgreement : title)(
    nameIn(subject ?? engagement, language),
  );
}

/** A dormant engagement is still to be followed up: that is when it is decided whether it goes on. */
function what(due: Due, language: Language): string {
  return `${withDormancy(whatIsDue(due, language).slice(0, -1), due.engagement, language)}.`;
}

function whatIsDue({ engagement, subject, agreement, dueBy, overdue, mandatePeriod }: Due, language: Language): string {
  const { dueBeforeAgreement, dueInPeriod } = catalogueOf(language).followUp;
  const name = atStart(subject ?? engagement, language);
  if (agreement === null) {
    return dueInPeriod(name, formatDate(mandatePeriod.start, language), formatDate(mandatePeriod.end, language));
  }
  return dueBeforeAgreement(
    name,
    inside({ ...agreement, type: 'AGREEMENT' }, language),
    formatStart(dueBy, language) ?? dueBy,
    overdue,
  );
}

function who({ responsible }: Due, language: Language): string | null {
  if (responsible.length === 0) return null;
  return catalogueOf(language).followUp.responsible(responsible.map((actor) => inside(actor, language)));
}

function ground({ decision, documents }: Due, language: Language): string | null {
  const names = [...(decision === null ? [] : [decision]), ...documents].map((one) => inside(one, language));
  return names.length === 0 ? null : catalogueOf(language).followUp.ground(names);
}

function last({ lastReview, rule }: Due, language: Language): string {
  const { neverFollowedUp, neverReviewed, lastDone } = catalogueOf(language).followUp;
  if (lastReview === null) return rule === 'BEFORE_NEW_AGREEMENT' ? neverReviewed : neverFollowedUp;
  return lastDone(formatStart(lastReview.date, language));
}
