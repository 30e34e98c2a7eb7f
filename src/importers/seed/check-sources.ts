import type { Placed, SeedProblem, SeedRecords } from './records.js';
import type { SeedEvidence } from './schema.js';
import { openSource, spaceless, type SourceText } from './source-text.js';

/** What looking the anchors up found, and the ids of cited documents with no source at hand. */
export interface SourceFindings {
  readonly problems: readonly SeedProblem[];
  readonly uncheckedDocuments: readonly string[];
}

/** Hold each evidence's anchor against its document's source file, in the section that it names. */
export async function checkSources(
  { entities, evidence }: SeedRecords,
  sourceDirs: readonly string[],
): Promise<SourceFindings> {
  const cited = new Set(evidence.map(({ value }) => value.document));
  const problems: SeedProblem[] = [];
  const uncheckedDocuments: string[] = [];
  for (const { type, record } of entities) {
    if (type !== 'DOCUMENT' || !cited.has(record.value.id)) continue;
    const { id, sourceFile, sha256 } = record.value;
    const source = typeof sourceFile === 'string' ? await openSource(sourceFile, sourceDirs) : undefined;
    if (source === undefined || typeof sourceFile !== 'string') {
      uncheckedDocuments.push(id);
      continue;
    }
    if ('unreadable' in source) {
      problems.push(record.problem('SOURCE_UNREADABLE', `${sourceFile} ${source.unreadable}`, 'sourceFile'));
      continue;
    }
    if (sha256 !== undefined && sha256 !== source.sha256) {
      problems.push(record.problem('SOURCE_CHANGED', `${sourceFile} is now ${source.sha256}`, 'sha256'));
    }
    for (const place of evidence) if (place.value.document === id) problems.push(...checkAnchor(place, source));
  }
  return { problems, uncheckedDocuments };
}

function checkAnchor(evidence: Placed<SeedEvidence>, source: SourceText): SeedProblem[] {
  const { section, anchor, prefix = '', suffix = '' } = evidence.value;
  const passages = source.passages(section);
  if (passages.length === 0) {
    const there = source.sections.length === 0 ? '' : `; it has ${source.sections.slice(0, 10).join(', ')}`;
    return [evidence.problem('SECTION_NOT_FOUND', `the source has no section "${section}"${there}`, 'section')];
  }
  const quote = [prefix, anchor, suffix].join(' ');
  if (!passages.some((passage) => spaceless(passage).includes(spaceless(quote)))) {
    const words = quote.trim();
    return [evidence.problem('ANCHOR_NOT_FOUND', `these words do not stand under "${section}": "${words}"`, 'anchor')];
  }
  const times = source.occurrences(quote);
  if (times <= 1) return [];
  const advice = 'choose more words, or give a prefix or suffix';
  return [evidence.problem('ANCHOR_AMBIGUOUS', `these words stand ${times} times in the source: ${advice}`, 'anchor')];
}
