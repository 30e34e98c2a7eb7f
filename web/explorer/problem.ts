import { ApiError } from '@vanort/client';
import { html, type TemplateResult } from 'lit';
import type { TextLanguage } from '../../src/model/language.js';
import { store } from './store.js';
import type { ViewState } from './view-state.js';

/** What went wrong in the reader's words, what may be done, and where that leads. */
interface Problem {
  readonly title: string;
  readonly help?: string;
  /** What to show instead, and what the link there says. */
  readonly way?: { readonly words: string; readonly change: Partial<ViewState> };
}

const sv = {
  notADate: (value: string) => `”${value}” är inte ett datum.`,
  writeDate: 'Skriv ett år, en månad eller en dag: till exempel 1987, 1987-05 eller 1987-05-23.',
  withoutDate: 'Visa utan datum',
  unknown: (value: string) => `Det finns inget med beteckningen ”${value}”.`,
  unknownOne: 'Det som adressen anger finns inte.',
  searchInstead: 'Länken kan vara gammal eller felskriven. Sök efter namnet i stället.',
  unusable: (name: string, value: string) => `Adressen innehåller ”${name}=${value}”, som inte går att visa.`,
  unusableOne: 'Adressen innehåller något som inte går att visa.',
  startOver: 'Ta bort det, eller börja om utan urval.',
  withoutIt: 'Visa utan det',
  tooLong: 'Det tog för lång tid att ta fram svaret.',
  askForLess: 'Försök igen om en stund, eller begränsa urvalet.',
  tooMuch: 'Det är för mycket att visa på en gång.',
  askForLessNow: 'Begränsa urvalet: välj färre steg, ett område eller ett datum.',
  ours: 'Något gick fel hos oss.',
  tryLater: 'Försök igen om en stund.',
};

const en: typeof sv = {
  notADate: (value) => `“${value}” is not a date.`,
  writeDate: 'Write a year, a month or a day: for example 1987, 1987-05 or 1987-05-23.',
  withoutDate: 'Show without a date',
  unknown: (value) => `There is nothing with the id “${value}”.`,
  unknownOne: 'What the address names does not exist.',
  searchInstead: 'The link may be old or misspelt. Search for the name instead.',
  unusable: (name, value) => `The address contains “${name}=${value}”, which cannot be shown.`,
  unusableOne: 'The address contains something that cannot be shown.',
  startOver: 'Remove it, or start again without filters.',
  withoutIt: 'Show without it',
  tooLong: 'It took too long to find the answer.',
  askForLess: 'Try again in a moment, or narrow it down.',
  tooMuch: 'That is too much to show at once.',
  askForLessNow: 'Narrow it down: fewer steps, an area or a date.',
  ours: 'Something went wrong on our side.',
  tryLater: 'Try again in a moment.',
};

const TEXTS: Readonly<Record<TextLanguage, typeof sv>> = { sv, en };

const DATES = new Set(['at', 'start', 'end', 'mandatePeriod']);

/** What an argument of the API is called in an address, where that is another name. */
const IN_ADDRESS: Readonly<Record<string, string>> = { area: 'area', without: 'without', id: 'of' };

/** What the address has for an argument, as it is written there. */
function valueOf(argument: string): string | undefined {
  const { state } = store;
  const name = IN_ADDRESS[argument] ?? argument;
  const own = state.own[name];
  if (own !== undefined) return own;
  const value: unknown = Object.entries(state).find(([key]) => key === name)?.[1];
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** What an error of the API means to a reader; undefined: nothing but that it did not work. */
function problemOf({ code, argument }: ApiError): Problem | undefined {
  const text = TEXTS[store.language];
  const value = argument === undefined ? undefined : valueOf(argument);
  switch (code) {
    case 'NOT_FOUND':
      return { title: value ? text.unknown(value) : text.unknownOne, help: text.searchInstead };
    case 'BAD_USER_INPUT': {
      if (argument !== undefined && value && DATES.has(argument)) {
        const way = { words: text.withoutDate, change: argument === 'at' ? { at: null } : { own: { [argument]: '' } } };
        return { title: text.notADate(value), help: text.writeDate, way };
      }
      const title = argument !== undefined && value ? text.unusable(argument, value) : text.unusableOne;
      const way = {
        words: text.withoutIt,
        change: { ...CLEARED, own: argument === undefined ? {} : { [argument]: '' } },
      };
      return { title, help: text.startOver, way };
    }
    case 'QUERY_TIMEOUT':
    case 'COMPUTATION_TIMEOUT':
      return { title: text.tooLong, help: text.askForLess };
    case 'QUERY_TOO_COMPLEX':
      return { title: text.tooMuch, help: text.askForLessNow };
    case 'INTERNAL_SERVER_ERROR':
    case 'GRAPH_FAILED':
    case 'COMPUTATION_FAILED':
      return { title: text.ours, help: text.tryLater };
    default:
      return undefined;
  }
}

/** An address without what narrows down and selects. */
const CLEARED: Partial<ViewState> = {
  at: null,
  areas: [],
  kinds: [],
  hidden: [],
  avoid: [],
  expanded: [],
  selected: [],
};

/** What went wrong, in the reader's language, with what may be done; undefined where nobody can do anything about it. */
export function problemNotice(error: unknown): TemplateResult | undefined {
  const problem = error instanceof ApiError ? problemOf(error) : undefined;
  if (problem === undefined) return undefined;
  const { title, help, way } = problem;
  return html`<p>
      <strong>${title}</strong>
    </p>
    ${help === undefined ? '' : html`<p>${help}</p>`}
    ${way === undefined ? '' : html`<p><a class="button" href=${store.address(way.change)}>${way.words}</a></p>`}`;
}

/** Whether asking the same again may help: not where the address is at fault. */
export const mayRetry = (error: unknown): boolean =>
  !(error instanceof ApiError) || !['NOT_FOUND', 'BAD_USER_INPUT', 'QUERY_TOO_COMPLEX'].includes(error.code);
