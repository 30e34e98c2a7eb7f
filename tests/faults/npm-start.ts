import { spawn, type ChildProcess } from 'node:child_process';

export interface Started {
  readonly process: ChildProcess;
  /** Settles when it has ended. */
  readonly ended: Promise<{ code: number | null; output: string }>;
  /** Settles with the address that it says it listens at. */
  readonly url: Promise<string>;
}

const running = new Set<ChildProcess>();

/** `npm start`, as the README says it, with these settings and options. */
export function npmStart(settings: Record<string, string>, options: readonly string[] = []): Started {
  const child = spawn('npm', ['start', '--silent', '--', ...options], {
    env: {
      ...{ ...process.env, PORT: '0', NEO4J_URI: '', HOME_ACTOR: '', SEED_DIR: '', NO_UPDATE_NOTIFIER: '1' },
      // A first question on a busy machine takes longer than people would wait.
      ...{ QUERY_TIMEOUT_MS: '120000', ...settings },
    },
    detached: true,
  });
  running.add(child);
  let output = '';
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code, output });
    });
  });
  const url = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const address = /API and GraphiQL\s+(\S+)\/graphql/.exec(output)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
    void ended.then(() => {
      reject(new Error(`ended before it was ready:\n${output}`));
    });
  });
  url.catch(() => undefined);
  return { process: child, ended, url };
}

/** Ends at once what is still running. */
export function killStarted(): void {
  for (const { pid } of running) process.kill(-pid!, 'SIGKILL');
}

export const lastLine = (output: string): string | undefined => output.trim().split('\n').at(-1);
