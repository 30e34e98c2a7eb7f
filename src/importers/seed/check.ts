import { checkDates } from './check-dates.js';
import { checkGraph } from './check-graph.js';
import { checkSources } from './check-sources.js';
import { checkStatements } from './check-statements.js';
import { checkSourceOrder } from './source-order.js';
import { readRecords, type SeedProblem, type SeedRecords } from './records.js';

export interface SeedFolders {
  /** The folder with a folder of YAML files for each source; they are checked together. */
  readonly seedDir: string;
  /** Folders in which the documents' source files are looked for; none: anchors are not checked. */
  readonly sourceDirs: readonly string[];
}

/** What a check found, and what it could not look at. */
export interface SeedReport {
  readonly records: SeedRecords;
  /** In the order of files and lines. */
  readonly problems: readonly SeedProblem[];
  /** Ids of cited documents with no source at hand: their anchors were not checked. */
  readonly uncheckedDocuments: readonly string[];
}

/** Everything that is wrong with a seed. @throws StartError SEED_INVALID if the folder holds no files */
export const checkSeed = async (folders: SeedFolders): Promise<readonly SeedProblem[]> =>
  (await examineSources(folders)).problems;

/** Check a seed but for its sources, and give its records too. @throws StartError SEED_INVALID if the folder holds no files */
export function examineSeed(seedDir: string): Pick<SeedReport, 'records' | 'problems'> {
  const records = readRecords(seedDir);
  const problems = isUnread(records)
    ? [...records.problems]
    : [
        ...records.problems,
        ...checkGraph(records),
        ...checkSourceOrder(records),
        ...checkDates(records),
        ...checkStatements(records),
      ];
  return { records, problems: problems.sort(byPlace) };
}

/** Check a seed, and its anchors in the documents that are at hand. @throws StartError as `examineSeed` */
export async function examineSources({ seedDir, sourceDirs }: SeedFolders): Promise<SeedReport> {
  const { records, problems } = examineSeed(seedDir);
  if (isUnread(records)) return { records, problems, uncheckedDocuments: [] };
  const found = await checkSources(records, sourceDirs);
  return { ...found, records, problems: [...problems, ...found.problems].sort(byPlace) };
}

/** What stands in an unread part cannot be missed elsewhere: first that part is put right. */
const isUnread = ({ problems }: SeedRecords) =>
  problems.some(({ code }) => code === 'YAML_INVALID' || code === 'LIST_INVALID');

const byPlace = (a: SeedProblem, b: SeedProblem) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);
