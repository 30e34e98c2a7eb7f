import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { StartError } from '../start-error.js';
import {
  backupEnd,
  backupHeader,
  backupNode,
  backupRelation,
  FORMAT,
  LONGEST_LINE,
  type BackupEnd,
  type BackupHeader,
  type BackupNode,
  type BackupRelation,
} from './format.js';
import { linesIn } from './lines.js';

/** A part of a backup; nodes come before relationships. */
export type BackupPart =
  { readonly node: BackupNode } | { readonly relation: BackupRelation } | { readonly end: BackupEnd };

/** What a backup holds. */
export interface BackupContents extends BackupEnd {
  readonly header: BackupHeader;
}

/** What makes a file no backup, or not a whole one. */
class Flaw extends Error {}

/**
 * Read a whole backup, in bounded memory, and see that nothing is missing, added or changed.
 * @throws StartError BACKUP_INVALID saying what is wrong with it
 */
export async function verifyBackup(file: string): Promise<BackupContents> {
  const { header, parts } = await openBackup(file);
  let end: BackupEnd | undefined;
  for await (const part of parts) if ('end' in part) ({ end } = part);
  return { header, ...end! };
}

/**
 * The header of a backup, and its parts as they are read. The last one is the end, which comes only where all before it
 * was whole.
 * @throws StartError BACKUP_INVALID, from here or while the parts are read
 */
export async function openBackup(file: string): Promise<{ header: BackupHeader; parts: AsyncIterable<BackupPart> }> {
  const parts = readParts(file);
  const first = await parts.next();
  if (first.done === true || !('header' in first.value)) throw new TypeError('A backup begins with its header');
  return { header: first.value.header, parts: parts as AsyncIterable<BackupPart> };
}

async function* readParts(file: string): AsyncGenerator<BackupPart | { readonly header: BackupHeader }, void> {
  const source = createReadStream(file);
  const content = createGunzip();
  source.on('error', (error) => content.destroy(error)).pipe(content);
  try {
    yield* partsOf(linesIn(content, LONGEST_LINE));
  } catch (error) {
    throw refusal(file, error);
  } finally {
    source.destroy();
    content.destroy();
  }
}

async function* partsOf(lines: AsyncIterable<string>) {
  const hash = createHash('sha256');
  let [header, end]: [BackupHeader?, BackupEnd?] = [];
  const counted = { nodes: 0, relationships: 0 };
  for await (const line of lines) {
    if (end !== undefined) throw new Flaw('something stands after its end');
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null) throw new Flaw('a line is no object');
    if (header === undefined) {
      header = headerOf(value);
      yield { header };
    } else if ('sha256' in value) {
      end = backupEnd.parse(value);
      checkEnd(end, counted, hash.digest('hex'));
      continue;
    } else if ('type' in value) {
      const relation = backupRelation.parse(value);
      if (Math.max(relation.from, relation.to) >= counted.nodes) throw new Flaw('an end of a relationship is missing');
      counted.relationships += 1;
      yield { relation };
    } else {
      if (counted.relationships > 0) throw new Flaw('a node stands after relationships');
      counted.nodes += 1;
      yield { node: backupNode.parse(value) };
    }
    hash.update(`${line}\n`);
  }
  if (end === undefined) throw new Flaw('its end is missing');
  yield { end };
}

function headerOf(value: object): BackupHeader {
  const [vanort, format] = ['vanort' in value && value.vanort, 'format' in value && value.format];
  if (vanort !== 'backup') throw new Flaw('it does not begin as one');
  if (typeof format === 'number' && format > FORMAT) {
    throw new Flaw(`it is of format ${format}, and this version reads formats up to ${FORMAT}: use a newer Vänort`);
  }
  return backupHeader.parse(value);
}

function checkEnd(end: BackupEnd, counted: Omit<BackupEnd, 'sha256'>, sha256: string): void {
  if (end.sha256 !== sha256) throw new Flaw('its content is not what its checksum says');
  if (end.nodes !== counted.nodes || end.relationships !== counted.relationships) {
    throw new Flaw('it does not hold as much as it says');
  }
}

function refusal(file: string, error: unknown): unknown {
  const flaw = flawOf(error);
  if (flaw === null) return error;
  return new StartError('BACKUP_INVALID', `${file} is no whole backup of Vänort: ${flaw}. Nothing was changed.`, {
    cause: error,
  });
}

function flawOf(error: unknown): string | null {
  if (error instanceof Flaw) return error.message;
  if (error instanceof RangeError) return 'a line has no end';
  if (error instanceof SyntaxError || error instanceof z.ZodError) return 'a line is not in its format';
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code?.startsWith('Z_') === true) return `it is cut short or damaged (${message})`;
  return code === undefined ? null : message;
}
