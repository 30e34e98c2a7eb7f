import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TextLanguage } from '../../model/language.js';
import type { ResponseCache, Understood } from '../cache/response-cache.js';
import { readParameters } from '../embeds/parameters.js';
import type { Execute } from '../graphql/internal-client.js';
import { textLanguageOf } from '../http/accept-language.js';
import { createBody, sendBody, varyOn } from '../http/body.js';
import { sitePolicy } from '../pages/page.js';
import type { Site } from '../site.js';
import { readAsked, type Asked } from './asked.js';
import { findResults, NOTHING } from './results.js';
import { searchPage } from './search-page.js';

interface Dependencies {
  readonly site: Site;
  readonly execute: Execute;
  readonly responses: ResponseCache;
  readonly homeActor: string;
}

interface Understanding extends Understood {
  readonly asked: Asked;
  readonly language: TextLanguage;
}

const TYPE = 'text/html; charset=utf-8';

/** `GET /search?q=&type=&country=&standing=&page=&lang=`: what a text finds, page by page, without JavaScript. */
export function registerSearch(app: FastifyInstance, { site, execute, responses, homeActor }: Dependencies): void {
  app.get('/search', { config: { understand } }, async (request, reply) => {
    const understood = understand(request);
    const { asked, language } = understood;
    void reply.header('content-security-policy', sitePolicy()).header('x-robots-tag', 'noindex');
    if (asked.text === '') {
      const body = await createBody(TYPE, searchPage(asked, NOTHING, site, language));
      return sendBody(request, reply, body, { vary: understood.vary });
    }
    const results = await findResults(execute, asked, homeActor, language);
    return responses.send(request, reply, understood, results, () =>
      createBody(TYPE, searchPage(asked, results.value, site, language)),
    );
  });
}

function understand(request: FastifyRequest): Understanding {
  const query = request.query as Record<string, unknown>;
  const said = readParameters('lang' in query ? { lang: query.lang } : {}, []).language;
  const language = said ?? textLanguageOf(request.raw);
  const asked = readAsked(query);
  return {
    ...{ asked, language },
    key: JSON.stringify(['search', asked, language]),
    vary: varyOn(...(said === null ? ['Accept-Language'] : [])),
  };
}
