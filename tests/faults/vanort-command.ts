import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The command as people give it, without a terminal to ask in. */
export async function vanort(settings: Record<string, string>, ...words: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...words], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = [child.stdout, child.stderr].map(async (stream) => Buffer.concat(await stream.toArray()).toString());
  const [, output] = await Promise.all([once(child, 'exit'), Promise.all(texts)]);
  return { code: child.exitCode, output: output.join('') };
}
