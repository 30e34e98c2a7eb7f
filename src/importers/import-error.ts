/** Why a file as a whole cannot be read. */
export type ImportErrorCode =
  | 'FILE_NOT_FOUND'
  | 'FILE_EMPTY'
  | 'FORMAT_UNKNOWN'
  | 'FORMAT_INVALID'
  | 'SOURCE_CUT_OFF'
  | 'ROW_TOO_LONG'
  | 'QUOTE_NOT_CLOSED'
  | 'COLUMNS_MISSING'
  | 'COLUMNS_TOO_MANY'
  | 'SHEET_NOT_FOUND'
  | 'ZIP_TOO_LARGE'
  | 'MAPPING_INVALID'
  | 'WRITE_FAILED';

/** A file that cannot be read, in one sentence that says what to do. */
export class ImportError extends Error {
  constructor(
    readonly code: ImportErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ImportError';
  }
}
