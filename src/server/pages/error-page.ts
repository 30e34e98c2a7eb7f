import type { FastifyReply, FastifyRequest } from 'fastify';
import { findTextLanguage, type TextLanguage } from '../../model/language.js';
import { textLanguageOf } from '../http/accept-language.js';
import type { Site } from '../site.js';
import { markup, type Content, type Markup } from './html.js';
import { sitePage, sitePolicy } from './page.js';

interface ErrorWords {
  readonly notThere: string;
  readonly old: string;
  readonly tooLong: string;
  readonly away: string;
  readonly ours: string;
  readonly tooMany: string;
  readonly unusable: string;
  readonly later: string;
  readonly mend: string;
  readonly again: string;
  readonly start: string;
}

const WORDS: Readonly<Record<TextLanguage, ErrorWords>> = {
  sv: {
    notThere: 'Sidan finns inte',
    old: 'Adressen kan vara gammal eller felskriven.',
    tooLong: 'Det tog för lång tid att ta fram sidan',
    away: 'Uppgifterna kan inte hämtas just nu',
    ours: 'Något gick fel hos oss',
    tooMany: 'Det kom för många frågor på kort tid',
    unusable: 'Adressen går inte att visa',
    later: 'Vänta en stund och försök igen.',
    mend: 'Något i adressen är felskrivet eller för långt.',
    again: 'Försök igen',
    start: 'Till startsidan',
  },
  en: {
    notThere: 'Page not found',
    old: 'The address may be old or misspelt.',
    tooLong: 'It took too long to prepare the page',
    away: 'The data cannot be loaded right now',
    ours: 'Something went wrong on our side',
    tooMany: 'There were too many requests in a short time',
    unusable: 'This address cannot be shown',
    later: 'Wait a moment and try again.',
    mend: 'Something in the address is misspelt or too long.',
    again: 'Try again',
    start: 'To the start page',
  },
};

/** The API answers its clients in its own form, and what is embedded has its own page of a frame's size. */
const OWN_ERRORS = /^\/(?:graphql|embed)\b/;

/** Whether somebody reads the answer in a browser's window; a program gets what a program can read. */
export const isForReading = ({ method, headers, url }: FastifyRequest): boolean =>
  method === 'GET' && (headers.accept ?? '').startsWith('text/html') && !OWN_ERRORS.test(url);

/** A page that says what went wrong in the reader's words, and leads on. */
export function sendErrorPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { site, status }: { readonly site: Site; readonly status: number },
): FastifyReply {
  const { lang } = request.query as { lang?: unknown };
  const language = findTextLanguage(lang) ?? textLanguageOf(request.raw);
  return reply
    .code(status)
    .headers({ 'cache-control': 'no-store', 'content-security-policy': sitePolicy() })
    .type('text/html; charset=utf-8')
    .send(String(errorPage({ site, status, language, address: queryOf(request) })));
}

/** The query of an address alone. */
export const queryOf = ({ url }: FastifyRequest): string => `?${url.split('?').slice(1).join('?')}`;

interface ErrorPageParts {
  readonly site: Site;
  readonly status: number;
  readonly language: TextLanguage;
  /** To the same once more: a query alone, as a path may lead elsewhere. */
  readonly address: string;
  /** The same page in a language; left out: the start page. */
  readonly pathIn?: (language: TextLanguage) => string;
  /** What is said, and the ways on, where more is known than the status. */
  readonly told?: { readonly lead: string; readonly waysOn: Content };
}

/** What went wrong in the reader's words, and ways on. */
export function errorPage(parts: ErrorPageParts): Markup {
  const { site, status, language, address, told, pathIn = (tag) => `/?lang=${tag}` } = parts;
  const words = WORDS[language];
  const isTheirs = status < 500 && status !== 429;
  const usual = isTheirs ? words.unusable : words.ours;
  const title = { 404: words.notThere, 429: words.tooMany, 503: words.away, 504: words.tooLong }[status] ?? usual;
  const lead = status === 404 ? words.old : isTheirs ? words.mend : words.later;
  const again = !isTheirs && markup`<a class="button primary" href="${address}">${words.again}</a> `;
  const start = markup`<a class="button" href="${site.link(`/?lang=${language}`)}">${words.start}</a>`;
  return sitePage({
    language,
    title,
    site,
    pathIn,
    head: markup`<meta name="robots" content="noindex">`,
    main: markup`<div class="page"><header><h1>${title}</h1>
<p class="lead">${told?.lead ?? lead}</p></header>
${told?.waysOn}<p>${again}${start}</p>
</div>`,
  });
}
