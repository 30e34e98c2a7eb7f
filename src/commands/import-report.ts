import type { IngestResult } from '../ingest/ingest.js';
import type { Change, Preview } from '../ingest/preview.js';
import type { FileImport, ImportProgress } from '../importers/import-file.js';
import type { MatchCounts } from '../importers/match/match-records.js';

const numbers = new Intl.NumberFormat('en');
const count = (number: number, one: string, many = `${one}s`) =>
  `${numbers.format(number)} ${number === 1 ? one : many}`;

/**
 * How far an import has come: the share where rows are lines, rows a second, what is left, what was rejected.
 * @param lines of the file; 0: it has none
 * @param began milliseconds, as `Date.now` gives them
 */
export function progressOf({ line, rows, rejected }: ImportProgress, lines: number, began: number): string {
  const seconds = Math.max((Date.now() - began) / 1_000, 0.001);
  const share = lines > 1 && line <= lines ? line / lines : undefined;
  const left = share === undefined || share === 0 ? undefined : Math.round((seconds * (1 - share)) / share);
  return [
    share === undefined ? undefined : `${Math.floor(share * 100)} %`,
    count(rows, 'row'),
    `${numbers.format(Math.round(rows / seconds))} a second`,
    left === undefined ? undefined : `${numbers.format(left)} s left`,
    `${numbers.format(rejected)} rejected`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Where what a person has to look at was written. */
export interface ReportedFiles {
  readonly rejected: string;
  readonly review: string;
}

/** What an import did, as lines for the terminal. */
export function describeImport(
  source: string,
  { matched, result }: FileImport<IngestResult>,
  files: ReportedFiles,
): string {
  return [
    `Imported ${count(matched.rows, 'row')} as ${source}: ${count(result.statementsAdded, 'statement')} added, ${numbers.format(result.statementsRetired)} retired, ${count(result.changed, 'change')} to the graph. Revision ${result.revision}.`,
    ...describeMatching(matched, files),
    result.statementsAdded + result.statementsRetired + result.changed === 0
      ? 'All of it was in the graph already.'
      : `Take it back with: vanort undo ${result.changeSet}`,
  ].join('\n');
}

const CHANGES: Readonly<Record<Change, string>> = {
  PLANNED: 'said to be planned, which is no fact yet',
  ADDED: 'added',
  CHANGED: 'changed',
  CONFIRMED: 'confirmed by one more source',
  ENDED: 'ended, or no longer said',
  IN_CONFLICT: 'in conflict with what others say',
};
const EXAMPLES = 5;

/** What an import would do. */
export function describePreview(
  source: string,
  { matched, result }: FileImport<Preview>,
  files: ReportedFiles,
): string {
  const changes = Object.entries(result.changes) as [Change, Preview['changes'][Change]][];
  return [
    `${count(matched.rows, 'row')} as ${source}. Nothing was changed; an import would have:`,
    ...changes.flatMap(([change, { entities, relations, examples }]) => [
      `  ${CHANGES[change]}: ${count(entities, 'entity', 'entities')}, ${count(relations, 'relationship')}`,
      ...examples.slice(0, EXAMPLES).map((id) => `    ${id}`),
      ...(entities + relations > EXAMPLES ? [`    and ${numbers.format(entities + relations - EXAMPLES)} more`] : []),
    ]),
    ...describeMatching(matched, files),
  ].join('\n');
}

function describeMatching(matched: MatchCounts, files: ReportedFiles): string[] {
  const { joined, remembered, new: added, review, rejected, heldBack } = matched;
  return [
    `Names: ${numbers.format(joined + remembered)} known to the graph, ${numbers.format(added)} new.`,
    ...(review > 0
      ? [
          `${count(review, 'name')} may be one of the graph's, and ${count(heldBack, 'record')} wait for that: write "same" or "other" in ${files.review} and import again with --decisions.`,
        ]
      : []),
    ...(rejected > 0
      ? [
          `${count(rejected, 'row')} rejected: mend ${files.rejected} and import it with --partial and the same --source.`,
        ]
      : []),
  ];
}
