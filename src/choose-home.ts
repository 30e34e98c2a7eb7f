import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askHome, askWhether } from './ask-home.js';
import type { Config } from './config.js';
import { findCity } from './importers/world/find-city.js';
import type { World } from './importers/world/world.js';
import { unknownHome } from './start-home.js';
import type { Terminal } from './terminal.js';

/** What the command line adds to the settings. */
export interface StartOptions {
  /** Name, municipality code or id of the home actor, before HOME_ACTOR. */
  readonly home?: string;
  /** Fill an empty database at NEO4J_URI. */
  readonly load?: boolean;
  /** Bring a database at NEO4J_URI to this version's shape. */
  readonly migrate?: boolean;
}

export const TERMINAL = { input: process.stdin, output: process.stdout };
/** Whether there is a person to ask. */
export const canAsk = () => process.stdin.isTTY && process.stdout.isTTY;

/**
 * The home that is asked for: on the command line, in the settings, or, at the first start of the local database, by the
 * person at the terminal. What a first start cannot know stops it before it begins.
 * @returns as it was written; undefined: nobody said
 * @throws StartError HOME_UNKNOWN
 */
export async function chooseHome(
  config: Config,
  options: StartOptions,
  world: () => Promise<World>,
): Promise<string | undefined> {
  const asked = options.home ?? config.home;
  const isFirst = config.neo4j === null && !existsSync(join(config.dataDir, 'neo4j', 'data'));
  if (!isFirst) return asked;
  if (asked === undefined) return canAsk() ? askHome(await world(), TERMINAL) : undefined;
  const found = findCity(await world(), asked);
  if (found.city === undefined) throw unknownHome(asked, found.suggestions);
  return asked;
}

/** What messages call the database. */
export const databaseOf = ({ neo4j, dataDir }: Config): string =>
  neo4j === null ? `the local database in ${dataDir}` : `the database at ${neo4j.uri}`;

/** Whether an empty database may be filled: the local one is the product's own, another is asked for. */
export async function mayFill(config: Config, { load }: StartOptions, terminal: Terminal): Promise<boolean> {
  if (config.neo4j === null || load === true) return true;
  if (!canAsk()) return false;
  terminal.endPhase();
  return askWhether(`There is nothing in ${databaseOf(config)}. Fill it with the graph of the home?`, TERMINAL);
}
