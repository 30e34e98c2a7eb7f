import type { Graph } from '../../db/graph.js';
import { RELATION_KIND_NAMES, type RelationKind } from '../../model/relation-types.js';
import { holds, type AsOf } from '../api/as-of.js';
import { object, listOf, number, enumOf, nullable, string } from '../rows/decoders.js';
import { withStableRevision, createStateCache, type Snapshot } from '../revision/revision.js';

/** How many relationships of a kind there are, and how many of them rest on evidence. */
export interface KindCoverage {
  readonly kind: RelationKind;
  readonly relationships: number;
  readonly withEvidence: number;
  readonly lackingIds: readonly string[];
}

const EXAMPLES = 20;
/** How many dates the counts are kept of. */
const KEPT = 20;
const PAGE = 5_000;

/** How many relationships of each kind there are: the store keeps these counts, so the graph's size does not matter. */
export const RELATIONSHIP_COUNTS = RELATION_KIND_NAMES.map(
  (kind) => `MATCH ()-[r:${kind}]->() WITH count(r) AS relationships RETURN '${kind}' AS kind, relationships`,
).join(' UNION ALL ');

/**
 * A page of entities, in order of id: how many relationships that go out from them hold and rest on evidence, by kind.
 */
export const EVIDENCE_COVERAGE = `
  MATCH (source:Entity) WHERE source.id > $after
  WITH source ORDER BY source.id LIMIT $page
  WITH collect(source) AS sources
  CALL (sources) {
    UNWIND sources AS source
    MATCH (source)-[r]->(:Entity)
    WHERE ${holds('r')}
    WITH type(r) AS kind, r.id AS id, coalesce(size(r.evidence), 0) > 0
      AND all(id IN r.evidence WHERE EXISTS { (:Evidence {id: id})-[:CITES]->(:Document) }) AS rests
    WITH kind, count(*) AS relationships, count(CASE WHEN rests THEN 1 END) AS withEvidence,
      collect(CASE WHEN NOT rests THEN id END)[..$examples] AS lackingIds
    RETURN collect({kind: kind, relationships: relationships, withEvidence: withEvidence, lackingIds: lackingIds}) AS kinds
  }
  RETURN kinds, size(sources) AS seen, last(sources).id AS last`;

const toCount = object({ kind: enumOf(RELATION_KIND_NAMES), relationships: number });
const toPage = object({
  kinds: listOf(object({ kind: string, relationships: number, withEvidence: number, lackingIds: listOf(string) })),
  seen: number,
  last: nullable(string),
});
type Page = ReturnType<typeof toPage>;

/** Of any time, the store's own counts say how many there are: they know of relationships between strays as well. */
async function readCoverage(graph: Graph, at: AsOf): Promise<KindCoverage[]> {
  const counts = at.atMax === null ? (await graph.read(RELATIONSHIP_COUNTS)).map(toCount) : [];
  const found: Page['kinds'] = [];
  for (let after: string | null = ''; after !== null;) {
    const [row] = await graph.read(EVIDENCE_COVERAGE, { after, page: PAGE, examples: EXAMPLES, ...at });
    const { kinds, seen, last }: Page = toPage(row);
    found.push(...kinds);
    after = seen < PAGE ? null : last;
  }
  return RELATION_KIND_NAMES.map((kind) => {
    const pages = found.filter((page) => page.kind === kind);
    const stored = counts.find((count) => count.kind === kind)?.relationships;
    return {
      kind,
      relationships: stored ?? pages.reduce((sum, page) => sum + page.relationships, 0),
      withEvidence: pages.reduce((sum, page) => sum + page.withEvidence, 0),
      lackingIds: pages.flatMap((page) => page.lackingIds).slice(0, EXAMPLES),
    };
  });
}

/** How much of the graph rests on evidence, by kind, counted once for each revision and date. */
export interface CountedEvidence {
  /** @throws GRAPH_CHANGING */
  get(at: AsOf): Promise<Snapshot<readonly KindCoverage[]>>;
}

export function createCountedEvidence(graph: Graph): CountedEvidence {
  const cache = createStateCache<readonly KindCoverage[]>(graph, KEPT);
  return {
    get: (at) =>
      cache.get(JSON.stringify(at), async () => {
        const { value, state } = await withStableRevision(graph, () => readCoverage(graph, at));
        return { value, state, computedAt: new Date().toISOString() };
      }),
  };
}

/** The part of a whole, 1 when there is nothing. */
export const shareOf = (withEvidence: number, relationships: number): number =>
  relationships === 0 ? 1 : withEvidence / relationships;
