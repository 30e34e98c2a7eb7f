import { markup, type Content, type Markup } from '../../pages/html.js';
import { entityLink, langAttribute, type Place } from '../card/links.js';
import { DOCUMENT_WORDS } from './document-texts.js';
import type { QuotedWords, TextBlock, TextSection } from './document.js';

/** A document as it reads, section by section, with the words marked that facts rest on. */
export const textHtml = (
  sections: readonly TextSection[],
  quoted: ReadonlyMap<string, QuotedWords>,
  language: string | null,
  place: Place,
): Content =>
  sections.map(
    // Of one level for who reads by headings: documents skip some.
    ({ anchor, heading, blocks }) => markup`<section class="passage-group" id="${anchor}"><h3>${heading}</h3>
${groupsOf(blocks).map((group) =>
  group[0]?.isListItem === true
    ? markup`<ul>${group.map((block) => markup`<li>${blockHtml(block, quoted, language, place)}</li>\n`)}</ul>`
    : group.map((block) => blockHtml(block, quoted, language, place)),
)}</section>\n`,
  );

/** Items of a list that follow each other, together. */
function groupsOf(blocks: readonly TextBlock[]): readonly (readonly TextBlock[])[] {
  const groups: TextBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last !== undefined && block.isListItem && last[0]?.isListItem === true) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function blockHtml(
  block: TextBlock,
  quoted: ReadonlyMap<string, QuotedWords>,
  language: string | null,
  place: Place,
): Markup {
  const words = DOCUMENT_WORDS[place.language];
  const borne = [...new Set(block.quotes.map(({ id }) => id))].flatMap((id) => quoted.get(id) ?? []);
  return markup`<p class="of-document"${langAttribute(language)}>${markedHtml(block)}</p>
${
  borne.length > 0 &&
  markup`<details class="evidence bears"><summary>${words.bearsCount(borne.length)}</summary>${borne.map(
    ({ id, claim, entities }) =>
      markup`<div class="source"><p>${claim} <a class="permalink not-on-paper" href="#e-${id}" aria-label="${words.link}: ${claim}">#</a></p>${
        entities.length > 0 &&
        markup`<ul class="chips">${entities.map((entity) => markup`<li>${entityLink(entity, place)}</li>\n`)}</ul>`
      }</div>\n`,
  )}</details>`
}`;
}

/** The text with what is quoted of it marked; where quotes overlap, each piece is marked once. */
function markedHtml({ text, quotes }: TextBlock): Content {
  const cuts = [...new Set([0, text.length, ...quotes.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const piece = text.slice(from, to);
    if (!quotes.some(({ start, end }) => start <= from && to <= end)) return piece;
    const begun = quotes.filter(({ start }) => start === from);
    return markup`${begun.map(({ id }) => markup`<span class="place" id="e-${id}"></span>`)}<mark>${piece}</mark>`;
  });
}
