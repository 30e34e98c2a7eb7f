import type { LocalNeo4jErrorCode } from '@vanort/local-neo4j';

/** What can stop the product, or one of its commands, before it has begun; each has its own one-line message. */
export type StartErrorCode =
  | LocalNeo4jErrorCode
  | 'BAD_SETTING'
  | 'PORT_BUSY'
  | 'DATABASE_ENDED'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_TOO_OLD'
  | 'SEED_INVALID';

/** A failure that the terminal tells in one line, saying what to do, with exit status 1 and no stack. */
export class StartError extends Error {
  constructor(
    readonly code: StartErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StartError';
  }
}
