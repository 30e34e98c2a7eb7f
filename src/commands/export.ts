import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Option, type Command } from 'commander';
import { readConfig, type Config } from '../config.js';
import type { Graph } from '../db/graph.js';
import { exportGraph, type ExportPublication } from '../exporters/export.js';
import { EXPORT_FORMATS } from '../exporters/formats.js';
import { readExportRequest, type ExportRequest } from '../exporters/request.js';
import { homeOf } from '../ingest/home.js';
import { ApiError } from '../model/api-error.js';
import { withGraph } from '../open-graph.js';
import { cannotBeWritten, StartError } from '../start-error.js';

const ATTEMPTS = 3;

type Options = Readonly<Record<string, string | undefined>>;

/** The command that writes the graph, or a view of it, in a format for others. */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('write the graph, or the network around one of it, to a file in a format for other programs')
    .addOption(
      new Option('-f, --format <format>', 'which format')
        .choices(EXPORT_FORMATS.map(({ id }) => id))
        .makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'the file; standard output when left out')
    .option('--of <id>', 'only the network around this entity; all of the graph when left out')
    .option('--depth <steps>', 'how many steps out, 0 to 3; 1 when left out')
    .option('--kinds <kinds>', 'only relationships of these kinds, with commas between')
    .option('--types <types>', 'only entities of these types, with commas between')
    .option('--areas <ids>', 'only engagements and activities on these priority areas, with commas between')
    .option('--from <id>', 'only what connects this entity with another, `--to`')
    .option('--to <id>', 'the other end')
    .option('--avoid <ids>', 'not by way of these entities, with commas between')
    .option('--at <date>', 'as of this date (EDTF)')
    .option('--lang <language>', 'of names and labels: sv or en')
    .addHelpText(
      'after',
      `\nFormats:\n${EXPORT_FORMATS.map(({ id, description }) => `  ${id.padEnd(16)}${description}`).join('\n')}`,
    )
    .action((options: Options) => runExport(options));
}

async function runExport({ output, ...options }: Options): Promise<void> {
  const request = requestOf(options);
  const config = readConfig();
  await withGraph(
    config,
    async ({ graph, terminal }) => {
      terminal.onProgress('Exporting');
      const publication = publicationOf(config, (await homeOf(graph)) ?? '');
      const written = await refusalsTold(() =>
        output === undefined
          ? toStandardOutput(graph, request, publication)
          : toFile(graph, request, publication, output),
      );
      terminal.endPhase();
      if (output !== undefined) terminal.say(`Wrote ${output}: ${(written / 1_000_000).toFixed(1)} MB.`);
    },
    { out: process.stderr },
  );
}

const requestOf = (options: Options): ExportRequest => {
  try {
    return readExportRequest(options);
  } catch (error) {
    throw startErrorOf(error);
  }
};

async function refusalsTold<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw startErrorOf(error);
  }
}

const startErrorOf = (error: unknown): unknown =>
  error instanceof ApiError && error.cause === undefined
    ? new StartError('EXPORT_REFUSED', error.message.replace(/^Argument "(\w+)"/, '--$1'), { cause: error })
    : error;

type Publication = Omit<ExportPublication, 'language'>;

const bytesOf = (graph: Graph, { format, question, language }: ExportRequest, publication: Publication) =>
  exportGraph(graph, format, question, { ...publication, language });

const publicationOf = ({ publicUrl, host, port, dataLicence, identity }: Config, home: string): Publication => ({
  name: identity.name,
  site: publicUrl ?? `http://${host}:${port}`,
  licence: dataLicence,
  home,
});

async function toStandardOutput(graph: Graph, request: ExportRequest, publication: Publication): Promise<number> {
  const out = new Writable({ write: (chunk, _encoding, done) => void process.stdout.write(chunk as Uint8Array, done) });
  await pipeline(Readable.from(bytesOf(graph, request, publication), { objectMode: false }), out);
  return 0;
}

/** The file has its name once it is whole; where the graph was changed meanwhile, it is written anew. */
async function toFile(graph: Graph, request: ExportRequest, publication: Publication, file: string): Promise<number> {
  const part = `${file}.part`;
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        const target = createWriteStream(part);
        await pipeline(Readable.from(bytesOf(graph, request, publication), { objectMode: false }), target);
        await rename(part, file);
        return target.bytesWritten;
      } catch (error) {
        const isChanging = error instanceof ApiError && error.code === 'GRAPH_CHANGING';
        if (!isChanging || attempt === ATTEMPTS) throw cannotBeWritten('EXPORT_FAILED', file, error);
      }
    }
  } finally {
    await rm(part, { force: true });
  }
}
