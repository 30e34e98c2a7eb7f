/** A row of a table before its headings are known. */
export interface RawRow {
  /** Line of the file on which it begins, or row of the sheet, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Why it cannot be taken as it stands. */
  readonly fault?: RowFault | undefined;
}

export interface RowFault {
  readonly code: 'QUOTE_INVALID' | 'ENCODING_INVALID' | 'CELLS_TOO_MANY' | 'ROW_CUT_OFF';
  /** One sentence of English, which says what to do. */
  readonly reason: string;
}

/** Whether nothing stands in any of its cells. */
export const isBlank = ({ cells, fault }: RawRow): boolean =>
  fault === undefined && cells.every((cell) => cell.trim() === '');
