import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders and files of one local database. */
export interface Home {
  readonly folder: string;
  readonly conf: string;
  readonly pidFile: string;
  /** What Neo4j says to its operator. */
  readonly log: string;
  /** What Neo4j writes down of its work. */
  readonly debugLog: string;
  /** What Java prints: mostly nothing, or why it could not begin. */
  readonly console: string;
}

/** Where everything is in a local database's own folder. */
export function homeAt(folder: string): Home {
  return {
    folder,
    conf: path.join(folder, 'conf'),
    pidFile: path.join(folder, 'run', 'java.pid'),
    log: path.join(folder, 'logs', 'neo4j.log'),
    debugLog: path.join(folder, 'logs', 'debug.log'),
    console: path.join(folder, 'logs', 'console.log'),
  };
}

/** For a graph larger than a municipality's; in MB. */
export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

/** Settings of Neo4j by name, in place of those that are written for every database. */
export type ExtraSettings = Readonly<Record<string, string | number | boolean>>;

/** Write neo4j.conf anew: loopback only, small, quiet. Bolt on `port`. */
export function writeSettings(home: Home, port: number, memory?: Memory, extra: ExtraSettings = {}): void {
  for (const folder of [home.conf, path.dirname(home.pidFile), path.dirname(home.log)]) {
    mkdirSync(folder, { recursive: true });
  }
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'dbms.usage_report.enabled': false,
    'client.allow_telemetry': false,

    // A bound: memory is taken as the graph fills it.
    'server.memory.pagecache.size': `${memory?.pageCacheMb ?? 512}m`,
    'dbms.memory.transaction.total.max': '640m',
    'db.transaction.timeout': '60s',

    // Unless told otherwise, an empty store takes 516 MB: a log of 256 MB for each of its two databases.
    'db.tx_log.preallocate': false,
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': '1 files',

    'server.logs.config': besideThisFile('server-logs.xml'),
    'server.logs.user.config': besideThisFile('user-logs.xml'),
    'db.logs.query.enabled': 'OFF',

    // Unless told otherwise, a stop waits ten seconds for statements, also for those that nobody waits for any more.
    'db.shutdown_transaction_end_timeout': '2s',
    // Unless told otherwise, a stop takes ten seconds: Bolt's event loops, idle by then, wait for five each.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    // Unless told otherwise, a statement is planned again for each magnitude of its parameters' lengths: of 1, 10, 100 ids.
    'internal.cypher.use_parameter_size': false,
    ...extra,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  writeFileSync(path.join(home.conf, 'neo4j.conf'), `# Written at every start.\n${lines.join('\n')}\n`);
}

/** Java's own options. Each figure is in docs/decisions/0001-local-database.md. */
export const JAVA_OPTIONS: readonly string[] = [
  '-Xms256m',
  '-Xmx1g',
  '-XX:+UseSerialGC',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:-UsePerfData',
  // As in the neo4j.conf that Neo4j ships: its page cache and network code reach into these.
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
];

export function besideThisFile(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
