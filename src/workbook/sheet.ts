/** A day that is known whole, ISO 8601: a spreadsheet can count with it. */
export interface Day {
  readonly day: string;
}

/** What stands in a cell; null: nothing. */
export type Cell = string | number | boolean | Day | null;

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** Stands above the rows and stays there when they are scrolled; null: there is none. */
  readonly heading: readonly string[] | null;
  readonly rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
}

/** A sheet of texts that are all at hand. */
export interface TextSheet extends Sheet {
  readonly rows: readonly (readonly string[])[];
}
