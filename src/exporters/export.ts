import type { Graph } from '../db/graph.js';
import type { TextLanguage } from '../model/language.js';
import { nameIn } from '../narration/language.js';
import { entityPath } from '../model/linked-data.js';
import { graphChanging } from '../queries/api/errors.js';
import { readCited, type CitedDocument } from '../queries/export/documents.js';
import { readEntities } from '../queries/export/entities.js';
import { readRelations, readToldRelations } from '../queries/export/relations.js';
import { readNodes } from '../queries/rows/nodes.js';
import { readScope, type ExportQuestion } from '../queries/export/scope.js';
import { readEvidence, readSources, readStatements } from '../queries/export/statements.js';
import { readTies } from '../queries/export/ties.js';
import { readUntoldTwinTowns } from '../queries/export/twin-towns.js';
import { readLoading } from '../queries/revision/loading.js';
import { readGraphState, type GraphState } from '../queries/revision/revision.js';
import { citationOf } from './citation.js';
import type { About, ExportContent, ExportFormat } from './format.js';
import { EXPORT_TEXTS } from './texts.js';

/** Who publishes, and how files tell of it. */
export interface ExportPublication {
  /** The site's or the product's name. */
  readonly name: string;
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  readonly licence: string | undefined;
  readonly home: string;
  readonly language: TextLanguage;
}

/** Pieces are at least so large, in characters or bytes, but for the last. */
const PIECE = 64 * 1024;

/**
 * An export of one revision of the graph, piece by piece as it is wanted. The last piece comes only where the graph is
 * still the same, so that no whole file mixes two revisions.
 * @throws ApiError NOT_FOUND naming `of`, `areas`, `from` or `to`; GRAPH_CHANGING, at any piece, where a load is on its way or was
 */
export async function* exportGraph(
  graph: Graph,
  format: ExportFormat,
  question: ExportQuestion,
  publication: ExportPublication,
): AsyncGenerator<Uint8Array> {
  const state = await requireQuiet(graph);
  const scope = await readScope(graph, question);
  const content: ExportContent = {
    about: aboutOf(
      await titleOf(graph, question, scope.isWhole, publication.language),
      scope.isWhole,
      state,
      publication,
      await readCited(graph),
    ),
    entities: () => readEntities(graph, scope),
    relations: () => readRelations(graph, scope),
    toldRelations: () => readToldRelations(graph, scope, publication.language),
    ties: () => readTies(graph, scope),
    untoldTwinTowns: () => readUntoldTwinTowns(graph, scope),
    dataSets: () => readSources(graph),
    evidence: (dataSet) => readEvidence(graph, dataSet),
    statements: (dataSet, phase) => readStatements(graph, dataSet, phase),
  };
  let last: Uint8Array | undefined;
  for await (const piece of inPieces(format.write(content))) {
    if (last !== undefined) yield last;
    last = piece;
  }
  const after = await requireQuiet(graph);
  if (after.number !== state.number || after.recordedAt !== state.recordedAt) throw graphChanging();
  if (last !== undefined) yield last;
}

/** What it is of, by the names of what is asked for, and as of when. */
async function titleOf(
  graph: Graph,
  { of, between, at }: ExportQuestion,
  isWhole: boolean,
  language: TextLanguage,
): Promise<string> {
  const texts = EXPORT_TEXTS[language];
  const ids = between === null ? [of].filter((id) => id !== null) : [between.from, between.to];
  const found = ids.length === 0 ? null : await readNodes(graph, ids, at);
  const [name = '', other = ''] = ids.map((id) => {
    const entity = found?.get(id);
    return entity === undefined ? id : nameIn(entity, language);
  });
  const part = between !== null ? texts.between(name, other) : of !== null ? texts.around(name) : texts.part;
  const what = isWhole ? texts.whole : part;
  return at.asked === null ? what : `${what}, ${texts.asOf(at.asked)}`;
}

/** The state of a graph into which nothing is on its way. */
async function requireQuiet(graph: Graph): Promise<GraphState> {
  if ((await readLoading(graph)) !== null) throw graphChanging();
  return readGraphState(graph);
}

async function* inPieces(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let [waiting, size]: [(string | Uint8Array)[], number] = [[], 0];
  const joined = () => Buffer.concat(waiting.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  for await (const part of parts) {
    waiting.push(part);
    size += part.length;
    if (size < PIECE) continue;
    yield joined();
    [waiting, size] = [[], 0];
  }
  if (waiting.length > 0) yield joined();
}

function aboutOf(
  title: string,
  isWhole: boolean,
  { number, recordedAt }: GraphState,
  { name, site, licence, home, language }: ExportPublication,
  { documents, leftOut }: { documents: readonly CitedDocument[]; leftOut: number },
): About {
  const texts = EXPORT_TEXTS[language];
  const exportedAt = new Date().toISOString();
  const named = documents.map((document) => citationOf(document, language)).join('; ');
  const more = leftOut > 0 ? ` ${texts.moreSources(leftOut)}` : '';
  const citation = [
    `${name}: ${title}`,
    texts.revision(number, exportedAt),
    site,
    licence === undefined ? texts.noLicence : texts.licence(licence),
    `${texts.sources}: ${named}${more}`,
  ].join('. ');
  return {
    ...{
      title: `${name}: ${title}`,
      citation,
      site,
      licence: licence ?? null,
      revision: number,
      recordedAt,
      exportedAt,
    },
    ...{ home, language, isWhole, sources: documents, sourcesLeftOut: leftOut },
    iriOf: (id) => site + entityPath(id),
  };
}
