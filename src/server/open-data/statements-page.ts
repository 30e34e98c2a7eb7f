import type { TextLanguage } from '../../model/language.js';
import type { Cached } from '../cache/result-cache.js';
import { formatInstant } from '../embeds/figure-days.js';
import { markup, type Markup } from '../pages/html.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';
import { sitePage } from '../pages/page.js';
import { printNote } from '../pages/print-note.js';
import type { Site } from '../site.js';
import type { EntityNode } from './entity.js';
import { STATEMENT_WORDS } from './statement-texts.js';
import { statementList, statementsPath } from './statements-html.js';
import type { Said } from './statements.js';

/** All that is said of an entity, page by page. */
export function statementsPage(
  node: EntityNode,
  kept: Cached<Said>,
  site: Site,
  { language, after }: { language: TextLanguage; after: string | null },
): Markup {
  const { statements, totalCount, next } = kept.value;
  const [words, own] = [PAGE_TEXTS[language], STATEMENT_WORDS[language]];
  const path = statementsPath(node.id);
  const address = (tag: TextLanguage, place: string | null) =>
    `${path}?lang=${tag}${place === null ? '' : `&after=${encodeURIComponent(place)}`}`;
  const back = site.link(`/id/${encodeURIComponent(node.id)}?lang=${language}`);
  return sitePage({
    language,
    title: own.pageTitle(node.name),
    site,
    pathIn: (tag) => address(tag, after),
    recordedAt: kept.value.recordedAt,
    // The page of the entity is what searches should find.
    head: markup`<meta name="robots" content="noindex, follow">`,
    main: markup`<div class="page">
${kept.outdated && markup`<p class="vanort-note" role="note">${words.outdated(formatInstant(kept.givenAt, language))}</p>`}
<header>
<h1 dir="auto">${own.pageTitle(node.name)}</h1>
<p class="quiet">${own.all(totalCount)}. ${own.lead}</p>
</header>
${statements.length > 0 && statementList(statements, null, site, language)}
<ul>
${after !== null && markup`<li><a href="${site.link(address(language, null))}">${own.start}</a></li>\n`}${next !== null && markup`<li><a href="${site.link(address(language, next))}" rel="next">${own.next}</a></li>\n`}<li><a href="${back}">${own.back(node.name)}</a></li>
<li><a href="${site.link(`${path}.csv`)}">${own.asCsv}</a></li>
</ul>
</div>`,
    printed: printNote(kept, site.name, site.absolute(address(language, after)), language),
  });
}
