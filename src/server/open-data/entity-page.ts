import { kindLabel, typeLabel } from '../../narration/labels.js';
import { ENTITY_TYPES, type Group } from '../../model/entity-types.js';
import { formatEnd, formatStart } from '../../narration/format-date.js';
import { nameIn, type Language } from '../../narration/language.js';
import { formatInstant } from '../embeds/figure.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';
import type { Cached } from '../cache/stale-cache.js';
import { dataScript, markup, type Content, type Markup } from '../pages/html.js';
import { printNote } from '../pages/print-note.js';
import { page } from '../pages/page.js';
import type { Site } from '../site.js';
import { entityData, sameAs } from './entity-data.js';
import type { Entity, EntityLink } from './entity.js';
import { ENTITY_WORDS, type FactName } from './entity-texts.js';

const GROUPS: readonly Group[] = ['Engagement', 'Actor', 'Theme', 'Governance', 'Place'];
const MAX_EVIDENCE = 3;

/** An entity's page. `figure` is its network as HTML; null when there is none to show. */
export function entityPage(kept: Cached<Entity>, figure: Content, site: Site, language: Language): Markup {
  const entity = kept.value;
  const { node, links, leftOut } = entity;
  const [words, own] = [PAGE_TEXTS[language], ENTITY_WORDS[language]];
  const path = `/id/${encodeURIComponent(node.id)}`;
  const explorer = site.explorer(node.id, words.code);
  const summary = language === 'EN' ? entity.facts.summaryEn : entity.facts.summarySv;
  return page({
    language: words.code,
    title: `${node.name} – ${words.site}`,
    theme: 'auto',
    kind: 'site',
    head: headOf(entity, site, language),
    body: markup`${siteHeader(site, language, `${path}?lang=${own.other.code}`)}
<main>
${kept.outdated && markup`<p class="vanort-note" role="note">${words.outdated(formatInstant(kept.givenAt, language))}</p>`}
<p class="vanort-kind">${kindOf(entity, language)}</p>
<h1 dir="auto">${node.name}</h1>
${summary != null && markup`<p class="vanort-lead">${summary}</p>`}
${factsHtml(entity, language)}
${figure}
${explorer !== null && markup`<p class="vanort-explore"><a href="${explorer}">${own.explore}</a></p>`}
<h2>${own.relations}</h2>
${GROUPS.map((group) => {
  const found = links.filter(({ other }) => ENTITY_TYPES[other.type].group === group);
  if (found.length === 0) return null;
  return markup`<h3>${own.groups[group]}</h3>
<ul class="vanort-claims">${found.map(
    ({
      link,
      other,
    }) => markup`<li>${link.sentence} <a href="${linkTo(site, other.id, language)}"><bdi>${other.name}</bdi></a>
${evidenceHtml(link, site, language)}</li>\n`,
  )}</ul>`;
})}
${leftOut > 0 && markup`<p>${own.leftOut(leftOut)}</p>`}
</main>
<footer><ul>
<li><a href="${site.link(`/embed?id=${encodeURIComponent(node.id)}&lang=${words.code}`)}">${own.embed}</a></li>
<li>${own.asData}: <a href="${site.link(`${path}.jsonld`)}">JSON-LD</a>, <a href="${site.link(`${path}.ttl`)}">Turtle</a></li>
</ul>
${printNote(kept, site.absolute(`${path}?lang=${words.code}`), language)}</footer>
${dataScript('application/ld+json', entityData(entity, site))}`,
  });
}

/** The top of the site's own pages, with the way to the other language. */
export const siteHeader = (site: Site, language: Language, otherPath: string): Markup => {
  const { other } = ENTITY_WORDS[language];
  return markup`<header><a href="${site.link('/')}">${PAGE_TEXTS[language].site}</a>
<nav><a href="${site.link(otherPath)}" lang="${other.code}" hreflang="${other.code}">${other.language}</a></nav></header>`;
};

const linkTo = (site: Site, id: string, language: Language) =>
  site.link(`/id/${encodeURIComponent(id)}?lang=${PAGE_TEXTS[language].code}`);

const kindOf = ({ node, facts }: Entity, language: Language): string => {
  const kind = node.engagementKind ?? facts.organisationKind;
  return kind === null || kind === undefined || kind === 'OTHER'
    ? typeLabel(node.type, language)
    : kindLabel(kind, language);
};

