import type { Graph } from '../../db/graph.js';
import { comparable, sectionAnchor, sectionsOf, type TextBlock } from '../../model/source-text.js';
import { listOf, nullable, object, string } from '../rows/decoders.js';
import { toEvidence, PROPERTIES, type EvidenceEntity } from '../rows/entities.js';

/** Texts of documents by the SHA-256 of the file: what evidence was checked against, and nothing else. */
export interface DocumentTexts {
  readonly size: number;
  get(sha256: string): string | undefined;
}

export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly evidence: EvidenceEntity;
}
export interface QuotedBlock extends TextBlock {
  readonly quotes: readonly Quote[];
}
export interface QuotedSection {
  readonly anchor: string;
  readonly heading: string;
  readonly level: number;
  readonly blocks: readonly QuotedBlock[];
}

/** How much evidence of one file is looked into. */
const MOST_EVIDENCE = 2_000;

export const EVIDENCE_OF_FILE = `
  MATCH (document:Document {id: $id})
  RETURN document.sha256 AS sha256, COLLECT {
    MATCH (other:Document) WHERE other.id >= '' AND other.sha256 = document.sha256
    MATCH (other)<-[:CITES]-(evidence:Evidence)
    WITH other, evidence ORDER BY evidence.id LIMIT ${MOST_EVIDENCE}
    RETURN {of: other.id, evidence: evidence {${PROPERTIES.evidence('evidence')}, document: other {${PROPERTIES.document('other')}}}}
  } AS found`;

const toFile = object({ sha256: nullable(string), found: listOf(object({ of: string, evidence: toEvidence })) });

/**
 * The sections of a document whose text is at hand, with what is quoted of it. Where one file holds several documents, a
 * section belongs to the one whose evidence names its heading, else to that of the section before.
 */
export async function documentSections(graph: Graph, texts: DocumentTexts, id: string): Promise<QuotedSection[]> {
  if (texts.size === 0) return [];
  const [row] = await graph.read(EVIDENCE_OF_FILE, { id });
  if (row === undefined) return [];
  const { sha256, found } = toFile(row);
  const text = texts.get(sha256 ?? '');
  if (text === undefined) return [];
  const owners = new Map(found.map(({ of, evidence }) => [comparable(evidence.section), of]));
  const taken = new Set<string>();
  let owner = owners.get([...owners.keys()][0] ?? '') ?? id;
  return sectionsOf(text).flatMap(({ heading, level, blocks }) => {
    owner = owners.get(heading) ?? owner;
    if (owner !== id) return [];
    const own = found.flatMap(({ of, evidence }) =>
      of === id && comparable(evidence.section) === heading ? [evidence] : [],
    );
    const anchor = unique(sectionAnchor(heading), taken);
    return [
      { anchor, heading, level, blocks: blocks.map((block) => ({ ...block, quotes: quotesIn(block.text, own) })) },
    ];
  });
}

/** Where the words of each stand in a text, in order. */
function quotesIn(text: string, evidence: readonly EvidenceEntity[]): Quote[] {
  return evidence
    .flatMap((one) => {
      const words = comparable(one.anchor);
      const start = text.indexOf(words);
      return start < 0 ? [] : [{ start, end: start + words.length, evidence: one }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function unique(anchor: string, taken: Set<string>): string {
  let free = anchor;
  for (let number = 2; taken.has(free); number += 1) free = `${anchor}-${number}`;
  taken.add(free);
  return free;
}
