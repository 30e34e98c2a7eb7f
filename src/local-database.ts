import { LocalNeo4jError, startLocalNeo4j, type LocalNeo4j, type LocalNeo4jErrorCode } from '@vanort/local-neo4j';
import type { LocalNeo4jOptions } from '@vanort/local-neo4j';
import { StartError } from './start-error.js';

const USE_ANOTHER = 'To use another Neo4j, set NEO4J_URI.';

/** What can be done by a setting of the product, beside what the failure itself says to do. */
const ADVICE: Partial<Record<LocalNeo4jErrorCode, string>> = {
  JAVA_MISSING: USE_ANOTHER,
  JAVA_TOO_OLD: USE_ANOTHER,
  MAVEN_MISSING: USE_ANOTHER,
  DOWNLOAD_FAILED: USE_ANOTHER,
  STORE_IN_USE: 'To use another folder, set DATA_DIR.',
};

/**
 * Start the local database.
 * @throws StartError with the code of the `LocalNeo4jError`, which names the settings that may help
 */
export async function startLocalDatabase(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  try {
    return await startLocalNeo4j(options);
  } catch (error) {
    throw error instanceof LocalNeo4jError ? startErrorOf(error) : error;
  }
}

/** The same failure, with the names of the product's settings. */
export function startErrorOf(error: LocalNeo4jError): StartError {
  const message = error.message.replace('startTimeoutMs', 'START_TIMEOUT_MS');
  const advice = ADVICE[error.code];
  const sentence = message.endsWith('.') ? message : `${message}.`;
  return new StartError(error.code, advice === undefined ? message : `${sentence} ${advice}`, { cause: error });
}
