/**
 * The HTTP status of each code, wherever an answer consists of the error alone; of a GraphQL answer with other parts,
 * only faults of the server change the status. `docs/errors.md` tells readers what each means.
 */
export const ERROR_STATUS = {
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_RESOLUTION_FAILURE: 400,
  NOT_FOUND: 404,
  PERSISTED_QUERY_NOT_FOUND: 404,
  RATE_LIMITED: 429,
  CLIENT_CLOSED_REQUEST: 499,
  INTERNAL_SERVER_ERROR: 500,
  GRAPH_FAILED: 500,
  COMPUTATION_FAILED: 500,
  NOT_IMPLEMENTED: 501,
  GRAPH_UNAVAILABLE: 503,
  GRAPH_CHANGING: 503,
  REVISION_NOT_REACHED: 503,
  COMPUTATION_BUSY: 503,
  SERVER_STOPPING: 503,
  QUERY_TIMEOUT: 504,
  COMPUTATION_TIMEOUT: 504,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERROR_STATUS, code);

/** An error made for a caller: its message says what would do, and holds nothing that a caller must not see. */
export class ApiError extends Error {
  override readonly name: string = 'ApiError';
  readonly status: number;
  /** The argument at fault, where one is. */
  readonly argument: string | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { argument, cause }: { argument?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.status = ERROR_STATUS[code];
    this.argument = argument;
  }
}
