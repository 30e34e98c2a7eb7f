import type { SentenceTemplate, Tenses } from '../model/sentence-template.js';
import { catalogueOf } from './catalogue.js';
import { formatEnd, formatStart } from './format-date.js';
import { textLanguage, type Language } from './language.js';
import { placed, type GrammaticalName } from './names.js';

/** The time of a claim, as far as a sentence needs it: EDTF dates, and the last day it can have held. */
export interface ClaimPeriod {
  readonly since: string | null;
  readonly until: string | null;
  readonly untilMax: string | null;
  /** It was over when its source was written; nobody says since when. */
  readonly formerly?: boolean;
}

/** Words for the blanks of a template: a name, or one of which the grammar is known. */
export type TemplateValues = Readonly<Record<'from' | 'to', string | GrammaticalName>>;

/**
 * A claim as a clause without its full stop: past when it has ended by today, otherwise present, with its dates.
 * "Linköping University has exchanged students with Stanford University since 1986"
 */
export const clause = (
  template: SentenceTemplate,
  blanks: TemplateValues,
  time: ClaimPeriod,
  language: Language,
): string => clauseIn(template[textLanguage(language)], blanks, time, language);

/** A claim as a whole sentence. */
export const sentence = (
  template: SentenceTemplate,
  blanks: TemplateValues,
  time: ClaimPeriod,
  language: Language,
): string => `${clause(template, blanks, time, language)}.`;

/**
 * The same as `clause`, by the pattern of the language itself.
 * @param place where it stands: a name that begins it has no capital of its own inside another sentence
 */
export function clauseIn(
  tenses: Tenses,
  blanks: TemplateValues,
  time: ClaimPeriod,
  language: Language,
  place: 'start' | 'inside' = 'start',
): string {
  const { present, presentPerfect = present, past, formerly = past } = tenses;
  const start = formatStart(time.since, language);
  if (hasEnded(time)) {
    const [told, when] = [fill(time.formerly ? formerly : past, blanks, language, place), period(time, language)];
    // "beslutade om överenskommelsen 1987 1987": a name that ends in the year has said it.
    return when === null || told.endsWith(` ${when}`) ? told : `${told} ${when}`;
  }
  if (start === null) return fill(present, blanks, language, place);
  return catalogueOf(language).claims.since(fill(presentPerfect, blanks, language, place), start);
}

/** Whether a claim is of the past: its last possible day is, or its source says so. */
export const hasEnded = ({ untilMax, formerly = false }: Pick<ClaimPeriod, 'untilMax' | 'formerly'>): boolean =>
  formerly || (untilMax !== null && untilMax < new Date().toISOString().slice(0, 10));

function period({ since, until }: ClaimPeriod, language: Language): string | null {
  const words = catalogueOf(language).claims;
  const start = formatStart(since, language);
  const end = formatEnd(until, language);
  if (end === null) return null;
  if (since === until) return words.at(end);
  return start === null ? words.until(end) : words.between(start, end);
}

const BLANK = /\{(from|to)\}|\{([^{}|]+)\|([^{}|]+)\}/g;

function fill(pattern: string, blanks: TemplateValues, language: Language, place: 'start' | 'inside'): string {
  let isPlural: boolean | undefined;
  return pattern.replace(BLANK, (_blank, key: 'from' | 'to' | undefined, one: string, many: string, at: number) => {
    if (key === undefined) return isPlural ? many : one;
    const blank = blanks[key];
    if (typeof blank === 'string') return blank;
    isPlural ??= blank.plural;
    return placed(blank, at === 0 ? place : 'inside', language);
  });
}
