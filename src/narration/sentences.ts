import type { SentenceTemplate } from '../model/sentence-template.js';
import { formatEnd, formatStart } from './format-date.js';
import type { Language } from './language.js';

/** The time of a claim, as far as a sentence needs it: EDTF dates, and the last day it can have held. */
export interface ClaimPeriod {
  readonly since: string | null;
  readonly until: string | null;
  readonly untilMax: string | null;
}

/** Words for the blanks of a template: a name, or one of which the grammar is known. */
export type TemplateValues = Readonly<Record<'from' | 'to', string | GrammaticalName>>;

export interface GrammaticalName {
  readonly name: string;
  /** It stands for several: "Departments inform". */
  readonly plural: boolean;
  /** It stands with the article in a sentence: "the United States". */
  readonly definite: boolean;
}

/**
 * A claim as a clause without its full stop: past when it has ended by today, otherwise present, with its dates.
 * "Linköping University has exchanged students with Stanford University since 1986"
 */
export function clause(
  template: SentenceTemplate,
  blanks: TemplateValues,
  time: ClaimPeriod,
  language: Language,
): string {
  const { present, presentPerfect = present, past } = language === 'SV' ? template.sv : template.en;
  const start = formatStart(time.since, language);
  if (hasEnded(time)) {
    const [told, when] = [fill(past, blanks), period(time, language)];
    // "beslutade om överenskommelsen 1987 1987": a name that ends in the year has said it.
    return told.endsWith(when) ? told : `${told}${when}`;
  }
  if (start === null) return fill(present, blanks);
  return `${fill(presentPerfect, blanks)} ${language === 'SV' ? 'sedan' : 'since'} ${start}`;
}

/** A claim as a whole sentence. */
export const sentence = (
  template: SentenceTemplate,
  blanks: TemplateValues,
  time: ClaimPeriod,
  language: Language,
): string => `${clause(template, blanks, time, language)}.`;

/** Whether a claim's last possible day is past. */
export const hasEnded = ({ untilMax }: Pick<ClaimPeriod, 'untilMax'>): boolean =>
  untilMax !== null && untilMax < new Date().toISOString().slice(0, 10);

function period({ since, until }: ClaimPeriod, language: Language): string {
  const start = formatStart(since, language);
  const end = formatEnd(until, language);
  if (end === null) return '';
  if (since === until)
    return language === 'SV' ? ` ${end}` : ` ${/^(?:about )?\d{1,2} /.test(end) ? 'on' : 'in'} ${end}`;
  if (start === null) return language === 'SV' ? ` (till ${end})` : ` (until ${end})`;
  return language === 'SV' ? ` från ${start} till ${end}` : ` from ${start} to ${end}`;
}

const BLANK = /\{(from|to)\}|\{([^{}|]+)\|([^{}|]+)\}/g;

function fill(pattern: string, blanks: TemplateValues): string {
  let isPlural = false;
  return pattern.replace(BLANK, (_blank, key: 'from' | 'to' | undefined, one: string, many: string, at: number) => {
    if (key === undefined) return isPlural ? many : one;
    const blank = blanks[key];
    if (typeof blank === 'string') return blank;
    isPlural = blank.plural;
    const article = at === 0 ? 'The' : 'the';
    return blank.definite ? `${article} ${blank.name}` : blank.name;
  });
}
