import { z } from 'zod';
import type { Graph } from '../../db/graph.js';
import { BY_DAYS } from './changes.js';
import { ENDS } from './dated-facts.js';
import { PROPERTIES, subjectProjection, toRecording, type RecordingEntity } from '../rows/entities.js';
import { nameIn, type Language } from '../../narration/language.js';
import { createCursors } from '../api/paging.js';
import { HISTORY_OF_ENTITY, OF_ENTITY } from './history-patterns.js';
import { relationSentence } from '../../narration/relation-sentence.js';

export interface RecordingsQuestion {
  /** First and last day of the period, in UTC. */
  readonly from: string;
  readonly to: string;
  /** In whose history; null: everywhere. */
  readonly of: string | null;
  readonly first: number;
  readonly after: string | null;
}

export interface RecordingsPage {
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly recordings: readonly { cursor: string; node: RecordingEntity }[];
}

const readings = (rows: string) => {
  const recorded = `
    ${rows}
    WITH node, relation, coalesce(relation.recordedAt, node.recordedAt) AS recordedAt,
      coalesce(relation.id, node.id) AS id
    WHERE recordedAt >= $from AND recordedAt < $end`;
  return {
    count: `${recorded} RETURN count(DISTINCT id) AS totalCount`,
    page: `
      ${recorded} AND (recordedAt > $afterTime OR recordedAt = $afterTime AND id > $afterId)
      WITH DISTINCT node, relation, recordedAt, id ORDER BY recordedAt, id LIMIT $limit
      ${ENDS}
      RETURN {
        id: id, recordedAt: recordedAt,
        relation: relation {${PROPERTIES.relation('relation')}, kind: type(relation), source: subject.id, target: object.id},
        subject: ${subjectProjection('subject')},
        object: ${subjectProjection('object')},
        evidence: coalesce(relation.evidence, node.evidence)
      } AS recording ORDER BY recordedAt, id`,
  };
};

export const RECORDINGS = readings(BY_DAYS);
export const RECORDINGS_OF_ENTITY = readings(`${OF_ENTITY} ${HISTORY_OF_ENTITY}`);

const Key = z.object({ time: z.string(), id: z.string() });

/**
 * What was recorded in a period of recorded time, in order of it.
 * @throws BAD_USER_INPUT naming `after`
 */
export async function recordings(graph: Graph, question: RecordingsQuestion): Promise<RecordingsPage> {
  const { from, to, of, first, after } = question;
  const cursors = createCursors(['recordings', from, to, of], Key);
  const key = cursors.decode(after);
  // 24:00 of the last day, as ISO 8601 writes it: after every time of that day, whatever its fraction.
  const end = `${to}T24`;
  const parameters = {
    ...{ from, end, of: of ?? '' },
    days: `recordedAt:["${from}" TO "${end}"}`,
    limit: first + 1,
    afterTime: key?.time ?? '',
    afterId: key?.id ?? '',
  };
  const { count, page } = of === null ? RECORDINGS : RECORDINGS_OF_ENTITY;
  const [counts, rows] = await Promise.all([graph.read(count, parameters), graph.read(page, parameters)]);
  const found = rows.map(({ recording }) => toRecording(recording));
  return {
    totalCount: Number(counts[0]?.totalCount),
    hasNextPage: found.length > first,
    recordings: found.slice(0, first).map((node) => ({
      cursor: cursors.encode({ time: node.recordedAt, id: node.id }),
      node,
    })),
  };
}

/** What was recorded: the name of an entity, or a relationship as a sentence. */
export const recordingTitle = ({ relation, subject, object }: RecordingEntity, language: Language): string =>
  relation !== null && object !== null
    ? relationSentence({ ...relation, from: subject, to: object }, language)
    : nameIn(subject, language);
