import { z } from 'zod';
import type { EntityType } from '../generated/resolvers.js';
import { fold } from '../graph/fold.js';
import type { Graph } from '../graph/graph.js';
import { ENTITY_TYPES, entityTypeOf } from '../graph/kinds.js';
import { NAMES_INDEX, NAMES_SWEDISH_INDEX } from '../graph/schema.js';
import { toActor, toEngagement, type ActorEntity, type EngagementEntity } from './entities.js';
import { badUserInput } from './errors.js';
import { createCursors } from './paging.js';
import { luceneQueries } from './search-text.js';

export interface SearchQuestion {
  readonly text: string;
  readonly types: readonly EntityType[] | null;
  readonly first: number;
  readonly after: string | null;
}

export interface Hit {
  readonly id: string;
  readonly type: EntityType;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly score: number;
  readonly actor: ActorEntity | null;
  readonly engagement: EngagementEntity | null;
}

export interface HitsPage {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hits: readonly { cursor: string; node: Hit }[];
}

const MAX_TEXT = 200;

/**
 * Both indexes are asked at once; a thing counts once, by its better score. The tier comes first: 3 for the exact name,
 * 2 for a name that begins so, 1 for the rest; within it, Lucene's score, pressed below 1.
 */
export const SEARCH = `
  CALL () {
    CALL db.index.fulltext.queryNodes('${NAMES_INDEX}', $folded) YIELD node, score
    RETURN node, score
    UNION
    CALL db.index.fulltext.queryNodes('${NAMES_SWEDISH_INDEX}', $swedish) YIELD node, score
    RETURN node, score
  }
  WITH node, max(score) AS score
  WHERE $labels IS NULL OR any(label IN labels(node) WHERE label IN $labels)
  WITH node, score / (1 + score)
    + CASE WHEN $name IN node.foldedNames THEN 3
           WHEN any(folded IN node.foldedNames WHERE folded STARTS WITH $name) THEN 2
           ELSE 1 END AS score
  WITH collect({node: node, score: score}) AS hits
  CALL (hits) {
    UNWIND hits AS hit
    WITH hit.node AS node, hit.score AS score
    WHERE $afterId IS NULL OR score < $afterScore OR score = $afterScore AND node.id > $afterId
    ORDER BY score DESC, node.id
    LIMIT $limit
    RETURN collect(node {.*, score: score, labels: labels(node)}) AS page
  }
  RETURN size(hits) AS totalCount, page`;

const RowForm = z.looseObject({
  id: z.string(),
  nameSv: z.string(),
  nameEn: z.string(),
  score: z.number(),
  labels: z.array(z.string()),
});
const Key = z.object({ score: z.number(), id: z.string() });

/**
 * Things whose names match every word of a text, best first.
 * @throws BAD_USER_INPUT naming `text` (empty, too long, without a word) or `after`
 */
export async function search(graph: Graph, { text, types, first, after }: SearchQuestion): Promise<HitsPage> {
  if (text.length > MAX_TEXT) throw badUserInput('text', `must be at most ${MAX_TEXT} characters.`);
  const queries = luceneQueries(text);
  if (queries === null) throw badUserInput('text', 'must have a letter or a digit in it.');
  const cursors = createCursors(['search', text, types], Key);
  const key = cursors.decode(after);
  const [row] = await graph.read(SEARCH, {
    ...queries,
    name: fold(text),
    labels: types?.map((type) => ENTITY_TYPES[type].label) ?? null,
    limit: first + 1,
    afterScore: key?.score ?? null,
    afterId: key?.id ?? null,
  });
  const page = z.array(RowForm).parse(row?.page);
  return {
    totalCount: Number(row?.totalCount),
    hasNextPage: page.length > first,
    hits: page.slice(0, first).map((found) => ({
      cursor: cursors.encode({ score: found.score, id: found.id }),
      node: toHit(found),
    })),
  };
}

function toHit(row: z.output<typeof RowForm>): Hit {
  const { id, nameSv, nameEn, score, labels } = row;
  const type = entityTypeOf(labels);
  const { group } = ENTITY_TYPES[type];
  return {
    ...{ id, type, nameSv, nameEn, score },
    actor: group === 'Actor' ? toActor(row) : null,
    engagement: group === 'Engagement' ? toEngagement(row) : null,
  };
}
