import { kindLabel } from '../../narration/labels.js';
import { whyNoName } from '../../model/role-for-name.js';
import { whatIs } from '../../model/shown-by-role.js';
import { ENTITY_TYPES } from '../../model/entity-types.js';
import { ORGANISATION_KINDS } from '../../model/vocabularies.js';
import { LOCALES, TEXT_LANGUAGES, type TextLanguage } from '../../model/language.js';
import { formatInstant } from '../embeds/figure-days.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';
import type { Cached } from '../cache/result-cache.js';
import { dataScript, markup, type Content, type Markup } from '../pages/html.js';
import { printNote } from '../pages/print-note.js';
import { oembedLinks } from '../embeds/shown-address.js';
import { sitePage } from '../pages/page.js';
import type { Site } from '../site.js';
import { entityData } from './entity-data.js';
import { asideHtml, waysOn } from './card/aside-html.js';
import type { Card, Handling } from './card/card.js';
import { aboutHtml, cardHtml, engagementHtml, flagHtml, tieLine } from './card/card-html.js';
import { CARD_WORDS } from './card/card-texts.js';
import { entityLink, type Place } from './card/links.js';
import { markHtml, relationsHtml } from './card/relations-html.js';
import { summaryIn, textFact, type Entity } from './entity.js';
import { ENTITY_WORDS } from './entity-texts.js';
import { statementsHtml } from './statements-html.js';
import type { Said } from './statements.js';

/** What a page shows of an entity beside itself. */
interface Shown {
  /** Its network as HTML; null when there is none to show. */
  readonly figure: Content;
  /** The map of where its partners are; null: it has no place. */
  readonly map?: Content;
  /** Of a document, what is quoted of it; null: nothing. */
  readonly document?: Content;
  /** Of an actor, what is agreed with it. */
  readonly card?: Card | null;
  /** Of an engagement, who answers for it. */
  readonly handling?: Handling | null;
  /** The first of what is said of it. */
  readonly statements: Said;
  /** How it stands by that, as a sentence; null: it does not stand anyhow. */
  readonly standing: string | null;
  /** Whose site it is: nothing is asked of what there would be without it. */
  readonly homeActor: string;
}

/**
 * An entity's page.
 * @param said the language that the address says; null: the page follows its reader, and so does what embeds it
 */
export function entityPage(
  kept: Cached<Entity>,
  { figure, map = null, card = null, handling = null, document = null, statements, standing, homeActor }: Shown,
  site: Site,
  { language, said }: { language: TextLanguage; said: TextLanguage | null },
): Markup {
  const entity = kept.value;
  const { node, leftOut } = entity;
  const [words, own] = [PAGE_TEXTS[language], ENTITY_WORDS[language]];
  const path = `/id/${encodeURIComponent(node.id)}`;
  const place = { site, language };
  const told =
    card !== null
      ? cardHtml(card, place)
      : handling !== null
        ? engagementHtml(entity, standing, handling, place)
        : aboutHtml(entity, place);
  return sitePage({
    language,
    title: node.name,
    site,
    pathIn: (tag) => `${path}?lang=${tag}`,
    recordedAt: entity.recordedAt,
    head: headOf(entity, site, { language, said }),
    main: markup`<div class="page entity">
${kept.outdated && markup`<p class="vanort-note" role="note">${words.outdated(formatInstant(kept.givenAt, language))}</p>`}
${titleHtml(entity, card, homeActor, place)}
<div class="columns-of-page">
<div class="main-of-page">
${told !== null && markup`<section class="card in-short"><h2>${CARD_WORDS[language].inShort}</h2>${told}</section>`}
${document}
${figure !== null && markup`<section class="card">${figure}</section>`}
${relationsHtml(entity, place, card === null ? [] : card.engagements.map(({ id }) => id))}
${leftOut > 0 && markup`<p>${own.leftOut(leftOut)}</p>`}
${statements.totalCount > 0 && node.type !== 'DOCUMENT' && markup`<section class="card said">${statementsHtml(node.id, statements, standing, place)}</section>`}
</div>
${asideHtml(entity, map, place)}
</div>
</div>`,
    printed: printNote(kept, site.name, site.absolute(`${path}?lang=${language}`), language),
    end: dataScript('application/ld+json', entityData(entity, site)),
  });
}

/** What it is, where, whose partner, in a few words; and where to go on. */
function titleHtml(entity: Entity, card: Card | null, homeActor: string, place: Place): Markup {
  const { node, facts } = entity;
  const { language } = place;
  const summary = summaryIn(facts, language);
  const nameless = whyNoName(node, language);
  const tie = card && tieLine(card, place);
  return markup`<header class="entity-title">
<p class="what">${markHtml(node)} ${kindOf(entity, language)}${card?.city && [', ', entityLink(card.city, place)]}${card?.country && markup` ${flagHtml(card.country, place)}`}</p>
<h1 dir="auto">${node.name}</h1>
${tie !== null && markup`<p class="lead">${tie}</p>`}
${summary !== null && markup`<p class="${tie === null ? 'lead' : 'summary'}">${summary}</p>`}
${nameless !== null && markup`<p class="quiet">${nameless}</p>`}
${waysOn(entity, { isActor: ENTITY_TYPES[node.type].group === 'Actor', home: card?.home ?? null, homeActor }, place)}
</header>`;
}

function kindOf({ node, facts }: Entity, language: TextLanguage): string {
  const kind = node.engagementKind ?? ORGANISATION_KINDS.find((one) => one === textFact(facts, 'organisationKind'));
  return kind === undefined || kind === 'OTHER' ? whatIs(node, language) : kindLabel(kind, language);
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
    summaryIn(facts, language) ?? `${node.name}: ${whatIs(node, language).toLocaleLowerCase(language)}`;
  return markup`<meta name="description" content="${description}">
<link rel="canonical" href="${address(language)}">
${TEXT_LANGUAGES.map((tag) => markup`<link rel="alternate" hreflang="${tag}" href="${address(tag)}">\n`)}<link rel="alternate" type="application/ld+json" href="${site.absolute(`${path}.jsonld`)}">
<link rel="alternate" type="text/turtle" href="${site.absolute(`${path}.ttl`)}">
<link rel="alternate" type="application/rdf+xml" href="${site.absolute(`${path}.rdf`)}">
${oembedLinks(site, said === null ? path : `${path}?lang=${said}`, node.name)}<meta property="og:type" content="website">
<meta property="og:site_name" content="${site.name}">
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
