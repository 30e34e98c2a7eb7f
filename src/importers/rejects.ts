import { draftFile, type OpenStream } from './draft-file.js';
import type { RejectedRow } from './importer.js';

/** Columns before those of the row itself; importers read past them when the mended file is given back. */
export const REJECT_COLUMNS = ['_line', '_field', '_code', '_reason'] as const;

/** The file of rejected rows while it is written: CSV (RFC 4180) in UTF-8, to be mended and run again. */
export interface RejectsFile {
  /** Rows so far. */
  readonly count: number;
  /** @throws ImportError WRITE_FAILED, as on a full disk; nothing is left of the file then */
  readonly add: (row: RejectedRow) => Promise<void>;
  /** Puts the file in its place, all of it or, where there are no rejected rows, none. */
  readonly close: () => Promise<void>;
  /** Gives up: nothing is left of it. */
  readonly discard: () => Promise<void>;
}

/** Begins a file of rejected rows. Its columns are those of the first of them. */
export function writeRejects(file: string, open?: OpenStream): RejectsFile {
  const draft = draftFile(file, open);
  let columns: readonly string[] | undefined;
  let count = 0;
  const write = (cells: readonly string[]) => draft.write(`${cells.map(quoted).join(',')}\r\n`);
  return {
    get count() {
      return count;
    },
    async add({ line, field, code, reason, cells }) {
      if (columns === undefined) {
        columns = Object.keys(cells).filter((column) => !isAdded(column));
        // The byte order mark tells Excel that it is UTF-8.
        await write([`\uFEFF${REJECT_COLUMNS[0]}`, ...REJECT_COLUMNS.slice(1), ...columns]);
      }
      count += 1;
      await write([String(line), field, code, reason, ...columns.map((column) => cells[column] ?? '')]);
    },
    close: draft.close,
    discard: draft.discard,
  };
}

const isAdded = (column: string) => REJECT_COLUMNS.some((added) => added === column);

const quoted = (cell: string) => (/[",\r\n;]|^\uFEFF|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
