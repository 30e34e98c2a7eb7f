import { isPast } from '../../../model/edtf.js';
import { formatDate } from '../../../narration/format-date.js';
import { markup, type Content } from '../../pages/html.js';
import type { AgreementTerm } from '../entity.js';
import type { SharedEngagement } from './card.js';
import { CARD_WORDS } from './card-texts.js';
import { entityLink, type Place } from './links.js';
import { whenHeld } from './when.js';

/** What says when an agreement was made and for which years. */
interface Agreed {
  readonly signedOn: string | null;
  readonly plannedFor: string | null;
  readonly term: AgreementTerm | null;
}

/** What is agreed in engagements, each once, with when; null: nothing. */
export function agreementsHtml(engagements: readonly SharedEngagement[], place: Place): Content {
  const agreements = new Map(
    engagements.flatMap((one) => one.agreements.map((agreement) => [agreement.id, agreement])),
  );
  if (agreements.size === 0) return null;
  return markup`<ul class="plain">${[...agreements.values()].map((agreement) => {
    const when = whenAgreed(agreement, place);
    return markup`<li>${entityLink(agreement, place)}${when !== null && markup` <span class="quiet">${when}</span>`}</li>\n`;
  })}</ul>`;
}

/** When an agreement was signed, or is planned to be, and for which years; null: nobody says. */
export function whenAgreed({ signedOn, plannedFor, term }: Agreed, place: Place): string | null {
  const told = [whenSigned(signedOn, plannedFor, place), termInWords(term, place)].filter((part) => part !== null);
  return told.length === 0 ? null : told.join(', ');
}

function whenSigned(signedOn: string | null, plannedFor: string | null, { language }: Place): string | null {
  const words = CARD_WORDS[language];
  if (signedOn !== null) return words.signed(formatDate(signedOn, language));
  return plannedFor === null ? null : words.planned(formatDate(plannedFor, language), isPast(plannedFor));
}

/** The years that an agreement has an end to: that it began says what its signature says. Null: nobody says when it ends. */
export function termInWords(term: AgreementTerm | null, { language }: Pick<Place, 'language'>): string | null {
  const held = term === null || term.until === null ? null : whenHeld(term.since, term.until, language);
  return held !== null && term?.hasRunOut === true ? CARD_WORDS[language].ranOut(held) : held;
}
