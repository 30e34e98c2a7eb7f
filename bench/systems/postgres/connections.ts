import { NETWORK_KINDS, type RelationKind } from '../../../src/model/relation-types.js';
import type { NodeEntity, RelationEntity } from '../../../src/queries/rows/entities.js';
import { rankPaths, type Path, type PathCandidate } from '../../../src/queries/paths/path-rank.js';
import { stepSentence } from '../../../src/queries/paths/path-sentences.js';
import type { Claim, Entity } from './rows.js';

/** What the rows of both statements tell of what is passed. */
const TOLD = `
  (SELECT json_agg(json_build_array(id, type, name, degree, kind, parties)) FROM entity
    WHERE id = ANY (SELECT unnest(ids) FROM found)) AS nodes,
  (SELECT json_agg(json_build_array(id, kind, source, target, since, until, until_max)) FROM relation
    WHERE id = ANY (SELECT unnest(relations) FROM found)) AS relations`;

/**
 * Every way of so many steps from one end, each entity once; only the other end may be a hub. A function, since for
 * what is recursive PostgreSQL expects few rows and joins each with each.
 */
export const WAYS = `
  CREATE FUNCTION ways(start text, goal text, avoid text[], hub int, kinds text[], far int)
  RETURNS TABLE (id text, ids text[], relations text[]) STABLE ROWS 200 LANGUAGE plpgsql AS $$
  #variable_conflict use_column
  BEGIN RETURN QUERY
    WITH RECURSIVE walk (id, ids, relations, steps) AS (
      SELECT start, ARRAY[start], ARRAY[]::text[], 0
      UNION ALL
      SELECT tie.other, ids || tie.other, relations || tie.id, steps + 1
      FROM walk CROSS JOIN LATERAL (
        SELECT target AS other, id FROM relation WHERE source = walk.id AND kind = ANY (kinds)
        UNION ALL SELECT source, id FROM relation WHERE target = walk.id AND kind = ANY (kinds)
      ) tie JOIN entity ON entity.id = tie.other
      WHERE steps < far AND walk.id <> goal AND tie.other <> ALL (ids) AND tie.other <> ALL (avoid)
        AND (entity.degree <= hub OR tie.other = goal)
    ) SELECT id, ids, relations FROM walk WHERE steps = far;
  END $$;`;

const reversed = (list: string) =>
  `(SELECT array_agg(one ORDER BY place DESC) FROM unnest(${list}) WITH ORDINALITY AS one (one, place))`;

/** What is one step from a node, each with the relationship. */
const ties = (node: string, name: string) => `CROSS JOIN LATERAL (
    SELECT target AS id, id AS relation FROM relation WHERE source = ${node} AND kind = ANY ($5)
    UNION ALL SELECT source, id FROM relation WHERE target = ${node} AND kind = ANY ($5)
  ) ${name}`;

/** Of up to four steps: so many from each end, where they meet. */
const meeting = (outward: number, homeward: number) => `
  SELECT forth.ids || ${reversed(`back.ids[:${homeward}]`)} AS ids, forth.relations || ${reversed('back.relations')} AS relations
  FROM forth${outward} forth JOIN back${homeward} back USING (id) CROSS JOIN most
  WHERE length >= ${outward + homeward} AND NOT forth.ids && back.ids[:${homeward}]`;

/** Of five or six: two from each end, and one or two between. */
const FIVE_STEPS = `
  SELECT walk.ids || ${reversed('back.ids')}, walk.relations || ${reversed('back.relations')}
  FROM (
    SELECT forth.ids, forth.relations || last.relation AS relations, last.id
    FROM forth2 forth CROSS JOIN most ${ties('forth.id', 'last')} WHERE length >= 5 OFFSET 0
  ) walk JOIN back2 back USING (id) WHERE NOT walk.ids && back.ids`;
const SIX_STEPS = `
  SELECT walk.ids || ${reversed('back.ids')}, walk.relations || ${reversed('back.relations')}
  FROM (
    SELECT forth.ids || middle.id AS ids, forth.relations || middle.relation || last.relation AS relations, last.id
    FROM forth2 forth CROSS JOIN most ${ties('forth.id', 'middle')} JOIN entity ON entity.id = middle.id
    ${ties('middle.id', 'last')}
    WHERE length >= 6 AND middle.id <> ALL (forth.ids || $2::text || $3) AND degree <= $4 OFFSET 0
  ) walk JOIN back2 back USING (id) WHERE NOT walk.ids && back.ids`;

/**
 * Up to forty of the shortest ways, up to two steps longer than the shortest and six in all, without entities of `$3`, nor
 * such as have more than `$4` relationships. Lengths are gone through one after the other, until there are forty ways.
 * `$5` are the kinds that are walked.
 */
