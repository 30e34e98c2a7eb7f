import { disagreementsOf, type Disagreement } from '../../model/statements/disagreement.js';
import type { Language } from '../../narration/language.js';
import { besideInWords } from '../../narration/standing-sentence.js';
import type { QueryContext } from '../api/context.js';
import { isDisputed, statementsAbout, withDocuments } from './loaders.js';
import { saidOf } from './standing.js';
import { toldDisagreement } from './told-disagreement.js';

/** What may be disputed: engagements, with who takes part in them, and relationships, by id. */
interface Disputable {
  readonly engagements: readonly string[];
  readonly relations: readonly string[];
}

/**
 * On what sources differ, and who says what, to stand beside what the graph goes by; null: on nothing. What is said is read
 * of those alone of which something differs.
 * @param day by what had been said by then; null: by all that is said
 */
export async function differencesInWords(
  { engagements, relations }: Disputable,
  day: string | null,
  language: Language,
  context: QueryContext,
): Promise<string | null> {
  const found = await Promise.all([
    ...engagements.map((id) => ofEngagement(id, day, context)),
    ...relations.map((id) => ofRelation(id, day, context)),
  ]);
  return besideInWords(await Promise.all(found.flat().map((one) => toldDisagreement(one, context))), language);
}

async function ofEngagement(id: string, day: string | null, context: QueryContext): Promise<readonly Disagreement[]> {
  if ((await isDisputed(context).load(id)) !== true) return [];
  return disagreementsOf((await saidOf(id, context)).of, day);
}

async function ofRelation(id: string, day: string | null, context: QueryContext): Promise<readonly Disagreement[]> {
  const statements = await withDocuments((await statementsAbout(context).load(id)) ?? [], context);
  return disagreementsOf({ engagement: id, participants: [], statements, home: context.homeActor }, day);
}
