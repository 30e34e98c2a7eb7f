import type { TextLanguage } from '../../model/language.js';
import { lowerFirst } from '../../model/first-letter.js';
import { formNote, placeDetails } from '../../model/source-place.js';
import { TOLD } from '../../model/statements/resolve.js';
import { markup, type Content, type Markup } from '../pages/html.js';
import type { Site } from '../site.js';
import { CARD_WORDS } from './card/card-texts.js';
import { langAttribute, pageOf, placeIn } from './card/links.js';
import { STATEMENT_WORDS } from './statement-texts.js';
import type { Said, SaidStatement } from './statements.js';

/** How many an entity's page tells; the rest has a page of its own. */
export const SHOWN_ON_PAGE = 20;
/** How many of them are seen without opening anything. */
const OPEN = 5;

/** Path of the page of all that is said of an entity. */
export const statementsPath = (id: string): string => `/id/${encodeURIComponent(id)}/statements`;

/** The part of an entity's page that tells who says what: null where nobody says anything. */
export function statementsHtml(
  id: string,
  { statements, totalCount }: Said,
  standing: string | null,
  { site, language }: { site: Site; language: TextLanguage },
): Content {
  if (totalCount === 0) return null;
  const words = STATEMENT_WORDS[language];
  const folded = statements.slice(OPEN);
  return markup`<h2>${words.heading}</h2>
${standing !== null && markup`<p>${standing}</p>`}
<p class="vanort-kind">${words.lead}</p>
${statementList(statements.slice(0, OPEN), 1, site, language)}
${
  folded.length > 0 &&
  markup`<details><summary>${words.more(folded.length)}</summary>
${statementList(folded, OPEN + 1, site, language)}</details>`
}
${totalCount > statements.length && markup`<p><a href="${site.link(`${statementsPath(id)}?lang=${language}`)}">${words.all(totalCount)}</a></p>`}`;
}

/** Statements in precedence, each with the words that it rests on. */
export const statementList = (
  statements: readonly SaidStatement[],
  start: number | null,
  site: Site,
  language: TextLanguage,
): Markup =>
  markup`<ol class="vanort-claims"${start !== null && start > 1 && markup` start="${start}"`}>${statements.map(
    (statement) => markup`<li>${statement.sentence}
<small>${placeHtml(statement, site, language)}</small></li>\n`,
  )}</ol>`;

function placeHtml(statement: SaidStatement, site: Site, language: TextLanguage): Content {
  const { document, evidence, entryOf } = statement;
  const words = STATEMENT_WORDS[language];
  const note = noteOn(statement, words);
  const place = { site, language };
  const address = evidence == null ? pageOf(document.id, place) : placeIn(document.id, evidence.id, place);
  return [
    note !== null && markup`<strong>${note}</strong> `,
    markup`${words.source}: <a href="${address}">${document.name}</a>`,
    evidence && detailsOf(statement, evidence, language),
    entryOf && [', ', words.entryOf(entryOf.name)],
    evidence?.form === 'QUOTE' && markup`: <q${langAttribute(document.language)}>${evidence.anchor}</q>`,
    evidence && evidence.form !== 'QUOTE' && `. ${formNote(evidence.form, language)}.`,
  ];
}

/** What the site takes from a statement, claim by claim, and whether it says otherwise than the site. */
function noteOn(
  { followed, differs, shownValues }: SaidStatement,
  { followed: follows, shows, differs: otherwise }: (typeof STATEMENT_WORDS)[TextLanguage],
): string | null {
  const values = shownValues
    .filter(({ property }) => !TOLD.test(property))
    .map(({ label, value }) => `${lowerFirst(label)} ${value}`);
  const notes = [
    followed ? follows : values.length > 0 ? shows(values) : null,
    !followed && differs ? otherwise : null,
  ];
  return notes.filter((note) => note !== null).join(' ') || null;
}

const detailsOf = (
  { document: { name, date } }: SaidStatement,
  { section, form }: NonNullable<SaidStatement['evidence']>,
  language: TextLanguage,
): Content =>
  placeDetails({ name, date, section, form }, language, CARD_WORDS[language].section).map((part) => `, ${part}`);
