import { lowerFirst } from '../../../model/first-letter.js';
import { RELATION_LABELS } from '../../../model/labels/labels.js';
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

/** What an actor is asked about first; how it is governed is folded away on its page. */
const GROUPS: readonly Group[] = ['Engagement', 'Actor', 'Theme', 'Place', 'Governance'];
/** In the order of the model, but persons after what they act for. */
const TYPES = (Object.keys(ENTITY_TYPES) as EntityType[]).sort(
  (a, b) => Number(a === 'PERSON') - Number(b === 'PERSON'),
);
/** So many of a type are seen without unfolding. */
const OPEN = 12;

/** An entity at the other end of relations, with all that there are to it. */
interface Other {
  readonly node: EntityNode;
  readonly links: readonly { readonly link: EntityLink; readonly outward: boolean }[];
}

/**
 * All that an entity is related to: by group and type, each entity once, with its sources folded under it.
 * @param first ids of what is listed before others of its type, in this order
 */
export function relationsHtml({ node, links }: Entity, place: Place, first: readonly string[] = []): Content {
  const others = new Map<string, Other>();
  for (const { link, other, outward } of links) {
    const known = others.get(other.id)?.links ?? [];
    others.set(other.id, { node: other, links: [...known, { link, outward }] });
  }
  const isActor = ENTITY_TYPES[node.type].group === 'Actor';
  const placeOf = ({ node: { id } }: Other) => (first.includes(id) ? first.indexOf(id) : first.length);
  return GROUPS.map((group) => {
    const found = [...others.values()]
      .filter((other) => ENTITY_TYPES[other.node.type].group === group)
      .sort((a, b) => placeOf(a) - placeOf(b));
    if (found.length === 0) return null;
    const heading = ENTITY_WORDS[place.language].groups[group];
    const lists = typesHtml(found, heading, node, place);
    return group === 'Governance' && isActor
      ? markup`<details class="card group"><summary><h2>${heading}</h2> <span class="quiet">${found.length}</span></summary>${lists}</details>\n`
      : markup`<section class="card group"><h2>${heading}</h2>${lists}</section>\n`;
  });
}

function typesHtml(found: readonly Other[], heading: string, of: EntityNode, place: Place): Content {
  const types = TYPES.filter((type) => found.some(({ node }) => node.type === type));
  return types.map((type) => {
    const some = found.filter(({ node }) => node.type === type);
    const shown = some.slice(0, OPEN);
    const rest = some.slice(OPEN);
    return markup`${types.length > 1 && pluralTypeLabel(type, place.language) !== heading && markup`<h3>${pluralTypeLabel(type, place.language)}</h3>`}
<ul class="related">${shown.map((other) => otherHtml(other, of, place))}</ul>
${rest.length > 0 && markup`<details><summary>${CARD_WORDS[place.language].others(rest.length)}</summary><ul class="related">${rest.map((other) => otherHtml(other, of, place))}</ul></details>`}`;
  });
}

function otherHtml({ node, links }: Other, of: EntityNode, place: Place): Markup {
  const { language } = place;
  // Who takes part needs no words on the page of what it takes part in; whatever else is told with its object.
  const labels = links.flatMap(({ link: { kind: relation }, outward }) => {
    const label = lowerFirst(RELATION_LABELS[language][relation]);
    if (outward) return [label];
    return relation === 'PARTICIPATES_IN' ? [] : [`${label} ${of.name}`];
  });
  const when =
    links.map(({ link }) => whenHeld(link.since, link.until, language)).find((text) => text !== null) ??
    (links.every(({ link }) => link.formerly) ? CARD_WORDS[language].formerly : null);
  const kind =
    node.engagementKind === null
      ? null
      : kindWithConfirmation(node.engagementKind, { ownStanding: node.standing }, language);
  const isInferred = links.every(({ link }) => link.isInterpretation);
  const inferred = isInferred ? CARD_WORDS[language].interpretation.toLocaleLowerCase(language) : null;
  const about = [...new Set([kind, ...(kind === null ? labels : []), when, inferred])].filter((part) => part);
  return markup`<li>${markHtml(node)}<div>${entityLink(node, place)}${about.length > 0 && markup` <span class="quiet">${about.join(', ')}</span>`}
${sourcesHtml(
  links.map(({ link }) => link),
  place,
)}</div></li>\n`;
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
