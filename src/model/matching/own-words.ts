import { AFFIXES, type Affixes, type AffixStrength, type NameKind } from './affixes.js';

/** The words that may be the name itself, without those that say what kind of body it is. */
export interface OwnWords {
  readonly words: readonly string[];
  /** The strongest doubt about what was left out; null: nothing was. */
  readonly dropped: AffixStrength | null;
}

const ARTICLES = new Set('el la los las le les l o a os as the die der das sa es els il lo de den'.split(' '));
const CONJUNCTIONS = new Set('and och og und et y i e en ja'.split(' '));
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  (
    'st saint,ste sainte,sta santa,sto santo,sankt saint,mt mount,ft fort,intl international,natl national,' +
    'assoc association,assn association,univ university,dept department,govt government'
  )
    .split(',')
    .map((entry) => entry.split(' ') as [string, string]),
);
/** The ending of the genitive that a name has before these. */
const GENITIVES: ReadonlyMap<string, string> = new Map([
  ...['kommun', 'stad', 'kommune', 'kommunes', 'lan', 'county'].map((word) => [word, 's'] as const),
  ...['kaupunki', 'kunta'].map((word) => [word, 'n'] as const),
]);
/** Shorter words are no genitives. */
const SHORTEST_GENITIVE = 4;

/** Affixes by the word that they begin with (`before`) or end in (`after`), longest first. */
interface AffixIndex {
  readonly before: ReadonlyMap<string, readonly Affix[]>;
  readonly after: ReadonlyMap<string, readonly Affix[]>;
  readonly inside: ReadonlySet<string>;
}

interface Affix {
  readonly words: readonly string[];
  readonly strength: AffixStrength;
}

const INDEXES: Readonly<Record<NameKind, AffixIndex>> = {
  MUNICIPALITY: indexOf(AFFIXES.MUNICIPALITY),
  REGION: indexOf(AFFIXES.REGION),
  ORGANISATION: indexOf(AFFIXES.ORGANISATION),
  OTHER: indexOf(AFFIXES.OTHER),
};

function indexOf({ before, after, weakBefore, weakAfter, inside }: Affixes): AffixIndex {
  return {
    before: grouped([...withStrength(before, 'STRONG'), ...withStrength(weakBefore, 'WEAK')], 0),
    after: grouped([...withStrength(after, 'STRONG'), ...withStrength(weakAfter, 'WEAK')], -1),
    inside: new Set(inside),
  };
}

function withStrength(affixes: readonly string[], strength: AffixStrength): Affix[] {
  return affixes.map((affix) => ({ words: affix.split(' '), strength }));
}

function grouped(affixes: readonly Affix[], at: 0 | -1): Map<string, Affix[]> {
  const groups = new Map<string, Affix[]>();
  for (const affix of affixes.toSorted((a, b) => b.words.length - a.words.length)) {
    const word = affix.words.at(at)!;
    groups.set(word, [...(groups.get(word) ?? []), affix]);
  }
  return groups;
}

export const isArticle = (folded: string): boolean => ARTICLES.has(folded);

export const isInitialsOf = (word: string, words: readonly string[]): boolean =>
  word.length > 1 && word === words.map((one) => one[0]).join('');

/** What may be the name itself of all its folded words, the likeliest first. */
export function ownWords(all: readonly string[], kind: NameKind): OwnWords[] {
  if (all.length === 0) return [];
  const affixes = INDEXES[kind];
  const { words, dropped, genitive } = withoutAffixes(all, affixes);
  const last = words.at(-1)!;
  const found: OwnWords[] = [];
  // "Linköpings kommun"; but "Borås stad" as well.
  if (genitive !== null && last.length >= SHORTEST_GENITIVE && last.endsWith(genitive)) {
    found.push({ words: [...words.slice(0, -1), last.slice(0, -genitive.length)], dropped });
  }
  found.push({ words, dropped });
  if (words.length > 1 && isInitialsOf(last, words.slice(0, -1))) {
    found.push({ words: words.slice(0, -1), dropped: 'STRONG' });
  }
  const telling = words.filter((word) => !affixes.inside.has(word));
  if (telling.length > 0 && telling.length < words.length) found.push({ words: telling, dropped: 'WEAK' });
  if (words.length > 1 && ARTICLES.has(words[0]!)) {
    found.push({ words: withoutAffixes(words.slice(1), affixes).words, dropped: 'WEAK' });
  }
  return found.map((own) => ({ ...own, words: spelledOut(own.words) }));
}

/** Words in one spelling, without those that join others. */
const spelledOut = (words: readonly string[]) =>
  words
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .filter((word, at, { length }) => at === 0 || at === length - 1 || !CONJUNCTIONS.has(word));

function withoutAffixes(all: readonly string[], { before, after }: AffixIndex) {
  let words = all;
  let dropped: AffixStrength | null = null;
  let genitive: string | null = null;
  for (let found = true; found && words.length > 1;) {
    found = false;
    const first = before.get(words[0]!)?.find((affix) => isBeginning(affix.words, words));
    const last = first === undefined ? after.get(words.at(-1)!)?.find((affix) => isEnd(affix.words, words)) : undefined;
    const affix = first ?? last;
    if (affix === undefined) continue;
    found = true;
    dropped = dropped === 'WEAK' ? dropped : affix.strength;
    if (last !== undefined) genitive = GENITIVES.get(last.words[0]!) ?? null;
    words = last === undefined ? words.slice(affix.words.length) : words.slice(0, -affix.words.length);
  }
  return { words, dropped, genitive };
}

/** Something of the name is always left. */
const isBeginning = (affix: readonly string[], words: readonly string[]) =>
  affix.length < words.length && affix.every((word, at) => words[at] === word);

const isEnd = (affix: readonly string[], words: readonly string[]) =>
  affix.length < words.length && affix.every((word, at) => words[words.length - affix.length + at] === word);
