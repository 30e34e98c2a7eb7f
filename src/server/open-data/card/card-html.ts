import { lowerFirst, upperFirst } from '../../../model/first-letter.js';
import { kindLabel } from '../../../narration/labels.js';
import {
  isUnconfirmed,
  kindWithConfirmation,
  labelWithConfirmation,
  type Confirmation,
} from '../../../narration/confirmation.js';
import { formatDate, formatStart } from '../../../narration/format-date.js';
import { TOWN_KINDS } from '../../../model/kind-words.js';
import { flagPath } from '../../pages/shell-files.js';
import { markup, type Content, type Markup } from '../../pages/html.js';
import type { EntityType } from '../../../model/entity-types.js';
import type { EngagementKind } from '../../../model/vocabularies.js';
import { textFact, type Entity, type EntityLink } from '../entity.js';
import { agreementsHtml, whenAgreed } from './agreements-html.js';
import type { Card, Handling, SharedEngagement } from './card.js';
import { CARD_WORDS } from './card-texts.js';
import { entityLink, type Place } from './links.js';
import { whenHeld } from './when.js';

type Row = readonly [heading: string, value: Content];

/** So many partners of the home actor stand in its card. */
const MOST_PARTNERS = 60;

/** A flag beside a name that says which country it is of. */
export const flagHtml = ({ isoCode, name }: { isoCode: string; name: string }, { site }: Place): Markup =>
  markup`<span class="country"><img class="flag" src="${site.link(flagPath(isoCode))}" alt="" width="20" height="15">${name}</span>`;

/** A flag alone, whose country is told to those who do not see it. */
const flagOf = (country: { isoCode: string; name: string } | undefined, { site }: Place): Content =>
  country === undefined
    ? null
    : markup`<img class="flag" src="${site.link(flagPath(country.isoCode))}" alt="${country.name}" title="${country.name}" width="20" height="15"> `;

/** Whose partner an actor is and since when, in one line; null: nobody's that it says. */
export function tieLine({ withHome, home }: Card, place: Place): string | null {
  const [first] = withHome;
  if (first === undefined || home === null) return null;
  const words = CARD_WORDS[place.language];
  const kind = kindLabel(first.kind, place.language);
  const isOfTowns = TOWN_KINDS.some((one) => one === first.kind);
  const tie = isNamed(first)
    ? words.worksIn(home.name, first.name)
    : isOfTowns
      ? words.towns(kind, home.name)
      : words.tie(kind, home.name);
  const since = formatStart(first.since, place.language);
  return told(since === null ? tie : `${tie} ${words.since(since)}`, first, place);
}

/** Whether an engagement is told by its name: that something is an initiative says nothing of what ties two. */
const isNamed = ({ kind }: SharedEngagement): boolean => kind === 'INITIATIVE';

/** With the reserve, where no party confirms it. */
function told(tie: string, { kind, standing }: SharedEngagement, { language }: Place): string {
  return upperFirst(labelWithConfirmation(lowerFirst(tie), { kind, ownStanding: standing?.kind ?? null }, language));
}

/** What an engagement is called whose parties do not confirm it; null: one does. */
const reserveOf = (
  { kind, ...confirmation }: Confirmation & { readonly kind: EngagementKind | null },
  { language }: Place,
): string | null =>
  kind !== null && isUnconfirmed(confirmation) ? kindWithConfirmation(kind, confirmation, language) : null;

/** What is agreed with an actor, on what, and who answers for it: a list of headings and values; null: nothing. */
export function cardHtml(card: Card, place: Place): Content {
  const words = CARD_WORDS[place.language];
  const { withHome, home, way } = card;
  const rows: (Row | null)[] = [
    withHome.length > 0 ? [words.cooperation, cooperationHtml(withHome, place)] : null,
    way !== null ? [words.way(home?.name ?? place.site.name), way] : null,
    card.isHome ? [words.partners, partnersHtml(card, place)] : null,
    rowOf(words.agreed, agreementsHtml(card.isHome ? [] : withHome, place)),
    rowOf(words.areas, areasHtml(card.isHome ? card.engagements : withHome, place)),
    ...handlingRows(card, place),
  ];
  return rowsHtml(rows);
}

function handlingRows({ answers, contact, nextReview, last }: Handling, place: Place): (Row | null)[] {
  const words = CARD_WORDS[place.language];
  return [
    answers && [words.answers, entityLink(answers, place)],
    contact && contact.id !== answers?.id ? [words.contact, entityLink(contact, place)] : null,
    nextReview && [words.nextReview, whenDue(nextReview, place)],
    last && [words.last, `${formatDate(last.date, place.language)}: ${last.title}`],
  ];
}

function whenDue({ dueBy, overdue }: NonNullable<Handling['nextReview']>, { language }: Place): string {
  const day = formatDate(dueBy, language);
  return overdue ? CARD_WORDS[language].overdue(day) : day;
}

