import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { launch, USER, type Launch } from './launch.js';
import { tryLock } from './lock.js';

/** Commands that only start, do something and stop should not pay for the training. */
const DELAY_MS = 10_000;
const QUIET = '-Xlog:disable';

type Program = Pick<Launch, 'java' | 'jarsFolder' | 'env'>;

/**
 * Java options for a faster start: its archive of loaded classes (class-data sharing, JEP 350), if there is one in the
 * cache for this build of Java. Java checks that it fits the jars, and goes on without one that does not.
 */
export function archiveOptions(program: Program): string[] {
  const archive = findArchive(program);
  return archive ? [`-XX:SharedArchiveFile=${archive}`, QUIET] : [];
}

/**
 * Make that archive if it is missing, a while from now and in the background: a second, empty Neo4j at the lowest
 * priority answers a few queries and writes down its classes as it ends. It is an extra: a failure is no one's concern,
 * and the next start tries again.
 */
export function trainLater(program: Program): AbortController {
  const training = new AbortController();
  if (findArchive(program)) return training;
  sleep(DELAY_MS, undefined, { ref: false, signal: training.signal })
    .then(() => train(program, training.signal))
    .catch(() => {});
  return training;
}

/** An archive has its size in its name: Java crashes on one that was cut short. */
function findArchive({ java, jarsFolder }: Program): string | undefined {
  return readdirSync(jarsFolder)
    .filter((name) => name.startsWith(`classes-${java.build}-`))
    .map((name) => path.join(jarsFolder, name))
    .find((file) => file.endsWith(`-${statSync(file).size}.jsa`));
}

async function train(program: Program, signal: AbortSignal): Promise<void> {
  const dataDir = path.join(program.jarsFolder, 'training');
  const lock = tryLock(`${dataDir}.lock`);
  if ('holder' in lock) return;
  try {
    rmSync(dataDir, { recursive: true, force: true });
    mkdirSync(dataDir, { mode: 0o700 });
    const draft = path.join(dataDir, 'classes.jsa');
    const javaOptions = [`-XX:ArchiveClassesAtExit=${draft}`, QUIET];
    const { server, uri, password } = await launch({
      ...program,
      dataDir,
      javaOptions,
      end: Date.now() + 120_000,
      background: signal,
    });
    await exercise(uri, password);
    await server.stop();
    renameSync(draft, path.join(program.jarsFolder, `classes-${program.java.build}-${statSync(draft).size}.jsa`));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
    lock.release();
  }
}

/** What every run does: a constraint, a write, reads. */
async function exercise(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password));
  try {
    await driver.executeQuery('CREATE CONSTRAINT FOR (n:Node) REQUIRE n.id IS UNIQUE');
    await driver.executeQuery(
      'UNWIND range(1, 9) AS id MERGE (a:Node {id: id}) MERGE (b:Node {id: id % 3}) MERGE (a)-[:LINK]->(b)',
    );
    await driver.executeQuery(
      'MATCH (a:Node {id: $id})-[l:LINK*1..2]-(b) WITH b, count(l) AS n ORDER BY n LIMIT 9 RETURN collect(b {.id, n: n})',
      { id: 1 },
    );
    await driver.executeQuery(
      'MATCH p = shortestPath((:Node {id: 1})-[*..4]-(:Node {id: 2})) RETURN [n IN nodes(p) | n.id]',
    );
  } finally {
    await driver.close();
  }
}
