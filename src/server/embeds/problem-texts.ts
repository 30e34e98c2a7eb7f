import type { TextLanguage } from '../../model/language.js';

/** What people who edit a page read of a mistake in an embed's address, in one language. */
export interface ProblemTexts {
  readonly wrong: (argument: string, given: string, allowed: string) => string;
  readonly unknownParameter: (name: string, known: string) => string;
  readonly unknownId: (id: string) => string;
  readonly refused: (argument: string, message: string) => string;
  readonly givenOnce: string;
  readonly atMost: (characters: number) => string;
  readonly oneOf: (values: readonly string[]) => string;
  readonly wholeNumber: (min: number, max: number) => string;
}

export const PROBLEM_TEXTS: Readonly<Record<TextLanguage, ProblemTexts>> = {
  sv: {
    wrong: (argument, given, allowed) => `Parametern "${argument}" är ${given}, men ska vara ${allowed}.`,
    unknownParameter: (name, known) => `Parametern ${name} finns inte här. De som finns: ${known}.`,
    unknownId: (id) =>
      `Det finns inget med id ${id} i grafen, eller inget av rätt slag för den här figuren. Kontrollera adressen, eller välj på nytt på sidan /embed.`,
    refused: (argument, message) => `Parametern "${argument}" går inte att använda: ${message}`,
    givenOnce: 'angiven en gång',
    atMost: (characters) => `högst ${characters} tecken`,
    oneOf: (values) => listed(values, 'eller'),
    wholeNumber: (min, max) => `ett heltal från ${min} till ${max}`,
  },
  en: {
    wrong: (argument, given, allowed) => `The parameter "${argument}" is ${given}, but must be ${allowed}.`,
    unknownParameter: (name, known) => `There is no parameter ${name} here. There are: ${known}.`,
    unknownId: (id) =>
      `There is nothing with the id ${id} in the graph, or nothing of the right kind for this figure. Check the address, or choose anew at /embed.`,
    refused: (argument, message) => `The parameter "${argument}" cannot be used: ${message}`,
    givenOnce: 'given once',
    atMost: (characters) => `at most ${characters} characters`,
    oneOf: (values) => listed(values, 'or'),
    wholeNumber: (min, max) => `a whole number from ${min} to ${max}`,
  },
};

const listed = (values: readonly string[], or: string) =>
  `${values.slice(0, -1).join(', ')} ${or} ${values.at(-1) ?? ''}`;