/** For search engines, other sites that show the link, and programs that follow it. */
function headOf({ node, facts }: Entity, site: Site, language: Language): Markup {
  const path = `/id/${encodeURIComponent(node.id)}`;
  const address = (code: 'sv' | 'en') => site.absolute(`${path}?lang=${code}`);
  const { code } = PAGE_TEXTS[language];
  const description =
    (language === 'EN' ? facts.summaryEn : facts.summarySv) ??
    `${node.name}: ${typeLabel(node.type, language).toLocaleLowerCase(code)}`;
  const oembed = (format: string) =>
    site.absolute(`/oembed?url=${encodeURIComponent(site.absolute(path))}&format=${format}`);
  return markup`<meta name="description" content="${description}">
<link rel="canonical" href="${address(code)}">
<link rel="alternate" hreflang="sv" href="${address('sv')}">
<link rel="alternate" hreflang="en" href="${address('en')}">
<link rel="alternate" type="application/ld+json" href="${site.absolute(`${path}.jsonld`)}">
<link rel="alternate" type="text/turtle" href="${site.absolute(`${path}.ttl`)}">
<link rel="alternate" type="application/json+oembed" href="${oembed('json')}" title="${node.name}">
<link rel="alternate" type="text/xml+oembed" href="${oembed('xml')}" title="${node.name}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${PAGE_TEXTS[language].site}">
<meta property="og:title" content="${node.name}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address(code)}">
<meta property="og:locale" content="${code === 'sv' ? 'sv_SE' : 'en_GB'}">
<meta property="og:image" content="${site.absolute(`/embed/card/${encodeURIComponent(node.id)}.png?lang=${code}`)}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${PAGE_TEXTS[language].graphTitle(node.name)}">
<meta name="twitter:card" content="summary_large_image">
`;
}

function factsHtml(entity: Entity, language: Language): Content {
  const { facts, node } = entity;
  const own = ENTITY_WORDS[language];
  const number = (value: number) => value.toLocaleString(language === 'EN' ? 'en-GB' : 'sv-SE');
  const day = (edtf: string | null | undefined) => formatStart(edtf ?? null, language);
  const others = sameAs(facts);
  const told: readonly (readonly [FactName, Content])[] = [
    ['altNames', (facts.altNames ?? facts.altLabels ?? []).join(', ')],
    ['status', facts.status == null ? null : own.status[facts.status]],
    ['since', day(facts.since)],
    ['until', formatEnd(facts.until ?? null, language)],
    ['signedOn', day(facts.signedOn)],
    ['plannedFor', day(facts.plannedFor)],
    ['paragraph', facts.paragraph],
    ['date', day(facts.date)],
    ['diaryNumber', facts.diaryNumber],
    ['population', typeof facts.population === 'number' ? number(facts.population) : null],
    ['isoCode', facts.isoCode],
    ['url', facts.url == null ? null : external(facts.url)],
    ['licence', facts.licence],
    ['attribution', facts.attribution],
    ['sha256', facts.sha256],
    ['sameAs', others.map((iri, index) => [index > 0 && ', ', external(iri)])],
  ];
  const known = told.filter(([name, value]) =>
    name === 'sameAs' ? others.length > 0 : value !== null && value !== undefined && value !== '',
  );
  if (known.length === 0) return null;
  return markup`<dl>${known.map(
    ([name, value]) =>
      markup`<dt>${own.facts[name]}</dt><dd${node.type === 'DOCUMENT' && markup` dir="auto"`}>${value}</dd>\n`,
  )}</dl>`;
}

/** A link to elsewhere, if it is one that a browser may follow without running anything. */
const external = (address: string): Content =>
  /^https?:\/\//.test(address)
    ? markup`<a href="${address}" rel="noopener">${address.replace(/^https?:\/\/(www\.)?/, '')}</a>`
    : address;

function evidenceHtml({ evidence }: EntityLink, site: Site, language: Language): Markup {
  const shown = evidence.slice(0, MAX_EVIDENCE);
  const rest = evidence.length - shown.length;
  return markup`<small>${ENTITY_WORDS[language].evidence(evidence.length)}: ${shown.map(
    ({ document, section, anchor }, index) => [
      index > 0 && '; ',
      markup`<a href="${linkTo(site, document.id, language)}">${nameIn(document, language)}</a>, ${section}: <q>${anchor}</q>`,
    ],
  )}${rest > 0 && ` (+${rest})`}</small>`;
}

/** The page in the place of one that is not there, or not now. */
export function missingEntityPage(id: string, status: 404 | 503, site: Site, language: Language): Markup {
  const words = PAGE_TEXTS[language];
  const own = ENTITY_WORDS[language];
  const title = status === 404 ? own.notFoundTitle : words.away;
  return page({
    language: words.code,
    title: `${title} – ${words.site}`,
    theme: 'auto',
    kind: 'site',
    head: markup`<meta name="robots" content="noindex">`,
    body: markup`${siteHeader(site, language, `/id/${encodeURIComponent(id)}?lang=${own.other.code}`)}
<main><h1>${title}</h1>
${status === 404 && markup`<p>${own.notFound(id.length > 60 ? `${id.slice(0, 60)}…` : id)}</p>`}
</main>`,
  });
}
