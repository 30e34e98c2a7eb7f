import type { ActorKind, EngagementKind } from '../../../src/generated/resolvers.js';
import { reasonSentence, type PartnerReason } from '../../../src/queries/themes/partners-by-priority-area.js';

/** Cypher's `holds`, for today (`$3`). */
const holds = (relation: string) =>
  `${relation}.valid_from <= $3 AND (${relation}.valid_to IS NULL OR ${relation}.valid_to >= $3)`;

/**
 * The question in one statement, with the rules of ours: by the engagements of `$1`, their parts and what led to them,
 * and the areas of these and of their activities; twenty partners, each with up to fifty reasons.
 */
export const PARTNERS = `
  WITH RECURSIVE scope (id) AS (
    SELECT $2::text UNION SELECT source FROM relation JOIN scope ON target = scope.id AND kind = 'BROADER'
  ), reached (engagement, base, steps, led, evidence) AS (
    SELECT target, target, 0, false, ARRAY[evidence] FROM relation own
    WHERE source = $1 AND kind = 'PARTICIPATES_IN' AND ${holds('own')}
    UNION ALL
    SELECT part.source, base, steps + 1, led OR part.kind = 'LED_TO', reached.evidence || part.evidence
    FROM reached JOIN relation part ON part.target = engagement AND part.kind IN ('PART_OF', 'LED_TO')
    JOIN entity ON entity.id = part.source AND entity.type IN ('PARTNERSHIP', 'INITIATIVE')
    WHERE steps < 2 AND ${holds('part')}
  ), way AS (
    SELECT DISTINCT ON (engagement) * FROM reached ORDER BY engagement, steps, base
  ), below (engagement, node, depth) AS (
    SELECT engagement, engagement, 0 FROM way
    UNION ALL
    SELECT engagement, step.source, depth + 1
    FROM below JOIN relation step ON step.target = node AND step.kind IN ('PART_OF', 'STRUCTURES')
    WHERE depth < 2 AND ${holds('step')}
  ), focus AS (
    SELECT DISTINCT engagement, area.id, area.target AS area, area.evidence, area.attested_on, activity.id AS activity,
      activity.name AS activity_name
    FROM below LEFT JOIN entity activity ON activity.id = node AND depth > 0
    JOIN relation area ON area.source = node AND area.kind = 'FOCUSES_ON'
    WHERE (depth = 0 OR activity.type = 'ACTIVITY') AND area.target IN (SELECT id FROM scope) AND ${holds('area')}
  ), reason AS (
    SELECT part.source AS partner, part.since, part.until, part.until_max, way.engagement, way.base, way.steps, way.led,
      focus.area, focus.attested_on, focus.activity, focus.activity_name,
      way.evidence || ARRAY[part.evidence, focus.evidence] AS evidence
    FROM way JOIN focus USING (engagement)
    JOIN relation part ON part.target = way.engagement AND part.kind = 'PARTICIPATES_IN' AND part.source <> $1
    WHERE ${holds('part')}
  ), partner AS (
    SELECT partner AS id, count(*) AS count, EXISTS (
      SELECT FROM relation place WHERE place.source = partner AND place.kind IN ('LOCATED_IN', 'PART_OF')
        AND ${holds('place')} AND (place.target = $1 OR EXISTS (
          SELECT FROM relation further WHERE further.source = place.target AND further.target = $1
            AND further.kind IN ('LOCATED_IN', 'PART_OF') AND ${holds('further')}))
    ) AS is_local FROM reason GROUP BY partner
  ), page AS (
    SELECT * FROM partner ORDER BY is_local, count DESC, id LIMIT 20
  )
  SELECT home.name AS home, home.type AS home_type, (SELECT count(*)::int FROM partner) AS total,
    (SELECT coalesce(json_agg(json_build_object('id', page.id, 'name', entity.name, 'type', entity.type, 'reasons', (
      SELECT json_agg(json_build_object(
        'since', since, 'until', until, 'untilMax', until_max, 'steps', steps, 'led', led, 'attestedOn', attested_on,
        'area', area.name, 'engagement', work.name, 'kind', work.kind, 'workType', work.type, 'base', base.name,
        'baseKind', base.kind, 'activity', activity_name, 'evidence', (
          SELECT json_agg(json_build_object('anchor', anchor, 'document', json_build_object('name', document.name))
            ORDER BY evidence.id)
          FROM evidence JOIN document ON document.id = evidence.document WHERE evidence.id = ANY (told.evidence)
        )) ORDER BY steps, engagement, told.area, activity)
      FROM (SELECT * FROM reason WHERE partner = page.id ORDER BY steps, engagement, area, activity LIMIT 50) told
      JOIN entity area ON area.id = told.area JOIN entity work ON work.id = engagement JOIN entity base ON base.id = told.base
    )) ORDER BY is_local, count DESC, page.id), '[]')
    FROM page JOIN entity USING (id)) AS partners
  FROM entity home WHERE home.id = $1`;

interface Told {
  readonly since: string | null;
  readonly until: string | null;
  readonly untilMax: string | null;
  readonly steps: number;
  readonly led: boolean;
  readonly attestedOn: string | null;
  readonly area: string;
  readonly engagement: string;
  readonly kind: EngagementKind;
  readonly base: string;
  readonly baseKind: EngagementKind;
  readonly activity: string | null;
  readonly evidence: readonly { readonly anchor: string; readonly document: { readonly name: string } }[];
}
interface Row {
  readonly home: string;
  readonly home_type: ActorKind;
  readonly total: number;
  readonly partners: readonly { id: string; name: string; type: ActorKind; reasons: readonly Told[] }[];
}

const today = new Date().toISOString().slice(0, 10);
export const partnersValues = ({ of, area }: Readonly<Record<string, unknown>>): readonly unknown[] => [
  of,
  area,
  today,
];

export function toPartners([row]: readonly unknown[]) {
  const { home, home_type: homeType, total, partners } = row as Row;
  return {
    totalCount: total,
    edges: partners.map(({ id, name, type, reasons }) => ({
      node: { id, name },
      reasons: reasons.map((told) => {
        const { since, until, untilMax, steps, led, attestedOn, activity, evidence } = told;
        const kind: PartnerReason['kind'] =
          activity !== null
            ? 'SHARED_ACTIVITY'
            : led
              ? 'LED_TO_SHARED_ENGAGEMENT'
              : steps > 0
                ? 'PART_OF_SHARED_ENGAGEMENT'
                : 'SHARED_ENGAGEMENT';
        const reason = {
          kind,
          home: { kind: homeType, name: { sv: home } },
          partner: { kind: type, name: { sv: name } },
          engagement: { kind: told.kind, name: { sv: told.engagement } },
          base: { kind: told.baseKind, name: { sv: told.base } },
          area: { name: { sv: told.area } },
          activity: activity === null ? null : { name: { sv: activity } },
          claim: { since, until, untilMax, formerly: false },
          areaAttestedOn: attestedOn,
        };
        return { kind, sentence: reasonSentence(reason as unknown as PartnerReason, 'sv'), since, evidence };
      }),
    })),
  };
}
