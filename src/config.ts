import { statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { TOWN_KINDS, type KindWords, type TownKind } from './model/kind-words.js';
import { PROFILES, type Profile } from './model/visibility.js';
import type { SiteIdentity } from './server/site-identity.js';
import { toReportUrl, toSitePage } from './site-pages.js';
import { toSiteColours, toSiteLogo } from './site-settings.js';
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

/** Sources of a Content-Security-Policy's `frame-ancestors`: nothing that could begin another directive. */
const SOURCE = "(?:'self'|https?:(?://(?:\\*\\.)?[A-Za-z0-9.-]+(?::(?:\\d+|\\*))?)?)";
const FRAME_ANCESTORS = new RegExp(`^(?:\\*|'none'|${SOURCE}(?: +${SOURCE})*)$`);

/** An address of the web without a slash at its end; it may have a path, where the site stands below one. */
function toPublicUrl(text: string, context: z.RefinementCtx) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.search + url.hash === '';
  if (isPlain) return url.href.replace(/\/+$/, '');
  context.addIssue('must be an address such as "https://relationer.example.se"');
  return z.NEVER;
}

/** `*`, `'none'`, or origins with spaces between, as a browser sends them. */
function toOrigins(text: string, context: z.RefinementCtx): '*' | readonly string[] {
  if (text === '*') return '*';
  if (text === "'none'") return [];
  const origins = text.split(/ +/);
  if (origins.every((one) => URL.canParse(one) && new URL(one).origin === one)) return origins;
  context.addIssue('must be "*", "\'none\'", or origins with spaces between, such as "https://www.example.se"');
  return z.NEVER;
}

/** `SISTER_CITY: vänort / twin town; COOPERATION: samverkansort / partner town`: kind, word in Swedish, word in English. */
function toKindWords(text: string, context: z.RefinementCtx): KindWords {
  const words: Partial<Record<TownKind, { sv: string; en: string }>> = {};
  for (const entry of text.split(';').filter((part) => part.trim() !== '')) {
    const [, name, sv, en] = /^\s*(\w+)\s*:\s*([^/;<>{}]{1,40}?)\s*\/\s*([^/;<>{}]{1,40}?)\s*$/.exec(entry) ?? [];
    const kind = TOWN_KINDS.find((one) => one === name);
    if (kind === undefined || sv === undefined || en === undefined) {
      context.addIssue(
        `must be kinds (${TOWN_KINDS.join(', ')}) with words in Swedish and English, such as "SISTER_CITY: vänort / twin town; COOPERATION: samverkansort / partner town"`,
      );
      return z.NEVER;
    }
    words[kind] = { sv, en };
  }
  return words;
}

const isFolder = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

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
  CONNECT_TIMEOUT_MS: wholeNumber(0, 3_600_000).default(60_000),
  START_TIMEOUT_MS: wholeNumber(1, 24 * 3_600_000).default(30 * 60_000),
  SEED_DIR: z
    .string()
    .transform((folder) => path.resolve(folder))
    .refine(isFolder, 'must be a folder with a folder of YAML files for each source')
    .optional(),
  HOME_ACTOR: z.string().trim().max(200, 'must be a name, a municipality code or an id').optional(),
  PROFILE: z.enum(PROFILES).default('public'),
  MANDATE_PERIODS: z.string().transform(toMandatePeriods).optional(),
  KIND_WORDS: z.string().transform(toKindWords).optional(),
  SITE_NAME: z.string().trim().min(1).max(60, 'must have at most 60 characters').default('Vänort'),
  SITE_LOGO: z.string().transform(toSiteLogo).optional(),
  SITE_COLOURS: z.string().transform(toSiteColours).optional(),
  ABOUT: z.string().transform(toSitePage).optional(),
  METHOD: z.string().transform(toSitePage).optional(),
  CONTACT: z.string().transform(toSitePage).optional(),
  REPORT_URL: z.string().transform(toReportUrl).optional(),
  PUBLIC_URL: z.string().transform(toPublicUrl).optional(),
  EMBED_FRAME_ANCESTORS: z
    .string()
    .regex(FRAME_ANCESTORS, 'must be "*", "\'none\'", or origins with spaces between, such as "https://www.example.se"')
    .default('*'),
  API_ORIGINS: z.string().transform(toOrigins).default('*'),
  EMBED_RELEASES: z.string().optional(),
  CONTACT_EMAIL: z.email('must be an address of mail').optional(),
  DATA_LICENCE: z.url({ protocol: /^https?$/, error: 'must be the address of a licence' }).optional(),
  QUERY_TIMEOUT_MS: wholeNumber(1, 600_000).default(10_000),
  READS_AT_ONCE: wholeNumber(1, 40).optional(),
  RATE_LIMIT_PER_MINUTE: wholeNumber(0, 1_000_000).optional(),
  ANSWER_CACHE_MB: wholeNumber(0, 4_000).default(64),
  TRUST_PROXY: z.stringbool().default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

