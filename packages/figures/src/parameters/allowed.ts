import type { FigureLanguage } from '../words/figure-texts.js';
import { PARAMETERS, type Definition, type ParameterName } from './parameters.js';

/** What people who edit a page read of what may stand in a parameter. */
interface ParameterTexts {
  readonly givenOnce: string;
  readonly atMost: (characters: number) => string;
  readonly oneOf: (values: readonly string[]) => string;
  readonly wholeNumber: (min: number, max: number) => string;
  readonly date: string;
  readonly id: string;
}

export const PARAMETER_TEXTS: Readonly<Record<FigureLanguage, ParameterTexts>> = {
  sv: {
    givenOnce: 'angiven en gång',
    atMost: (characters) => `högst ${characters} tecken`,
    oneOf: (values) => listed(values, 'eller'),
    wholeNumber: (min, max) => `ett heltal från ${min} till ${max}`,
    date: 'ett datum som 1990, 2017-11 eller 2017-11-14',
    id: 'id för något i grafen',
  },
  en: {
    givenOnce: 'given once',
    atMost: (characters) => `at most ${characters} characters`,
    oneOf: (values) => listed(values, 'or'),
    wholeNumber: (min, max) => `a whole number from ${min} to ${max}`,
    date: 'a date such as 1990, 2017-11 or 2017-11-14',
    id: 'the id of something in the graph',
  },
};

const listed = (values: readonly string[], or: string) =>
  `${values.slice(0, -1).join(', ')} ${or} ${values.at(-1) ?? ''}`;

/** What may stand in a parameter, in words. */
export function allowed(name: ParameterName, language: FigureLanguage): string {
  const texts = PARAMETER_TEXTS[language];
  const definition: Definition = PARAMETERS[name];
  switch (definition.kind) {
    case 'whole':
      return texts.wholeNumber(definition.min, definition.max);
    case 'choice':
      return texts.oneOf(definition.values);
    default:
      return texts[definition.kind];
  }
}
