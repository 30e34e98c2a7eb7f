import { RELATION_HEADINGS } from '../../../model/generated/headings.js';
import { formNote, placeDetails } from '../../../model/source-place.js';
import { ENTITY_TYPES, type EntityType, type Group } from '../../../model/entity-types.js';
import { kindWithConfirmation } from '../../../narration/confirmation.js';
import { pluralTypeLabel } from '../../../narration/labels.js';
import { mark } from '../../embeds/scene-svg.js';
import { markup, type Content, type Markup } from '../../pages/html.js';
import type { Entity, EntityLink, EntityNode } from '../entity.js';
import { ENTITY_WORDS } from '../entity-texts.js';
import { CARD_WORDS } from './card-texts.js';
import { entityLink, langAttribute, placeIn, type Place } from './links.js';
import { whenHeld } from './when.js';

/** What is asked about first: with whom, on what, where; how it is governed comes last. */
const GROUPS: readonly Group[] = ['Engagement', 'Actor', 'Theme', 'Place', 'Governance'];
/** In the order of the model, but persons after what they act for. */
const TYPES = (Object.keys(ENTITY_TYPES) as EntityType[]).sort(
  (a, b) => Number(a === 'PERSON') - Number(b === 'PERSON'),
);
/** So few in all are read at a glance: nothing is folded. */
const FEW = 8;

/** An entity at the other end of relations of one kind in one direction. */
interface Other {
  readonly node: EntityNode;
  readonly links: readonly EntityLink[];
}

/** What an entity leads to by relations of a kind, or is led to by, under one heading. */
interface Kind {
  readonly heading: string;
  readonly others: readonly Other[];
}

/**
 * All that an entity is related to, by kind and direction, each folded under its heading and count: the card above has
 * answered what most come for. Sources are folded under each.
 * @param first ids of what is listed before others of its type, in this order
 */
export function relationsHtml({ links }: Entity, place: Place, first: readonly string[] = []): Content {
  const kinds = kindsOf(links, place, first);
  if (kinds.length === 0) return null;
  const isOpen = kinds.reduce((sum, { others }) => sum + others.length, 0) <= FEW;
  return markup`<section class="card relations"><h2>${ENTITY_WORDS[place.language].relations}</h2>
${kinds.map(
  ({ heading, others }) =>
    markup`<details class="kind"${isOpen && markup` open`}><summary><h3>${heading}</h3> <span class="quiet">${others.length}</span></summary>${listHtml(others, place)}</details>\n`,
)}</section>\n`;
}

function kindsOf(links: Entity['links'], { language }: Place, first: readonly string[]): readonly Kind[] {
  const byHeading = new Map<string, Map<string, Other>>();
  for (const { link, other, outward } of links) {
    const heading = RELATION_HEADINGS[language][link.kind][outward ? 'outward' : 'inward'];
    const others = byHeading.get(heading) ?? new Map<string, Other>();
    others.set(other.id, { node: other, links: [...(others.get(other.id)?.links ?? []), link] });
    byHeading.set(heading, others);
  }
  const placeOf = ({ node: { id } }: Other) => (first.includes(id) ? first.indexOf(id) : first.length);
  const rankOf = ({ node: { type } }: Other) => TYPES.indexOf(type);
  const groupOf = ({ others: [other] }: Kind) =>
    other === undefined ? GROUPS.length : GROUPS.indexOf(ENTITY_TYPES[other.node.type].group);
  return [...byHeading]
    .map(([heading, others]) => ({
      heading,
      others: [...others.values()].sort((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b)),
    }))
    .sort((a, b) => groupOf(a) - groupOf(b));
}

/** Those under one heading; where they are of several types, by type. */
function listHtml(others: readonly Other[], place: Place): Content {
  const types = [...new Set(others.map(({ node }) => node.type))];
  return types.map((type) => {
    const some = others.filter(({ node }) => node.type === type);
    return markup`${types.length > 1 && markup`<h4>${pluralTypeLabel(type, place.language)}</h4>`}
<ul class="related">${some.map((other) => otherHtml(other, place))}</ul>`;
  });
}

/** Its heading says what it has to do with it; beside its name stands what else is known at a glance. */
function otherHtml({ node, links }: Other, place: Place): Markup {
  const { language } = place;
  const when =
    links.map((link) => whenHeld(link.since, link.until, language)).find((text) => text !== null) ??
    (links.every(({ formerly }) => formerly) ? CARD_WORDS[language].formerly : null);
  const kind =
    node.engagementKind === null
      ? null
      : kindWithConfirmation(node.engagementKind, { ownStanding: node.standing }, language);
  const isInferred = links.every(({ isInterpretation }) => isInterpretation);
  const inferred = isInferred ? CARD_WORDS[language].interpretation.toLocaleLowerCase(language) : null;
  const about = [...new Set([kind, when, inferred])].filter((part) => part);
  return markup`<li>${markHtml(node)}<div>${entityLink(node, place)}${about.length > 0 && markup` <span class="quiet">${about.join(', ')}</span>`}
${sourcesHtml(links, place)}</div></li>\n`;
}

/** The mark of an entity's type, as it stands in pictures. */
export const markHtml = ({ type }: Pick<EntityNode, 'type'>): Markup =>
  markup`<svg class="type-mark vanort-auto" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">${mark(type, { x: 0, y: 0, radius: 6 }, 'auto')}</svg>`;

/** What relations rest on, folded: what they say in our words, the words that stand there, and where. */
export function sourcesHtml(links: readonly EntityLink[], place: Place): Content {
  const count = new Set(links.flatMap(({ evidence }) => evidence.map(({ id }) => id))).size;
  if (count === 0) return links.map(({ sentence }) => markup`<p class="quiet">${sentence}</p>`);
  return markup`<details class="evidence"><summary>${CARD_WORDS[place.language].sourceCount(count)}</summary>${links.map(
    (link) => markup`<div class="source"><p>${link.sentence}</p>
${link.isInterpretation && markup`<p><strong class="tag">${CARD_WORDS[place.language].interpretation}</strong> ${link.interpretation}</p>`}
${link.evidence.map((one) => evidenceHtml(one, place))}</div>`,
  )}</details>`;
}

function evidenceHtml({ id, section, anchor, form, document }: EntityLink['evidence'][number], place: Place): Markup {
  const { name, date, language } = document;
  const details = placeDetails({ name, section, form, date }, place.language, CARD_WORDS[place.language].section);
  const note = formNote(form, place.language);
  const told = `${details.map((part) => `, ${part}`).join('')}${note === null ? '' : `. ${note}.`}`;
  return markup`${form === 'QUOTE' && markup`<blockquote><q${langAttribute(language)}>${anchor}</q></blockquote>`}
<p class="quiet"><a href="${placeIn(document.id, id, place)}">${name}</a>${told !== '' && markup`<span>${told}</span>`}</p>\n`;
}
