import { pipeline, Readable } from 'node:stream';
import { parse, type Parser } from 'csv-parse';
import { ImportError } from '../import-error.js';
import { guessDelimiter } from './delimiter.js';
import type { Encoding } from './encoding.js';
import type { RawRow, RowFault } from './raw-row.js';
import { textOf } from './text-stream.js';

export interface DelimitedOptions {
  /** Guessed where it is left out. */
  readonly delimiter?: string | undefined;
  /** Detected where it is left out. */
  readonly encoding?: Encoding | undefined;
  /** Whether cells may stand in double quotes, as RFC 4180 has it; `false` where a quote is a character as any other. */
  readonly quotes?: boolean | undefined;
  /** A row of more is refused: 1 MiB where it is left out. */
  readonly maxRowBytes?: number | undefined;
}

const MAX_ROW_BYTES = 1024 * 1024;

/** The beginning of a text, by which its delimiter is guessed, in characters. */
const SAMPLE_LENGTH = 64 * 1024;

/**
 * The rows of a CSV or TSV file (RFC 4180, whatever its encoding, delimiter and line ends), as a stream. Rows with broken
 * quotes come with their fault, and so does a last row that is cut off.
 * @throws ImportError ROW_TOO_LONG, QUOTE_NOT_CLOSED with the line at fault; SOURCE_CUT_OFF
 */
export async function* delimitedRows(file: string, options: DelimitedOptions = {}): AsyncGenerator<RawRow, void> {
  const text = textOf(file, options.encoding);
  const sample = await beginningOf(text);
  const ending = { isCut: false };
  const source = Readable.from(noting(ending, prepended(sample, text)));
  const parser = rowParser(file, {
    ...options,
    delimiter: options.delimiter ?? guessDelimiter(sample, options.quotes),
  });
  pipeline(source, parser, () => undefined);
  let last: RawRow | undefined;
  let fewestCells = Infinity;
  for await (const row of parser as AsyncIterable<RawRow>) {
    if (last !== undefined) {
      fewestCells = Math.min(fewestCells, last.cells.length);
      yield last;
    }
    last = row;
  }
  if (last !== undefined) yield ending.isCut && last.cells.length < fewestCells ? { ...last, fault: CUT_OFF } : last;
}

type ParserOptions = DelimitedOptions & { readonly delimiter: string };

function rowParser(file: string, { delimiter, quotes = true, maxRowBytes = MAX_ROW_BYTES }: ParserOptions): Parser {
  /** Line on which the row begins that is being read. */
  let line = 1;
  let faultyLine = 0;
  const parser = parse({
    delimiter,
    quote: quotes ? '"' : null,
    record_delimiter: '\n',
    relax_column_count: true,
    max_record_size: maxRowBytes,
    skip_records_with_error: true,
    on_record(cells: readonly string[], { lines }) {
      line = lines + 1;
      const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      const fault = cells.some((cell) => cell.includes('\uFFFD')) ? NOT_DECODED : undefined;
      parser.push({ line: lines - breaks, cells, fault } satisfies RawRow);
      return null;
    },
    on_skip(error) {
      // What is thrown here ends the stream; any other error costs its row alone.
      if (error?.code === 'CSV_MAX_RECORD_SIZE') throw tooLong(file, line, maxRowBytes);
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED') throw notClosed(file, line);
      if (faultyLine !== line) parser.push({ line, cells: [], fault: QUOTE_INVALID } satisfies RawRow);
      faultyLine = line;
      return undefined;
    },
  });
  return parser;
}

const tooLong = (file: string, line: number, bytes: number) =>
  new ImportError(
    'ROW_TOO_LONG',
    `${file}, line ${line}: the row is longer than ${bytes} bytes: is a quote not closed, or is it no table?`,
  );

const notClosed = (file: string, line: number) =>
  new ImportError(
    'QUOTE_NOT_CLOSED',
    `${file}, line ${line}: a quote opens in this row and is closed nowhere: close it.`,
  );

const QUOTE_INVALID: RowFault = {
  code: 'QUOTE_INVALID',
  reason: 'A quote stands inside a cell: put the cell in quotes, and double each quote inside it.',
};
const NOT_DECODED: RowFault = {
  code: 'ENCODING_INVALID',
  reason: 'It holds bytes that are no text in UTF-8: type the character anew, and save as UTF-8.',
};
const CUT_OFF: RowFault = {
  code: 'ROW_CUT_OFF',
  reason: 'The file ends inside this row: fetch it again, or write the row to its end.',
};

/** The first chunks of a text, until they are enough to guess by. */
async function beginningOf(text: AsyncGenerator<string, void>): Promise<string> {
  let sample = '';
  while (sample.length < SAMPLE_LENGTH) {
    const { value, done } = await text.next();
    if (done === true) break;
    sample += value;
  }
  return sample;
}

async function* prepended(first: string, rest: AsyncIterable<string>): AsyncGenerator<string, void> {
  yield first;
  yield* rest;
}

/** Passes a text on, and notes whether its last line is without an end. */
async function* noting(ending: { isCut: boolean }, text: AsyncIterable<string>): AsyncGenerator<string, void> {
  for await (const chunk of text) {
    if (chunk !== '') ending.isCut = !chunk.endsWith('\n');
    yield chunk;
  }
}
