import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { StartError } from '../../start-error.js';

/** A path inside a YAML file, such as `['cities', 3, 'names']`. */
export type YamlPath = readonly (string | number)[];

/** One seed file as plain values that still know their lines. */
export interface SeedFile {
  /** The data set that it belongs to: its folder, such as `seed/ks-2017-494`. */
  readonly source: string;
  /** Its path, as the folder was given. */
  readonly file: string;
  readonly root: unknown;
  readonly syntaxErrors: readonly { line: number; message: string }[];
  /** The line, from 1, where the value at this path begins, or else the nearest part around it that exists. */
  lineOf(path: YamlPath): number;
}

/** What the sources of seeds are called by: the same wherever the folder lies. */
const SOURCE = 'seed';

/**
 * Read every `*.yaml` of a folder, and of each folder in it: one is one source. They come in the order of their names.
 * @throws StartError SEED_INVALID if there is none
 */
export function readSeedFiles(seedDir: string): SeedFile[] {
  const folders = existsSync(seedDir)
    ? readdirSync(seedDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const ofFolders = folders.map(({ name }) => readFolder(join(seedDir, name), `${SOURCE}/${name}`));
  const files = [readFolder(seedDir, SOURCE), ...ofFolders].flat();
  if (files.length === 0) throw new StartError('SEED_INVALID', `There are no seed files (*.yaml) in "${seedDir}".`);
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function readFolder(folder: string, source: string): SeedFile[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  return names.map((name) => parseSeedFile(source, join(folder, name)));
}

function parseSeedFile(source: string, file: string): SeedFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const syntaxErrors = document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message }));
  visit(document, {
    Alias: (_, { source, range }) => {
      const message = `put quotes around text that begins with an asterisk, such as *${source}`;
      syntaxErrors.push({ line: lineAt(range?.[0] ?? 0), message });
    },
  });
  return {
    source,
    file,
    root: syntaxErrors.length > 0 ? undefined : document.toJS(),
    syntaxErrors,
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

function offsetOf(document: Document, path: YamlPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const child = childOf(node, step);
    if (child === undefined) return offset;
    offset = startOf(child.label) ?? offset;
    node = child.value;
  }
  return offset;
}

/** The child at one step of a path, with the node that marks its line: a map's key, a list's item. */
function childOf(node: unknown, step: string | number): { label: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isNode(key) && 'value' in key && key.value === step);
    return isPair(pair) ? { label: pair.key, value: pair.value } : undefined;
  }
  if (isSeq(node) && typeof step === 'number' && step in node.items) {
    return { label: node.items[step], value: node.items[step] };
  }
  return undefined;
}

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
