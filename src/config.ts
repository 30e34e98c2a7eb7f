import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { StartError } from './start-error.js';

const wholeNumber = (min: number, max: number) => {
  const error = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number({ error }).int({ error }).min(min, { error }).max(max, { error });
};
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** `2014/4/10-15`: first election year, years, first day. Of the days that every year has. */
function toMandatePeriods(text: string, context: z.RefinementCtx) {
  const [, firstYear, years, startDay = ''] = /^(\d{4})\/([1-9]\d?)\/(\d{2}-\d{2})$/.exec(text) ?? [];
  const day = new Date(`2001-${startDay}T00:00:00Z`);
  if (!Number.isNaN(day.getTime()) && day.toISOString().slice(5, 10) === startDay) {
    return { firstYear: Number(firstYear), years: Number(years), startDay };
  }
  context.addIssue('must be the first election year, years and first day, such as "2014/4/10-15"');
  return z.NEVER;
}

/** Every setting Vänort has: name in the environment, form, default. An empty value counts as unset. */
const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(4000),
  DATA_DIR: z.string().default('.vanort'),
  XDG_CACHE_HOME: z.string().optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'must begin with bolt://, neo4j://, bolt+s:// or neo4j+s://')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  HOME_ACTOR: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id such as "linkoping"')
    .default('linkoping'),
  MANDATE_PERIODS: z.string().transform(toMandatePeriods).optional(),
  QUERY_TIMEOUT_MS: wholeNumber(1, 600_000).default(10_000),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000).optional(),
  ANSWER_CACHE_MB: wholeNumber(0, 4_000).default(32),
  TRUST_PROXY: z.stringbool().default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

/** Settings of one run, read once at start. Durations in milliseconds. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** Where the local database's program is kept, for all clones of this user. */
  readonly cacheDir: string;
  /** The database to use instead of the local one; null means: start the local one. */
  readonly neo4j: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string | undefined;
  } | null;
  readonly homeActor: string;
  /** How mandate periods are counted: from an election year, every so many years, from a day `MM-DD`; undefined: as in Sweden. */
  readonly mandatePeriods:
    { readonly firstYear: number; readonly years: number; readonly startDay: string } | undefined;
  readonly queryTimeoutMs: number;
  /** Requests a minute for each client address; 0 switches the limit off. */
  readonly rateLimitPerMinute: number;
  /** How much memory kept answers may take, in MB; 0: none is kept. */
  readonly answerCacheMb: number;
  readonly trustProxy: boolean;
  readonly logLevel: string;
}

/**
 * Read the settings from the environment: the only place that does.
 * @throws StartError BAD_SETTING naming the first variable at fault.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(present);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new StartError('BAD_SETTING', `${issue?.path.join('.') ?? 'environment'}: ${issue?.message ?? 'invalid'}.`);
  }
  const settings = parsed.data;
  if (settings.NEO4J_URI !== undefined && settings.NEO4J_PASSWORD === undefined) {
    throw new StartError('BAD_SETTING', 'NEO4J_URI is set but NEO4J_PASSWORD is not: set both.');
  }
  return {
    host: settings.HOST,
    port: settings.PORT,
    dataDir: path.resolve(settings.DATA_DIR),
    cacheDir: defaultCacheDir(settings.XDG_CACHE_HOME),
    neo4j:
      settings.NEO4J_URI === undefined
        ? null
        : {
            uri: settings.NEO4J_URI,
            user: settings.NEO4J_USER,
            password: settings.NEO4J_PASSWORD ?? '',
            database: settings.NEO4J_DATABASE,
          },
    homeActor: settings.HOME_ACTOR,
    mandatePeriods: settings.MANDATE_PERIODS,
    queryTimeoutMs: settings.QUERY_TIMEOUT_MS,
    rateLimitPerMinute: settings.RATE_LIMIT_PER_MINUTE ?? (LOOPBACK.has(settings.HOST) ? 0 : 1200),
    answerCacheMb: settings.ANSWER_CACHE_MB,
    trustProxy: settings.TRUST_PROXY,
    logLevel: settings.LOG_LEVEL,
  };
}

/** The folder for what all clones of this user share: XDG_CACHE_HOME where it is set, else ~/.cache. */
export function defaultCacheDir(xdgCacheHome: string = path.join(os.homedir(), '.cache')): string {
  return path.resolve(xdgCacheHome, 'vanort');
}
