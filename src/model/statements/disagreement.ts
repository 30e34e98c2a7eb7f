import { groupBy } from '../group-by.js';
import { DATE_PROPERTIES } from '../dated-fields.js';
import { boundsOf, mayAgree, prevailing, refines, type Ranked } from './precedence.js';
import { TOLD } from './resolve.js';
import type { StatedValue, Statement } from './statement.js';
import { factual, latest, saidBy, speakerOf, unanswered, wordsOf, type EngagementStatements } from './words.js';

/** A value that some hold, with the statements that say so; of whether it is so, what `Word.says` has. */
export interface Position {
  readonly value: StatedValue;
  readonly statements: readonly Statement[];
}

/** One thing on which the latest words of speakers differ. */
export interface Disagreement {
  /** Id of the relationship or the entity that it is about. */
  readonly about: string;
  /** Null: they differ on whether it is so. */
  readonly property: string | null;
  /** At least two, the one that prevails first. */
  readonly positions: readonly Position[];
  /** Whether a party, or somebody of more weight, has said since that it holds, after others said otherwise. */
  readonly isAnswered: boolean;
}

/** The dates of which both parties of an engagement between two speak alike. */
const SHARED: readonly string[] = ['since', 'until'];

/**
 * On what the statements of an engagement between two differ, taken together, or those of a subject by itself, such as a
 * relationship: then it is its own `engagement` and has no participants.
 */
export function disagreementsOf(of: EngagementStatements, day: string | null): Disagreement[] {
  const ranked = saidBy(factual(of), day);
  const subjects = groupBy(ranked, ({ statement }) => statement.about);
  const isOne = of.participants.length <= 2;
  const ownWords = [...subjects].flatMap(([about, own]) => [
    ...(isOne ? [] : onExistence(own, { ...of, engagement: about, participants: [] }, day)),
    ...onValues(own, about, (property) => !isOne || !SHARED.includes(property)),
  ]);
  return isOne
    ? [...onExistence(ranked, of, day), ...onValues(ranked, of.engagement, (one) => SHARED.includes(one)), ...ownWords]
    : ownWords;
}

function onExistence(ranked: readonly Ranked[], of: EngagementStatements, day: string | null): Disagreement[] {
  const words = wordsOf(ranked, of, day);
  const positions = groupBy(words, ({ says }) => says);
  if (positions.size < 2 || !positions.has('HOLDS')) return [];
  return [
    {
      ...{ about: of.engagement, property: null },
      isAnswered: unanswered(words, of.participants).length === 0,
      positions: [...positions].map(([value, of]) => ({
        value,
        statements: of.map(({ ranked: { statement } }) => statement),
      })),
    },
  ];
}

function onValues(ranked: readonly Ranked[], about: string, counts: (property: string) => boolean): Disagreement[] {
  const properties = new Set(ranked.flatMap(({ statement }) => Object.keys(statement.values)));
  return [...properties].sort().flatMap((property) => {
    if (TOLD.test(property) || !counts(property)) return [];
    const stating = latestOfEach(
      ranked.filter(({ statement: { values, assertion } }) => property in values && assertion !== 'DENIED'),
    );
    const first = prevailing(ranked, property, DATE_PROPERTIES.includes(property));
    const positions = positionsOf(
      first === undefined ? stating : [first, ...stating.filter((one) => one !== first)],
      property,
    );
    return positions.length < 2 || speakersOf(positions).size < 2
      ? []
      : [{ about, property, positions, isAnswered: false }];
  });
}

const speakersOf = (positions: readonly Position[]) =>
  new Set(positions.flatMap(({ statements }) => statements.map(({ document }) => speakerOf(document))));

/** Of each speaker the latest about each subject, in precedence. */
function latestOfEach(ranked: readonly Ranked[]): readonly Ranked[] {
  const groups = groupBy(ranked, ({ statement: { about, document } }) => JSON.stringify([about, speakerOf(document)]));
  const kept = new Set([...groups.values()].map((own) => latest(own)));
  return ranked.filter((one) => kept.has(one));
}

/** Values that cannot all be true: what agrees with an earlier one is of the same position, which tells the more precise. */
function positionsOf(stating: readonly Ranked[], property: string): Position[] {
  const positions: { value: StatedValue; statements: Statement[] }[] = [];
  for (const { statement } of stating) {
    const value = statement.values[property]!;
    const known = positions.find((one) => agree(property, one.value, value));
    if (known === undefined) positions.push({ value, statements: [statement] });
    else {
      known.statements.push(statement);
      if (refines(boundsOf(value), boundsOf(known.value))) known.value = value;
    }
  }
  return positions;
}

const agree = (property: string, one: StatedValue, other: StatedValue): boolean =>
  DATE_PROPERTIES.includes(property)
    ? mayAgree(boundsOf(one), boundsOf(other))
    : JSON.stringify(one) === JSON.stringify(other);
