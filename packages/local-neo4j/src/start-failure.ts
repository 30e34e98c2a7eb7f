import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LocalNeo4jError } from './error.js';
import { isErrno } from './processes.js';
import type { Exit } from './server.js';
import type { Home } from './settings.js';

/** As much of a log as is looked at. */
const LAST_BYTES = 200_000;
/** What Neo4j writes down when it cannot open one of its databases. */
const DAMAGED = /Failed to start DatabaseId\{\w+\[(?<name>[^\]]+)\]\}/;

/** What a server writes to its logs from now on. */
export interface FreshLogs {
  /** Grows with every line. */
  size(): number;
  /** The last line that Neo4j told its operator, without its date. */
  lastLine(): string;
  /** The name of the database that could not be opened. */
  damaged(): string | undefined;
  /** What was given as the cause of a failure; undefined where nothing was. */
  cause(): string | undefined;
  /** Java locks a store's files: the name of its exception is the only word of it. */
  isStoreLocked(): boolean;
}

export function freshLogs(home: Home): FreshLogs {
  const files = [home.log, home.debugLog, home.console];
  // What Java prints replaces what it printed the last time; the others go on.
  const before = new Map([home.log, home.debugLog].map((file) => [file, sizeOf(file)]));
  const read = (file: string) => readFrom(file, before.get(file) ?? 0);
  return {
    size: () => files.reduce((sum, file) => sum + sizeOf(file), 0),
    lastLine: () => withoutDate(read(home.log).trim().split('\n').at(-1) ?? ''),
    damaged: () => DAMAGED.exec(read(home.debugLog))?.groups?.['name'],
    cause: () => causeIn(read(home.log)) ?? causeIn(read(home.debugLog)) ?? lastOf(read(home.console)),
    isStoreLocked: () => [home.log, home.console].some((file) => read(file).includes('FileLockException')),
  };
}

/** The error for a server that let nobody in. */
export function startFailure(outcome: Exit | string, home: Home, logs: FreshLogs): LocalNeo4jError {
  const name = logs.damaged();
  const cause = logs.cause();
  if (name !== undefined) {
    return new LocalNeo4jError(
      'DATABASE_DAMAGED',
      `The local database cannot open its files of "${name}", which may be damaged${cause ? ` (${cause})` : ''}: restore ${home.folder} from a copy, or move it away to begin with an empty database. Its logs are in ${path.dirname(home.log)}.`,
    );
  }
  const what = typeof outcome === 'string' ? outcome : `ended before it answered (${inWords(outcome)})`;
  const why = cause ? ` Neo4j says: ${cause}` : ` The last it said: ${logs.lastLine() || 'nothing'}.`;
  return new LocalNeo4jError(
    'DATABASE_NOT_STARTED',
    `The local database ${what}.${why} Its logs are in ${path.dirname(home.log)}.`,
  );
}

function inWords({ code, signal }: Exit): string {
  if (signal === 'SIGKILL') return 'killed, as systems do when memory is short';
  return signal === null ? `exit status ${code ?? 'unknown'}` : signal;
}

/** The message of the last error, and of the innermost exception below it. */
function causeIn(text: string): string | undefined {
  const start = text.search(/^\S+ \S+ ERROR /m);
  if (start === -1) return undefined;
  const [first = '', ...lines] = text.slice(start).split('\n');
  const innermost = lines.filter((line) => line.startsWith('Caused by: ')).at(-1);
  const said = [withoutDate(first), innermost?.replace(/^Caused by: [\w.$]+: /, '')];
  return said.filter((part) => part !== undefined).join(' Cause: ');
}

const withoutDate = (line: string) => line.replace(/^\d\S+ \S+ [A-Z]+ +/, '').replace(/^\[[^\]]+\] /, '');

const lastOf = (text: string) => text.trim().split('\n').at(-1) || undefined;

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return 0;
    throw error;
  }
}

/** A log that is shorter than it was has been begun anew. */
function readFrom(file: string, start: number): string {
  if (sizeOf(file) === 0) return '';
  const bytes = readFileSync(file);
  return bytes.subarray(Math.max(bytes.length < start ? 0 : start, bytes.length - LAST_BYTES)).toString();
}
