import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { examineSources } from './check.js';
import { describeProblem } from './describe.js';

/**
 * The command `check [--seed <folder>] [--source <folder>]...`: print a line for each problem of the seed, and a
 * summary. The sources of documents are looked for in the folder `docs` beside the seed's,
 * and in the folders given.
 * @returns the exit status: 0, or 1 when something is wrong (warnings alone are not)
 */
export async function runCheck(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string', default: 'seed' }, source: { type: 'string', multiple: true, default: [] } },
  });
  const { records, problems, uncheckedDocuments } = await examineSources({
    seedDir: values.seed,
    sourceDirs: [join(values.seed, '..', 'docs'), ...values.source],
  });
  for (const problem of problems) console.log(describeProblem(problem));
  if (uncheckedDocuments.length > 0) {
    console.log(`Not checked, no source at hand (see --source): ${uncheckedDocuments.join(', ')}`);
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = [
    `${String(records.entities.length)} entities`,
    `${String(records.relations.length)} relations`,
    `${String(records.evidence.length)} pieces of evidence`,
    `${String(errors)} errors`,
    `${String(problems.length - errors)} warnings`,
  ];
  console.log(counts.join(', '));
  return errors > 0 ? 1 : 0;
}
