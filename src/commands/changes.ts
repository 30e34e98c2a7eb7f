import { InvalidArgumentError, type Command } from 'commander';
import { readConfig } from '../config.js';
import { latestChangeSets, type LoggedChangeSet } from '../ingest/change-sets.js';
import { homeOf } from '../ingest/home.js';
import { undo } from '../ingest/undo.js';
import { withGraph } from '../open-graph.js';

/** Commands that tell what was loaded, and take it back. */
export function addChangeCommands(program: Command): void {
  program
    .command('changes')
    .description('list what was loaded and undone, the newest first, with the ids that "undo" takes')
    .option('--latest <number>', 'how many', wholeNumber, 20)
    .action(runChanges);
  program
    .command('undo')
    .description('bring the graph to what it would be had a change set never been loaded')
    .argument('<id>', 'id of a change set, from "vanort changes"')
    .action(runUndo);
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= 10_000) return number;
  throw new InvalidArgumentError('It must be a whole number from 1 to 10000.');
}

async function runChanges({ latest }: { latest: number }): Promise<void> {
  await withGraph(readConfig(), async ({ graph, terminal }) => {
    const changeSets = await latestChangeSets(graph, latest);
    if (changeSets.length === 0) terminal.say('Nothing has been loaded.');
    for (const one of changeSets) terminal.say(lineOf(one));
  });
}

const STATES = {
  ...{ OPEN: 'stopped in the middle', DONE: 'loaded', CONTINUED: 'stopped, and gone on with by the next' },
  ...{ ROLLED_BACK: 'failed, and taken back', UNDONE: 'undone', REPLACED: 'replaced by a migration' },
} as const satisfies Record<LoggedChangeSet['status'], string>;

function lineOf({ id, source, startedAt, status, undoes, ...counts }: LoggedChangeSet): string {
  const what = undoes === null ? STATES[status] : `undo of ${undoes}`;
  const how = `${counts.statementsAdded} statements added, ${counts.statementsRetired} retired`;
  return `${startedAt}  ${id}  ${source}: ${what}; ${how}`;
}

async function runUndo(id: string): Promise<void> {
  await withGraph(readConfig(), async ({ graph, terminal }) => {
    terminal.onProgress('Undoing the change set');
    const result = await undo(graph, { id, recordedBy: 'vanort undo', home: await homeOf(graph) });
    terminal.endPhase();
    terminal.say(
      `Undid ${id} of ${result.source}: ${result.statementsRetired} statements are no longer said, ${result.statementsAdded} are said again. Revision ${result.revision}.`,
    );
    if (result.laterLoads.length > 0) {
      terminal.say(
        `What later loads of the source say stays, until they are undone too: ${result.laterLoads.join(', ')}.`,
      );
    }
  });
}