const PATHS = `
  WITH forth1 AS MATERIALIZED (SELECT * FROM ways($1, $2, $3, $4, $5, 1)),
  forth2 AS MATERIALIZED (SELECT * FROM ways($1, $2, $3, $4, $5, 2)),
  back0 AS (SELECT $2::text AS id, ARRAY[$2::text] AS ids, ARRAY[]::text[] AS relations),
  back1 AS MATERIALIZED (SELECT * FROM ways($2, $1, $3, $4, $5, 1)),
  back2 AS MATERIALIZED (SELECT * FROM ways($2, $1, $3, $4, $5, 2)),
  most AS MATERIALIZED (
    SELECT CASE WHEN EXISTS (SELECT FROM forth1 WHERE id = $2) THEN 3
      WHEN EXISTS (SELECT FROM forth1 JOIN back1 USING (id)) THEN 4
      WHEN EXISTS (SELECT FROM forth2 JOIN back1 USING (id)) THEN 5 ELSE 6 END AS length
  ), found AS MATERIALIZED (
    SELECT * FROM (${[meeting(1, 0), meeting(1, 1), meeting(2, 1), meeting(2, 2), FIVE_STEPS, SIX_STEPS].join(' UNION ALL ')}) joined LIMIT 40
  )
  SELECT (SELECT json_agg(json_build_array(ids, relations)) FROM found) AS paths, ${TOLD}`;

/** Ways by the names of what they pass (`$1`, a list of lists as JSON); of parallel relationships the first. */
const REBUILT = `
  WITH asked AS (SELECT way, place FROM json_array_elements($1::json) WITH ORDINALITY AS one (way, place)),
  passed AS (
    SELECT place, step, entity.id FROM asked, json_array_elements_text(way) WITH ORDINALITY AS one (name, step)
    JOIN entity ON entity.name = one.name
  ), hop AS (
    SELECT one.place, one.step, (
      SELECT id FROM relation WHERE kind = ANY ($2)
        AND (source = one.id AND target = other.id OR source = other.id AND target = one.id) ORDER BY id LIMIT 1
    ) AS id FROM passed one JOIN passed other ON other.place = one.place AND other.step = one.step + 1
  ), found AS MATERIALIZED (
    SELECT (SELECT array_agg(id ORDER BY step) FROM passed WHERE passed.place = asked.place) AS ids,
      (SELECT array_agg(id ORDER BY step) FROM hop WHERE hop.place = asked.place) AS relations FROM asked
  )
  SELECT (SELECT json_agg(json_build_array(ids, relations)) FROM found) AS paths, ${TOLD}`;

type Node = readonly [...Entity, kind: string | null, parties: number | null];
type Relation = readonly [id: string, kind: RelationKind, source: string, target: string, ...claim: Claim];
interface Row {
  readonly paths: readonly (readonly [ids: readonly string[], relations: readonly string[]])[] | null;
  readonly nodes: readonly Node[] | null;
  readonly relations: readonly Relation[] | null;
}
type Run = (name: string, text: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

const MOST_PATHS = 40;
const FIRST = 5;
const MAX_TRAVERSED_DEGREE = 1_000;
const HUB_DEGREE = 200;

/** The answer, and whether no search had to choose among ways of one length. */
export async function connectionsBy(run: Run, { from, to }: Readonly<Record<string, unknown>>) {
  const search = async (avoid: readonly string[]) =>
    read(await run('paths', PATHS, [from, to, avoid, MAX_TRAVERSED_DEGREE, NETWORK_KINDS]));
  const direct = await search([]);
  const between = new Set(direct.candidates.flatMap(({ ids }) => ids.slice(1, -1)));
  const hubs = [...between].filter((id) => direct.entities.get(id)!.degree > HUB_DEGREE);
  const around = hubs.length === 0 ? { candidates: [], entities: new Map<string, NodeEntity>() } : await search(hubs);
  const entities = new Map([...direct.entities, ...around.entities]);
  const paths = rankPaths([...direct.candidates, ...around.candidates], entities).slice(0, FIRST);
  return {
    answer: { searchedUpTo: 6, exhausted: true, paths: paths.map(toAnswer) },
    isDetermined: [direct, around].every(({ candidates }) => candidates.length < MOST_PATHS),
  };
}

/** The same ways as they would be told, whichever search has found them. */
export async function rebuilt(run: Run, names: readonly (readonly string[])[]) {
  const { candidates, entities } = read(await run('rebuilt', REBUILT, [JSON.stringify(names), NETWORK_KINDS]));
  return rankPaths(candidates, entities).map(toAnswer);
}

function read([row]: readonly unknown[]): { candidates: PathCandidate[]; entities: Map<string, NodeEntity> } {
  const { paths, nodes, relations } = row as Row;
  const known = new Map((relations ?? []).map((relation) => [relation[0], toRelation(relation)]));
  return {
    candidates: (paths ?? []).map(([ids, relations]) => ({ ids, relations: relations.map((id) => known.get(id)!) })),
    entities: new Map((nodes ?? []).map((node) => [node[0], toNode(node)])),
  };
}

const toNode = ([id, type, name, degree, kind, parties]: Node) =>
  ({ id, type, name: { sv: name }, degree, kind, parties, status: null }) as unknown as NodeEntity;

const toRelation = ([id, kind, source, target, since, until, untilMax]: Relation) =>
  ({ id, kind, source, target, since, until, untilMax, duty: null, role: null }) as unknown as RelationEntity;

const toAnswer = ({ steps }: Path) => ({
  length: steps.length,
  hops: steps.map((step) => ({
    from: { name: step.from.name.sv },
    to: { name: step.to.name.sv },
    kind: step.relation.kind,
    sentence: stepSentence(step, 'sv'),
  })),
});
