// A process that owns a local database, for tests that kill it: prints one line of JSON, then waits for SIGTERM.
import { LocalNeo4jError, startLocalNeo4j } from '@vanort/local-neo4j';
import { defaultCacheDir } from '../../src/config.js';

const [dataDir = ''] = process.argv.slice(2);
process.on('SIGINT', () => {}); // as main does while it stops by its own order
try {
  const database = await startLocalNeo4j({ dataDir, cacheDir: defaultCacheDir() });
  process.on('SIGTERM', () => void database.stop().then(() => process.exit(0)));
  console.log(JSON.stringify({ uri: database.uri, password: database.password, pid: database.pid }));
} catch (error) {
  console.log(
    JSON.stringify(error instanceof LocalNeo4jError ? { code: error.code, message: error.message } : { error }),
  );
}
