import type { TextLanguage } from '../../model/language.js';

/** What people who edit a page read of a mistake in an embed's address, in one language. */
export interface ProblemTexts {
  readonly wrong: (argument: string, given: string, allowed: string) => string;
  readonly unknownParameter: (name: string, known: string) => string;
  readonly unknownId: (id: string) => string;
  readonly refused: (argument: string, message: string) => string;
}

export const PROBLEM_TEXTS: Readonly<Record<TextLanguage, ProblemTexts>> = {
  sv: {
    wrong: (argument, given, allowed) => `Parametern "${argument}" är ${given}, men ska vara ${allowed}.`,
    unknownParameter: (name, known) => `Parametern ${name} finns inte här. De som finns: ${known}.`,
    unknownId: (id) =>
      `Det finns inget med id ${id}, eller så går det inte att visa i den här figuren. Kontrollera adressen eller välj på nytt på sidan /embed.`,
    refused: (argument, message) => `Parametern "${argument}" går inte att använda: ${message}`,
  },
  en: {
    wrong: (argument, given, allowed) => `The parameter "${argument}" is ${given}, but must be ${allowed}.`,
    unknownParameter: (name, known) => `There is no parameter ${name} here. There are: ${known}.`,
    unknownId: (id) =>
      `There is nothing with the id ${id}, or it cannot be shown in this figure. Check the address or choose again at /embed.`,
    refused: (argument, message) => `The parameter "${argument}" cannot be used: ${message}`,
  },
};
