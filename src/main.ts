import { Command } from 'commander';
import { addChangeCommands } from './commands/changes.js';
import { addBackupCommands } from './commands/backup.js';
import { addImportCommand } from './commands/import.js';
import { addExportCommand } from './commands/export.js';
import { readConfig } from './config.js';
import { runCheck } from './importers/seed/run-check.js';
import { GraphError } from './db/errors.js';
import { ImportError } from './importers/import-error.js';
import { ReviewFileError } from './importers/match/review.js';
import { IngestError } from './ingest/ingest-error.js';
import { StartError } from './start-error.js';
import type { StartOptions } from './choose-home.js';
import { start } from './start.js';

const program = new Command('vanort')
  .description("A knowledge graph of a municipality's international relations.")
  .showHelpAfterError();

program
  .command('start', { isDefault: true })
  .description('start the API on the local database, or on the one that NEO4J_URI names')
  .option('--home <name>', 'the municipality whose graph it is: name, municipality code or id; as HOME_ACTOR')
  .option('--load', 'load the graph of the home into a database at NEO4J_URI that is empty, or has others')
  .option('--migrate', "bring a database at NEO4J_URI to this version's shape")
  .action((options: StartOptions) => start(readConfig(), options));

program
  .command('check')
  .description('check the seed: schema, references, evidence, and anchors where the sources are given')
  .option('--seed <folder>', 'the seed; SEED_DIR, or seed, when left out')
  .option('--source <folder...>', 'folders that hold the source documents', [])
  .action(async ({ seed, source }: { seed?: string; source: string[] }) => {
    const seedDir = seed ?? readConfig().seedDir ?? 'seed';
    process.exitCode = await runCheck(['--seed', seedDir, ...source.flatMap((folder) => ['--source', folder])]);
  });

addImportCommand(program);
addChangeCommands(program);
addBackupCommands(program);
addExportCommand(program);

/** Errors that a person at the terminal can put right: others are faults of ours. */
const FOR_PEOPLE = [StartError, GraphError, IngestError, ImportError, ReviewFileError];

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Error) || !FOR_PEOPLE.some((type) => error instanceof type)) throw error;
  const cause =
    error instanceof GraphError && error.cause instanceof Error ? ` Neo4j says: ${error.cause.message}` : '';
  console.error(`vanort: ${error.message}${cause}`);
  process.exitCode = 1;
}
