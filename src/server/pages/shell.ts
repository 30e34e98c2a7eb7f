import { MARK_LINES, MARK_POINTS } from '../../../web/shell/mark.js';
import { MENU } from '../../../web/shell/menu.js';
import { reportAddress } from '../../../web/shell/site-links.js';
import { SHELL_TEXTS } from '../../../web/shell/texts.js';
import { en } from '../../../web/explorer/text/en.js';
import { sv } from '../../../web/explorer/text/sv.js';
import { TEXT_LANGUAGES, type TextLanguage } from '../../model/language.js';
import { formatDay } from '../embeds/figure-days.js';
import type { Site } from '../site.js';
import { markup, type Content, type Markup } from './html.js';
import { SHELL_PATHS } from './shell-files.js';

const EXPLORER_TEXTS: Readonly<Record<TextLanguage, typeof sv>> = { sv, en };

/** A page of the site's own: what its frame has to know of it. */
export interface ShellParts {
  readonly language: TextLanguage;
  readonly site: Site;
  /** Path of the page itself in a language, with its query. */
  readonly pathIn: (language: TextLanguage) => string;
  readonly main: Content;
  /** When the graph was last written to; null: the page shows nothing of it. */
  readonly recordedAt?: string | null | undefined;
  /** What a reader has searched for. */
  readonly asked?: string | undefined;
  /** When and from where the page is: on paper alone. */
  readonly printed?: Content;
}

/** What a head links for the frame of a page: style and letters, before anything is shown. */
export const shellLinks = (site: Pick<Site, 'link'>): Markup =>
  markup`<link rel="preload" href="${site.link(SHELL_PATHS.font)}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${site.link(SHELL_PATHS.styles)}">`;

/** The body of a page in its frame: the same header, menu, search and footer as the explorer's. */
export function shellHtml(parts: ShellParts): Markup {
  const { language, main } = parts;
  const words = SHELL_TEXTS[language];
  return markup`<a class="skip" href="#content">${words.skip}</a>
<div class="frame">
${headerHtml(parts)}
<main id="content" tabindex="-1">${main}</main>
${footerHtml(parts)}
</div>`;
}

function headerHtml({ language, site, pathIn, asked = '' }: ShellParts): Markup {
  const words = SHELL_TEXTS[language];
  const { theme } = EXPLORER_TEXTS[language];
  const others = TEXT_LANGUAGES.filter((tag) => tag !== language);
  return markup`<header class="top">
<a class="brand" href="${site.link(`/?lang=${language}`)}">${logoHtml(site)}<span>${site.name}</span></a>
<a class="find button" href="${site.link(`/search?lang=${language}`)}">${words.search}</a>
<button class="menu-button button" type="button" popovertarget="menu">${words.menu}</button>
<div class="menu" id="menu" popover>
<form class="site-search" role="search" aria-label="${words.searchFor}" action="${site.link('/search')}">
<label class="visually-hidden" for="site-search">${words.searchFor}</label>
<input type="search" id="site-search" name="q" value="${asked}" maxlength="200" autocomplete="off">
<input type="hidden" name="lang" value="${language}">
<button class="button" type="submit">${words.search}</button>
</form>
${
  site.hasExplorer &&
  markup`<nav aria-label="${words.mainMenu}"><ul>${menuIn('main', language)
    .filter(([id]) => id !== 'follow-up' || site.links.followUp)
    .map(([id, title]) => menuItem(id, title, site, language))}</ul></nav>`
}
<div class="preferences">
${others.map((tag) => markup`<a href="${site.link(pathIn(tag))}" lang="${tag}" hreflang="${tag}">${SHELL_TEXTS[tag].ownName}</a>\n`)}<label hidden><span class="visually-hidden">${theme.label}</span>
<select name="theme">${(['auto', 'light', 'dark'] as const).map((choice) => markup`<option value="${choice}">${theme[choice]}</option>`)}</select></label>
</div>
</div>
</header>`;
}

const menuIn = (place: 'main' | 'footer', language: TextLanguage) =>
  MENU.filter((entry) => entry.place === place).map(({ id, title }) => [id, title(EXPLORER_TEXTS[language])] as const);

const menuItem = (id: string, title: string, site: Site, language: TextLanguage) =>
  markup`<li><a href="${site.link(`/${id === MENU[0].id ? '' : id}?lang=${language}`)}">${title}</a></li>`;

const logoHtml = (site: Site): Markup =>
  site.logo === null
    ? markup`<svg viewBox="0 0 32 32" aria-hidden="true"><path d="${MARK_LINES}"/>${MARK_POINTS.map(
        ([x, y]) => markup`<circle cx="${x}" cy="${y}" r="4.5"/>`,
      )}</svg>`
    : markup`<img src="${site.logo}" alt="">`;

function footerHtml({ language, site, pathIn, recordedAt = null, printed }: ShellParts): Markup {
  const words = SHELL_TEXTS[language];
  const { about, method, contact, report, accessibility } = site.links;
  const link = (address: string, title: string) => markup`<li><a href="${address}">${title}</a></li>\n`;
  const own = menuIn('footer', language).filter(([id]) => id !== 'accessibility' || accessibility);
  return markup`<footer class="bottom">
<div>
<p class="whose">${site.name}</p>
<p>${words.source}</p>
${recordedAt !== null && markup`<p class="as-of">${words.asOf(formatDay(recordedAt, language))}</p>`}
${printed}
</div>
<nav aria-label="${words.footer}"><ul>
${about !== null && link(about, words.aboutSite)}${method !== null && link(method, words.method)}${contact !== null && link(contact, words.contact)}${
    report !== null &&
    link(reportAddress(report, site.absolute(pathIn(language)), words.reportSubject(site.name)), words.report)
  }${link(site.link(`/embed?ui=${language}`), words.embed)}${link(site.link('/dcat'), words.data)}${link(site.link('/graphql'), words.api)}${site.hasExplorer && own.map(([id, title]) => menuItem(id, title, site, language))}
</ul></nav>
</footer>`;
}
