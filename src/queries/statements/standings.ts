import { z } from 'zod';
import { sortedBy } from '../../model/collated-texts.js';
import { inPrecedence } from '../../model/statements/precedence.js';
import { saidBy } from '../../model/statements/words.js';
import { valuesOf, type Standing } from '../../model/vocabularies.js';
import type { QueryContext } from '../api/context.js';
import { notFound } from '../api/errors.js';
import { createCursors } from '../api/paging.js';
import { OWN_STANDING } from '../facets/facets.js';
import { boolean, listOf, object, string, uncheckedEnum } from '../rows/decoders.js';
import { saidOf, type StandingAnswer } from './standing.js';
import type { StatementRow } from './statement-rows.js';

export interface StandingsQuestion {
  readonly of: string;
  readonly standings: readonly Standing[] | null;
  /** Only by what had been said by this day. */
  readonly saidBy: string | null;
  readonly disputedFirst: boolean;
  readonly first: number;
  readonly after: string | null;
}

/** An engagement as a list of standings has it. */
export interface StandingRow {
  readonly of: string;
  readonly standing: StandingAnswer;
}

/** How many engagements of an actor are counted: the first by id. */
const MAX_ENGAGEMENTS = 2_000;

/** The engagements of an actor, or one engagement, with how each stands at the end of `$atMax`. */
export const STANDINGS_OF = `
  OPTIONAL MATCH (of:Entity {id: $of}) WHERE of:Actor OR of:Engagement
  CALL (of) {
    MATCH (of)-[:PARTICIPATES_IN*0..1]->(entity:Engagement)
    RETURN DISTINCT entity ORDER BY entity.id LIMIT ${MAX_ENGAGEMENTS}
  }
  WITH of, entity, ${OWN_STANDING} AS standings
  WHERE size(standings) > 0
  RETURN entity.id AS id, coalesce(entity.${sortedBy('name')}, entity.name) AS name, standings,
    coalesce(entity.disputed, false) OR EXISTS { MATCH (entity)<-[part:PARTICIPATES_IN]-(:Actor) WHERE part.disputed } AS isDisputed`;

export const HAS_STANDINGS = 'MATCH (of:Entity {id: $of}) WHERE of:Actor OR of:Engagement RETURN of.id AS id';

const toRow = object({
  id: string,
  name: string,
  standings: listOf(uncheckedEnum<Standing>()),
  isDisputed: boolean,
});
const Key = z.tuple([z.int(), z.string(), z.string()]);
const STANDINGS = valuesOf('Standing');

/**
 * How the engagements of an actor stand, or how one does.
 * @throws NOT_FOUND naming `of`; BAD_USER_INPUT naming `after`
 */
export async function standings(question: StandingsQuestion, { graph }: Pick<QueryContext, 'graph'>) {
  const { of, standings: wanted, saidBy: day, disputedFirst, first, after } = question;
  const cursors = createCursors(['standings', of, wanted, day, disputedFirst], Key);
  const key = cursors.decode(after);
  const [found, [known]] = await Promise.all([
    graph.read(STANDINGS_OF, { of, atMax: day }),
    graph.read(HAS_STANDINGS, { of }),
  ]);
  if (known === undefined) throw notFound('of', 'actor or engagement', of);
  const all = found.map(toRow).map(({ id, name, standings: [kind], isDisputed }) => {
    const rank = !disputedFirst ? 0 : kind === 'CONTRADICTED' ? 0 : isDisputed ? 1 : 2;
    return { kind: kind!, key: [rank, name, id] as const };
  });
  const rows = all.filter(({ kind }) => wanted?.includes(kind) ?? true).sort((a, b) => compareKeys(a.key, b.key));
  const rest = rows.filter((row) => key === null || compareKeys(row.key, key) > 0);
  return {
    totalCount: rows.length,
    hasNextPage: rest.length > first,
    edges: rest.slice(0, first).map(({ kind, key: [rank, name, id] }) => ({
      cursor: cursors.encode([rank, name, id]),
      node: { of, standing: { engagement: id, kind, day } } satisfies StandingRow,
    })),
    counts: STANDINGS.map((standing) => ({
      standing,
      count: all.filter(({ kind }) => kind === standing).length,
    })).filter(({ count }) => count > 0),
  };
}

type SortKey = readonly [rank: number, name: string, id: string];

function compareKeys(one: SortKey, other: SortKey): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : one[place]! < other[place]! ? -1 : 1;
}

/** All that is said of the engagement of a row, plans with it, in precedence. */
export async function statementsOf({ standing }: StandingRow, context: QueryContext): Promise<StatementRow[]> {
  const { of, rows } = await saidOf(standing.engagement, context);
  const said = saidBy(inPrecedence(of.statements, of.home), standing.day);
  return said.flatMap(({ statement }) => rows.get(statement.id) ?? []);
}
