import { standingOf } from '../../model/standing.js';
import { disagreementsOf } from '../../model/statements/disagreement.js';
import type { EngagementStatements } from '../../model/statements/words.js';
import type { Standing } from '../../model/vocabularies.js';
import { standingSentence } from '../../narration/standing-sentence.js';
import type { Language } from '../../narration/language.js';
import type { QueryContext } from '../api/context.js';
import { graphChanging } from '../api/errors.js';
import { documentOf, saidOfEngagement, storedStandings, withDocuments } from './loaders.js';
import { toldDisagreement } from './told-disagreement.js';
import { entityInText, toldDocument } from './told.js';

/** How an engagement stands as it is stored; who says so is read where it is asked for. */
export interface StandingAnswer {
  readonly engagement: string;
  readonly kind: Standing;
  /** As of the end of this day; null: by all that is said. */
  readonly day: string | null;
}

/** How an engagement stands on a day; null: it has fewer than two parties, or nobody had said anything of it. */
export async function standingOn(
  engagement: string,
  day: string | null,
  context: QueryContext,
): Promise<StandingAnswer | null> {
  const stored = await storedStandings(context).load(engagement);
  if (stored === null) return null;
  const { standing, standingDays, standingValues } = stored;
  const kind = day === null ? standing : standingValues[standingDays.findLastIndex((from) => from <= day)];
  return kind === undefined || kind === null ? null : { engagement, kind, day };
}

/** What is said of an engagement, as the rules of the model take it, and the statements by id. */
export async function saidOf(engagement: string, context: QueryContext) {
  const said = await saidOfEngagement(context).load(engagement);
  if (said === null) throw graphChanging();
  const of: EngagementStatements = {
    ...{ engagement, participants: said.participants, home: context.homeActor },
    statements: await withDocuments(said.statements, context),
    today: new Date().toISOString().slice(0, 10),
  };
  return { of, rows: new Map(said.statements.map((row) => [row.id, row])) };
}

const details = new WeakMap<StandingAnswer, ReturnType<typeof readDetails>>();

/** By whom it stands so, on what, since when and why: worked out once for all fields of an answer. */
export function detailsOf(answer: StandingAnswer, context: QueryContext): ReturnType<typeof readDetails> {
  const known = details.get(answer) ?? readDetails(answer, context);
  details.set(answer, known);
  return known;
}

async function readDetails({ engagement, day }: StandingAnswer, context: QueryContext) {
  const { of, rows } = await saidOf(engagement, context);
  const found = standingOf({ ...of, at: day });
  // Statements and what follows from them are written together.
  if (found === null) throw graphChanging();
  const why = found.why.map((id) => rows.get(id)).filter((row) => row !== undefined);
  return { ...found, since: dateOf(found.since, of), why, of };
}

/** The date as it stands on the document that begins on a day: `2017`, where that is all that it says. */
const dateOf = (day: string | null, { statements }: EngagementStatements): string | null => {
  const dates = statements.flatMap(({ document: { date } }) => (date !== null && day?.startsWith(date) ? [date] : []));
  return dates.reduce<string | null>((found, date) => (date.length > (found ?? '').length ? date : found), null) ?? day;
};

export async function sentenceOf(answer: StandingAnswer, language: Language, context: QueryContext): Promise<string> {
  const { why, of, ...found } = await detailsOf(answer, context);
  const documents = await Promise.all(
    [...new Set(why.map(({ documentId }) => documentId))].map((id) => documentOf(id, context)),
  );
  const isContradicted = found.standing === 'CONTRADICTED';
  const disagreements = isContradicted ? disagreementsOf(of, answer.day) : [];
  const contradicted: readonly (string | null)[] = found.on.map((on) => PROPERTY[on]);
  return standingSentence(
    {
      ...found,
      engagement: await entityInText(answer.engagement, context),
      sources: await Promise.all(documents.map((document) => toldDocument(document, context))),
      isBetweenTwo: of.participants.length === 2,
      isByParty: found.by.some((id) => of.participants.includes(id)),
      disagreements: await Promise.all(
        disagreements
          .filter(({ property }) => contradicted.includes(property))
          .map((one) => toldDisagreement(one, context)),
      ),
    },
    language,
  );
}

const PROPERTY = { EXISTENCE: null, SINCE: 'since', KIND: 'kind' } as const;
