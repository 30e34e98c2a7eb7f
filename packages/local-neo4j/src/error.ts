/** What can keep a local database from starting; each has its own one-line message. */
export type LocalNeo4jErrorCode =
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'DOWNLOAD_FAILED'
  | 'STORE_IN_USE'
  | 'DATABASE_NOT_STARTED'
  | 'DATABASE_DAMAGED'
  | 'WRONG_PASSWORD';

/** A failure that one line tells, saying what to do; settings are called as in `LocalNeo4jOptions`. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError';

  constructor(
    readonly code: LocalNeo4jErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
