/** Text as it is compared: without Markdown's emphasis and escapes, with single spaces. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\\([\\`*_{}[\]()#+\-.!])/g, '$1')
    .replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** One block of a section: a paragraph, or an item of a list. */
export interface TextBlock {
  readonly text: string;
  readonly isListItem: boolean;
}

/** A heading of a document with what stands below it, up to the next heading. */
export interface TextSection {
  readonly heading: string;
  /** 1: the highest. */
  readonly level: number;
  readonly blocks: readonly TextBlock[];
}

/** The sections of a document that is kept as Markdown, as plain text. */
export function sectionsOf(markdown: string): readonly TextSection[] {
  return markdown.split(/^(?=#{1,6}\s)/m).flatMap((part) => {
    const [, marks, heading, body] = /^(#{1,6})\s+([^\n]*)\n?([\s\S]*)$/.exec(part) ?? [];
    if (marks === undefined || heading === undefined || body === undefined) return [];
    return [{ heading: comparable(heading), level: marks.length, blocks: blocksOf(body) }];
  });
}

const LIST_ITEM = /^\s*(?:[-*+]|\d+\.)\s+/;

function blocksOf(body: string): TextBlock[] {
  return body
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)/)
    .map((block) => ({ text: comparable(block.replace(LIST_ITEM, '')), isListItem: LIST_ITEM.test(block) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .reduce(joined, []);
}

/** A paragraph of sentences whose last one has no end: a break of a page has torn it. Lines without a sentence are names and headings. */
const TORN = /[.!?]\s.*[\p{L},]$/su;

/** Blocks with one more, which goes on in the last one where that is torn. */
function joined(blocks: TextBlock[], block: TextBlock): TextBlock[] {
  const last = blocks.at(-1);
  if (last === undefined || last.isListItem || block.isListItem || !TORN.test(last.text)) return [...blocks, block];
  return [...blocks.slice(0, -1), { ...last, text: `${last.text} ${block.text}` }];
}

/** What follows `#` in the address of a section: its heading in small letters, digits and hyphens. */
export const sectionAnchor = (heading: string): string =>
  comparable(heading)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'section';
