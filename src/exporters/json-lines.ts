import { PHASES } from '../queries/export/statements.js';
import type { ExportContent, ExportFormat } from './format.js';

/** The version of what its lines hold: see docs/export.md. */
export const JSON_LINES_VERSION = 1;

/**
 * A line for the file itself (`ABOUT`), each entity, each relationship, each piece of evidence, and a last one that counts
 * them (`END`). Of the whole graph it also has each current statement, with the data set that brought it: from these the
 * same graph is made again. A view has the evidence that it rests on.
 */
export const jsonLines: ExportFormat = {
  id: 'jsonl',
  description: 'JSON Lines: all there is to tell; of the whole graph, "vanort import" makes the same graph of it',
  mediaType: 'application/x-ndjson',
  extension: 'jsonl',
  async *write(content) {
    const counts: Record<string, number> = {};
    for await (const line of linesOf(content)) {
      counts[line.record] = (counts[line.record] ?? 0) + 1;
      yield `${JSON.stringify(line)}\n`;
    }
    yield `${JSON.stringify({ record: 'END', counts, revision: content.about.revision })}\n`;
  },
};

type Line = Readonly<Record<string, unknown>> & { readonly record: string };

async function* linesOf(content: ExportContent): AsyncGenerator<Line> {
  const { iriOf: _iriOf, ...about } = content.about;
  yield { record: 'ABOUT', vanort: 'export', version: JSON_LINES_VERSION, ...about };
  const cited = new Set<string>();
  for await (const entity of content.entities()) {
    for (const id of entity.evidence) cited.add(id);
    yield { record: 'ENTITY', ...entity };
  }
  for await (const { source, target, ...relation } of content.relations()) {
    for (const id of relation.evidence) cited.add(id);
    yield { record: 'RELATION', from: source.id, to: target.id, ...relation };
  }
  if (content.about.isWhole) yield* statementLines(content);
  else {
    for await (const { source, ...evidence } of content.evidence(null)) {
      if (cited.has(evidence.id)) yield { record: 'EVIDENCE', dataSet: source, ...evidence };
    }
  }
}

/** In an order in which each comes after what it refers to; within that, what one data set brought is together. */
async function* statementLines({ dataSets, evidence, statements }: ExportContent): AsyncGenerator<Line> {
  const all = await dataSets();
  for (const phase of PHASES) {
    for (const dataSet of all) {
      for await (const { source, ...statement } of statements(dataSet, phase)) {
        yield { record: 'STATEMENT', dataSet: source, ...statement };
      }
    }
    if (phase !== 'DOCUMENT') continue;
    for (const dataSet of all) {
      for await (const { source, ...place } of evidence(dataSet))
        yield { record: 'EVIDENCE', dataSet: source, ...place };
    }
  }
}
