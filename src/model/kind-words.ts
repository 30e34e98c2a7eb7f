import { upperFirst } from './first-letter.js';
import { ENGAGEMENT_KINDS, TOGETHER, type PARTNERSHIPS } from './engagement-kinds.js';
import { KIND_LABELS } from './labels/labels.js';
import type { Language } from './language.js';
import type { SentenceTemplate } from './sentence-template.js';
import type { EngagementKind, OrganisationKind } from './vocabularies.js';

/** The kinds between towns: what each is called is a municipality's own choice. */
export const TOWN_KINDS = [
  'SISTER_CITY',
  'FRIENDSHIP',
  'COOPERATION',
] as const satisfies readonly (keyof typeof PARTNERSHIPS)[];
export type TownKind = (typeof TOWN_KINDS)[number];

/** What one party is to the other, as a noun: `vänort`, `twin town`. */
export interface KindWord {
  readonly sv: string;
  readonly en: string;
  /** What the two are together: `vänorter`; left out: they are told of one after the other. */
  readonly many?: { readonly sv: string; readonly en: string };
}
export type KindWords = Readonly<Partial<Record<TownKind, KindWord>>>;

/**
 * What most municipalities say. Both kinds are a `vänort`, and a `twin town`: who makes no difference between them in its
 * own papers needs no word of another's.
 */
export const COMMON_WORDS: KindWords = {
  SISTER_CITY: { sv: 'vänort', en: 'twin town', many: { sv: 'vänorter', en: 'twin towns' } },
  FRIENDSHIP: { sv: 'vänort', en: 'twin town', many: { sv: 'vänorter', en: 'twin towns' } },
};

/** The actor of the first graph, from whose papers the model's own words are. */
const FIRST_HOME = 'linkoping';

/** The words for the graph of a home actor that has chosen none. */
export const usualWords = (homeActor: string): KindWords => (homeActor === FIRST_HOME ? {} : COMMON_WORDS);

let chosen: KindWords = {};

/** Chooses the words of this installation, once, before anything is told. */
export function useKindWords(words: KindWords): void {
  chosen = words;
}

const wordFor = (kind: string): KindWord | undefined => chosen[kind as TownKind];

/** What an engagement or an organisation of a kind is called. */
export function kindLabel(kind: EngagementKind | OrganisationKind, language: Language): string {
  // A language that labels are served in may have no word of one's own.
  const words: Partial<Record<Language, string>> = wordFor(kind) ?? {};
  const word = words[language];
  return word === undefined ? KIND_LABELS[language][kind] : upperFirst(word);
}

/** How parties of an engagement of a kind relate to each other; undefined: they take part. */
export function kindSentence(kind: string | null): (typeof ENGAGEMENT_KINDS)[string] | undefined {
  const entry = ENGAGEMENT_KINDS[kind ?? ''];
  const word = wordFor(kind ?? '');
  return entry === undefined || word === undefined ? entry : { ...entry, template: templateOf(word) };
}

/** How both parties of an engagement of a kind are told of together; undefined: one after the other. */
export function kindTogether(kind: string | null): (typeof TOGETHER)[string] | undefined {
  const entry = TOGETHER[kind ?? ''];
  const word = wordFor(kind ?? '');
  if (entry === undefined || word === undefined) return entry;
  const { many } = word;
  return many && { ...entry, template: templateOfMany(many) };
}

const templateOfMany = ({ sv, en }: { readonly sv: string; readonly en: string }): SentenceTemplate => ({
  sv: { present: `{from} och {to} är ${sv}`, past: `{from} och {to} var ${sv}` },
  en: {
    present: `{from} and {to} are ${en}`,
    presentPerfect: `{from} and {to} have been ${en}`,
    past: `{from} and {to} were ${en}`,
  },
});

function templateOf({ sv, en }: KindWord): SentenceTemplate {
  const one = `${/^[aeiou]/i.test(en) ? 'an' : 'a'} ${en}`;
  return {
    sv: { present: `{from} är ${sv} till {to}`, past: `{from} var ${sv} till {to}` },
    en: {
      present: `{from} is ${one} of {to}`,
      presentPerfect: `{from} has been ${one} of {to}`,
      past: `{from} was ${one} of {to}`,
    },
  };
}
