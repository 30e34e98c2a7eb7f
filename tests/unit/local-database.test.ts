import { LocalNeo4jError } from '@vanort/local-neo4j';
import { describe, expect, it } from 'vitest';
import { startErrorOf } from '../../src/local-database.js';

describe('a failure of the local database', () => {
  it.each([
    ['JAVA_MISSING', 'Java was not found: install Java 17 or 21.', 'NEO4J_URI'],
    ['DOWNLOAD_FAILED', 'Neo4j could not be fetched. Maven says: no space left', 'NEO4J_URI'],
    ['STORE_IN_USE', 'The data in /data are in use by process 7.', 'DATA_DIR'],
    ['DATABASE_NOT_STARTED', 'The local database was not done within startTimeoutMs.', 'START_TIMEOUT_MS'],
  ] as const)('%s names the setting that may help', (code, message, setting) => {
    const error = startErrorOf(new LocalNeo4jError(code, message));

    expect(error.code).toBe(code);
    expect(error.message).toContain(setting);
    expect(error.message).toMatch(/^[^\n]+\.$/);
    expect(error.message).not.toContain('startTimeoutMs');
  });

  it('that no setting helps against is told as it is', () => {
    const message = 'The local database cannot open its files of "neo4j".';

    expect(startErrorOf(new LocalNeo4jError('DATABASE_DAMAGED', message)).message).toBe(message);
  });
});
