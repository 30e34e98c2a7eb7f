import type { LocalNeo4jErrorCode } from '@vanort/local-neo4j';

/** What can stop the product, or one of its commands, before it has begun; each has its own one-line message. */
export type StartErrorCode =
  | LocalNeo4jErrorCode
  | 'BAD_SETTING'
  | 'PORT_BUSY'
  | 'DATABASE_ENDED'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_TOO_OLD'
  | 'SEED_INVALID'
  | 'HOME_UNKNOWN'
  | 'HOME_NOT_IN_GRAPH'
  | 'DATABASE_EMPTY'
  | 'DATABASE_OUTDATED'
  | 'BACKUP_FAILED'
  | 'BACKUP_INVALID'
  | 'BACKUP_TOO_NEW'
  | 'RESTORE_INTERRUPTED'
  | 'GRAPH_NOT_EMPTY'
  | 'NOT_CONFIRMED'
  | 'EXPORT_REFUSED'
  | 'EXPORT_FAILED'
  | 'IMPORT_INVALID';

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

/** What a full disk or a missing folder comes to, in one line; other errors as they are. */
export function cannotBeWritten(code: StartErrorCode, file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  return new StartError(code, `${file} cannot be written: ${error.message}.`, { cause: error });
}
