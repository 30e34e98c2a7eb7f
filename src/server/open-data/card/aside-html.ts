import { isRemovable } from '../../../model/removable.js';
import { reportAddress } from '../../../../web/shell/site-links.js';
import { SHELL_TEXTS } from '../../../../web/shell/texts.js';
import { markup, type Content, type Markup } from '../../pages/html.js';
import type { Entity } from '../entity.js';
import { factRows } from '../entity-facts-html.js';
import { STATEMENT_WORDS } from '../statement-texts.js';
import { statementsPath } from '../statements-html.js';
import { rowsHtml } from './card-html.js';
import { CARD_WORDS } from './card-texts.js';
import { pageOf, type Place } from './links.js';

/** So many documents are named; the rest stand with what they say. */
const MOST_DOCUMENTS = 12;

/** What stands beside the page of an entity: facts, sources, data, and what is known to programs alone. */
export function asideHtml(entity: Entity, map: Content, place: Place): Markup {
  const words = CARD_WORDS[place.language];
  const { told, technical } = factRows(entity, place.language);
  return markup`<aside class="beside-page">
${map !== null && markup`<section class="card place"><h2>${words.place}</h2>${map}</section>`}
${told.length > 0 && markup`<section class="card"><h2>${words.facts}</h2>${rowsHtml(told)}</section>`}
${sourcesHtml(entity, place)}
<section class="card not-on-paper"><h2>${words.data}</h2>${dataLinks(entity, place)}</section>
<details class="card not-on-paper"><summary><h2>${words.technical}</h2></summary>${rowsHtml(technical)}</details>
</aside>`;
}

/** The documents that relations of the entity rest on, the most cited first. */
function sourcesHtml({ links }: Entity, place: Place): Content {
  const words = CARD_WORDS[place.language];
  const documents = new Map<string, { name: string; places: Set<string> }>();
  for (const { id, document } of links.flatMap(({ link }) => link.evidence)) {
    const known = documents.get(document.id) ?? { name: document.name, places: new Set() };
    known.places.add(id);
    documents.set(document.id, known);
  }
  if (documents.size === 0) return null;
  const cited = [...documents].sort(([, a], [, b]) => b.places.size - a.places.size).slice(0, MOST_DOCUMENTS);
  return markup`<section class="card"><h2>${words.sources}</h2><ul class="plain">${cited.map(
    ([id, { name, places }]) =>
      markup`<li><a href="${pageOf(id, place)}">${name}</a> <span class="quiet">${words.places(places.size)}</span></li>\n`,
  )}</ul></section>`;
}

function dataLinks({ node }: Entity, { site, language }: Place): Markup {
  const path = `/id/${encodeURIComponent(node.id)}`;
  const links: readonly (readonly [string, string])[] = [
    [`${path}.jsonld`, 'JSON-LD'],
    [`${path}.ttl`, 'Turtle'],
    [`${path}.rdf`, 'RDF/XML'],
    [`${statementsPath(node.id)}.csv`, STATEMENT_WORDS[language].asCsv],
  ];
  return markup`<ul class="plain">${links.map(([to, title]) => markup`<li><a href="${site.link(to)}">${title}</a></li>\n`)}</ul>`;
}

/** The ways on from the page of an entity: each view of the explorer of it, a figure for another page, a report. */
export function waysOn(
  { node }: Entity,
  {
    isActor,
    home,
    homeActor,
  }: {
    readonly isActor: boolean;
    readonly home: { readonly id: string; readonly name: string } | null;
    readonly homeActor: string;
  },
  { site, language }: Place,
): Markup {
  const words = CARD_WORDS[language];
  const to = (view: string, query: Readonly<Record<string, string>>) =>
    site.link(`/${view}?${new URLSearchParams({ ...query, lang: language }).toString()}`);
  const path = `/id/${encodeURIComponent(node.id)}`;
  const { report } = site.links;
  const views: readonly (readonly [string, string] | null)[] = site.hasExplorer
    ? [
        [to('graph', { of: node.id }), words.network],
        home === null || home.id === node.id
          ? null
          : [to('paths', { from: home.id, to: node.id }), words.paths(home.name)],
        isActor ? [to('map', { of: node.id }), words.map] : null,
        [to('time', { of: node.id, show: 'timeline' }), words.timeline],
        node.id !== homeActor && isRemovable(node.type) ? [to('what-if', { without: node.id }), words.whatIf] : null,
      ]
    : [];
  const links = [
    ...views,
    [site.link(`${statementsPath(node.id)}?lang=${language}`), words.statements] as const,
    [to('embed', { id: node.id, ui: language }), words.embed] as const,
    report === null
      ? null
      : ([
          reportAddress(
            report,
            site.absolute(`${path}?lang=${language}`),
            SHELL_TEXTS[language].reportSubject(site.name),
          ),
          words.report,
        ] as const),
  ].filter((link) => link !== null);
  return markup`<nav class="ways-on not-on-paper" aria-label="${words.seeToo}"><ul>${links.map(
    ([address, title]) => markup`<li><a href="${address}">${title}</a></li>\n`,
  )}</ul></nav>`;
}
