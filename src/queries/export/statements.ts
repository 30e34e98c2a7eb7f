import type { Graph } from '../../db/graph.js';
import type { Row } from '../../db/reads.js';
import { entityTypeOf, type EntityType } from '../../model/entity-types.js';
import { LANGUAGES } from '../../model/language.js';
import { textProperty, type LocalizedText } from '../../model/localized-text.js';
import { statedValues } from '../../model/statements/stated-values.js';
import type { StatedValues } from '../../model/statements/statement.js';
import { valuesOf } from '../../model/vocabularies.js';
import { enumOf, isTrue, listOf, nullable, object, string, type Decoder } from '../rows/decoders.js';
import { pagesOf } from './pages.js';

/** A place in a document, with the data set whose import brought it. */
export interface ExportedEvidence {
  readonly source: string;
  readonly id: string;
  readonly document: string;
  readonly section: string;
  readonly anchor: string;
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** The anchor is not the document's own words. */
  readonly isParaphrase: boolean;
  readonly claim: LocalizedText;
}

/** A current statement, with the data set whose import brought it. */
export interface ExportedStatement {
  readonly source: string;
  readonly id: string;
  /** Id of the entity or relationship. */
  readonly about: string;
  readonly subject: 'ENTITY' | 'RELATION';
  /** Of an entity; null where no entity is resolved from it, as of a plan. */
  readonly type: EntityType | null;
  readonly kind: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly assertion: string;
  readonly modality: string;
  readonly values: StatedValues;
  readonly evidence: string | null;
  readonly document: string;
  readonly entryOf: string | null;
  readonly recordedAt: string;
}

export const STATEMENT_SOURCES = `
  MATCH (s:Statement) WHERE s.current WITH DISTINCT s.source AS source RETURN source ORDER BY source`;

export const EVIDENCE_SOURCES = `
  MATCH (e:Evidence) WITH DISTINCT e.source AS source WHERE source IS NOT NULL RETURN source ORDER BY source`;

export const EVIDENCE_PAGE = `
  MATCH (e:Evidence)-[:CITES]->(document:Document)
  WHERE e.id > $after AND ($source IS NULL OR e.source = $source)
  RETURN e.id AS id, e {.*} AS evidence, document.id AS document ORDER BY e.id LIMIT $limit`;

/** What statements are about, in an order in which each comes after what it refers to. */
export const PHASES = ['DOCUMENT', 'ENTITY', 'RELATION'] as const;
export type Phase = (typeof PHASES)[number];

const IN_PHASE: Readonly<Record<Phase, string>> = {
  DOCUMENT: "s.subject = 'ENTITY' AND s.evidence IS NULL",
  ENTITY: "s.subject = 'ENTITY' AND s.evidence IS NOT NULL",
  RELATION: "s.subject = 'RELATION'",
};

export const statementsPage = (phase: Phase): string => `
  MATCH (s:Statement) WHERE s.source = $source AND s.id > $after AND s.current AND ${IN_PHASE[phase]}
  WITH s ORDER BY s.id LIMIT $limit
  OPTIONAL MATCH (n:Entity {id: s.about})
  RETURN s.id AS id, s {.*} AS statement, labels(n) AS labels ORDER BY id`;

const text = nullable(string);
const storedEvidence = object({
  id: string,
  section: string,
  anchor: string,
  prefix: text,
  suffix: text,
  isParaphrase: isTrue,
});
const storedStatement = object({
  ...{ source: string, id: string, about: string, subject: enumOf(['ENTITY', 'RELATION'] as const) },
  ...{ kind: text, from: text, to: text, values: string, evidence: text, document: string, entryOf: text },
  ...{ assertion: enumOf(valuesOf('Assertion')), modality: enumOf(valuesOf('Modality')), recordedAt: string },
});
const properties: Decoder<Row> = (value) => value as Row;
const labels = nullable(listOf(string));

/** The data sets that something in the graph was brought by. */
export async function readSources(graph: Graph): Promise<readonly string[]> {
  const rows = [...(await graph.read(STATEMENT_SOURCES)), ...(await graph.read(EVIDENCE_SOURCES))];
  return [...new Set(rows.map(({ source }) => String(source)))].sort();
}

/** All evidence, or that of one data set, in order of id. */
export async function* readEvidence(graph: Graph, source: string | null): AsyncGenerator<ExportedEvidence> {
  for await (const { evidence, document } of pagesOf(graph, EVIDENCE_PAGE, { source })) {
    const row = properties(evidence);
    const claim = Object.fromEntries(
      LANGUAGES.flatMap((tag) => {
        const said = row[textProperty('claim', tag)];
        return typeof said === 'string' ? [[tag, said]] : [];
      }),
    );
    const owner = typeof row.source === 'string' ? row.source : '';
    yield { source: owner, ...storedEvidence(row), document: string(document), claim };
  }
}

/** The current statements of one data set about documents, other entities or relationships. */
export async function* readStatements(graph: Graph, source: string, phase: Phase): AsyncGenerator<ExportedStatement> {
  for await (const row of pagesOf(graph, statementsPage(phase), { source })) {
    const { values, ...stored } = storedStatement(row.statement);
    const found = labels(row.labels);
    yield {
      ...stored,
      values: statedValues.parse(JSON.parse(values)),
      type: found === null ? null : entityTypeOf(found),
    };
  }
}
