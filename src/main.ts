import { Command } from 'commander';
import { readConfig } from './config.js';
import { runCheck } from './importers/seed/run-check.js';
import { GraphError } from './db/errors.js';
import { StartError } from './start-error.js';
import { start } from './start.js';

const program = new Command('vanort')
  .description("A knowledge graph of a municipality's international relations.")
  .showHelpAfterError();

program
  .command('start', { isDefault: true })
  .description('start the API on the local database, or on the one that NEO4J_URI names')
  .action(() => start(readConfig()));

program
  .command('check')
  .description('check the seed: schema, references, evidence, and anchors where the sources are given')
  .option('--seed <folder>', 'the seed', 'seed')
  .option('--source <folder...>', 'folders that hold the source documents', [])
  .action(async ({ seed, source }: { seed: string; source: string[] }) => {
    process.exitCode = await runCheck(['--seed', seed, ...source.flatMap((folder) => ['--source', folder])]);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof StartError || error instanceof GraphError)) throw error;
  const cause =
    error instanceof GraphError && error.cause instanceof Error ? ` Neo4j says: ${error.cause.message}` : '';
  console.error(`vanort: ${error.message}${cause}`);
  process.exitCode = 1;
}
