import { z } from 'zod';
import { markStale } from './derive.js';
import { restingOn, storedRow } from './evidence.js';
import { inPages, type InTransaction } from './in-pages.js';
import type { Load } from './loads.js';

const OF_CHANGE_SETS = `
  MATCH (e:Evidence)-[:CITES]->(document:Document) WHERE e.id > $after AND e.changeSet IN $changeSets
  RETURN e.id AS id, e.formerly[-1] AS content, document.id AS document ORDER BY e.id LIMIT $limit`;

/** Evidence that has been changed again since, with what it was before and which loads said so. */
const CHANGED_SINCE = `
  MATCH (e:Evidence) WHERE e.id > $after AND any(one IN e.formerlyIn WHERE one IN $changeSets)
  RETURN e.id AS id, e.formerly AS contents, e.formerlyIn + coalesce(e.changeSet, '') AS saidIn ORDER BY e.id LIMIT $limit`;

const SET_FORMERLY = `
  UNWIND $rows AS row
  MATCH (e:Evidence {id: row.id})
  SET e.formerly = row.formerly, e.formerlyIn = row.formerlyIn`;

const changedSince = z.object({ id: z.string(), contents: z.array(z.string()), saidIn: z.array(z.string()) });

/**
 * What evidence was in between, without what change sets said that no longer count: a load of all that its source says
 * has repeated what it did not change, so what was so until after it is that load's.
 */
function withoutSaidIn(
  { id, contents, saidIn }: z.infer<typeof changedSince>,
  changeSets: readonly string[],
  laterLoads: readonly Load[],
) {
  const kept = contents.flatMap((content, index) => {
    const owner = saidIn[index]!;
    if (!changeSets.includes(owner)) return { content, owner };
    const next = laterLoads.findIndex((load) => [load.id, ...load.continues].includes(saidIn[index + 1]!));
    const heir = laterLoads.slice(0, Math.max(next, 0)).find(({ isComplete }) => isComplete);
    return heir === undefined ? [] : { content, owner: heir.id };
  });
  return { id, formerly: kept.map(({ content }) => content), formerlyIn: kept.map(({ owner }) => owner) };
}

const REMOVE = 'UNWIND $ids AS id MATCH (e:Evidence {id: id}) DETACH DELETE e';

const RESTORE = `
  UNWIND $rows AS row
  MATCH (e:Evidence {id: row.id})
  MATCH (document:Document {id: row.document})
  WITH e, row, document, e.formerly[..-1] AS formerly, e.formerlyIn[-1] AS changeSet, e.formerlyIn[..-1] AS formerlyIn,
    e {.source, .recordedAt, .recordedBy} AS recorded
  SET e = row.properties, e += recorded, e.content = row.content, e.formerly = formerly, e.formerlyIn = formerlyIn,
    e.changeSet = changeSet, e.hash = row.hash
  WITH e, document
  MATCH (e)-[cites:CITES]->()
  DELETE cites
  MERGE (e)-[:CITES]->(document)`;

export const USED_OF_DOCUMENT = `
  MATCH (s:Statement) USING INDEX SEEK s:Statement(document, about)
  WHERE s.document = $document AND s.about > $after AND s.current
  WITH s.about AS id, collect(s.evidence) AS evidence ORDER BY id LIMIT $limit
  RETURN id, evidence`;

const HAND_OVER = 'UNWIND $ids AS id MATCH (e:Evidence {id: id}) SET e.changeSet = $load';

/**
 * Puts evidence back to what it was before change sets that failed or are undone. What a later load says too stays, and
 * is that load's from then on.
 * @param laterLoads of the same source, that stand; left out: there is none, and nothing rests on what was brought
 * @returns how much is changed
 */
export async function restoreEvidence(
  inTransaction: InTransaction,
  changeSets: readonly string[],
  laterLoads?: readonly Load[],
): Promise<number> {
  const usedOf = new Map<unknown, ReadonlySet<unknown>>();
  const whole = laterLoads?.find(({ isComplete }) => isComplete)?.id;
  const heir = whole ?? laterLoads?.at(-1)?.id ?? null;
  let changed = 0;
  await inPages(inTransaction, OF_CHANGE_SETS, { changeSets }, async (run, found) => {
    if (laterLoads !== undefined) {
      for (const { document } of found) {
        if (!usedOf.has(document)) usedOf.set(document, await usedEvidence((work) => work(run), document));
      }
    }
    const stays = ({ id, document, content }: Readonly<Record<string, unknown>>) =>
      (content === null || whole !== undefined) && (usedOf.get(document)?.has(id) ?? false);
    const kept = found.filter(stays).map(({ id }) => id);
    const others = found.filter((one) => !stays(one));
    const added = others.filter(({ content }) => content === null).map(({ id }) => id);
    const rows = others.flatMap(({ content }) => (typeof content === 'string' ? storedRow(content) : []));
    await run(REMOVE, { ids: added });
    await run(HAND_OVER, { ids: kept, load: heir });
    if (rows.length > 0) await run(RESTORE, { rows });
    await markStale(run, new Set(await restingOn(run, rows)));
    changed += added.length + rows.length;
  });
  await inPages(inTransaction, CHANGED_SINCE, { changeSets }, async (run, found) => {
    const rows = found.map((row) => withoutSaidIn(changedSince.parse(row), changeSets, laterLoads ?? []));
    await run(SET_FORMERLY, { rows });
  });
  return changed;
}

async function usedEvidence(inTransaction: InTransaction, document: unknown): Promise<ReadonlySet<unknown>> {
  const used = new Set<unknown>();
  await inPages(inTransaction, USED_OF_DOCUMENT, { document }, (_, rows) => {
    for (const { evidence } of rows) for (const one of evidence as unknown[]) used.add(one);
    return Promise.resolve();
  });
  return used;
}
