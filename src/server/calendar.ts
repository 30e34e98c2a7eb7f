import type { FastifyInstance } from 'fastify';
import { createEvents, type EventAttributes } from 'ics';
import { ApiError } from '../model/api-error.js';
import type { Graph } from '../db/graph.js';
import { readAsOf } from '../queries/api/as-of.js';
import { findTextLanguage, languageCode, TEXT_LANGUAGES, type TextLanguage } from '../model/language.js';
import { catalogueOf } from '../narration/catalogue.js';
import { mandatePeriodOn, nextMandatePeriod, type MandatePeriods } from '../queries/follow-up/mandate-period.js';
import { reviewReason, reviewTitle } from '../queries/follow-up/review-reason.js';
import { reviewsDue, type Due } from '../queries/follow-up/reviews-due.js';
import { textLanguageOf } from './http/accept-language.js';
import { etagOf, isFresh } from './cache/etag.js';
import { sendError } from './http/http-errors.js';
import { iriOf, type Site } from './site.js';

/** What the feed is made of: whose reviews, and how mandate periods are counted. */
export interface CalendarOptions {
  readonly graph: Graph;
  readonly site: Site;
  readonly homeActor: string;
  readonly mandatePeriods: MandatePeriods;
}

const ALLOWED = TEXT_LANGUAGES.map((tag) => `"${tag}"`).join(' or ');

/**
 * `GET /calendar/reviews.ics?lang=sv|en`: the home actor's reviews that are due in this mandate period and the next,
 * for a calendar program to subscribe to (iCalendar, RFC 5545). Each is an all-day event on the last day that it may be
 * due by. Its UID stays as long as what it follows from does; its DTSTAMP and LAST-MODIFIED are when that was recorded, and its
 * URL is the page of the engagement. Without `lang` the
 * language follows `Accept-Language`. Answers 304 to an `If-None-Match` that fits, 400 `BAD_USER_INPUT` to another
 * `lang`, 404 `NOT_FOUND` when the graph has no home actor, 503 `GRAPH_UNAVAILABLE` when the database is away.
 */
export function registerCalendar(
  app: FastifyInstance,
  { graph, site, homeActor, mandatePeriods }: CalendarOptions,
): void {
  app.get<{ Querystring: { lang?: unknown } }>('/calendar/reviews.ics', async (request, reply) => {
    const { lang } = request.query;
    const language = lang === undefined ? textLanguageOf(request.raw) : findTextLanguage(lang);
    if (language === undefined) {
      return sendError(reply, 400, 'BAD_USER_INPUT', `Argument "lang": must be ${ALLOWED}.`, 'lang');
    }
    let text;
    try {
      text = calendar(await dueNowAndNext(graph, homeActor, mandatePeriods), site, language);
    } catch (error) {
      if (!(error instanceof ApiError && error.code === 'NOT_FOUND')) throw error;
      return sendError(reply, 404, 'NOT_FOUND', `The home actor "${homeActor}" is not in the graph: set HOME_ACTOR.`);
    }
    const etag = etagOf(text);
    void reply.header('etag', etag).header('cache-control', 'no-cache');
    if (lang === undefined) void reply.header('vary', 'Accept-Language');
    if (isFresh(request.headers['if-none-match'], etag)) return reply.code(304).send();
    return reply
      .type('text/calendar; charset=utf-8; method=PUBLISH')
      .header('content-disposition', 'inline; filename="reviews.ics"')
      .send(text);
  });
}

async function dueNowAndNext(graph: Graph, of: string, periods: MandatePeriods): Promise<Due[]> {
  const today = new Date().toISOString().slice(0, 10);
  const period = mandatePeriodOn(today, periods);
  const [now, next] = await Promise.all(
    [period, nextMandatePeriod(period, periods)].map((one) =>
      reviewsDue(graph, { of, period: one, at: readAsOf(null, 'anytime', false), today }),
    ),
  );
  return [...new Map([...next!, ...now!].map((due) => [due.id, due])).values()].sort((a, b) =>
    a.lastDay + a.id < b.lastDay + b.id ? -1 : 1,
  );
}

/** Reviews as an iCalendar text, the same for the same reviews. */
function calendar(reviews: readonly Due[], site: Site, language: TextLanguage): string {
  const header = {
    productId: `-//Vanort//Reviews//${languageCode(language)}`,
    calName: catalogueOf(language).followUp.calendarName,
    method: 'PUBLISH',
  };
  const { error, value } = createEvents(
    reviews.map((due) => event(due, site, language)),
    header,
  );
  if (error !== null || value === null) throw error ?? new Error('The calendar came out empty');
  return foldLines(value);
}

/** Longest line of RFC 5545 (3.1), in bytes without its end. */
const MAX_LINE_BYTES = 75;

/** Folds lines anew by their bytes, never within a character: the library counts characters. */
function foldLines(text: string): string {
  const fold = (line: string) => {
    let [folded, bytes] = ['', 0];
    for (const character of line) {
      const size = Buffer.byteLength(character);
      if (bytes + size > MAX_LINE_BYTES) [folded, bytes] = [`${folded}\r\n `, 1];
      folded += character;
      bytes += size;
    }
    return folded;
  };
  return text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(fold)
    .join('\r\n');
}

/** `timestamp` is DTSTAMP in milliseconds, which the types of `ics` leave out. */
function event(due: Due, site: Site, language: TextLanguage): EventAttributes & { timestamp: number } {
  const [year = 0, month = 0, day = 0] = due.lastDay.split('-').map(Number);
  const recordedAt = Date.parse(due.recordedAt);
  return {
    uid: `${due.id}@vanort`,
    timestamp: recordedAt,
    lastModified: recordedAt,
    // It grows with each change of what the review follows from, so that calendars take the newer one.
    sequence: Math.floor(recordedAt / 1_000),
    url: `${iriOf(site, due.engagement.id)}?lang=${language}`,
    start: [year, month, day],
    end: [year, month, day],
    title: reviewTitle(due, language),
    description: reviewReason(due, language),
    status: 'CONFIRMED',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  };
}
