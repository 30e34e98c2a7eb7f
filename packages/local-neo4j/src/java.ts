import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { LocalNeo4jError } from './error.js';
import { isErrno } from './processes.js';

const run = promisify(execFile);

/** Neo4j 5.26 is built for Java 17 and 21; later ones have run it too. */
const OLDEST_JAVA = 17;

/** A Java that can run Neo4j: the command, and its full version ("17.0.15"). */
export interface Java {
  readonly command: string;
  readonly version: string;
  /** Different for each build of Java. */
  readonly build: string;
}

/**
 * Find Java: JAVA_HOME where it is set, else the first `java` on PATH.
 * @throws LocalNeo4jError JAVA_MISSING, JAVA_TOO_OLD
 */
export async function findJava(env: NodeJS.ProcessEnv): Promise<Java> {
  const home = env['JAVA_HOME'];
  const command = home ? path.join(home, 'bin', 'java') : 'java';
  if (home && !existsSync(command)) {
    throw new LocalNeo4jError(
      'JAVA_MISSING',
      `JAVA_HOME is ${home}, which has no bin/java: point it at Java 17 or 21, or unset it.`,
    );
  }
  const text = await versionText(command, env);
  const version = readVersion(text);
  const major = Number.parseInt(version.replace(/^1\./, ''), 10);
  if (!(major >= OLDEST_JAVA)) {
    throw new LocalNeo4jError(
      'JAVA_TOO_OLD',
      `${command} is Java ${version}; the local database needs Java 17 or 21: install one and set JAVA_HOME to it.`,
    );
  }
  return { command, version, build: createHash('sha256').update(text).digest('hex').slice(0, 12) };
}

async function versionText(command: string, env: NodeJS.ProcessEnv): Promise<string> {
  try {
    return (await run(command, ['-version'], { env })).stderr;
  } catch (error) {
    throw new LocalNeo4jError(
      'JAVA_MISSING',
      isErrno(error, 'ENOENT')
        ? 'Java was not found: install Java 17 or 21, or set JAVA_HOME to one.'
        : `${command} -version fails: install Java 17 or 21, or set JAVA_HOME to one.`,
      { cause: error },
    );
  }
}

/** `openjdk version "17.0.15" 2025-04-15` is 17.0.15, `java version "1.8.0_402"` is 1.8.0_402. */
function readVersion(text: string): string {
  return /version "([^"]+)"/.exec(text)?.[1] ?? 'of an unknown version';
}
