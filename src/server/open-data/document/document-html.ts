import { markup, type Content, type Markup } from '../../pages/html.js';
import { formNote } from '../../../model/source-place.js';
import { entityLink, langAttribute, type Place } from '../card/links.js';
import { DOCUMENT_WORDS } from './document-texts.js';
import type { QuotedWords, ReadDocument, Section } from './document.js';
import { textHtml } from './text-html.js';

/** What a document says of itself: where it can be read, and in which language it is; null where that is not known. */
interface DocumentFacts {
  readonly url: string | null;
  readonly language: string | null;
}

/** Of less there is no need for a list of them. */
const MANY_SECTIONS = 3;

/**
 * A document to read: section by section the words that facts rest on, marked, with what they bear. `#<section>` and
 * `#e-<evidence>` lead to them. Null: nothing rests on it.
 */
export function documentHtml(
  { text, quoted, others }: ReadDocument,
  { url, language }: DocumentFacts,
  place: Place,
): Content {
  if (text.length === 0 && others.length === 0) return null;
  const words = DOCUMENT_WORDS[place.language];
  const headings = [
    ...text.map(({ anchor, heading }) => ({ id: anchor, heading })),
    ...others.filter(isHeaded).map(({ id, heading }) => ({ id, heading })),
  ];
  return markup`<section class="card document"><h2>${text.length > 0 ? words.text : words.quoted}</h2>
<p class="quiet">${text.length > 0 ? words.textLead : others.some(isHeaded) ? words.lead : words.recordsLead}${url !== null && markup` <a href="${url}" rel="noopener">${words.original}</a>`}</p>
${headings.length >= MANY_SECTIONS && contentsHtml(headings, words.contents)}
${textHtml(text, quoted, language, place)}
${text.length > 0 && others.length > 0 && markup`<h2>${words.others}</h2>`}
${others.map((section) => sectionHtml(section, language, place))}</section>`;
}

const contentsHtml = (sections: readonly { readonly id: string; readonly heading: string }[], label: string): Markup =>
  markup`<nav class="contents not-on-paper" aria-label="${label}"><ul class="chips">${sections.map(
    ({ id, heading }) => markup`<li><a href="#${id}">${heading}</a></li>\n`,
  )}</ul></nav>`;

/** Of a row of a register the section is its key, which is nothing to read. */
const isHeaded = ({ quoted }: Section): boolean => quoted.some(({ form }) => form !== 'RECORD');

const sectionHtml = (section: Section, language: string | null, place: Place): Markup =>
  markup`<section class="passage-group" id="${section.id}">${isHeaded(section) && markup`<h3>${section.heading}</h3>`}
${section.quoted.map((one) => quotedHtml(one, language, place))}</section>\n`;

function quotedHtml(
  { id, words: quote, form, claim, entities }: QuotedWords,
  language: string | null,
  place: Place,
): Markup {
  const words = DOCUMENT_WORDS[place.language];
  return markup`<article class="passage" id="e-${id}">
${
  form === 'QUOTE'
    ? markup`<blockquote${langAttribute(language)}><p><mark>${quote}</mark></p></blockquote>`
    : markup`<p class="quiet">${formNote(form, place.language)}</p>`
}
<p class="bears"><strong>${words.bears}:</strong> ${claim} <a class="permalink not-on-paper" href="#e-${id}" aria-label="${words.link}: ${claim}">#</a></p>
${
  entities.length > 0 &&
  markup`<ul class="chips">${entities.map((entity) => markup`<li>${entityLink(entity, place)}</li>\n`)}</ul>`
}${form === 'RECORD' && markup`<details class="evidence"><summary>${words.technical}</summary><p class="quiet"><code>${quote}</code></p></details>`}</article>\n`;
}
