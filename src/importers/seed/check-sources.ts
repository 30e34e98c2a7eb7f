import type { Placed, SeedProblem, SeedRecords } from './records.js';
import type { SeedDocument, SeedEvidence } from './schema.js';
import { comparable, openSource, type SourceText } from './source-text.js';

/** What looking the anchors up found, and the ids of cited documents with no source at hand. */
export interface SourceFindings {
  readonly problems: readonly SeedProblem[];
  readonly uncheckedDocuments: readonly string[];
}

/** Hold each evidence's anchor against its document's source file, in the section that it names. */
export function checkSources({ entities, evidence }: SeedRecords, sourceDirs: readonly string[]): SourceFindings {
  const cited = new Set(evidence.map(({ value }) => value.document));
  const problems: SeedProblem[] = [];
  const uncheckedDocuments: string[] = [];
  for (const { type, record } of entities) {
    if (type !== 'DOCUMENT' || !cited.has(record.value.id)) continue;
    const document: Placed<SeedDocument> = record;
    const { id, sourceFile, sha256 } = document.value;
    const source = sourceFile === undefined ? undefined : openSource(sourceFile, sourceDirs);
    if (source === undefined) {
      uncheckedDocuments.push(id);
      continue;
    }
    if (sha256 !== undefined && sha256 !== source.sha256) {
      problems.push(document.problem('SOURCE_CHANGED', `${sourceFile} is now ${source.sha256}`, 'sha256'));
    }
    for (const place of evidence) if (place.value.document === id) problems.push(...checkAnchor(place, source));
  }
  return { problems, uncheckedDocuments };
}

function checkAnchor(evidence: Placed<SeedEvidence>, source: SourceText): SeedProblem[] {
  const { section, anchor } = evidence.value;
  const passages = source.passages(section);
  if (passages.length === 0) {
    return [evidence.problem('SECTION_NOT_FOUND', `the source has no section "${section}"`, 'section')];
  }
  if (passages.some((passage) => passage.includes(comparable(anchor)))) return [];
  return [evidence.problem('ANCHOR_NOT_FOUND', `these words do not stand under "${section}": "${anchor}"`, 'anchor')];
}
