import { lowerFirst } from '../model/first-letter.js';
import { DATE_PROPERTIES } from '../model/dated-fields.js';
import { DUTY_NAMES } from '../model/duties.js';
import { boundsOf } from '../model/statements/precedence.js';
import type { StatedValue, StatedValues } from '../model/statements/statement.js';
import { TOLD } from '../model/statements/resolve.js';
import type { RelationKind } from '../model/relation-types.js';
import { ROLE_KINDS } from '../model/roles.js';
import { valuesOf, type Assertion, type DocumentKind, type Modality } from '../model/vocabularies.js';
import type { LocalizedText } from '../model/localized-text.js';
import { catalogueOf } from './catalogue.js';
import { formatDate, formatEnd } from './format-date.js';
import type { Language } from './language.js';
import { atStart, inside, type NamedInText } from './names.js';
import { relationClause, type DescribedRelation } from './relation-sentence.js';
import { isList, propertyLabel, valueInWords } from './stated-values.js';

/** A document as far as a sentence tells of it: whose word it is. */
export interface ToldDocument {
  readonly documentKind: DocumentKind | null;
  readonly date: string | null;
  /** The actor that published it, else who else did, else the document itself. */
  readonly speaker: NamedInText;
}

/** A statement with what its sentence takes. */
export interface ToldStatement {
  readonly assertion: Assertion;
  readonly modality: Modality;
  readonly values: StatedValues;
  readonly document: ToldDocument;
  readonly subject:
    | { readonly entity: NamedInText }
    | { readonly kind: RelationKind; readonly from: DescribedRelation['from']; readonly to: NamedInText };
}

/** "Guangzhou anger att Linköping deltar i samarbetet sedan 1997 (18 mars 2020)." */
export function statementSentence(told: ToldStatement, language: Language): string {
  const { statements } = catalogueOf(language);
  const { documentKind, date, speaker } = told.document;
  const source = (when: string | null) => {
    const who = statements.source(
      documentKind,
      documentKind === 'DECISION' ? inside(speaker, language) : atStart(speaker, language),
    );
    return when === null ? who : statements.on(who, when);
  };
  const said = (by: string) =>
    'entity' in told.subject
      ? saidOfEntity(told, inside(told.subject.entity, language), by, language)
      : saidOfRelation(told, told.subject, by, language);
  const day = date === null ? null : formatDate(date, language);
  const words = said(source(null));
  // Two brackets one after the other would say that both are of the same.
  const dated = day === null ? words : words.endsWith(')') ? said(source(day)) : statements.on(words, day);
  return told.modality === 'DERIVED' ? `${dated}. ${statements.derived}` : `${dated}.`;
}

/** Who speaks, with the date on which it did: "Hof (11 juni 2021)". */
export function sourceInWords({ date, speaker }: ToldDocument, language: Language): string {
  const { statements } = catalogueOf(language);
  const name = speakerName(speaker, language);
  return date === null ? name : statements.on(name, formatDate(date, language));
}

/** Words of a source that stand on their own, with who says them: "Guangzhou: …". @param speaker null: nobody who is shown */
export function excerptSentence(speaker: NamedInText | null, words: string, language: Language): string {
  const { statements } = catalogueOf(language);
  return statements.excerpt(speaker === null ? statements.aSource : atStart(speaker, language), words);
}

/** A speaker inside a sentence. */
export const speakerName = (speaker: NamedInText, language: Language): string => inside(speaker, language);

function saidOfRelation(
  { assertion, values, document: { documentKind } }: ToldStatement,
  { kind, from, to }: Exclude<ToldStatement['subject'], { entity: NamedInText }>,
  by: string,
  language: Language,
): string {
  const { statements, claims } = catalogueOf(language);
  const until = textOr(values.until);
  const relation: DescribedRelation = {
    ...{ kind, from, to },
    ...{ since: textOr(values.since), until, untilMax: boundsOf(until).max, formerly: assertion === 'HELD' },
    duty: oneOf(DUTY_NAMES, values.duty),
    roleKind: oneOf(ROLE_KINDS, values.roleKind),
    role: localized(values.role),
    phrase: localized(values.phrase),
    distanceKm: typeof values.distanceKm === 'number' ? values.distanceKm : null,
    direction: oneOf(valuesOf('CompassPoint'), values.direction),
  };
  if (assertion !== 'ENDED')
    return statements.states[assertion](by, documentKind, relationClause(relation, language, 'inside'));
  // It no longer holds: what was so is told in the present, and its end apart.
  const held = relationClause({ ...relation, since: null, until: null, untilMax: null }, language, 'inside');
  const end = formatEnd(until, language);
  const words = statements.states.ENDED(by, documentKind, held);
  return end === null ? words : statements.until(words, claims.at(end));
}

const MAX_VALUES = 5;

function saidOfEntity({ assertion, values, document }: ToldStatement, name: string, by: string, language: Language) {
  const { statements } = catalogueOf(language);
  const words = statements.names[assertion](by, document.documentKind, name);
  const told = Object.entries(values)
    .filter(([property]) => !TOLD.test(property))
    .slice(0, MAX_VALUES)
    .map(([property, value]) =>
      statements.value(lowerFirst(propertyLabel(property, language)), insideWords(property, value, language)),
    );
  return told.length === 0 ? words : statements.with(words, told);
}

/** A value inside a sentence: what a vocabulary calls it begins with no capital there. */
function insideWords(property: string, value: StatedValue, language: Language): string {
  const words = valueInWords(property, value, language);
  return words === value || typeof value !== 'string' || DATE_PROPERTIES.includes(property) ? words : lowerFirst(words);
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const oneOf = <T extends string>(known: readonly T[], value: unknown): T | null =>
  known.find((one) => one === value) ?? null;

function localized(value: StatedValue | undefined): LocalizedText | null {
  return typeof value === 'object' && !isList(value) ? value : null;
}
