import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, copyRepository } from '../../.ci/scratch-copy.mjs';
import { OUTPUTS } from '../../codegen/outputs.mjs';

/** A copy of the repository's sources in which a drill may change what it likes. */
export interface Scratch {
  read(file: string): string;
  /** Put a text in the place of another that stands in the file once. */
  replace(file: string, from: string, to: string): void;
  write(file: string, content: string): void;
  /** Run a command of the repository. @throws with what it said when it fails */
  run(command: string, ...args: readonly string[]): string;
  /** What a probe, a module beside this one, prints as JSON. */
  probe(name: string, ...args: readonly string[]): unknown;
  /** Files by hand that differ from the repository's. */
  changed(): string[];
  remove(): void;
}

const isGenerated = (file: string) => OUTPUTS.some((folder) => file.startsWith(`${folder}/`));

export function createScratch(): Scratch {
  const { folder, files } = copyRepository('vanort-drill-');
  const at = (file: string) => path.join(folder, file);

  const run: Scratch['run'] = (command, ...args) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      env: { ...process.env, PATH: `${at('node_modules/.bin')}${path.delimiter}${process.env.PATH ?? ''}` },
    });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
    return stdout;
  };
  const read = (file: string) => readFileSync(at(file), 'utf8');
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), content);
  };
  return {
    read,
    write,
    run,
    replace: (file, from, to) => {
      const parts = read(file).split(from);
      if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${from}`);
      write(file, parts.join(to));
    },
    probe: (name, ...args): unknown =>
      JSON.parse(run('node', '--import', 'tsx', `tests/drills/${name}.probe.ts`, ...args)),
    changed: () => {
      const now = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !path.relative(folder, entry.parentPath).startsWith('node_modules'))
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
      const known = new Set(files);
      return now.filter(
        (file) =>
          !isGenerated(file) &&
          (!known.has(file) || !readFileSync(at(file)).equals(readFileSync(path.join(ROOT, file)))),
      );
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
