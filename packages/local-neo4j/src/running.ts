import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { USER } from './launch.js';
import { lockHolder } from './lock.js';
import { readPassword } from './password.js';
import { runningPid } from './server.js';
import { homeAt } from './settings.js';

/** How to connect to a local database. */
export interface LocalConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * The database of a data folder that another process has started; null: none has, or it is about to begin or to end.
 * Its port is another at each start: it stands in the settings that its owner wrote.
 */
export function findRunningNeo4j(dataDir: string): LocalConnection | null {
  if (!existsSync(dataDir)) return null;
  const folder = realpathSync(dataDir);
  const home = homeAt(path.join(folder, 'neo4j'));
  const isOwned = lockHolder(path.join(folder, 'lock')) !== null;
  if (!isOwned || runningPid(home) === null) return null;
  const settings = readFileSync(path.join(home.conf, 'neo4j.conf'), 'utf8');
  const [, address] = /^server\.bolt\.listen_address=(.+)$/m.exec(settings) ?? [];
  const password = readPassword(path.join(folder, 'neo4j-password'));
  if (address === undefined || password === null) return null;
  return { uri: `bolt://${address}`, user: USER, password };
}
