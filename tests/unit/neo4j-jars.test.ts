import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureJars, NEO4J_VERSION } from '../../packages/local-neo4j/src/jars.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'vanort-jars-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const callsFile = () => path.join(folder, 'calls');
const calls = () => readFileSync(callsFile(), 'utf8').length;

/** A Maven that notes each call, then does what `script` says; $lib is where the jars are to be. */
function fakeMaven(script: string): void {
  const file = path.join(folder, 'mvn');
  writeFileSync(file, `#!/bin/sh\nfor last; do :; done\nlib=\${last#*=}\nprintf . >>${callsFile()}\n${script}\n`);
  chmodSync(file, 0o755);
}

const COPIES = 'for jar in a b c; do echo content >"$lib/$jar.jar"; done';
const ensure = (messages: string[] = [], limits = { end: Infinity, quietMs: 60_000 }) =>
  ensureJars(
    path.join(folder, 'cache'),
    { PATH: `${folder}:/usr/bin:/bin` },
    { onProgress: (phase, at) => messages.push(typeof at === 'string' ? `${phase}: ${at}` : phase), ...limits },
  );

describe('ensureJars', () => {
  it('fetches once, and leaves nothing but the jars and what tells that they are whole', async () => {
    fakeMaven(COPIES);

    const jarsFolder = await ensure();
    await ensure();

    expect(calls()).toBe(1);
    expect(readdirSync(path.join(jarsFolder, 'lib'))).toEqual(['a.jar', 'b.jar', 'c.jar']);
    expect(readdirSync(path.join(folder, 'cache'))).toEqual([
      path.basename(jarsFolder),
      `${path.basename(jarsFolder)}.lock`,
    ]);
  });

  it.each([
    ['is missing', (jar: string) => rmSync(jar)],
    ['is cut short', (jar: string) => truncateSync(jar, 3)],
  ])('fetches again when a jar %s', async (_what, damage) => {
    fakeMaven(COPIES);
    const jar = path.join(await ensure(), 'lib', 'b.jar');

    damage(jar);
    await ensure();

    expect(calls()).toBe(2);
    expect(readFileSync(jar, 'utf8')).toBe('content\n');
  });

  it('fetches once for all who ask at the same time', async () => {
    fakeMaven(`sleep 0.3\n${COPIES}`);
    const messages: string[] = [];

    const [first, second] = await Promise.all([ensure(messages), ensure(messages)]);

    expect(first).toBe(second);
    expect(calls()).toBe(1);
    expect(messages).toContain(`Waiting for process ${process.pid}, which is fetching Neo4j`);
  });

  it('passes on what Maven says when it cannot fetch, keeps no half, and can try again', async () => {
    fakeMaven('echo "[ERROR] Unknown host repository"; echo half >"$lib/a.jar"; exit 1');
    const failed = ensure();
    await expect(failed).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
    await expect(failed).rejects.toThrow('Unknown host repository');
    expect(readdirSync(path.join(folder, 'cache')).filter((name) => !name.endsWith('.lock'))).toEqual([]);

    fakeMaven(COPIES);

    await expect(ensure()).resolves.toContain('neo4j-');
  });

  it('clears what a killed fetch left behind', async () => {
    fakeMaven(COPIES);
    const jarsFolder = path.join(folder, 'cache', `neo4j-${NEO4J_VERSION}`);
    mkdirSync(`${jarsFolder}.half`, { recursive: true });

    await ensure();

    expect(existsSync(`${jarsFolder}.half`)).toBe(false);
  });

  it('says how far it is before the first jar comes, and passes on the last word of a Maven that just ends', async () => {
    fakeMaven('echo "[INFO] Downloaded from central: a.pom"; echo "no space left on device" >&2; exit 1');
    const messages: string[] = [];

    await expect(ensure(messages)).rejects.toThrow('no space left on device');

    expect(messages.at(0)).toMatch(/^Fetching Neo4j .*: starting Maven$/);
    expect(messages.some((message) => message.endsWith('asking what it is made of, 1 files so far'))).toBe(true);
  });

  it('gives up a Maven that shows no sign of life', async () => {
    fakeMaven('exec sleep 600');

    const given = ensure([], { end: Infinity, quietMs: 500 });

    await expect(given).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' });
    await expect(given).rejects.toThrow('it showed no sign of life for 0.5 s');
  });

  it('gives up what goes on after the time for the whole', async () => {
    fakeMaven('while :; do echo line; sleep 0.1; done');

    await expect(ensure([], { end: Date.now() + 1_000, quietMs: 60_000 })).rejects.toThrow('startTimeoutMs');
  });

  it('says that Maven is missing', async () => {
    const asked = ensureJars(path.join(folder, 'cache'), { PATH: folder }, { onProgress: () => {}, end: Infinity });

    await expect(asked).rejects.toMatchObject({ code: 'MAVEN_MISSING' });
  });
});
