import { kindLabel, typeLabel } from '../../narration/labels.js';
import { ENTITY_TYPES, type Group } from '../../model/entity-types.js';
import { ORGANISATION_KINDS } from '../../model/vocabularies.js';
import { LOCALES, TEXT_LANGUAGES, type TextLanguage } from '../../model/language.js';
import { formatInstant } from '../embeds/figure.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';
import type { Cached } from '../cache/result-cache.js';
import { dataScript, markup, type Content, type Markup } from '../pages/html.js';
import { printNote } from '../pages/print-note.js';
import { oembedLinks } from '../embeds/shown-address.js';
import { page } from '../pages/page.js';
import type { Site } from '../site.js';
import { entityData } from './entity-data.js';
import { factsHtml } from './entity-facts-html.js';
import { summaryIn, textFact, type Entity, type EntityLink } from './entity.js';
import { ENTITY_WORDS } from './entity-texts.js';

const GROUPS: readonly Group[] = ['Engagement', 'Actor', 'Theme', 'Governance', 'Place'];
const MAX_EVIDENCE = 3;

/**
 * An entity's page.
 * @param figure its network as HTML; null when there is none to show
 * @param said the language that the address says; null: the page follows its reader, and so does what embeds it
 */
export function entityPage(
  kept: Cached<Entity>,
  figure: Content,
  site: Site,
  { language, said }: { language: TextLanguage; said: TextLanguage | null },
): Markup {
  const entity = kept.value;
  const { node, links, leftOut } = entity;
  const [words, own] = [PAGE_TEXTS[language], ENTITY_WORDS[language]];
  const path = `/id/${encodeURIComponent(node.id)}`;
  const explorer = site.explorer(node.id, language);
  const summary = summaryIn(entity.facts, language);
  return page({
    language,
    title: `${node.name} – ${words.site}`,
    theme: 'auto',
    kind: 'site',
    head: headOf(entity, site, { language, said }),
    body: markup`${siteHeader(site, language, `${path}?lang=${own.other.code}`)}
<main>
${kept.outdated && markup`<p class="vanort-note" role="note">${words.outdated(formatInstant(kept.givenAt, language))}</p>`}
<p class="vanort-kind">${kindOf(entity, language)}</p>
<h1 dir="auto">${node.name}</h1>
${summary !== null && markup`<p class="vanort-lead">${summary}</p>`}
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
<li><a href="${site.link(`/embed?id=${encodeURIComponent(node.id)}&lang=${language}`)}">${own.embed}</a></li>
<li>${own.asData}: <a href="${site.link(`${path}.jsonld`)}">JSON-LD</a>, <a href="${site.link(`${path}.ttl`)}">Turtle</a>, <a href="${site.link(`${path}.rdf`)}">RDF/XML</a></li>
</ul>
${printNote(kept, site.absolute(`${path}?lang=${language}`), language)}</footer>
${dataScript('application/ld+json', entityData(entity, site))}`,
  });
}

/** The top of the site's own pages, with the way to the other language. */
export const siteHeader = (site: Site, language: TextLanguage, otherPath: string): Markup => {
  const { other } = ENTITY_WORDS[language];
  return markup`<header><a href="${site.link('/')}">${PAGE_TEXTS[language].site}</a>
<nav><a href="${site.link(otherPath)}" lang="${other.code}" hreflang="${other.code}">${other.language}</a></nav></header>`;
};

const linkTo = (site: Site, id: string, language: TextLanguage) =>
  site.link(`/id/${encodeURIComponent(id)}?lang=${language}`);

function kindOf({ node, facts }: Entity, language: TextLanguage): string {
  const kind = node.engagementKind ?? ORGANISATION_KINDS.find((one) => one === textFact(facts, 'organisationKind'));
  return kind === undefined || kind === 'OTHER' ? typeLabel(node.type, language) : kindLabel(kind, language);
}

/** For search engines, other sites that show the link, and programs that follow it. */
function headOf(
  { node, facts }: Entity,
  site: Site,
  { language, said }: { language: TextLanguage; said: TextLanguage | null },
): Markup {
  const path = `/id/${encodeURIComponent(node.id)}`;
  const address = (tag: TextLanguage) => site.absolute(`${path}?lang=${tag}`);
  const description =
    summaryIn(facts, language) ?? `${node.name}: ${typeLabel(node.type, language).toLocaleLowerCase(language)}`;
  return markup`<meta name="description" content="${description}">
<link rel="canonical" href="${address(language)}">
${TEXT_LANGUAGES.map((tag) => markup`<link rel="alternate" hreflang="${tag}" href="${address(tag)}">\n`)}<link rel="alternate" type="application/ld+json" href="${site.absolute(`${path}.jsonld`)}">
<link rel="alternate" type="text/turtle" href="${site.absolute(`${path}.ttl`)}">
<link rel="alternate" type="application/rdf+xml" href="${site.absolute(`${path}.rdf`)}">
${oembedLinks(site, said === null ? path : `${path}?lang=${said}`, node.name)}<meta property="og:type" content="website">
<meta property="og:site_name" content="${PAGE_TEXTS[language].site}">
<meta property="og:title" content="${node.name}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${address(language)}">
<meta property="og:locale" content="${LOCALES[language].replace('-', '_')}">
<meta property="og:image" content="${site.absolute(`/embed/card/${encodeURIComponent(node.id)}.png?lang=${language}`)}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="${PAGE_TEXTS[language].graphTitle(node.name)}">
<meta name="twitter:card" content="summary_large_image">
`;
}

function evidenceHtml({ evidence }: EntityLink, site: Site, language: TextLanguage): Markup {
  const shown = evidence.slice(0, MAX_EVIDENCE);
  const rest = evidence.length - shown.length;
  return markup`<small>${ENTITY_WORDS[language].evidence(evidence.length)}: ${shown.map(
    ({ document, section, anchor }, index) => [
      index > 0 && '; ',
      markup`<a href="${linkTo(site, document.id, language)}">${document.name}</a>, ${section}: <q>${anchor}</q>`,
    ],
  )}${rest > 0 && ` (+${rest})`}</small>`;
}

/** The page in the place of one that is not there, or not now. */
export function missingEntityPage(id: string, status: 404 | 503, site: Site, language: TextLanguage): Markup {
  const words = PAGE_TEXTS[language];
  const own = ENTITY_WORDS[language];
  const title = status === 404 ? own.notFoundTitle : words.away;
  return page({
    language,
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
