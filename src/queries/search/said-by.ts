import DataLoader from 'dataloader';
import { TEXT_LANGUAGES } from '../../model/language.js';
import { textProperty } from '../../model/localized-text.js';
import { RELATION_TEXT_FIELDS } from '../../model/search-properties.js';
import type { QueryContext } from '../api/context.js';
import { perRequest } from '../rows/by-id.js';
import { listOf, object, string, stringList } from '../rows/decoders.js';
import type { EvidenceEntity } from '../rows/entities.js';
import { loadEvidence } from '../rows/evidence-loader.js';

/** What is claimed of an entity: a claim of evidence, or a text of one of its relationships. */
interface Claim {
  readonly of: string;
  readonly text: string;
}

const MAX_BATCH = 100;
/** Of an entity with very many relationships so many are looked through: as its claims are gathered, the first count. */
const MOST_RELATIONS = 5_000;

const textsOf = (variable: string, fields: readonly string[]) =>
  `[${fields.flatMap((field) => TEXT_LANGUAGES.map((tag) => `${variable}.${textProperty(field, tag)}`)).join(', ')}]`;
const CLAIMED = textsOf('place', ['claim']);

/** The evidence that claims a text of an entity, or that a relationship with that text rests on. */
export const SOURCES_OF_CLAIMS = `
  UNWIND $claims AS claim
  MATCH (entity:Entity {id: claim.of})
  RETURN claim.of AS of, claim.text AS text, COLLECT {
    UNWIND coalesce(entity.evidence, []) AS id
    MATCH (place:Evidence {id: id}) WHERE claim.text IN ${CLAIMED}
    RETURN id
  } + COLLECT {
    MATCH (entity)-[r]-(:Entity)
    WITH r, claim LIMIT ${MOST_RELATIONS}
    WITH r, claim, claim.text IN ${textsOf('r', RELATION_TEXT_FIELDS)} AS isOwn
    UNWIND r.evidence AS id
    MATCH (place:Evidence {id: id}) WHERE isOwn OR claim.text IN ${CLAIMED}
    RETURN DISTINCT id
  } AS evidence`;

const toSources = listOf(object({ of: string, text: string, evidence: stringList }));

const keyOf = ({ of, text }: Claim) => JSON.stringify([of, text]);

/** What is claimed of all that was found is looked up in one read. */
const sources = perRequest(
  ({ graph }) =>
    new DataLoader<Claim, readonly string[], string>(
      async (claims) => {
        const rows = toSources(await graph.read(SOURCES_OF_CLAIMS, { claims }));
        const found = new Map(rows.map((row) => [keyOf(row), row.evidence]));
        return claims.map((claim) => found.get(keyOf(claim)) ?? []);
      },
      { cacheKeyFn: keyOf, maxBatchSize: MAX_BATCH },
    ),
);

/** The places that claim a text of an entity, the one that prevails first; none where they are not shown to everybody. */
export async function sourcesOfClaim(claim: Claim, context: QueryContext): Promise<readonly EvidenceEntity[]> {
  return loadEvidence(context.evidence, await sources(context).load(claim));
}
