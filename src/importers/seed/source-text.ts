import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A source document at hand, in which anchors can be looked up. */
export interface SourceText {
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
  /**
   * The passages that a section's name stands for; empty: the source has no such section. In Markdown a passage is a
   * heading with what stands below it up to the next. In any other file it is a line in which the section's last word stands, so that
   * `cityId 2694762` names a row of a table.
   */
  passages(section: string): readonly string[];
  /** How often words stand in the whole document, as `comparable` and without spaces. */
  occurrences(words: string): number;
}

/** The first file of this name in the folders; undefined when none has it. */
export function openSource(fileName: string, sourceDirs: readonly string[]): SourceText | undefined {
  const path = sourceDirs.map((directory) => join(directory, fileName)).find((candidate) => existsSync(candidate));
  if (path === undefined) return undefined;
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const content = bytes.toString('utf8');
  // Rows of a table are apart; lines of Markdown are one text.
  const isTable = extname(fileName) !== '.md';
  const whole = isTable ? content.split('\n').map(spaceless).join('\n') : spaceless(content);
  return {
    sha256,
    passages: isTable ? linePassages(content) : markdownPassages(content),
    occurrences: (words) => whole.split(spaceless(words)).length - 1,
  };
}

/** Text without spaces as well: a prefix may touch what follows it, or not. */
export const spaceless = (text: string): string => comparable(text).replaceAll(' ', '');

/** Text as it is compared: without Markdown's emphasis and escapes, with single spaces. */
export function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\\([\\`*_{}[\]()#+\-.!])/g, '$1')
    .replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function markdownPassages(content: string): SourceText['passages'] {
  const passages = new Map<string, string[]>();
  for (const part of content.split(/^(?=#{1,6}\s)/m)) {
    const [, heading, body] = /^#{1,6}\s+([^\n]*)\n?([\s\S]*)$/.exec(part) ?? [];
    if (heading === undefined || body === undefined) continue;
    const key = comparable(heading);
    passages.set(key, [...(passages.get(key) ?? []), comparable(`${heading}\n${body}`)]);
  }
  return (section) => passages.get(comparable(section)) ?? [];
}

function linePassages(content: string): SourceText['passages'] {
  const lines = content.split(/\r?\n/).map(comparable);
  return (section) => {
    const key = comparable(section).split(' ').at(-1) ?? '';
    return lines.filter((line) => line.split(/[^\p{L}\p{N}]+/u).includes(key));
  };
}
