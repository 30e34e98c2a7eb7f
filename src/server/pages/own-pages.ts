import type { FastifyInstance } from 'fastify';
import { marked } from 'marked';
import { SHELL_TEXTS } from '../../../web/shell/texts.js';
import type { TextLanguage } from '../../model/language.js';
import { readParameters } from '../embeds/parameters.js';
import { textLanguageOf } from '../http/accept-language.js';
import { createBody, sendBody, varyOn } from '../http/body.js';
import { SITE_PAGES, type SitePageName, type SitePages } from '../site-identity.js';
import type { Site } from '../site.js';
import { Markup, markup } from './html.js';
import { sitePage, sitePolicy } from './page.js';

const TITLES = { about: 'aboutSite', method: 'method', contact: 'contact' } as const satisfies Record<
  SitePageName,
  keyof (typeof SHELL_TEXTS)[TextLanguage]
>;

/** `GET /about`, `/method`, `/contact`: what the site says of itself, where it has said something. */
export function registerOwnPages(app: FastifyInstance, site: Site, pages: SitePages = {}): void {
  for (const name of SITE_PAGES) {
    const source = pages[name];
    if (source === undefined || 'address' in source) continue;
    app.get(`/${name}`, async (request, reply) => {
      const query = request.query as Record<string, unknown>;
      const said = readParameters('lang' in query ? { lang: query.lang } : {}, []).language;
      const language = said ?? textLanguageOf(request.raw);
      const spoken = source.texts[language] === undefined ? source.language : language;
      const words = SHELL_TEXTS[language][TITLES[name]];
      void reply.header('content-security-policy', sitePolicy());
      const page = sitePage({
        language,
        title: typeof words === 'string' ? words : name,
        site,
        pathIn: (tag) => `/${name}?lang=${tag}`,
        main: markup`<article class="page own" lang="${spoken}">${toHtml(source.texts[spoken] ?? '')}</article>`,
      });
      const body = await createBody('text/html; charset=utf-8', page);
      return sendBody(request, reply, body, { vary: varyOn(...(said === null ? ['Accept-Language'] : [])) });
    });
  }
}

/** The words are those of who runs the site, and the page's policy lets nothing run. */
const toHtml = (text: string): Markup => new Markup(marked.parse(text, { async: false }));
