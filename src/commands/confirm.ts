import { createInterface } from 'node:readline/promises';
import { StartError } from '../start-error.js';

/**
 * Ask the person at the terminal before something is lost that cannot be brought back.
 * @param loss a sentence that says what goes
 * @param isConfirmed whether the command line says so already, as scripts do by `--yes`
 * @throws StartError NOT_CONFIRMED where the answer is not yes, or nobody is there to ask
 */
export async function confirm(loss: string, isConfirmed: boolean): Promise<void> {
  if (isConfirmed) return;
  if (!process.stdin.isTTY) {
    throw new StartError('NOT_CONFIRMED', `${loss} Nothing was changed: say --yes, or answer in a terminal.`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${loss} Type "yes" to go on: `).finally(() => terminal.close());
  if (answer.trim().toLowerCase() !== 'yes') throw new StartError('NOT_CONFIRMED', 'Nothing was changed.');
}