/** Who takes part in an engagement, since when, what is agreed and who answers for it; null: nobody has said. */
export function engagementHtml(entity: Entity, standing: string | null, handling: Handling, place: Place): Content {
  const words = CARD_WORDS[place.language];
  const { facts } = entity;
  const when = whenHeld(textFact(facts, 'since'), textFact(facts, 'until'), place.language);
  return rowsHtml([
    rowOf(words.parties, othersHtml(entity, 'PARTICIPATES_IN', place)),
    rowOf(words.when, when),
    rowOf(words.standing, standing),
    rowOf(words.agreed, othersHtml(entity, 'GOVERNS', place, { type: 'AGREEMENT' })),
    rowOf(words.areas, othersHtml(entity, 'FOCUSES_ON', place, { style: 'chips' })),
    ...handlingRows(handling, place),
  ]);
}

/** What an agreement is about, when it was made and by whom; what is done within an area. Null: of others, or nothing. */
export function aboutHtml(entity: Entity, place: Place): Content {
  const words = CARD_WORDS[place.language];
  const { facts, node, term } = entity;
  if (node.type === 'PRIORITY_AREA') {
    return rowsHtml([rowOf(words.engagements, othersHtml(entity, 'FOCUSES_ON', place))]);
  }
  if (node.type !== 'AGREEMENT') return null;
  const [signedOn, plannedFor] = [textFact(facts, 'signedOn'), textFact(facts, 'plannedFor')];
  return rowsHtml([
    rowOf(words.about, othersHtml(entity, 'GOVERNS', place)),
    rowOf(words.when, whenAgreed({ signedOn, plannedFor, term }, place)),
    rowOf(words.decided, othersHtml(entity, 'DECIDED', place)),
    rowOf(words.answers, othersHtml(entity, 'RESPONSIBLE_FOR', place)),
  ]);
}

/** Those at the other end of relations of a kind, each once; null: there are none. */
function othersHtml(
  { links }: Entity,
  kind: EntityLink['kind'],
  place: Place,
  { type, style = 'plain' }: { readonly type?: EntityType; readonly style?: 'plain' | 'chips' } = {},
): Content {
  const others = new Map(
    links
      .filter(({ link, other }) => link.kind === kind && (type === undefined || other.type === type))
      .map(({ other }) => [other.id, other]),
  );
  if (others.size === 0) return null;
  return markup`<ul class="${style}">${[...others.values()].map((one) => {
    const reserve = reserveOf({ kind: one.engagementKind, ownStanding: one.standing }, place);
    return markup`<li>${entityLink(one, place)}${reserve !== null && markup` <span class="quiet">${reserve}</span>`}</li>\n`;
  })}</ul>`;
}

/** Headings and values as a list; null: there are none. */
export function rowsHtml(rows: readonly (Row | null)[]): Content {
  const told = rows.filter((row) => row !== null);
  if (told.length === 0) return null;
  return markup`<dl class="rows">${told.map(([heading, value]) => markup`<div><dt>${heading}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

const rowOf = (heading: string, value: Content): Row | null => (value === null ? null : [heading, value]);

function cooperationHtml([first, ...others]: readonly SharedEngagement[], place: Place): Content {
  if (first === undefined) return null;
  const item = (one: SharedEngagement) => {
    const about = [
      reserveOf({ kind: one.kind, ownStanding: one.standing?.kind }, place),
      whenHeld(one.since, one.until, place.language),
    ].filter((part) => part !== null);
    const differences = one.standing?.differences ?? null;
    return markup`<li>${entityLink(one, place)}${about.length > 0 && markup` <span class="quiet">${about.join(', ')}</span>`}${differences !== null && markup`<p class="differences">${differences}</p>`}</li>\n`;
  };
  return markup`<ul class="plain">${[first, ...others].map(item)}</ul>`;
}

function areasHtml(engagements: readonly SharedEngagement[], place: Place): Content {
  const areas = new Map(engagements.flatMap(({ areas: some }) => some.map((area) => [area.id, area.prefLabel])));
  if (areas.size === 0) return null;
  return markup`<ul class="chips">${[...areas].map(
    ([id, label]) => markup`<li>${entityLink({ id, name: label[place.language] }, place)}</li>\n`,
  )}</ul>`;
}

/** Who shares something formal with the home actor, each once, with what and since when. */
function partnersHtml({ engagements, home, flags }: Card, place: Place): Content {
  const partners = new Map<string, { name: string; tie: string }>();
  for (const engagement of engagements) {
    const { kind, since, until, participants } = engagement;
    const others = participants.filter(({ id, kind: type }) => id !== home?.id && type === 'CITY');
    for (const { id, name } of others) {
      const when = whenHeld(since, until, place.language);
      const what = isNamed(engagement)
        ? CARD_WORDS[place.language].partnerIn(engagement.name)
        : kindLabel(kind, place.language);
      const tie = [what, when].filter((part) => part !== null).join(' ');
      if (!partners.has(id)) partners.set(id, { name, tie: told(tie, engagement, place) });
    }
  }
  const shown = [...partners].slice(0, MOST_PARTNERS);
  return shown.length === 0
    ? null
    : markup`<ul class="plain columns">${shown.map(
        ([id, { name, tie }]) =>
          markup`<li>${flagOf(flags.get(id), place)}${entityLink({ id, name }, place)} <span class="quiet">${tie}</span></li>\n`,
      )}</ul>`;
}
