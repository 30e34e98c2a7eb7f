import anyAscii from 'any-ascii';
import { normalizeName } from '../normalize-name.js';
import type { NameKind } from './affixes.js';
import { canonicalName } from './exonyms.js';
import { isArticle, isInitialsOf, ownWords, type OwnWords } from './own-words.js';
import { LOST, repairText } from './repair-text.js';
import { skeletonOf, spellingOf } from './spelling.js';

/** One reading of a name: what is left of it without what says of what kind the body is, and where it lies. */
export interface NameForm {
  /** Folded words without affixes. */
  readonly words: readonly string[];
  /** The name as it is written, repaired. */
  readonly written: string;
  /** How many letters were lost on its way here. */
  readonly lost: number;
  /** All words of the reading, affixes too, without spaces. */
  readonly whole: string;
  /** The words without spaces. */
  readonly core: string;
  /** `core`, or the own name of the place that it is an exonym of: names with the same are the same. */
  readonly canonical: string;
  /** `canonical` in one spelling of each sound: transliterations of one name mostly have the same. */
  readonly spelling: string;
  /** Consonants and digits of `spelling`, doubled ones once: spellings of one name mostly have the same. */
  readonly skeleton: string;
  /** The strongest doubt about what was left out; null: nothing was. */
  readonly dropped: OwnWords['dropped'];
  /** Folded words after a comma or in brackets: the region, mostly. */
  readonly qualifier: string | null;
  /** Whether it is only a part of the name: one of several languages, or what stands in brackets. */
  readonly isPart: boolean;
}

/** Longer ones are cut: no name is. */
const MAX_LENGTH = 300;
const MOST_FORMS = 12;
const NON_ASCII = /[^ -~]/;
/** A state at the end, by its postal code. */
const STATE_CODE = /(?<=\S)[\s,]+([A-Z]{2})$/;
/** What stands in brackets where it says in which region a place lies. */
const REGIONS = /(?:prefecture|province|oblast|county|region|state|district|lan)$/;
const BRACKETS = /\s*[([{]([^)\]}]*)[)\]}]\s*/u;
/** Between names in several languages. */
const SLASHES = /\s*[/|]\s*|\s+[-–—]\s+/u;

/** The readings of a name, the whole first. Empty where it has neither letter nor digit. */
export function nameForms(name: string, kind: NameKind): readonly NameForm[] {
  const repaired = repairText(name.slice(0, MAX_LENGTH)).normalize('NFKC');
  const text = repaired.replaceAll(LOST, '');
  const writing = { written: text.trim(), lost: repaired.length - text.length };
  const forms = new Map<string, NameForm>();
  for (const reading of readings(text, kind)) {
    for (const form of formsOf(reading, writing, kind)) {
      const key = `${form.core} ${form.qualifier ?? ''}`;
      if (!forms.has(key) && forms.size < MOST_FORMS) forms.set(key, form);
    }
  }
  return [...forms.values()];
}

type Writing = Pick<NameForm, 'written' | 'lost'>;

interface Reading {
  readonly text: string;
  readonly qualifier: string | null;
  readonly isPart: boolean;
}

/** A name with what stands in brackets, after a comma or beside a slash set apart. */
function* readings(text: string, kind: NameKind): Generator<Reading> {
  const [, inBrackets] = BRACKETS.exec(text) ?? [];
  const outside = inBrackets === undefined ? text : text.replace(BRACKETS, ' ').trim();
  const bracketed = inBrackets === undefined ? null : fold(inBrackets);
  if (outside !== '')
    yield kind === 'MUNICIPALITY' || kind === 'REGION'
      ? place(outside, bracketed)
      : { text: outside, qualifier: bracketed, isPart: false };
  if (inBrackets !== undefined && bracketed !== null && !/^\d*$/.test(bracketed) && !REGIONS.test(bracketed)) {
    yield { text: text.replace(/[()[\]{}]/g, ' '), qualifier: null, isPart: false };
    const isOther = bracketed.length > 3 || isInitialsOf(bracketed, fold(outside).split(' '));
    if (isOther) yield { text: inBrackets, qualifier: null, isPart: true };
  }
  const parts = outside.split(SLASHES).filter((part) => part.length > 3);
  if (parts.length > 1) for (const part of parts) yield { text: part, qualifier: null, isPart: true };
}

/** A place with its region after a comma, or its article: `Newton, IA`, `Corrales, Los`. */
function place(text: string, bracketed: string | null): Reading {
  const state = STATE_CODE.exec(text);
  if (state !== null) return { text: text.slice(0, state.index), qualifier: fold(state[1]!), isPart: false };
  const comma = text.lastIndexOf(',');
  if (comma <= 0) return { text, qualifier: bracketed, isPart: false };
  const [head, tail] = [text.slice(0, comma), text.slice(comma + 1).trim()];
  return isArticle(fold(tail))
    ? { text: `${tail} ${head}`, qualifier: bracketed, isPart: false }
    : { text: head, qualifier: fold(tail), isPart: false };
}

/** Letters that Unicode does not take apart, and other scripts, are transliterated: `Xagħra`, `Київ`. */
function fold(text: string): string {
  const folded = normalizeName(text);
  return NON_ASCII.test(folded) ? normalizeName(anyAscii(folded)) : folded;
}

function formsOf({ text, qualifier, isPart }: Reading, writing: Writing, kind: NameKind): NameForm[] {
  const all = joinInitials(
    fold(text)
      .split(' ')
      .filter((word) => word !== ''),
  );
  const whole = all.join('');
  return ownWords(all, kind).map(({ words, dropped }) => {
    const core = words.join('');
    const canonical = canonicalName(core);
    const spelling = spellingOf(canonical);
    return {
      ...writing,
      words,
      whole,
      core,
      canonical,
      spelling,
      skeleton: skeletonOf(spelling),
      dropped,
      qualifier,
      isPart,
    };
  });
}

/** `S. A.` is `sa`. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const isInitial = word.length === 1 && /[a-z]/.test(word);
    if (isInitial && isOpen) joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(word);
    isOpen = isInitial;
  }
  return joined;
}