/** The names of all settings, for what has to know of each: the documentation, the composition of containers. */
export const SETTINGS: readonly string[] = Object.keys(Environment.shape);

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
  /** How long a database that does not answer is tried at start. */
  readonly connectTimeoutMs: number;
  /** How long the local database may take to be fetched and started, while it shows signs of life. */
  readonly startTimeoutMs: number;
  /** The folder of a seed to load in the place of the one that comes along; undefined: there is none. */
  readonly seedDir: string | undefined;
  /** Whom the site and its API are for. */
  readonly profile: Profile;
  /** Name, municipality code or id of the home actor; undefined: the one that the graph was last loaded for. */
  readonly home: string | undefined;
  /** How mandate periods are counted: from an election year, every so many years, from a day `MM-DD`; undefined: as in Sweden. */
  readonly mandatePeriods:
    { readonly firstYear: number; readonly years: number; readonly startDay: string } | undefined;
  /** What the kinds of partnership between towns are called here; undefined: what is usual for the home actor. */
  readonly kindWords: KindWords | undefined;
  /** How the site presents itself. */
  readonly identity: SiteIdentity;
  /** The address that people reach the site at; undefined: where it listens. */
  readonly publicUrl: string | undefined;
  /** Who may show embeds in frames: sources of a Content-Security-Policy. */
  readonly embedFrameAncestors: string;
  /** Origins whose pages may ask the API. */
  readonly apiOrigins: '*' | readonly string[];
  /** Where the builds of the components are kept that pages may still ask for. */
  readonly embedReleases: string;
  readonly contactEmail: string | undefined;
  readonly dataLicence: string | undefined;
  readonly queryTimeoutMs: number;
  /** How many reads the database has to do at a time; undefined: the usual number. */
  readonly maxConcurrentReads: number | undefined;
  /** Requests a minute for each client address; 0 switches the limit off. */
  readonly rateLimitPerMinute: number;
  /** How much memory all caches may take together, in MB; 0: nothing is kept. */
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
    connectTimeoutMs: settings.CONNECT_TIMEOUT_MS,
    startTimeoutMs: settings.START_TIMEOUT_MS,
    seedDir: settings.SEED_DIR,
    profile: settings.PROFILE,
    home: settings.HOME_ACTOR,
    mandatePeriods: settings.MANDATE_PERIODS,
    kindWords: settings.KIND_WORDS,
    identity: {
      name: settings.SITE_NAME,
      logo: settings.SITE_LOGO ?? null,
      colours: settings.SITE_COLOURS ?? null,
      pages: {
        ...(settings.ABOUT && { about: settings.ABOUT }),
        ...(settings.METHOD && { method: settings.METHOD }),
        ...(settings.CONTACT && { contact: settings.CONTACT }),
      },
      reportUrl: settings.REPORT_URL,
    },
    publicUrl: settings.PUBLIC_URL,
    embedFrameAncestors: settings.EMBED_FRAME_ANCESTORS,
    apiOrigins: settings.API_ORIGINS,
    embedReleases: path.resolve(settings.EMBED_RELEASES ?? path.join(settings.DATA_DIR, 'embed-releases')),
    contactEmail: settings.CONTACT_EMAIL,
    dataLicence: settings.DATA_LICENCE,
    queryTimeoutMs: settings.QUERY_TIMEOUT_MS,
    maxConcurrentReads: settings.READS_AT_ONCE,
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
