import { lowerFirst } from '../model/first-letter.js';
import { RELATION_LABELS } from '../model/labels/labels.js';
import { kindLabel, kindSentence, kindTogether, TOWN_KINDS } from '../model/kind-words.js';
import { RELATION_KINDS } from '../model/relation-types.js';
import { ROLES } from '../model/roles.js';
import type { EngagementKind } from '../model/vocabularies.js';
import { catalogueOf } from './catalogue.js';
import { isUnconfirmed, labelWithConfirmation, withConfirmation, type Confirmation } from './confirmation.js';
import { isDormant, withDormancy, type Dormancy } from './dormancy.js';
import { formatEnd, formatStart } from './format-date.js';
import { textLanguage, translationIn, type Language } from './language.js';
import { grammaticalName, inside, placed, type GrammaticalName, type NamedInText } from './names.js';
import { commonStart, earliestStarted } from './several-starts.js';
import { relationSentence, type DescribedRelation } from './relation-sentence.js';
import { clause, hasEnded, type ClaimPeriod } from './sentences.js';

/** An engagement of two, and when both took part. */
export interface SharedEngagement extends ClaimPeriod {
  readonly engagement: NamedInText & Dormancy & Confirmation & { readonly kind: string | null };
}

/** What ties two: the engagements that they share, and their direct relationships, of each the weightiest first. */
export interface DescribedTie {
  readonly from: NamedInText;
  readonly to: NamedInText;
  readonly shared: readonly SharedEngagement[];
  readonly relations: readonly DescribedRelation[];
}

/** What ties two, as a sentence: the weightiest engagement, and how many more there are. */
export function tieSentence(tie: DescribedTie, language: Language): string {
  const [first] = tie.shared;
  if (first === undefined) return relationSentence(tie.relations[0]!, language);
  const told = withConfirmation(sharedClause(tie, first, language), first.engagement, language);
  const more = tie.shared.length - 1;
  if (more === 0) return `${hasEnded(first) ? told : withDormancy(told, first.engagement, language)}.`;
  return `${catalogueOf(language).ties.more(told, more, tie.shared.every(hasEnded))}.`;
}

/** The same in a few words, to stand beside a line: "systerort sedan 1987", "3 samarbeten, det äldsta sedan 1986". */
export function tieLabel(tie: DescribedTie, language: Language): string {
  const [first] = tie.shared;
  if (first === undefined) return relationLabel(tie, tie.relations[0]!, language);
  const { ties } = catalogueOf(language);
  const isTown = TOWN_KINDS.some((kind) => kind === first.engagement.kind);
  if (tie.shared.length === 1 || isTown) {
    const called = dated(whatTies(first.engagement, language), first, language);
    const label = labelWithConfirmation(called, first.engagement, language);
    return isDormant(first.engagement) && !hasEnded(first) ? ties.dormant(label) : label;
  }
  const several = ties.several(tie.shared.length);
  const label = tie.shared.every(({ engagement }) => isUnconfirmed(engagement)) ? ties.unconfirmed(several) : several;
  if (tie.shared.every(hasEnded)) return ties.formerly(label);
  const since = tie.shared.some(hasEnded) ? null : commonStart(tie.shared);
  if (since !== null) return dated(label, { since, until: null, untilMax: null }, language);
  const told = earliestStarted(tie.shared);
  // What has ended on no known day cannot be told in a few words among what goes on.
  if (told === null || (hasEnded(told.period) && formatEnd(told.period.until, language) === null)) return label;
  return dated(told.isOldest ? ties.oldest(label) : ties.oneOf(label), told.period, language);
}

/** The kind of an engagement; of an initiative its name: that something is one says nothing of what ties two. */
function whatTies(engagement: SharedEngagement['engagement'], language: Language): string {
  const { kind } = engagement;
  if (kind === null || kind === 'INITIATIVE') return grammaticalName(engagement, language).name;
  return lowerFirst(kindLabel(kind as EngagementKind, language));
}

/** What two have to do with each other in an engagement that they share. */
export function sharedClause(
  { from, to }: Pick<DescribedTie, 'from' | 'to'>,
  { engagement, ...time }: SharedEngagement,
  language: Language,
): string {
  const between = (types: string | null) => types === null || (from.type === types && to.type === types);
  const blanks = { from: grammaticalName(from, language), to: grammaticalName(to, language) };
  const together = kindTogether(engagement.kind);
  if (together !== undefined && between(together.between)) return clause(together.template, blanks, time, language);
  const directed = kindSentence(engagement.kind);
  if (directed !== undefined && between(directed.between)) return clause(directed.template, blanks, time, language);
  const both: GrammaticalName = {
    name: catalogueOf(language).ties.both(
      placed(blanks.from, 'start', language),
      placed(blanks.to, 'inside', language),
    ),
    ...{ plural: true, definite: false, common: false },
  };
  const { template } = RELATION_KINDS.PARTICIPATES_IN;
  return clause(template, { from: both, to: grammaticalName(engagement, language) }, time, language);
}

/**
 * A relationship in words that stand on their own beside either end: who takes part, and whatever else with its object,
 * "ligger i Palo Alto". Where the tie leads to the object it begins with its subject: "Linköping tog initiativ till utbytet".
 */
function relationLabel(tie: DescribedTie, relation: DescribedRelation, language: Language): string {
  const { kind, roleKind = null, from, to } = relation;
  const subject = inside(from, language);
  const role = translationIn(relation.role, language);
  if (kind !== 'PARTICIPATES_IN') {
    if (role !== null) return dated(role, relation, language);
    const label = `${lowerFirst(RELATION_LABELS[language][kind])} ${inside(to, language)}`;
    return dated(from === tie.from ? `${subject} ${label}` : label, relation, language);
  }
  const label =
    roleKind !== null
      ? ROLES[roleKind].labels[textLanguage(language)]
      : (role ?? `${subject} ${catalogueOf(language).ties.takesPart}`);
  const told = dated(label, relation, language);
  const { ties } = catalogueOf(language);
  const confirmed = isUnconfirmed(to) ? ties.unconfirmed(told) : told;
  return isDormant(to) && !hasEnded(relation) ? ties.dormant(confirmed) : confirmed;
}

/** A label with its time, as far as that is known. */
function dated(label: string, time: ClaimPeriod, language: Language): string {
  const { ties } = catalogueOf(language);
  const start = formatStart(time.since, language);
  if (!hasEnded(time)) return start === null ? label : ties.since(label, start);
  const end = formatEnd(time.until, language);
  if (end === null) return ties.formerly(label);
  return start === null ? ties.until(label, end) : ties.between(label, start, end);
}
