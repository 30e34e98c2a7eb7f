import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askHome, askWhether } from '../../src/ask-home.js';
import { readWorld } from '../../src/importers/world/world.js';

const world = readWorld('seed/world');

/** Asks, and answers with these lines in turn. */
async function asked<Answer>(
  ask: (at: { input: PassThrough; output: PassThrough }) => Promise<Answer>,
  lines: readonly string[],
): Promise<{ answer: Answer; shown: string }> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  const waiting = [...lines];
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    if (/(?:: |\] )$/.test(shown)) input.write(`${waiting.shift() ?? ''}\n`);
  });
  return { answer: await ask({ input, output }), shown };
}

describe('the question at a first start', () => {
  it('is answered by a name or a code', async () => {
    expect((await asked((at) => askHome(world, at), ['Sigtuna'])).answer).toBe('sigtuna');
    expect((await asked((at) => askHome(world, at), ['0581'])).answer).toBe('norrkoping');
  });

  it('is asked again with what may be meant, until it is answered', async () => {
    const { answer, shown } = await asked((at) => askHome(world, at), ['Sigtna', 'qqqqqqqqqq', 'Sigtuna']);
    expect(answer).toBe('sigtuna');
    expect(shown).toContain('None is known so. Perhaps Sigtuna (SE-0191)');
    expect(shown).toContain('None is known so.\n');
  });

  it('is Linköping where it is left empty', async () => {
    const { answer, shown } = await asked((at) => askHome(world, at), ['']);
    expect(answer).toBe('linkoping');
    expect(shown).toContain('Enter for Linköping: ');
  });
});

describe('a question of yes or no', () => {
  it.each([
    ['y', true],
    ['Ja', true],
    ['', false],
    ['n', false],
  ])('is answered by %j: %s', async (line, expected) => {
    expect((await asked((at) => askWhether('Fill it?', at), [line])).answer).toBe(expected);
  });
});
