import type { TextLanguage } from '../../src/model/language.js';

/** What the components say beside the texts of figures, to editors and to those who find their way by keyboard. */
export interface OwnWords {
  readonly keys: string;
  readonly close: string;
  readonly missing: (attribute: string) => string;
  readonly wrong: (attribute: string, given: string, allowed: string) => string;
  readonly unknownId: (id: string) => string;
  readonly refused: (message: string) => string;
  readonly away: (message: string) => string;
}

export const OWN_WORDS: Readonly<Record<TextLanguage, OwnWords>> = {
  sv: {
    keys: 'Gå mellan det som finns i bilden med piltangenterna. Enter väljer.',
    close: 'Stäng',
    missing: (attribute) => `Attributet "${attribute}" saknas.`,
    wrong: (attribute, given, allowed) => `Attributet "${attribute}" är "${given}", men ska vara ${allowed}.`,
    unknownId: (id) => `Det finns inget med id "${id}", eller inget av rätt slag för den här figuren.`,
    refused: (message) => `Frågan kan inte besvaras: ${message}`,
    away: (message) => `Uppgifterna kan inte hämtas: ${message}`,
  },
  en: {
    keys: 'Move between what is in the picture with the arrow keys. Enter selects.',
    close: 'Close',
    missing: (attribute) => `The attribute "${attribute}" is missing.`,
    wrong: (attribute, given, allowed) => `The attribute "${attribute}" is "${given}", but must be ${allowed}.`,
    unknownId: (id) => `There is nothing with the id "${id}", or nothing of the right kind for this figure.`,
    refused: (message) => `The question cannot be answered: ${message}`,
    away: (message) => `The data cannot be fetched: ${message}`,
  },
};
