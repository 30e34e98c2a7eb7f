import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A source document at hand, in which anchors can be looked up. */
export interface SourceText {
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
  /**
   * The passages that a section's name stands for; empty: the source has no such section. In Markdown a passage goes
   * from a heading to the next. In any other file it is a line in which the section's last word stands, so that
   * `cityId 2694762` names a row of a table.
   */
  passages(section: string): readonly string[];
}

/** The first file of this name in the folders; undefined when none has it. */
export function openSource(fileName: string, sourceDirs: readonly string[]): SourceText | undefined {
  const path = sourceDirs.map((directory) => join(directory, fileName)).find((candidate) => existsSync(candidate));
  if (path === undefined) return undefined;
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const content = bytes.toString('utf8');
  return { sha256, passages: extname(fileName) === '.md' ? markdownPassages(content) : linePassages(content) };
}

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
    passages.set(key, [...(passages.get(key) ?? []), comparable(body)]);
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
