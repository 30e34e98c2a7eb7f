import { upperFirst } from '../model/first-letter.js';
import type { StandingOf } from '../model/standing.js';
import type { Position as StatedPosition } from '../model/statements/disagreement.js';
import { catalogueOf } from './catalogue.js';
import { formatEnd } from './format-date.js';
import type { Language } from './language.js';
import { atStart, inNumber, inside, type NamedInText } from './names.js';
import { sourceInWords, speakerName, type ToldDocument } from './statement-sentence.js';
import { propertyLabel, valueInWords } from './stated-values.js';

/** How an engagement stands, with those who say so. */
export interface ToldStanding extends Pick<StandingOf, 'standing' | 'on' | 'endedOn'> {
  readonly engagement: NamedInText;
  /** The documents by which it stands so, in precedence; of each speaker its latest. */
  readonly sources: readonly ToldDocument[];
  readonly isBetweenTwo: boolean;
  /** Whether a party is among those who say so. */
  readonly isByParty: boolean;
  readonly disagreements: readonly ToldDisagreement[];
}

/** What speakers say otherwise than others. */
export interface ToldDisagreement {
  /** Null: whether it is so. */
  readonly property: string | null;
  readonly positions: readonly { readonly value: StatedPosition['value']; readonly speakers: readonly NamedInText[] }[];
}

/** "Systerortssamarbetet mellan Hof och Joensuu bekräftas av båda parter: Hof (2010) och Joensuu (2012)." */
export const standingSentence = (told: ToldStanding, language: Language): string =>
  inNumber(standingPattern(told, language), told.engagement, language);

function standingPattern(told: ToldStanding, language: Language): string {
  const { standing } = catalogueOf(language);
  const by = [...new Set(told.sources.map((source) => sourceInWords(source, language)))];
  const name = atStart(told.engagement, language);
  switch (told.standing) {
    case 'MUTUAL':
      return standing.mutual(name, by, told.isBetweenTwo);
    case 'ONE_SIDED':
      return told.isByParty ? standing.oneSided(name, by) : standing.byOthers(name, by);
    case 'UNCONFIRMED':
      return standing.unconfirmed(name, by);
    case 'ENDED':
      return standing.ended(name, endInWords(told.endedOn, language), by);
    case 'CONTRADICTED':
      return [
        standing.contradicted(inside(told.engagement, language), told.on),
        ...told.disagreements.map((one) => disagreementSentence(one, language)),
      ].join(' ');
  }
}

function endInWords(until: string | null, language: Language): string | null {
  const end = formatEnd(until, language);
  return end === null ? null : catalogueOf(language).claims.at(end);
}

/** "Uppgifterna skiljer sig: Hof anger 1969 som början, Joensuu 1970."; null: they do not. */
export const besideInWords = (disagreements: readonly ToldDisagreement[], language: Language): string | null =>
  disagreements.length === 0
    ? null
    : catalogueOf(language).disagreements.beside([
        ...new Set(disagreements.map((one) => disagreementSentence(one, language))),
      ]);

/** "Hof anger 1969 som början, Joensuu 1970." */
export function disagreementSentence({ property, positions }: ToldDisagreement, language: Language): string {
  const { statements, disagreements } = catalogueOf(language);
  const told = positions.map(({ value, speakers }, index) => {
    const names = [...new Set(speakers.map((one) => speakerName(one, language)))];
    return {
      by: index === 0 ? upperFirst(statements.list(names)) : statements.list(names),
      isPlural: names.length > 1,
      value: positionInWords(property, value, language),
    };
  });
  if (property === null) return disagreements.existence(told);
  const isNamed = property in statements.labels;
  return disagreements.values(isNamed ? property : propertyLabel(property, language), told);
}

/** What a position says: a value, or whether it is so. */
export const positionInWords = (property: string | null, value: StatedPosition['value'], language: Language): string =>
  property === null ? existenceInWords(value, language) : valueInWords(property, value, language);

function existenceInWords(value: StatedPosition['value'], language: Language): string {
  const { says } = catalogueOf(language).disagreements;
  return value === 'HOLDS' || value === 'OVER' || value === 'DENIED' ? says[value] : '';
}
