import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { createEvents, type EventAttributes } from 'ics';
import type { Logger } from 'pino';
import { graphErrorOf } from '../db/errors.js';
import type { Graph } from '../db/graph.js';
import { readAsOf } from '../queries/api/as-of.js';
import type { Language } from '../narration/language.js';
import { mandatePeriodOn, nextMandatePeriod, type MandatePeriods } from '../queries/follow-up/mandate-period.js';
import { reviewReason, reviewTitle } from '../queries/follow-up/review-reason.js';
import { reviewsDue, type Due } from '../queries/follow-up/reviews-due.js';
import { languageOf } from './http/accept-language.js';
import { STATUS } from './graphql/errors.js';
import { etagOf, isFresh } from './cache/etag.js';
import { sendError } from './http/http-errors.js';

/** What the feed is made of: whose reviews, and how mandate periods are counted. */
export interface CalendarOptions {
  readonly graph: Graph;
  readonly log: Logger;
  readonly homeActor: string;
  readonly mandatePeriods: MandatePeriods;
}

const LANGUAGES: ReadonlyMap<unknown, Language> = new Map([
  ['sv', 'SV'],
  ['en', 'EN'],
]);
const NAMES: Readonly<Record<Language, string>> = { SV: 'Uppföljning av samarbeten', EN: 'Reviews of cooperation' };

/**
 * `GET /calendar/reviews.ics?lang=sv|en`: the home actor's reviews that are due in this mandate period and the next,
 * for a calendar program to subscribe to (iCalendar, RFC 5545). Each is an all-day event on the last day that it may be
 * due by. Its UID stays as long as what it follows from does; its DTSTAMP is when that was recorded. Without `lang` the
 * language follows `Accept-Language`. Answers 304 to an `If-None-Match` that fits, 400 `BAD_USER_INPUT` to another
 * `lang`, 404 `NOT_FOUND` when the graph has no home actor, 503 `GRAPH_UNAVAILABLE` when the database is away.
 */
export function registerCalendar(
  app: FastifyInstance,
  { graph, log, homeActor, mandatePeriods }: CalendarOptions,
): void {
  app.get<{ Querystring: { lang?: unknown } }>('/calendar/reviews.ics', async (request, reply) => {
    const { lang } = request.query;
    const language = lang === undefined ? languageOf(request.raw) : LANGUAGES.get(lang);
    if (language === undefined) {
      return sendError(reply, 400, 'BAD_USER_INPUT', 'Argument "lang": must be "sv" or "en".', 'lang');
    }
    let text;
    try {
      text = calendar(await dueNowAndNext(graph, homeActor, mandatePeriods), language);
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions.code === 'NOT_FOUND') {
        return sendError(reply, 404, 'NOT_FOUND', `The home actor "${homeActor}" is not in the graph: set HOME_ACTOR.`);
      }
      const graphError = graphErrorOf(error);
      if (graphError === null) throw error;
      log.error({ err: graphError.cause, url: request.url }, 'the graph failed');
      return sendError(reply, STATUS[graphError.code] ?? 500, graphError.code, graphError.message);
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
function calendar(reviews: readonly Due[], language: Language): string {
  const header = { productId: `-//Vanort//Reviews//${language}`, calName: NAMES[language], method: 'PUBLISH' };
  const { error, value } = createEvents(
    reviews.map((due) => event(due, language)),
    header,
  );
  if (error !== null || value === null) throw error ?? new Error('The calendar came out empty');
  return value;
}

/** `timestamp` is DTSTAMP in milliseconds, which the types of `ics` leave out. */
function event(due: Due, language: Language): EventAttributes & { timestamp: number } {
  const [year = 0, month = 0, day = 0] = due.lastDay.split('-').map(Number);
  return {
    uid: `${due.id}@vanort`,
    timestamp: Date.parse(due.recordedAt),
    start: [year, month, day],
    end: [year, month, day],
    title: reviewTitle(due, language),
    description: reviewReason(due, language),
    status: 'CONFIRMED',
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
  };
}
