import { z } from 'zod';
import type { Graph } from '../../db/graph.js';
import type { IngestRecord } from '../../ingest/records.js';
import type { TieRecord } from '../importer.js';

/** Kinds of one engagement: registers call what two towns have now one, now another of these. */
const TOWN_TIES: readonly string[] = ['SISTER_CITY', 'FRIENDSHIP', 'COOPERATION'];

/** From the end that takes part in less: the other may be a hub. */
export const ENGAGEMENTS_BETWEEN = `
  UNWIND $pairs AS pair
  MATCH (a:Actor {id: pair.a})
  MATCH (b:Actor {id: pair.b})
  WITH pair, a, b, COUNT { (a)-[:PARTICIPATES_IN]->() } <= COUNT { (b)-[:PARTICIPATES_IN]->() } AS isFewer
  WITH pair, CASE WHEN isFewer THEN a ELSE b END AS few, CASE WHEN isFewer THEN b ELSE a END AS many
  MATCH (few)-[:PARTICIPATES_IN]->(e:Partnership)
  WHERE e.kind IN pair.kinds AND EXISTS { (e)<-[:PARTICIPATES_IN]-(many) }
    AND COUNT { (e)<-[:PARTICIPATES_IN]-() } = 2
  RETURN pair.id AS engagement, e.id AS id, e.kind AS kind, e.name AS name`;

export const NAMES = 'UNWIND $ids AS id MATCH (n:Actor {id: id}) RETURN id, n.name AS name';

/** A tie between two entities of the graph. */
export interface Tie {
  readonly record: TieRecord;
  /** Ids of the graph. */
  readonly between: readonly [string, string];
  /** Id of the graph. */
  readonly entryOf: string | undefined;
}

export interface ExpandedTie {
  readonly tie: Tie;
  /** Id of the engagement. */
  readonly engagement: string;
  readonly records: readonly IngestRecord[];
}

interface Engagement {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

const row = z.object({ engagement: z.string(), id: z.string(), kind: z.string(), name: z.string() });

/** The kinds that are one engagement with a kind. */
const kindsWith = (kind: string): readonly string[] => (TOWN_TIES.includes(kind) ? TOWN_TIES : [kind]);

/** The id of an engagement between two that the graph has none of yet: the same whichever of them is named first. */
export function engagementId({ record: { kind }, between }: Tie): string {
  const id = [...between].sort().join('--');
  return TOWN_TIES.includes(kind) ? id : `${id}--${kind.toLowerCase().replaceAll('_', '-')}`;
}

/**
 * Ties as records: both take part in the one engagement that they have, whatever town ties are called, or in a new one. A
 * further source adds its statements to it.
 * @param nameOf name of an entity that this import brought; undefined: it is in the graph
 */
export async function* expandTies(
  graph: Graph,
  ties: readonly Tie[],
  nameOf: (id: string) => string | undefined,
): AsyncGenerator<ExpandedTie> {
  if (ties.length === 0) return;
  const pairs = new Map(
    ties.map((tie) => {
      const [a, b] = [...tie.between].sort();
      return [engagementId(tie), { id: engagementId(tie), a, b, kinds: kindsWith(tie.record.kind) }];
    }),
  );
  const found = new Map<string, Engagement[]>();
  for (const columns of await graph.read(ENGAGEMENTS_BETWEEN, { pairs: [...pairs.values()] })) {
    const { engagement, ...one } = row.parse(columns);
    found.set(engagement, [...(found.get(engagement) ?? []), one]);
  }
  const unnamed = new Set(ties.flatMap(({ between }) => between).filter((id) => nameOf(id) === undefined));
  const names = new Map<string, string>();
  for (const { id, name } of await graph.read(NAMES, { ids: [...unnamed] })) names.set(String(id), String(name));
  const named = (id: string) => nameOf(id) ?? names.get(id) ?? id;
  for (const tie of ties) {
    const own = engagementId(tie);
    const engagement = chosen(found.get(own) ?? [], tie, own);
    const name =
      engagement?.name ??
      tie.between
        .map(named)
        .sort((a, b) => (a < b ? -1 : 1))
        .join('–');
    const id = engagement?.id ?? own;
    yield { tie, engagement: id, records: recordsOf(tie, id, name, engagement?.kind ?? tie.record.kind, own) };
  }
}

/** That of the very kind, then one that somebody described, then the first by id. */
function chosen(found: readonly Engagement[], { record: { kind } }: Tie, own: string): Engagement | undefined {
  const rank = (one: Engagement) => [one.kind === kind ? 0 : 1, one.id === own ? 1 : 0, one.id].join(' ');
  return found.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
}

/** @param kind of the engagement as the graph has it: another word for it is no contradiction */
function recordsOf(tie: Tie, id: string, name: string, kind: string, own: string): IngestRecord[] {
  const { kind: stated, key, since, until, properties, evidence, statedBy, assertion, modality } = tie.record;
  const { stage, dormantSince, ...role } = properties;
  const told = {
    ...(id === own && kind === stated && { kind }),
    ...(stage !== undefined && { stage }),
    ...(dormantSince !== undefined && { dormantSince }),
  };
  // What is only planned or denied makes no engagement either.
  const exists = assertion === 'PLANNED' || assertion === 'DENIED' ? assertion : undefined;
  const of = { evidence, statedBy, modality, entryOf: tie.entryOf, assertion: exists };
  const engagement: IngestRecord[] =
    id === own || stage !== undefined
      ? [{ record: 'ENTITY', id, type: 'PARTNERSHIP', name, altNames: [], properties: told, ...of }]
      : [];
  const relations = tie.between.map((from): IngestRecord => {
    const said = { key, since, until, evidence, statedBy, assertion, modality, entryOf: tie.entryOf };
    return { record: 'RELATION', kind: 'PARTICIPATES_IN', from, to: id, properties: role, ...said };
  });
  return [...engagement, ...relations];
}
