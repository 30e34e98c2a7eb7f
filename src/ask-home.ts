import { createInterface } from 'node:readline/promises';
import { findCity } from './importers/world/find-city.js';
import type { World } from './importers/world/world.js';
import { DEFAULT_HOME, describeCity } from './start-home.js';

/** Where somebody can be asked. */
interface Asking {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Asks whose graph it is to be, until the answer is known; without an answer it is the default.
 * @returns id of a city of the shipped world
 */
export async function askHome(world: World, { input, output }: Asking): Promise<string> {
  const terminal = createInterface({ input, output });
  const standard = findCity(world, DEFAULT_HOME).city;
  try {
    for (;;) {
      const answer = await terminal.question(
        `Whose relations is this graph to show? A municipality's name or code; Enter for ${standard?.name ?? DEFAULT_HOME}: `,
      );
      if (answer.trim() === '') return DEFAULT_HOME;
      const found = findCity(world, answer);
      if (found.city !== undefined) return found.city.id;
      const others = found.suggestions.map(describeCity).join(', ');
      output.write(others === '' ? 'None is known so.\n' : `None is known so. Perhaps ${others}?\n`);
    }
  } finally {
    terminal.close();
  }
}

/** Asks what is answered by yes or no; without an answer it is no. */
export async function askWhether(question: string, { input, output }: Asking): Promise<boolean> {
  const terminal = createInterface({ input, output });
  try {
    return /^(?:y|yes|j|ja)$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}
