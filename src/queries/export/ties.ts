import type { Graph } from '../../db/graph.js';
import type { Row } from '../../db/reads.js';
import { listOf, nullable, number, object, string, stringList } from '../rows/decoders.js';
import { inPages } from './pages.js';
import type { Scope } from './scope.js';
import { holds } from '../api/as-of.js';
import { matchesFilters } from '../rows/nodes.js';

/** Who takes part in an engagement, as far as its place on a map and its names elsewhere go. */
export interface TieEnd {
  readonly id: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly wikidataId: string | null;
}

/** An engagement with those who share it. */
export interface ExportedTie {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly stage: string | null;
  readonly standing: string | null;
  readonly participants: readonly TieEnd[];
  /** How many take part in all. */
  readonly count: number;
  readonly evidence: readonly string[];
}

/** Lines between all who share an engagement are as many as their square: of one with more, none is drawn. */
export const MOST_PARTICIPANTS = 12;

const ROW = `
  CALL (entity) {
    MATCH (actor:Actor)-[r:PARTICIPATES_IN]->(entity) WHERE ${holds('r')} AND ($actors IS NULL OR actor.id IN $actors)
    WITH DISTINCT actor ORDER BY actor.id
    WITH collect(actor) AS actors
    RETURN size(actors) AS count,
      [a IN actors[..${MOST_PARTICIPANTS}] | a {.id, .name, .latitude, .longitude, .wikidataId}] AS participants
  }
  RETURN entity.id AS id, entity {.id, .name, .kind, .since, .until, .stage, .standing, .evidence} AS tie, participants, count`;

export const TIES_PAGE = `
  MATCH (entity:Engagement) WHERE entity.id > $after AND ${matchesFilters('entity')}
  WITH entity ORDER BY entity.id LIMIT $limit ${ROW} ORDER BY id`;

export const TIES_BY_ID = `
  UNWIND $ids AS id
  MATCH (entity:Engagement {id: id}) ${ROW}`;

const text = nullable(string);
const toEnd = object({
  ...{ id: string, name: string, wikidataId: text, latitude: nullable(number), longitude: nullable(number) },
});
const toTie = object({
  ...{ id: string, name: string, kind: string, since: text, until: text, stage: text, standing: text },
  evidence: stringList,
});
const toRow = object({ tie: toTie, participants: listOf(toEnd), count: number });

/** The engagements of a scope with those who share them, in order of id. */
export async function* readTies(graph: Graph, scope: Scope): AsyncGenerator<ExportedTie> {
  const statements = { all: TIES_PAGE, byId: TIES_BY_ID };
  const parameters = { ...scope.parameters, actors: scope.nodes };
  for await (const row of inPages(graph, scope.nodes, statements, parameters)) yield decode(row);
}

function decode(row: Row): ExportedTie {
  const { tie, participants, count } = toRow(row);
  return { ...tie, participants, count };
}
