import { NETWORK_KINDS, RELATION_KIND_NAMES, type RelationKind } from '../../../src/model/relation-types.js';
import { relationSentence } from '../../../src/narration/relation-sentence.js';
import { told, toldOf, type Claim, type Entity } from './rows.js';

/**
 * The question in one statement, with the rules of ours: of an entity and kind the first hundred by id are followed, a
 * hub (`$4`) is not, what is nearer comes first and the lists of one step take turns, up to 200 entities. `$2` are the
 * kinds that are walked, `$3` all kinds in the order of the registry.
 */
export const NEIGHBOURHOOD = `
  WITH step1 AS MATERIALIZED (
    SELECT $1::text AS node, kind, other, place, count FROM (
      SELECT kind, other, row_number() OVER (PARTITION BY kind ORDER BY other, id) AS place,
        count(*) OVER (PARTITION BY kind) AS count
      FROM (
        SELECT kind, target AS other, id FROM relation WHERE source = $1 AND kind = ANY ($2)
        UNION ALL SELECT kind, source, id FROM relation WHERE target = $1 AND kind = ANY ($2) AND source <> $1
      ) tie
    ) placed WHERE place <= 100
  ), near AS MATERIALIZED (
    SELECT other AS id, min(turn) AS turn FROM (
      SELECT other, row_number() OVER (ORDER BY rank, array_position($3, kind)) AS turn FROM (
        SELECT kind, other, row_number() OVER (PARTITION BY kind ORDER BY place) AS rank FROM step1 WHERE other <> $1
      ) ranked
    ) turns GROUP BY other ORDER BY 2 LIMIT 199
  ), step2 AS MATERIALIZED (
    SELECT near.id AS node, tie.kind, tie.other, tie.place, tie.count FROM near
    JOIN entity ON entity.id = near.id AND entity.degree <= $4
    CROSS JOIN LATERAL (
      SELECT kind, other, row_number() OVER (PARTITION BY kind ORDER BY other, id) AS place,
        count(*) OVER (PARTITION BY kind) AS count
      FROM (
        SELECT kind, target AS other, id FROM relation WHERE source = near.id AND kind = ANY ($2)
        UNION ALL SELECT kind, source, id FROM relation WHERE target = near.id AND kind = ANY ($2) AND source <> near.id
      ) tie
    ) tie WHERE place <= 100
    UNION ALL
    SELECT near.id, tie.kind, NULL, 1, tie.count FROM near
    JOIN entity ON entity.id = near.id AND entity.degree > $4
    CROSS JOIN LATERAL (
      SELECT kind, count(*) FROM (
        SELECT kind FROM relation WHERE source = near.id AND kind = ANY ($2)
        UNION ALL SELECT kind FROM relation WHERE target = near.id AND kind = ANY ($2) AND source <> near.id
      ) tie GROUP BY kind
    ) tie
  ), far AS MATERIALIZED (
    SELECT other AS id, min(turn) AS turn FROM (
      SELECT other, row_number() OVER (ORDER BY rank, array_position($3, kind), node) AS turn FROM (
        SELECT node, kind, other, row_number() OVER (PARTITION BY node, kind ORDER BY place) AS rank
        FROM step2 WHERE other <> $1 AND other NOT IN (SELECT id FROM near)
      ) ranked
    ) turns GROUP BY other ORDER BY 2 LIMIT 199 - (SELECT count(*) FROM near)
  ), node AS MATERIALIZED (
    SELECT $1::text AS id, 0 AS distance, 0::bigint AS turn
    UNION ALL SELECT id, 1, turn FROM near UNION ALL SELECT id, 2, turn FROM far
  )
  SELECT
    (SELECT json_agg(json_build_array(entity.id, type, name, degree) ORDER BY distance, turn)
      FROM node JOIN entity USING (id)) AS nodes,
    (SELECT coalesce(json_agg(json_build_array(r.id, source, target, kind, since, until, until_max) ORDER BY r.id), '[]')
      FROM node JOIN relation r ON r.source = node.id
      WHERE r.target IN (SELECT id FROM node) AND kind = ANY ($2)) AS links,
    (SELECT coalesce(json_agg(json_build_array(node, kind, count) ORDER BY step, array_position($3, kind), node), '[]')
      FROM (SELECT 1 AS step, * FROM step1 UNION ALL SELECT 2, * FROM step2) steps WHERE place = 1) AS counts`;

interface Row {
  readonly nodes: readonly Entity[] | null;
  readonly links: readonly (readonly [id: string, source: string, target: string, kind: RelationKind, ...Claim])[];
  readonly counts: readonly (readonly [node: string, kind: RelationKind, count: number])[];
}

export const neighbourhoodValues = ({ of }: Readonly<Record<string, unknown>>): readonly unknown[] => [
  ...[of, NETWORK_KINDS, RELATION_KIND_NAMES, 1_000],
];

export function toNeighbourhood([row]: readonly unknown[]) {
  const { nodes, links, counts } = row as Row;
  const entities = new Map((nodes ?? []).map((node) => [node[0], toldOf(node)]));
  const shown = new Map<string, number>();
  for (const [, source, target, kind] of links) {
    for (const end of new Set([source, target])) shown.set(`${end} ${kind}`, (shown.get(`${end} ${kind}`) ?? 0) + 1);
  }
  return {
    nodes: (nodes ?? []).map(([id, type, name, degree]) => ({ id, type, name, degree })),
    links: links.map(([id, source, target, kind, ...claim]) => ({
      ...{ id, source, target, kind },
      sentence: relationSentence(told(kind, entities.get(source)!, entities.get(target)!, claim), 'sv'),
    })),
    omitted: counts
      .map(([node, kind, count]) => ({ node, kind, count: count - (shown.get(`${node} ${kind}`) ?? 0) }))
      .filter(({ count }) => count > 0),
  };
}
