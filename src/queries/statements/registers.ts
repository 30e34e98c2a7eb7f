import { z } from 'zod';
import type { RegisterComparisonStatus, RegisterListing } from '../../generated/resolvers.js';
import { disagreementsOf } from '../../model/statements/disagreement.js';
import { factual, wordsOf, type EngagementStatements } from '../../model/statements/words.js';
import type { Graph } from '../../db/graph.js';
import type { QueryContext } from '../api/context.js';
import { notFound } from '../api/errors.js';
import { createCursors } from '../api/paging.js';
import { enumOf, listOf, number, object, string } from '../rows/decoders.js';
import { documents, withDocuments } from './loaders.js';
import { SAID_OF_ENGAGEMENT, statementProjection, toStatement, type StatementRow } from './statement-rows.js';

export interface RegisterComparisonQuestion {
  readonly of: string;
  readonly register: string;
  readonly statuses: readonly RegisterComparisonStatus[] | null;
  readonly first: number;
  readonly after: string | null;
}

/** One partner by an actor's own documents and by a register. */
export interface RegisterComparisonRow {
  readonly key: string;
  readonly of: string;
  readonly register: string;
  readonly status: RegisterComparisonStatus;
  readonly partnerId: string;
  readonly engagementId: string;
  readonly own: readonly StatementRow[];
  readonly listed: readonly StatementRow[];
  /** Ids of the actors in whose entries it stands. */
  readonly listedByIds: readonly string[];
}

export interface RegisterComparisonAnswer {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly edges: readonly { readonly cursor: string; readonly node: RegisterComparisonRow }[];
  readonly counts: readonly { readonly status: RegisterComparisonStatus; readonly count: number }[];
  /** Ids of the engagements of all pages. */
  readonly engagements: readonly string[];
}

/** An engagement as a register lists it. */
export interface PairRow {
  readonly engagementId: string;
  readonly partyIds: readonly string[];
  readonly listedByIds: readonly string[];
  readonly listing: RegisterListing;
}

export const STATUSES = [
  'BOTH',
  'DIFFERENT',
  'OWN_ONLY',
  'REGISTER_ONLY',
] as const satisfies RegisterComparisonStatus[];
export const LISTINGS = ['ONE_ENTRY', 'SEVERAL_ENTRIES', 'NO_ENTRY'] as const satisfies RegisterListing[];

/** How many engagements of an actor are compared: the first by id. */
const MAX_ENGAGEMENTS = 2_000;

/** What an actor's own documents and a register say of its engagements, and who else takes part in them. */
export const COMPARED = `
  OPTIONAL MATCH (of:Actor {id: $of})
  WITH of, COLLECT { MATCH (own:Document {publisherId: $of}) RETURN own.id } + [$register] AS documents
  CALL (of) {
    MATCH (of)-[:PARTICIPATES_IN]->(e:Engagement)
    RETURN DISTINCT e ORDER BY e.id LIMIT ${MAX_ENGAGEMENTS}
  }
  CALL (e, documents) {
    ${SAID_OF_ENGAGEMENT}
    WITH s WHERE s.current AND s.document IN documents
    RETURN collect(${statementProjection('s')}) AS statements
  }
  WITH e, statements WHERE size(statements) > 0
  RETURN e.id AS engagement, statements,
    COLLECT { MATCH (e)<-[:PARTICIPATES_IN]-(party:Actor) RETURN DISTINCT party.id ORDER BY party.id } AS parties
  ORDER BY engagement`;

export const ACTOR_IS_KNOWN = 'MATCH (actor:Actor {id: $of}) RETURN actor.id AS id';

const toCompared = object({ engagement: string, statements: listOf(toStatement), parties: listOf(string) });
const Key = z.string();

/**
 * The partners of an actor by its own documents beside those that a register has for it.
 * @throws NOT_FOUND naming `of` or `register`; BAD_USER_INPUT naming `after`
 */
export async function registerComparison(
  { of, register, statuses, first, after }: RegisterComparisonQuestion,
  context: QueryContext,
): Promise<RegisterComparisonAnswer> {
  const cursors = createCursors(['registerComparison', of, register, statuses], Key);
  const key = cursors.decode(after);
  const [compared, [actor]] = await Promise.all([
    context.graph.read(COMPARED, { of, register }),
    context.graph.read(ACTOR_IS_KNOWN, { of }),
    requireRegister(register, context),
  ]);
  if (actor === undefined) throw notFound('of', 'actor', of);
  const all = (await Promise.all(compared.map(toCompared).map((one) => rowsOf(one, of, register, context)))).flat();
  const rows = all.filter(({ status }) => statuses?.includes(status) ?? true);
  const rest = rows.filter((row) => key === null || row.key > key);
  return {
    totalCount: rows.length,
    hasNextPage: rest.length > first,
    edges: rest.slice(0, first).map((node) => ({ cursor: cursors.encode(node.key), node })),
    counts: STATUSES.map((status) => ({ status, count: all.filter((row) => row.status === status).length })),
    engagements: rows.map(({ engagementId }) => engagementId),
  };
}

async function requireRegister(id: string, context: QueryContext): Promise<void> {
  if ((await documents(context).load(id)) === null) throw notFound('register', 'document', id);
}

