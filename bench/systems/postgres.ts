import { readSetup, serve, type Ask } from './system.js';
import pg from 'pg';

/** PostgreSQL with SQL written by hand, asked by its driver without HTTP: what its rows make is left out. */
const setup = readSetup();
const { port, user } = JSON.parse(setup.variant) as { port: number; user: string };
const pool = new pg.Pool({ host: '127.0.0.1', port, user, database: 'postgres', max: 16, statement_timeout: 20_000 });

/**
 * What is around an entity, two steps out, at most 200 entities with at most 100 of a kind each, and all links among
 * them.
 */
const NEIGHBOURHOOD = `
  WITH RECURSIVE tie AS NOT MATERIALIZED (
    SELECT source AS one, target AS other, kind FROM relation UNION ALL SELECT target, source, kind FROM relation
  ), around (id, distance) AS (
    SELECT $1::text, 0
    UNION
    SELECT next.other, around.distance + 1 FROM around CROSS JOIN LATERAL (
      SELECT tie.other FROM (
        SELECT other, kind, row_number() OVER (PARTITION BY kind ORDER BY other) AS place FROM tie
        WHERE one = around.id AND kind <> ALL ('{IN_COUNTRY,BROADER}')
      ) tie WHERE place <= 100
    ) next WHERE around.distance < 2
  ), node AS MATERIALIZED (
    SELECT id, min(distance) AS distance FROM around GROUP BY id ORDER BY 2, 1 LIMIT 200
  )
  SELECT 'node' AS what, entity.id, entity.type, entity.name, node.distance::text AS a, NULL AS b FROM node JOIN entity USING (id)
  UNION ALL
  SELECT 'link', relation.id, relation.kind, relation.source, relation.target, relation.since FROM relation
  WHERE source IN (SELECT id FROM node) AND target IN (SELECT id FROM node) AND kind <> ALL ('{IN_COUNTRY,BROADER}')`;

/** Partners by shared work in an area that holds today, with the evidence of each. */
const PARTNERS = `
  WITH RECURSIVE below (id) AS (
    SELECT $2::text UNION SELECT source FROM relation JOIN below ON target = below.id AND kind = 'BROADER'
  )
  SELECT partner.id, partner.name, part.since, area.target AS area, evidence.anchor, document.name AS document
  FROM relation own
  JOIN relation area ON area.source = own.target AND area.kind = 'FOCUSES_ON' AND area.target IN (SELECT id FROM below)
  JOIN relation part ON part.target = own.target AND part.kind = 'PARTICIPATES_IN' AND part.source <> $1
  JOIN entity partner ON partner.id = part.source
  JOIN evidence ON evidence.id IN (part.evidence, area.evidence)
  JOIN document ON document.id = evidence.document
  WHERE own.source = $1 AND own.kind = 'PARTICIPATES_IN'
    AND own.valid_from <= $3 AND (own.valid_to IS NULL OR own.valid_to >= $3)
    AND part.valid_from <= $3 AND (part.valid_to IS NULL OR part.valid_to >= $3)
    AND area.valid_from <= $3 AND (area.valid_to IS NULL OR area.valid_to >= $3)
  ORDER BY partner.id LIMIT 200`;

/**
 * One shortest way of up to six steps: what is up to three steps from each end, each entity once for a number of steps,
 * and from where they meet back to both. All shortest ways, as ours finds, would be more work still.
 */
const PATHS = `
  WITH RECURSIVE tie AS NOT MATERIALIZED (
    SELECT source AS one, target AS other, id FROM relation WHERE kind <> ALL ('{IN_COUNTRY,BROADER}')
    UNION ALL SELECT target, source, id FROM relation WHERE kind <> ALL ('{IN_COUNTRY,BROADER}')
  ), forth (id, steps) AS (
    SELECT $1::text, 0 UNION SELECT tie.other, steps + 1 FROM forth JOIN tie ON tie.one = forth.id WHERE steps < 3
  ), back (id, steps) AS (
    SELECT $2::text, 0 UNION SELECT tie.other, steps + 1 FROM back JOIN tie ON tie.one = back.id WHERE steps < 3
  ), meeting AS MATERIALIZED (
    SELECT id, forth.steps AS forth, back.steps AS back FROM forth JOIN back USING (id)
    ORDER BY forth.steps + back.steps, id LIMIT 1
  ), outward (id, steps, way) AS (
    SELECT id, forth, ARRAY[]::text[] FROM meeting
    UNION ALL SELECT step.other, steps - 1, step.id || way FROM outward CROSS JOIN LATERAL (
      SELECT tie.other, tie.id FROM tie JOIN forth ON forth.id = tie.other AND forth.steps = outward.steps - 1
      WHERE tie.one = outward.id LIMIT 1
    ) step WHERE steps > 0
  ), homeward (id, steps, way) AS (
    SELECT id, back, ARRAY[]::text[] FROM meeting
    UNION ALL SELECT step.other, steps - 1, way || step.id FROM homeward CROSS JOIN LATERAL (
      SELECT tie.other, tie.id FROM tie JOIN back ON back.id = tie.other AND back.steps = homeward.steps - 1
      WHERE tie.one = homeward.id LIMIT 1
    ) step WHERE steps > 0
  )
  SELECT outward.way || homeward.way AS way FROM outward, homeward WHERE outward.steps = 0 AND homeward.steps = 0`;

const today = new Date().toISOString().slice(0, 10);
const ask = (
  name: string,
  text: string,
  values: (variables: Record<string, unknown>) => readonly unknown[],
): [string, Ask] => [name, (variables) => pool.query({ name, text, values: values(variables) })];

serve(
  null,
  new Map([
    ask('neighbourhood', NEIGHBOURHOOD, ({ of }) => [of]),
    ask('partnersByPriorityArea', PARTNERS, ({ of, area }) => [of, area, today]),
    ask('connections', PATHS, ({ from, to }) => [from, to]),
  ]),
  setup,
);
