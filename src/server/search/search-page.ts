import { kindWithConfirmation } from '../../narration/confirmation.js';
import { upperFirst } from '../../model/first-letter.js';
import { whatIs } from '../../model/shown-by-role.js';
import type { TextLanguage } from '../../model/language.js';
import { entityLink, type Place } from '../open-data/card/links.js';
import { markHtml } from '../open-data/card/relations-html.js';
import { markup, type Content, type Markup } from '../pages/html.js';
import { sitePage } from '../pages/page.js';
import type { Site } from '../site.js';
import { searchPath, type Asked } from './asked.js';
import type { Facet, Hit, Results } from './results.js';
import { SEARCH_WORDS } from './search-texts.js';

/** So many values of a facet are offered. */
const MOST_VALUES = 12;
/** What was found by its name or its kind says so where that stands. */
const SAID_ALREADY: readonly string[] = ['NAME', 'KIND'];

/** The page of what a text finds, with what it can be narrowed down by. */
export function searchPage(asked: Asked, results: Results, site: Site, language: TextLanguage): Markup {
  const words = SEARCH_WORDS[language];
  const place = { site, language };
  return sitePage({
    language,
    title: asked.text === '' ? words.title : words.titleOf(asked.text),
    site,
    asked: asked.text,
    pathIn: (tag) => searchPath(asked, tag),
    recordedAt: results.recordedAt,
    head: markup`<meta name="robots" content="noindex, follow">`,
    main: markup`<div class="page results">
<header>
<h1>${asked.text === '' ? words.title : words.titleOf(asked.text)}</h1>
${asked.text === '' ? markup`<p class="lead">${words.lead}</p>` : markup`<p class="lead" role="status">${countLine(results, words)}</p>`}
</header>
${formHtml(asked, place)}
${asked.text !== '' && (results.ofText === 0 ? nothingHtml(asked, place) : foundHtml(asked, results, place))}
</div>`,
  });
}

const countLine = ({ count, ofText, hits }: Results, words: (typeof SEARCH_WORDS)[TextLanguage]): string =>
  ofText > count && hits.length > 0 && count === 100 ? words.best(count, ofText) : words.count(count);

const formHtml = ({ text }: Asked, { site, language }: Place): Markup => {
  const words = SEARCH_WORDS[language];
  return markup`<form class="search-again not-on-paper" action="${site.link('/search')}">
<label for="search-text">${words.label}</label>
<input type="search" id="search-text" name="q" value="${text}" maxlength="200" autocomplete="off"${text === '' && markup` autofocus`}>
<input type="hidden" name="lang" value="${language}">
<button class="button primary" type="submit">${words.search}</button>
</form>`;
};

function nothingHtml({ text }: Asked, { site, language }: Place): Markup {
  const words = SEARCH_WORDS[language];
  return markup`<section class="card"><h2>${words.none(text)}</h2>
<ul>${words.tips.map((tip) => markup`<li>${tip}</li>\n`)}</ul>
<p><a class="alone" href="${site.link(`/?lang=${language}`)}">${words.start}</a></p>
${site.hasExplorer && markup`<p><a class="alone" href="${site.link(`/table?show=all&lang=${language}`)}">${words.table}</a></p>`}
</section>`;
}

function foundHtml(asked: Asked, results: Results, place: Place): Markup {
  const words = SEARCH_WORDS[place.language];
  return markup`<div class="columns-of-page">
${facetsHtml(asked, results.facets, place)}
<div class="main-of-page">
${
  results.hits.length === 0
    ? markup`<p class="card">${words.noneNarrowed}</p>`
    : markup`<ol class="hits">${results.hits.map((hit) => hitHtml(hit, place))}</ol>`
}
${results.pages > 1 && pagesHtml(asked, results, place)}
</div>
</div>`;
}

function hitHtml({ node, match, tie, country }: Hit, place: Place): Markup {
  const { language } = place;
  const what =
    node.engagementKind === null
      ? whatIs(node, language)
      : upperFirst(kindWithConfirmation(node.engagementKind, { ownStanding: node.standing }, language));
  // Macao is a place and a country of one name.
  const fact = [tie === null ? null : upperFirst(tie), country === node.name ? null : country].filter(
    (part) => part !== null,
  );
  return markup`<li class="card hit">${markHtml(node)}<div>
<h2>${entityLink(node, place)}</h2>
<p class="quiet">${what}</p>
${fact.length > 0 && markup`<p>${fact.join(' · ')}</p>`}
${!SAID_ALREADY.includes(match.source) && markup`<p>${match.text}</p>`}
</div></li>\n`;
}

/** The facets that a reader thinks in, each with its counts as links: a choice is taken away by the link `Alla`. */
function facetsHtml(asked: Asked, facets: readonly Facet[], place: Place): Content {
  const words = SEARCH_WORDS[place.language];
  const chosen = { TYPE: asked.type, COUNTRY: asked.country, STANDING: asked.standing };
  const shown = (['TYPE', 'COUNTRY', 'STANDING'] as const).flatMap((name) => {
    const values = facets.find((facet) => facet.name === name)?.values ?? [];
    return values.length === 0 ? [] : [{ name, values: values.slice(0, MOST_VALUES) }];
  });
  const to = (name: keyof typeof chosen, value: string | null) => {
    const field = { TYPE: 'type', COUNTRY: 'country', STANDING: 'standing' }[name];
    return place.site.link(searchPath({ ...asked, page: 1, [field]: value }, place.language));
  };
  const isNarrowed = Object.values(chosen).some((value) => value !== null);
  const none = { ...asked, type: null, country: null, standing: null, page: 1 };
  return markup`<nav class="facets not-on-paper" aria-label="${words.narrow}"><details${isNarrowed && markup` open`}>
<summary>${words.narrow}</summary>
${isNarrowed && markup`<p><a class="alone" href="${place.site.link(searchPath(none, place.language))}">${words.clear}</a></p>`}
${shown.map(
  ({ name, values }) => markup`<section class="card"><h2>${words.facets[name]}</h2><ul class="plain">
<li><a href="${to(name, null)}"${chosen[name] === null && markup` aria-current="true"`}>${words.all}</a></li>
${values.map(
  ({ value, label, count }) =>
    markup`<li><a href="${to(name, value)}"${chosen[name] === value && markup` aria-current="true"`}>${label}</a> <span class="quiet">${count}</span></li>\n`,
)}</ul></section>\n`,
)}</details></nav>`;
}

function pagesHtml(asked: Asked, { pages }: Results, { site, language }: Place): Markup {
  const words = SEARCH_WORDS[language];
  const link = (page: number, title: string, rel: string) =>
    markup`<li><a class="button" href="${site.link(searchPath({ ...asked, page }, language))}" rel="${rel}">${title}</a></li>\n`;
  return markup`<nav class="pages not-on-paper" aria-label="${words.pages}"><ul>
${asked.page > 1 && link(asked.page - 1, words.previous, 'prev')}<li>${words.page(asked.page, pages)}</li>
${asked.page < pages && link(asked.page + 1, words.next, 'next')}</ul></nav>`;
}
