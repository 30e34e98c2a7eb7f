import { distance } from 'fastest-levenshtein';
import type { NameForm } from './name-forms.js';
import type { MatchReason } from './reasons.js';
import { compareQualifiers } from './qualifiers.js';

/** How alike two names are, 0 to 1, and why. */
export interface NameComparison {
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

const NOTHING: NameComparison = { score: 0, reasons: [] };

/** Shorter names differ by a letter without being alike: Ås and Ås­a, Hof and Hov. */
const SHORTEST_SPELLED = 5;
/** A name in which so few letters of its own are amiss is taken for a spelling of the other. */
const MOST_AMISS = 0.2;
/** Shorter parts of a name are part of too many. */
const SHORTEST_PART = 5;

/** Compares every reading of one name with every reading of the other; the best counts. */
export function compareNames(one: readonly NameForm[], other: readonly NameForm[]): NameComparison {
  let best = NOTHING;
  for (const a of one) {
    for (const b of other) {
      const compared = compareForms(a, b);
      if (compared.score > best.score) best = compared;
      if (best.score === 1) return best;
    }
  }
  return best;
}

function compareForms(a: NameForm, b: NameForm): NameComparison {
  const alike = a.canonical === b.canonical ? sameName(a, b) : similarName(a, b);
  if (alike.score === 0) return alike;
  const [isPart, reasons] = [a.isPart !== b.isPart || (a.isPart && b.isPart), [...alike.reasons]];
  let score = isPart ? alike.score - 0.03 : alike.score;
  if (isPart) reasons.push('ONE_OF_SEVERAL_NAMES');
  const qualified = compareQualifiers(a.qualifier, b.qualifier);
  if (qualified === 'DIFFERENT') return { score: score * 0.6, reasons: [...reasons, 'QUALIFIER_DIFFERS'] };
  if (qualified === 'SAME') reasons.push('SAME_QUALIFIER');
  if (qualified === 'ONE_SIDED') [score] = [score - 0.005, reasons.push('QUALIFIER_ON_ONE_SIDE')];
  return { score, reasons };
}

function sameName(a: NameForm, b: NameForm): NameComparison {
  if (a.core !== b.core) return { score: 0.96, reasons: ['EXONYM'] };
  if (a.written === b.written) return { score: 1, reasons: ['SAME_NAME'] };
  if (a.whole === b.whole || (a.dropped === null && b.dropped === null))
    return { score: 0.975, reasons: ['SAME_NAME'] };
  const isWeak = a.dropped !== b.dropped && (a.dropped === 'WEAK' || b.dropped === 'WEAK');
  return { score: isWeak ? 0.945 : 0.96, reasons: ['SAME_NAME_WITHOUT_AFFIX'] };
}

function similarName(a: NameForm, b: NameForm): NameComparison {
  const digits = /\d+/g;
  if ((a.core.match(digits) ?? []).join() !== (b.core.match(digits) ?? []).join()) return NOTHING;
  if (a.words.length > 1 && a.words.length === b.words.length && sorted(a.words) === sorted(b.words)) {
    return { score: 0.935, reasons: ['WORDS_IN_ANOTHER_ORDER'] };
  }
  if (Math.min(a.spelling.length, b.spelling.length) >= SHORTEST_SPELLED) {
    if (a.spelling === b.spelling) return { score: 0.935, reasons: ['TRANSLITERATION'] };
    const lost = a.lost + b.lost;
    if (lost > 0 && a.skeleton === b.skeleton && distance(a.core, b.core) <= lost) {
      return { score: 0.935, reasons: ['LETTERS_LOST'] };
    }
  }
  const longest = Math.max(a.core.length, b.core.length);
  const shortest = Math.min(a.core.length, b.core.length);
  if (shortest >= SHORTEST_SPELLED && longest - shortest <= MOST_AMISS * longest) {
    const amiss = distance(a.core, b.core) / longest;
    if (amiss <= MOST_AMISS) return { score: (a.skeleton === b.skeleton ? 0.92 : 0.9) - amiss, reasons: ['SPELLING'] };
  }
  return isPartOf(a, b) || isPartOf(b, a) ? { score: 0.72, reasons: ['PART_OF_NAME'] } : NOTHING;
}

const sorted = (words: readonly string[]) => words.toSorted().join(' ');

const isPartOf = (part: NameForm, whole: NameForm) =>
  part.words.length < whole.words.length &&
  part.core.length >= SHORTEST_PART &&
  part.words.every((word) => whole.words.includes(word));
