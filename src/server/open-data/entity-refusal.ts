import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../../model/api-error.js';
import type { TextLanguage } from '../../model/language.js';
import { createBody, sendBody, varyOn } from '../http/body.js';
import { errorPage, queryOf } from '../pages/error-page.js';
import { markup, type Markup } from '../pages/html.js';
import type { Site } from '../site.js';
import { ENTITY_WORDS } from './entity-texts.js';

/** So much of an id is told and looked for. */
const MOST_TOLD = 60;

interface Refused {
  readonly id: string;
  readonly language: TextLanguage;
  readonly format: string;
  readonly error: unknown;
}

/** Says that an entity is not there, or not now: to people as a page, to programs as the API would. */
export async function refuseEntity(
  request: FastifyRequest,
  reply: FastifyReply,
  { id, language, format, error }: Refused,
  site: Site,
): Promise<FastifyReply> {
  const status = error instanceof ApiError && error.code === 'NOT_FOUND' ? 404 : 503;
  if (status === 503) void reply.header('retry-after', '10');
  const code = status === 404 ? 'NOT_FOUND' : 'GRAPH_UNAVAILABLE';
  const message = error instanceof ApiError ? error.message : 'The graph cannot be reached right now.';
  const page = () =>
    errorPage({
      ...{ site, status, language, address: queryOf(request) },
      pathIn: (tag) => `/id/${encodeURIComponent(id)}?lang=${tag}`,
      ...(status === 404 && { told: notThere(id, site, language) }),
    });
  const body =
    format === 'html'
      ? await createBody('text/html; charset=utf-8', page())
      : await createBody('application/json', JSON.stringify({ errors: [{ message, extensions: { code } }] }));
  return sendBody(request, reply, body, {
    status,
    cacheControl: 'no-store',
    vary: varyOn('Accept', 'Accept-Language'),
  });
}

function notThere(id: string, site: Site, language: TextLanguage) {
  const { notFound } = ENTITY_WORDS[language];
  const told = id.length > MOST_TOLD ? `${id.slice(0, MOST_TOLD)}…` : id;
  return { lead: notFound(told), waysOn: searchAgain(id, site, language) };
}

/** The words of an address that leads nowhere, to look for. */
function searchAgain(id: string, site: Site, language: TextLanguage): Markup {
  const words = ENTITY_WORDS[language];
  return markup`<form class="search-again" role="search" aria-label="${words.searchInstead}" action="${site.link('/search')}">
<label for="search-again">${words.searchInstead}</label>
<input type="search" id="search-again" name="q" maxlength="200" value="${id.replaceAll('-', ' ').slice(0, MOST_TOLD)}">
<input type="hidden" name="lang" value="${language}">
<button class="button primary" type="submit">${words.search}</button>
</form>
`;
}
