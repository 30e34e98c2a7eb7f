import { parse } from 'csv-parse/sync';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** So many lines are enough to tell. */
const LINES = 20;

/**
 * The delimiter of a table: the one by which most of its first lines have as many cells as each other, and more than one;
 * of several, the one that makes more cells. A comma where none does.
 * @param sample the beginning of the text, lines ended by `\n`; its last line may be cut
 * @param quotes whether cells may stand in quotes
 */
export function guessDelimiter(sample: string, quotes = true): string {
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  const whole = (sample.endsWith('\n') || lines.length === 1 ? lines : lines.slice(0, -1)).slice(0, LINES);
  const [best] = DELIMITERS.map((delimiter) => ({
    delimiter,
    ...regularity(whole.join('\n'), delimiter, quotes),
  })).sort((one, other) => other.share - one.share || other.cells - one.cells);
  return best === undefined || best.share === 0 ? ',' : best.delimiter;
}

/** The most frequent number of cells above one, and the share of rows that have it. */
function regularity(
  text: string,
  delimiter: string,
  quotes: boolean,
): { readonly cells: number; readonly share: number } {
  const rows: string[][] = parse(text, {
    delimiter,
    quote: quotes ? '"' : null,
    relax_column_count: true,
    skip_records_with_error: true,
  });
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  counts.delete(1);
  const [most] = [...counts].sort(([cells, rows], [otherCells, otherRows]) => otherRows - rows || otherCells - cells);
  return most === undefined ? { cells: 1, share: 0 } : { cells: most[0], share: most[1] / rows.length };
}
