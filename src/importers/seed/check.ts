import { checkDates } from './check-dates.js';
import { checkGraph } from './check-graph.js';
import { checkSources } from './check-sources.js';
import { readRecords, type SeedProblem, type SeedRecords } from './records.js';

export interface SeedFolders {
  /** The folder with the seed's YAML files. */
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
export function checkSeed(folders: SeedFolders): SeedProblem[] {
  return [...examineSeed(folders).problems];
}

/** Check a seed and give its records too. @throws StartError SEED_INVALID if the folder holds no files */
export function examineSeed({ seedDir, sourceDirs }: SeedFolders): SeedReport {
  const records = readRecords(seedDir);
  // What stands in an unread part cannot be missed elsewhere: first that part is put right.
  const unread = records.problems.some(({ code }) => code === 'YAML_INVALID' || code === 'LIST_INVALID');
  if (unread) return { records, problems: [...records.problems].sort(byPlace), uncheckedDocuments: [] };
  const { problems, uncheckedDocuments } = checkSources(records, sourceDirs);
  const all = [...records.problems, ...checkGraph(records), ...checkDates(records), ...problems];
  return { records, problems: all.sort(byPlace), uncheckedDocuments };
}

const byPlace = (a: SeedProblem, b: SeedProblem) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1);
