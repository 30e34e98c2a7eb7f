import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Order, Run, Setup, Usage } from './systems/system.js';

/** Ours runs as `npm start` starts it. */
const { scripts } = createRequire(import.meta.url)('../package.json') as { scripts: { start: string } };
const START_FLAGS = scripts.start.match(/--max-[\w-]+=\d+/g) ?? [];

/** A system in a process of its own, so that its CPU and memory can be told from others'. */
export interface System {
  readonly name: string;
  /** Where it serves GraphQL; null: it runs by order. */
  readonly url: string | null;
  usage(): Promise<Usage>;
  run(query: string, clients: number, ms: number): Promise<Run>;
  stop(): Promise<void>;
}

/** @param program a file of `systems/`, without its ending */
export async function startSystem(name: string, program: string, setup: Setup): Promise<System> {
  const child = fork(fileURLToPath(new URL(`systems/${program}.ts`, import.meta.url)), {
    execArgv: [...(program === 'vanort' ? START_FLAGS : []), '--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production', BENCH: JSON.stringify(setup) },
  });
  const reply = async (): Promise<unknown> => {
    const ended = new AbortController();
    try {
      return await Promise.race([
        once(child, 'message', { signal: ended.signal }).then(([message]) => message as unknown),
        once(child, 'exit', { signal: ended.signal }).then(() => {
          throw new Error(`${name} ended`);
        }),
      ]);
    } finally {
      ended.abort();
    }
  };
  const order = (what: Order) => {
    const answer = reply();
    child.send(what);
    return answer;
  };
  const { url } = (await reply()) as { url: string | null };
  return {
    ...{ name, url },
    usage: async () => (await order({ order: 'usage' })) as Usage,
    run: async (query, clients, ms) => (await order({ order: 'run', query, clients, ms })) as Run,
    stop: async () => {
      const exit = once(child, 'exit');
      child.disconnect();
      await exit;
    },
  };
}
