import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { backup } from '../backup/backup.js';
import { contentsOf, emptyGraph } from '../backup/empty-graph.js';
import { restoreUnderway } from '../backup/interrupted.js';
import { verifyBackup, type BackupContents } from '../backup/read-backup.js';
import { requireKnownVersion, restore } from '../backup/restore.js';
import { readConfig } from '../config.js';
import type { Graph } from '../db/graph.js';
import { migrate } from '../db/migrate.js';
import { withGraph } from '../open-graph.js';
import { StartError } from '../start-error.js';
import { confirm } from './confirm.js';

/** Commands that keep, bring back and empty the graph as a whole. */
export function addBackupCommands(program: Command): void {
  program
    .command('backup')
    .description('write all of the graph to one file, also while the product runs')
    .argument('<file>', 'such as vanort-2026-11-30.backup')
    .option('--overwrite', 'replace the file where there is one', false)
    .action(runBackup);
  program
    .command('restore')
    .description('verify a backup, then put what it holds in the place of the graph')
    .argument('<file>', 'a file that "vanort backup" wrote')
    .option('--replace', 'remove what the graph holds now; asks first', false)
    .option('--yes', 'do not ask', false)
    .action(runRestore);
  program
    .command('reset')
    .description('empty the graph; asks first')
    .option('--yes', 'do not ask', false)
    .action(runReset);
}

async function runBackup(file: string, { overwrite }: { overwrite: boolean }): Promise<void> {
  if (existsSync(file) && !overwrite) {
    throw new StartError('BACKUP_FAILED', `${file} is there already: choose another name, or say --overwrite.`);
  }
  await withGraph(readConfig(), async ({ graph, terminal }) => {
    const { nodes, relationships, sha256 } = await backup(graph, file, (count) =>
      terminal.onProgress('Writing the backup', `${count} nodes and relationships`),
    );
    terminal.endPhase();
    const megabytes = ((await stat(file)).size / 1_000_000).toFixed(1);
    terminal.say(
      `Wrote ${path.resolve(file)}: ${nodes} nodes, ${relationships} relationships, ${megabytes} MB. Read back and whole (SHA-256 of its content: ${sha256}).`,
    );
  });
}

async function runRestore(file: string, { replace, yes }: { replace: boolean; yes: boolean }): Promise<void> {
  const contents = await verifyBackup(file);
  requireKnownVersion(file, contents);
  await withGraph(
    readConfig(),
    async ({ graph, terminal }) => {
      await agreeToReplace(graph, contents, { file, replace, yes });
      const total = contents.nodes + contents.relationships;
      await restore(graph, file, contents, {
        onProgress: (done) => terminal.onProgress('Restoring', { done, total }),
      });
      terminal.endPhase();
      terminal.say(
        `Restored ${file} of ${contents.header.createdAt}: ${contents.nodes} nodes, ${contents.relationships} relationships, revision ${contents.header.revision}.`,
      );
    },
    { acceptsHalfRestored: true },
  );
}

async function agreeToReplace(
  graph: Graph,
  { header }: BackupContents,
  { file, replace, yes }: { file: string; replace: boolean; yes: boolean },
): Promise<void> {
  const { isEmpty, entities, statements } = await contentsOf(graph);
  // What a stopped restore has left is nobody's.
  if (isEmpty || (await restoreUnderway(graph)) !== null) return;
  if (!replace) {
    throw new StartError(
      'GRAPH_NOT_EMPTY',
      `The graph holds ${entities} entities: say --replace to put what ${file} holds in their place. Nothing was changed.`,
    );
  }
  await confirm(
    `All of the graph goes, ${entities} entities and ${statements} statements, and what was backed up on ${header.createdAt} takes its place.`,
    yes,
  );
}

async function runReset({ yes }: { yes: boolean }): Promise<void> {
  await withGraph(
    readConfig(),
    async ({ graph, terminal }) => {
      await migrate(graph);
      const { isEmpty, entities, statements } = await contentsOf(graph);
      if (!isEmpty) {
        const loss = `All of the graph goes: ${entities} entities and ${statements} statements. "vanort backup" keeps a copy.`;
        await confirm(loss, yes);
      }
      await emptyGraph(graph);
      terminal.say('The graph is empty.');
    },
    { acceptsHalfRestored: true },
  );
}
