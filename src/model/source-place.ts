import { formatDate } from './date-text/format-date.js';
import type { Language, TextLanguage } from './language.js';
import type { EvidenceForm } from './vocabularies.js';

const FORM_NOTES: Readonly<Record<TextLanguage, Readonly<Record<Exclude<EvidenceForm, 'QUOTE'>, string>>>> = {
  sv: { PARAPHRASE: 'Återgivet, inte ordagrant', RECORD: 'Rad i registret' },
  en: { PARAPHRASE: 'Paraphrased, not word for word', RECORD: 'Entry in the register' },
};

/** What stands where a quote would, of evidence that is none; null: it is one. */
export const formNote = (form: EvidenceForm, language: TextLanguage): string | null =>
  form === 'QUOTE' ? null : FORM_NOTES[language][form];

/** A place in a document, as a reader is told of it. */
export interface SourcePlace {
  /** The document's name, as it is shown. */
  readonly name: string;
  readonly section: string;
  readonly form: EvidenceForm;
  readonly date?: string | null;
  readonly diaryNumber?: string | null;
}

/**
 * What follows the name of a document where a place in it is told: its number, its date, the heading (as `heading` words it).
 * Nothing twice: a date or heading that is in the name already is left out, and so is the key of a register's row.
 */
export function placeDetails(
  { name, section, form, date = null, diaryNumber = null }: SourcePlace,
  language: Language,
  heading: (section: string) => string,
): readonly string[] {
  const year = date === null ? undefined : /\d{4}/.exec(date)?.[0];
  const isDated = year !== undefined && name.includes(year);
  const isNamed = form === 'RECORD' || name.toLowerCase().includes(section.toLowerCase());
  return [
    ...(diaryNumber === null ? [] : [diaryNumber]),
    ...(date === null || isDated ? [] : [formatDate(date, language)]),
    ...(isNamed ? [] : [heading(section)]),
  ];
}
