import { z } from 'zod';
import type { StatementFacetName } from '../../generated/resolvers.js';
import { RELATION_KIND_NAMES, type RelationKind } from '../../model/relation-types.js';
import { speakerLevel } from '../../model/statements/speaker-level.js';
import { boundsOf } from '../../model/statements/precedence.js';
import { valuesOf, type Assertion, type Modality, type SpeakerLevel } from '../../model/vocabularies.js';
import { speakerOf } from '../../model/statements/words.js';
import type { Graph } from '../../db/graph.js';
import { notFound } from '../api/errors.js';
import { createCursors } from '../api/paging.js';
import { enumOf, nullable, number, object, uncheckedEnum } from '../rows/decoders.js';
import { PROPERTIES, toDocument } from '../rows/entities.js';
import { statementProjection, toStatement, weighed, type StatementRow } from './statement-rows.js';

export interface StatementsQuestion {
  readonly of: string;
  readonly assertions: readonly Assertion[] | null;
  readonly levels: readonly SpeakerLevel[] | null;
  readonly modality: Modality | null;
  readonly includeRetired: boolean;
  /** Only what had been said by this day. */
  readonly saidBy: string | null;
  readonly first: number;
  readonly after: string | null;
}

/** The counts of one facet of statements. */
export interface StatementFacetCounts {
  readonly name: StatementFacetName;
  readonly distinct: number;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

export interface StatementsPage {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly edges: readonly { readonly cursor: string; readonly node: StatementRow }[];
  readonly facets: readonly StatementFacetCounts[];
}

/**
 * Cypher for the statements `s` of an entity and of its relationships, or of a relationship, each once: also of what the graph
 * does not have, such as a plan or what is denied. The id of a relationship begins with that of its source: see `outwardOf`.
 */
const SAID = `
  CALL () {
    MATCH (s:Statement {about: $of}) RETURN s
    UNION
    MATCH (s:Statement) WHERE s.about STARTS WITH $outward AND s.from = $of RETURN s
    UNION
    MATCH (s:Statement {to: $of}) RETURN s
  }`;
const outwardOf = (id: string) => `${id}--`;
const COUNTED = `${SAID} WITH s WHERE ($includeRetired OR s.current)`;

/**
 * How many statements there are by what they say, in each document: as many rows as an answer has documents, however
 * many relationships an entity has. The weight and the day of a document are worked out from it by the model's rules.
 */
export const STATEMENT_COUNTS = `
  ${COUNTED}
  WITH s.document AS id, s.assertion AS assertion, s.modality AS modality, s.kind AS kind, count(*) AS count
  MATCH (document:Document {id: id})
  RETURN document {${PROPERTIES.document('document')}} AS document, assertion, modality, kind, count`;

/** One page in precedence: `$places` has the place of each document in it, and holds only those that count. */
export const STATEMENTS_PAGE = `
  ${COUNTED}
    AND $places[s.document] IS NOT NULL AND ($assertions IS NULL OR s.assertion IN $assertions)
    AND ($modality IS NULL OR s.modality = $modality)
  WITH s, $places[s.document] AS place
  WHERE $afterPlace IS NULL OR place > $afterPlace OR place = $afterPlace AND s.id > $afterId
  WITH s, place ORDER BY place, s.id LIMIT $limit
  RETURN ${statementProjection('s')} AS statement, place`;

export const STATEMENTS_OF_ANYTHING = `
  OPTIONAL MATCH (entity:Entity {id: $of})
  RETURN entity IS NOT NULL OR EXISTS { MATCH (s:Statement {about: $of}) } AS known`;

const toCount = object({
  document: (value) => weighed(toDocument(value)),
  assertion: uncheckedEnum<Assertion>(),
  modality: uncheckedEnum<Modality>(),
  kind: nullable(enumOf(RELATION_KIND_NAMES)),
  count: number,
});
type Counted = ReturnType<typeof toCount> & { readonly level: SpeakerLevel; readonly saidOn: string };

const LEVELS = valuesOf('SpeakerLevel');
const FACETS = [
  'ASSERTION',
  'LEVEL',
  'SPEAKER',
  'DOCUMENT',
  'SUBJECT',
] as const satisfies readonly StatementFacetName[];
const MAX_VALUES = 200;

/** The weight, the day and the id of the last one on a page: its document may have gone by the next. */
const Key = z.tuple([z.enum(LEVELS), z.string(), z.string()]);

/**
 * What is said of an entity with its relationships, or of a relationship.
 * @throws NOT_FOUND naming `of`; BAD_USER_INPUT naming `after`
 */
export async function statements(graph: Graph, home: string, question: StatementsQuestion): Promise<StatementsPage> {
  const { of, assertions, levels, modality, includeRetired, saidBy, first, after } = question;
  const cursors = createCursors(['statements', of, assertions, levels, modality, includeRetired, saidBy], Key);
  const key = cursors.decode(after);
  const counts = (await graph.read(STATEMENT_COUNTS, { of, outward: outwardOf(of), includeRetired }))
    .map(toCount)
    .flatMap((row): Counted[] => {
      const { min, max } = boundsOf(row.document.date);
      const saidOn = min ?? max ?? '';
      const isInTime = saidBy === null || (saidOn !== '' && saidOn <= saidBy);
      return isInTime ? [{ ...row, saidOn, level: speakerLevel(row.document, home) }] : [];
    });
  if (counts.length === 0) await requireSubject(graph, of);
  const passes = {
    ASSERTION: ({ assertion }: Counted) => assertions?.includes(assertion) ?? true,
    LEVEL: ({ level }: Counted) => levels?.includes(level) ?? true,
    MODALITY: (row: Counted) => modality === null || row.modality === modality,
  };
  const found = counts.filter((row) => Object.values(passes).every((one) => one(row)));
  const order = placesOf(found);
  const rows = await graph.read(STATEMENTS_PAGE, {
    ...{ of, outward: outwardOf(of), includeRetired, assertions, modality, places: order.places },
    ...(key === null ? { afterPlace: null, afterId: null } : order.after(key)),
    limit: first + 1,
  });
  return {
    totalCount: sum(found),
    hasNextPage: rows.length > first,
    edges: rows.slice(0, first).map(({ statement, place }) => {
      const node = toStatement(statement);
      const [level, saidOn] = order.groups[Number(place)]!;
      return { cursor: cursors.encode([level, saidOn, node.id]), node };
    }),
    facets: FACETS.map((name) =>
      countsOf(
        name,
        counts.filter((row) => Object.entries(passes).every(([of, one]) => of === name || one(row))),
      ),
    ),
  };
}

async function requireSubject(graph: Graph, of: string): Promise<void> {
  const [row] = await graph.read(STATEMENTS_OF_ANYTHING, { of });
  if (row?.known !== true) throw notFound('of', 'entity or relationship', of);
}

type Group = readonly [level: SpeakerLevel, saidOn: string];

/** Documents in precedence: those of one weight and day share a place, and ids decide. */
function placesOf(found: readonly Counted[]) {
  const groups = [
    ...new Map(found.map(({ level, saidOn }) => [`${level} ${saidOn}`, [level, saidOn] as const])).values(),
  ];
  groups.sort(inPrecedence);
  const placeOf = new Map(groups.map(([level, saidOn], place) => [`${level} ${saidOn}`, place]));
  return {
    groups,
    places: Object.fromEntries(
      found.map(({ document, level, saidOn }) => [document.id, placeOf.get(`${level} ${saidOn}`)!]),
    ),
    /** Where to go on after a statement, whether or not others of its weight and day are still there. */
    after: ([level, saidOn, id]: z.infer<typeof Key>) => {
      const before = groups.filter((group) => inPrecedence(group, [level, saidOn]) < 0).length;
      const isThere = placeOf.has(`${level} ${saidOn}`);
      return isThere ? { afterPlace: before, afterId: id } : { afterPlace: before - 1, afterId: '\uffff' };
    },
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const inPrecedence = (a: Group, b: Group) => LEVELS.indexOf(a[0]) - LEVELS.indexOf(b[0]) || compare(b[1], a[1]);
const sum = (rows: readonly Counted[]) => rows.reduce((total, { count }) => total + count, 0);

const VALUE: Readonly<Record<StatementFacetName, (row: Counted) => string>> = {
  ASSERTION: ({ assertion }) => assertion,
  LEVEL: ({ level }) => level,
  SPEAKER: ({ document }) => speakerOf(document),
  DOCUMENT: ({ document }) => document.id,
  SUBJECT: ({ kind }): RelationKind | 'ENTITY' => kind ?? 'ENTITY',
};

function countsOf(name: StatementFacetName, rows: readonly Counted[]): StatementFacetCounts {
  const counted = new Map<string, number>();
  for (const row of rows) counted.set(VALUE[name](row), (counted.get(VALUE[name](row)) ?? 0) + row.count);
  const values = [...counted]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value));
  return { name, distinct: values.length, values: values.slice(0, MAX_VALUES) };
}
