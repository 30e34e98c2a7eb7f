import { lowerFirst } from '../model/first-letter.js';
import { kindLabel, TOWN_KINDS } from '../model/kind-words.js';
import type { EngagementKind } from '../model/vocabularies.js';
import { catalogueOf } from './catalogue.js';
import type { Language } from './language.js';

/** How an engagement stands, as far as a sentence tells it. */
export interface Confirmation {
  readonly ownStanding?: string | null;
}

/** Whether nobody who is involved says that there is such an engagement: a register does, or the press. */
export const isUnconfirmed = ({ ownStanding = null }: Confirmation): boolean => ownStanding === 'UNCONFIRMED';

/** A clause about an engagement with the reserve, where there is one, that no party confirms it. */
export const withConfirmation = (clause: string, engagement: Confirmation, language: Language): string =>
  isUnconfirmed(engagement) ? catalogueOf(language).claims.unconfirmed(clause) : clause;

/** The same of a few words: "uppgiven vänort (obekräftad)". */
export function labelWithConfirmation(
  label: string,
  engagement: Confirmation & { readonly kind: string | null },
  language: Language,
): string {
  if (!isUnconfirmed(engagement)) return label;
  const { ties } = catalogueOf(language);
  const isOfTowns = TOWN_KINDS.some((kind) => kind === engagement.kind);
  return isOfTowns ? ties.reported(label) : ties.unconfirmed(label);
}

/** What an engagement of a kind is called inside a sentence or a list, with the same reserve. */
export const kindWithConfirmation = (kind: EngagementKind, { ownStanding }: Confirmation, language: Language): string =>
  labelWithConfirmation(lowerFirst(kindLabel(kind, language)), { kind, ownStanding }, language);
