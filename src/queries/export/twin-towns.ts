import type { Graph } from '../../db/graph.js';
import { holds, wasThere } from '../api/as-of.js';
import { nullable, object, string } from '../rows/decoders.js';
import { matchesFilters } from '../rows/nodes.js';
import { inPages } from './pages.js';
import type { Scope } from './scope.js';

/** Two cities that are twinned, of which Wikidata does not say so as far as the graph knows. */
export interface UntoldTwinTowns {
  readonly id: string;
  /** Items of Wikidata. */
  readonly one: string;
  readonly other: string;
  /** EDTF. */
  readonly since: string | null;
  readonly until: string | null;
  /** Where it can be read. */
  readonly url: string;
  /** The day on which the copy was fetched, EDTF. */
  readonly retrievedOn: string | null;
}

const TWINNED = ['SISTER_CITY', 'FRIENDSHIP'];
const WIKIDATA = 'https://www.wikidata.org/';

const ROW = `
  MATCH (one:City)-[first:PARTICIPATES_IN]->(entity)<-[second:PARTICIPATES_IN]-(other:City)
  WHERE one.id < other.id AND one.wikidataId IS NOT NULL AND other.wikidataId IS NOT NULL
    AND COUNT { (entity)<-[:PARTICIPATES_IN]-() } = 2 AND ${holds('first')} AND ${holds('second')}
    AND coalesce(entity.standing, '') <> 'CONTRADICTED'
    AND NOT EXISTS {
      MATCH (s:Statement) WHERE s.about IN [entity.id, first.id, second.id] AND s.current
      MATCH (d:Document {id: s.document}) WHERE d.url STARTS WITH $wikidata
    }
  CALL (entity, first, second) {
    UNWIND first.evidence + second.evidence + coalesce(entity.evidence, []) AS place
    MATCH (:Evidence {id: place})-[:CITES]->(d:Document) WHERE d.url IS NOT NULL
    RETURN d ORDER BY d.id LIMIT 1
  }
  RETURN entity.id AS id, one.wikidataId AS one, other.wikidataId AS other, d.url AS url, d.retrievedOn AS retrievedOn,
    coalesce(entity.since, first.since, second.since) AS since, coalesce(entity.until, first.until, second.until) AS until`;

const KIND = 'entity.kind IN $twinned';

export const TWIN_TOWNS_PAGE = `
  MATCH (entity:Partnership) WHERE entity.id > $after AND ${matchesFilters('entity')} AND ${wasThere('entity')} AND ${KIND}
    ${ROW} ORDER BY id LIMIT $limit`;

export const TWIN_TOWNS_BY_ID = `
  UNWIND $ids AS id
  MATCH (entity:Partnership {id: id}) WHERE ${KIND} ${ROW}`;

const text = nullable(string);
const toTwinTowns = object({
  ...{ id: string, one: string, other: string, since: text, until: text, url: string, retrievedOn: text },
});

/** Twinned cities with items of Wikidata whose twinning no current statement of Wikidata tells, in order of id. */
export async function* readUntoldTwinTowns(graph: Graph, scope: Scope): AsyncGenerator<UntoldTwinTowns> {
  const parameters = { ...scope.parameters, twinned: TWINNED, wikidata: WIKIDATA };
  const statements = { all: TWIN_TOWNS_PAGE, byId: TWIN_TOWNS_BY_ID };
  for await (const row of inPages(graph, scope.nodes, statements, parameters)) yield toTwinTowns(row);
}