async function rowsOf(
  { engagement, statements, parties }: ReturnType<typeof toCompared>,
  of: string,
  register: string,
  context: QueryContext,
): Promise<RegisterComparisonRow[]> {
  const listed = statements.filter(({ documentId }) => documentId === register);
  const own = statements.filter(({ documentId }) => documentId !== register);
  const whole: EngagementStatements = {
    ...{ engagement, participants: parties, home: context.homeActor },
    statements: await withDocuments(statements, context),
    today: new Date().toISOString().slice(0, 10),
  };
  const says = (rows: readonly StatementRow[]) => {
    const ids = new Set(rows.map(({ id }) => id));
    const of: EngagementStatements = { ...whole, statements: whole.statements.filter(({ id }) => ids.has(id)) };
    return wordsOf(factual(of), of, null)[0]?.says === 'HOLDS';
  };
  const status = statusOf(
    { isSaid: own.length > 0, holds: says(own) },
    { isSaid: listed.length > 0, holds: says(listed) },
    () => disagreementsOf(whole, null).some(({ property }) => property === 'since' || property === 'kind'),
  );
  if (status === null) return [];
  const listedByIds = [...new Set(listed.flatMap(({ entryOfId }) => entryOfId ?? []))].sort();
  return parties
    .filter((party) => party !== of)
    .map((partnerId) => ({
      ...{ key: `${engagement}--${partnerId}`, of, register, status, partnerId, engagementId: engagement },
      ...{ own, listed, listedByIds },
    }));
}

interface Said {
  readonly isSaid: boolean;
  readonly holds: boolean;
}

/** Null: neither has it. */
function statusOf(own: Said, listed: Said, differ: () => boolean): RegisterComparisonStatus | null {
  if (own.holds && listed.holds) return differ() ? 'DIFFERENT' : 'BOTH';
  if (!own.holds && !listed.holds) return null;
  if (own.isSaid && listed.isSaid) return 'DIFFERENT';
  return own.holds ? 'OWN_ONLY' : 'REGISTER_ONLY';
}

/**
 * What a register lists, by engagement, and by how many parties' entries: none, one or several. A large register is
 * aggregated without lists, which would take more memory than a query may have.
 */
const LISTED = `
  MATCH (s:Statement) USING INDEX SEEK s:Statement(document, about)
  WHERE s.document = $register AND s.about > '' AND s.current AND s.kind = 'PARTICIPATES_IN' AND s.assertion = 'HOLDS'
  WITH s.to AS engagement, min(s.entryOf) AS first, max(s.entryOf) AS last
  WITH engagement,
    CASE WHEN first IS NULL THEN 'NO_ENTRY' WHEN first = last THEN 'ONE_ENTRY' ELSE 'SEVERAL_ENTRIES' END AS listing`;

export const REGISTER_COUNTS = `${LISTED}
  RETURN listing, count(*) AS count`;

/** A page of them, with the parties, and those in whose entries they stand. */
export const REGISTER_PAIRS = `${LISTED}
  WHERE engagement > $after AND ($listing IS NULL OR listing = $listing)
  WITH engagement, listing ORDER BY engagement LIMIT $limit
  CALL (engagement) {
    MATCH (s:Statement {to: engagement}) USING INDEX SEEK s:Statement(to)
    WHERE s.document = $register AND s.current AND s.kind = 'PARTICIPATES_IN' AND s.assertion = 'HOLDS'
    RETURN collect(DISTINCT s.from) AS parties, collect(DISTINCT s.entryOf) AS listedBy
  }
  RETURN {engagementId: engagement, partyIds: parties, listedByIds: listedBy, listing: listing} AS pair
  ORDER BY engagement`;

const toPair = object({
  engagementId: string,
  partyIds: listOf(string),
  listedByIds: listOf(string),
  listing: enumOf(LISTINGS),
});
const toListingCount = object({ listing: enumOf(LISTINGS), count: number });

/**
 * What a register lists, by id of the engagement.
 * @throws NOT_FOUND naming `register`; BAD_USER_INPUT naming `after`
 */
export async function registerPairs(
  graph: Graph,
  question: { register: string; listing: RegisterListing | null; first: number; after: string | null },
  context: QueryContext,
) {
  const { register, listing, first, after } = question;
  const cursors = createCursors(['registerPairs', register, listing], Key);
  const parameters = { register, listing, after: cursors.decode(after) ?? '', limit: first + 1 };
  const [pairs, counted] = await Promise.all([
    graph.read(REGISTER_PAIRS, parameters),
    graph.read(REGISTER_COUNTS, { register }),
    requireRegister(register, context),
  ]);
  const page = pairs.map(({ pair }) => toPair(pair));
  const counts = counted.map(toListingCount);
  const countOf = (one: RegisterListing) => counts.find((count) => count.listing === one)?.count ?? 0;
  return {
    totalCount: (listing === null ? LISTINGS : [listing]).reduce((sum, one) => sum + countOf(one), 0),
    hasNextPage: page.length > first,
    edges: page.slice(0, first).map((node) => ({ cursor: cursors.encode(node.engagementId), node })),
    counts: LISTINGS.map((one) => ({ listing: one, count: countOf(one) })),
  };
}
