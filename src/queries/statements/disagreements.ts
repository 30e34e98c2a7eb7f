import { z } from 'zod';
import type { DisagreementKind } from '../../generated/resolvers.js';
import { disagreementsOf, type Disagreement } from '../../model/statements/disagreement.js';
import type { StatedValue } from '../../model/statements/statement.js';
import type { QueryContext } from '../api/context.js';
import { notFound } from '../api/errors.js';
import { createCursors } from '../api/paging.js';
import { boolean, listOf, object, string } from '../rows/decoders.js';
import { statementsAbout, withDocuments } from './loaders.js';
import { saidOf } from './standing.js';
import type { StatementRow } from './statement-rows.js';

export interface DisagreementsQuestion {
  readonly of: string;
  readonly saidBy: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** A disagreement with what is said on it. */
export interface DisagreementAnswer {
  readonly key: string;
  readonly kind: DisagreementKind;
  readonly property: string | null;
  readonly about: Pick<StatementRow, 'about' | 'kind' | 'from' | 'to'>;
  readonly positions: readonly PositionAnswer[];
  readonly told: Disagreement;
}

export interface PositionAnswer {
  readonly property: string | null;
  readonly stated: StatedValue;
  readonly statements: readonly StatementRow[];
}

/** How many subjects that are disputed are looked into: more are no list that anybody reads. */
const MAX_SUBJECTS = 1_000;

/**
 * What is disputed of an entity: itself, its relationships, the engagements that it takes part in and who else does. What is
 * said of a party of an engagement is told with the engagement.
 */
export const DISPUTED = `
  OPTIONAL MATCH (entity:Entity {id: $of})
  CALL (entity) {
    MATCH (entity) WHERE entity.disputed OR entity.standing = 'CONTRADICTED'
    RETURN entity.id AS subject, entity:Engagement AS isEngagement
    UNION
    MATCH (entity)-[relation]-(:Entity)
    WHERE relation.disputed
    RETURN CASE WHEN relation:PARTICIPATES_IN THEN endNode(relation).id ELSE relation.id END AS subject,
      relation:PARTICIPATES_IN AS isEngagement
    UNION
    MATCH (entity)-[:PARTICIPATES_IN]->(engagement:Engagement)
    WHERE engagement.disputed OR engagement.standing = 'CONTRADICTED'
      OR EXISTS { MATCH (engagement)<-[part:PARTICIPATES_IN]-(:Actor) WHERE part.disputed }
    RETURN engagement.id AS subject, true AS isEngagement
  }
  WITH entity, subject, isEngagement ORDER BY subject LIMIT ${MAX_SUBJECTS}
  RETURN entity IS NOT NULL AS known, collect(CASE WHEN subject IS NOT NULL THEN {subject: subject, isEngagement: isEngagement} END) AS subjects`;

export const ENTITY_IS_KNOWN = 'MATCH (entity:Entity {id: $of}) RETURN entity.id AS id';

const toSubjects = listOf(object({ subject: string, isEngagement: boolean }));
const Key = z.string();
const KINDS: Readonly<Record<string, DisagreementKind>> = {
  ...{ since: 'SINCE', until: 'UNTIL', role: 'ROLE', roleKind: 'ROLE', kind: 'KIND', organisationKind: 'KIND' },
};
const kindOf = (property: string | null): DisagreementKind =>
  property === null ? 'EXISTENCE' : (KINDS[property] ?? 'VALUE');

/**
 * On what current statements differ, by the id of what they are about.
 * @throws NOT_FOUND naming `of`; BAD_USER_INPUT naming `after`
 */
export async function disagreements({ of, saidBy, first, after }: DisagreementsQuestion, context: QueryContext) {
  const cursors = createCursors(['disagreements', of, saidBy], Key);
  const key = cursors.decode(after);
  const [[row], [known]] = await Promise.all([
    context.graph.read(DISPUTED, { of }),
    context.graph.read(ENTITY_IS_KNOWN, { of }),
  ]);
  if (known === undefined) throw notFound('of', 'entity in the graph', of);
  const found = await Promise.all(
    toSubjects(row?.subjects ?? []).map(({ subject, isEngagement }) =>
      isEngagement ? ofEngagement(subject, saidBy, context) : ofSubject(subject, saidBy, context),
    ),
  );
  const all = found.flat().sort((a, b) => (a.key < b.key ? -1 : 1));
  const rest = all.filter((one) => key === null || one.key > key);
  const counts = new Map<DisagreementKind, number>();
  for (const { kind } of all) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    totalCount: all.length,
    hasNextPage: rest.length > first,
    edges: rest.slice(0, first).map((node) => ({ cursor: cursors.encode(node.key), node })),
    counts: [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
  };
}

/** On what is said of an engagement and of who takes part in it the speakers differ. */
export async function ofEngagement(
  id: string,
  saidBy: string | null,
  context: QueryContext,
): Promise<DisagreementAnswer[]> {
  const { of, rows } = await saidOf(id, context);
  return disagreementsOf(of, saidBy).map((one) => answerOf(one, rows));
}

async function ofSubject(id: string, saidBy: string | null, context: QueryContext): Promise<DisagreementAnswer[]> {
  const rows = (await statementsAbout(context).load(id)) ?? [];
  const statements = await withDocuments(rows, context);
  const of = { engagement: id, participants: [], statements, home: context.homeActor };
  return disagreementsOf(of, saidBy).map((one) => answerOf(one, new Map(rows.map((row) => [row.id, row]))));
}

function answerOf(told: Disagreement, rows: ReadonlyMap<string, StatementRow>): DisagreementAnswer {
  const { about, property } = told;
  const subject = [...rows.values()].find((row) => row.about === about);
  return {
    key: `${about}--${property ?? 'EXISTENCE'}`,
    ...{ kind: kindOf(property), property, told },
    about: { about, kind: subject?.kind ?? null, from: subject?.from ?? null, to: subject?.to ?? null },
    positions: told.positions.map(({ value, statements }) => ({
      ...{ property, stated: value },
      statements: statements.flatMap(({ id }) => rows.get(id) ?? []),
    })),
  };
}
