import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findJava } from '../../packages/local-neo4j/src/java.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'vanort-java-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A Java that only says its version, as Java does: on standard error. */
function fakeJava(bin: string, version: string): void {
  mkdirSync(bin, { recursive: true });
  writeFileSync(path.join(bin, 'java'), `#!/bin/sh\necho '${version}' >&2\n`);
  chmodSync(path.join(bin, 'java'), 0o755);
}

describe('findJava', () => {
  it('takes the first on PATH', async () => {
    fakeJava(folder, 'openjdk version "21.0.4" 2024-07-16 LTS');

    expect(await findJava({ PATH: folder })).toMatchObject({ command: 'java', version: '21.0.4' });
  });

  it('prefers JAVA_HOME to PATH', async () => {
    fakeJava(path.join(folder, 'home', 'bin'), 'openjdk version "17" 2021-09-14');
    fakeJava(folder, 'openjdk version "11.0.2" 2019-01-15');

    const java = await findJava({ PATH: folder, JAVA_HOME: path.join(folder, 'home') });

    expect(java).toMatchObject({ command: path.join(folder, 'home', 'bin', 'java'), version: '17' });
  });

  it('tells builds of one version apart', async () => {
    fakeJava(path.join(folder, 'a'), 'openjdk version "17.0.15" 2025-04-15');
    fakeJava(path.join(folder, 'b'), 'openjdk version "17.0.15" 2025-04-15 LTS');

    const [a, b] = await Promise.all(['a', 'b'].map((name) => findJava({ PATH: path.join(folder, name) })));

    expect(a?.build).not.toBe(b?.build);
  });

  it.each([
    ['openjdk version "11.0.2" 2019-01-15', '11.0.2'],
    ['java version "1.8.0_402"', '1.8.0_402'],
    ['openjdk version "16-ea"', '16-ea'],
  ])('refuses one that is too old: %s', async (text, version) => {
    fakeJava(folder, text);

    const found = findJava({ PATH: folder });

    await expect(found).rejects.toMatchObject({ code: 'JAVA_TOO_OLD' });
    await expect(found).rejects.toThrow(version);
  });

  it('says that there is none on PATH', async () => {
    await expect(findJava({ PATH: folder })).rejects.toMatchObject({ code: 'JAVA_MISSING' });
  });

  it('names a JAVA_HOME that has no Java, and does not look elsewhere', async () => {
    fakeJava(folder, 'openjdk version "17"');

    const found = findJava({ PATH: folder, JAVA_HOME: '/no/such/home' });

    await expect(found).rejects.toMatchObject({ code: 'JAVA_MISSING' });
    await expect(found).rejects.toThrow('/no/such/home');
  });
});
