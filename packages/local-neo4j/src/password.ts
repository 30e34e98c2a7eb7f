import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { LocalNeo4jError } from './error.js';
import type { Java } from './java.js';
import { isErrno } from './processes.js';
import type { Home } from './settings.js';

const run = promisify(execFile);

/**
 * The password of the local database, made at its first start and kept in a file that only its owner may read.
 *
 * Safe to die in at any point: the file comes first, and until the database has begun for the first time each start
 * sets what the file says.
 * @throws LocalNeo4jError WRONG_PASSWORD if the database has a password but the file is gone.
 */
export async function ensurePassword(
  file: string,
  home: Home,
  java: Java,
  jarsFolder: string,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const kept = readPassword(file);
  if (hasBegun(home)) {
    if (kept === null) throw wrongPassword(file, home, 'is missing or empty');
    return kept;
  }
  const password = kept ?? writePassword(file);
  const argumentFile = `${file}-argument`;
  const command = ['-cp', path.join(jarsFolder, 'lib', '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password'];
  // The password goes in a file of arguments (picocli's @file): a command line is open to everyone on the machine.
  writeFileSync(argumentFile, `"${password}"\n`, { mode: 0o600 });
  try {
    await run(java.command, [...command, `@${argumentFile}`], {
      env: { ...env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf },
    });
  } catch (error) {
    throw new LocalNeo4jError('DATABASE_NOT_STARTED', `Neo4j's set-initial-password fails in ${home.folder}.`, {
      cause: error,
    });
  } finally {
    rmSync(argumentFile, { force: true });
  }
  return password;
}

/** What to say when the database refuses the password that `file` has. */
export function wrongPassword(file: string, home: Home, fault = 'is not its password'): LocalNeo4jError {
  return new LocalNeo4jError(
    'WRONG_PASSWORD',
    `The local database has a password, but ${file} ${fault}: restore that file, or move ${home.folder} away to begin with an empty database.`,
  );
}

/** The system database holds the users: once it is there, an initial password is no longer looked at. */
function hasBegun(home: Home): boolean {
  return existsSync(path.join(home.folder, 'data', 'databases', 'system', 'neostore'));
}

/** Null where there is none yet. */
export function readPassword(file: string): string | null {
  try {
    const password = readFileSync(file, 'utf8').trim();
    chmodSync(file, 0o600);
    return password === '' ? null : password;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

function writePassword(file: string): string {
  const password = randomBytes(24).toString('hex');
  const draft = `${file}-${randomUUID()}`;
  const handle = openSync(draft, 'wx', 0o600);
  writeFileSync(handle, `${password}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
  return password;
}
