import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { comparable } from '../../model/source-text.js';
import { pdfText, wordText, type DocumentText } from './document-text.js';

/** A source document at hand, in which anchors can be looked up. */
export interface SourceText {
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
  /** Names of its sections, where it has headings. */
  readonly sections: readonly string[];
  /**
   * The passages that a section's name stands for; empty: the source has no such section. In Markdown, Word and PDF a
   * passage is a heading with what stands below it up to the next; in PDF `page 3` or `sida 3` is a page as well. In any
   * other file it is a line in which the section's last word stands, so that `cityId 2694762` names a row of a table.
   */
  passages(section: string): readonly string[];
  /** How often words stand in the whole document, as `comparable` and without spaces. */
  occurrences(words: string): number;
}

/** A file whose text cannot be read, and why, as what follows its name. */
export interface UnreadableSource {
  readonly unreadable: string;
}

/** The first file of this name in the folders; undefined when none has it. */
export async function openSource(
  fileName: string,
  sourceDirs: readonly string[],
): Promise<SourceText | UnreadableSource | undefined> {
  const path = sourceDirs.map((directory) => join(directory, fileName)).find((candidate) => existsSync(candidate));
  if (path === undefined) return undefined;
  const bytes = await readFile(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const format = extname(fileName).toLowerCase();
  if (format === '.md') return { sha256, ...markdownSource(bytes.toString('utf8')) };
  const read = DOCUMENTS[format];
  if (read === undefined) {
    return bytes.includes(0)
      ? { unreadable: 'is no text: give it as Markdown (.md), Word (.docx), PDF or plain text' }
      : { sha256, ...tableSource(bytes.toString('utf8')) };
  }
  const document = await read(path, bytes).catch(() => undefined);
  if (document === undefined)
    return { unreadable: 'cannot be read: it is damaged, locked by a password or of another kind' };
  if (document.markdown.trim() === '') {
    return { unreadable: 'holds no text, as a scanned document does: have its text recognised (OCR) first' };
  }
  return { sha256, ...markdownSource(document.markdown, document.pages) };
}

/** Documents that are no text themselves. */
const DOCUMENTS: Readonly<Record<string, (path: string, bytes: Uint8Array) => Promise<DocumentText>>> = {
  '.docx': (path) => wordText(path),
  '.pdf': (_, bytes) => pdfText(bytes),
};

type Found = Omit<SourceText, 'sha256'>;

const countIn = (whole: string) => (words: string) => whole.split(spaceless(words)).length - 1;

const PAGE = /^(?:page|sida|sidan|s\.?|p\.?) ?(\d+)$/i;

/** Lines of it are one text. */
function markdownSource(content: string, pages: readonly string[] = []): Found {
  const passages = markdownPassages(content);
  return {
    sections: [...passages.keys()],
    passages: (section) => {
      const page = pages[Number(PAGE.exec(comparable(section))?.[1] ?? 0) - 1];
      return page === undefined ? (passages.get(comparable(section)) ?? []) : [comparable(page)];
    },
    occurrences: countIn(spaceless(content)),
  };
}

/** Rows of a table are apart. */
const tableSource = (content: string): Found => ({
  sections: [],
  passages: linePassages(content),
  occurrences: countIn(content.split('\n').map(spaceless).join('\n')),
});

/** Text without spaces as well: a prefix may touch what follows it, or not. */
export const spaceless = (text: string): string => comparable(text).replaceAll(' ', '');

function markdownPassages(content: string): ReadonlyMap<string, readonly string[]> {
  const passages = new Map<string, string[]>();
  for (const part of content.split(/^(?=#{1,6}\s)/m)) {
    const [, heading, body] = /^#{1,6}\s+([^\n]*)\n?([\s\S]*)$/.exec(part) ?? [];
    if (heading === undefined || body === undefined) continue;
    const key = comparable(heading);
    passages.set(key, [...(passages.get(key) ?? []), comparable(`${heading}\n${body}`)]);
  }
  return passages;
}

function linePassages(content: string): SourceText['passages'] {
  const lines = content.split(/\r?\n/).map(comparable);
  return (section) => {
    const key = comparable(section).split(' ').at(-1) ?? '';
    return lines.filter((line) => line.split(/[^\p{L}\p{N}]+/u).includes(key));
  };
}
