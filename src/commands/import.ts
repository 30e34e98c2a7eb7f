import { Option, type Command } from 'commander';
import { readConfig } from '../config.js';
import type { Graph } from '../db/graph.js';
import { migrate } from '../db/migrate.js';
import { dataSetOf, factsOf, type FileFacts } from '../importers/file-facts.js';
import { ImportError } from '../importers/import-error.js';
import { importFile, previewFile, type FileImportOptions } from '../importers/import-file.js';
import type { Importer } from '../importers/importer.js';
import { isJsonLinesExport } from '../importers/jsonl/load-json-lines.js';
import { decideCrosswalk } from '../importers/match/crosswalk.js';
import { readDecisions } from '../importers/match/review.js';
import { writeReview } from '../importers/match/review-file.js';
import { readAreaLabels } from '../importers/partner-list/area-labels.js';
import { describeMapping } from '../importers/partner-list/describe-mapping.js';
import { LIST_LANGUAGES, type ListLanguage } from '../importers/partner-list/fields.js';
import { guessMapping } from '../importers/partner-list/guess.js';
import { readMapping, saveMapping, type ListMapping } from '../importers/partner-list/mapping.js';
import { partnerList } from '../importers/partner-list/partner-list.js';
import { writeTemplate } from '../importers/partner-list/template.js';
import { IMPORTERS } from '../importers/registry.js';
import { writeRejects } from '../importers/rejects.js';
import { homeOf } from '../ingest/home.js';
import { dateBounds } from '../model/edtf.js';
import { withGraph } from '../open-graph.js';
import type { Terminal } from '../terminal.js';
import { importExport } from './import-export.js';
import { describeImport, describePreview, progressOf } from './import-report.js';
import { importSeed, isFolder } from './import-seed.js';
import { runWhole } from './import-whole.js';

interface ImportOptions {
  readonly as?: string;
  readonly source?: string;
  readonly mapping?: string;
  readonly saveMapping?: string;
  readonly template?: string;
  readonly language: ListLanguage;
  readonly dryRun: boolean;
  readonly partial: boolean;
  readonly retrievedOn?: string;
  readonly rejected?: string;
  readonly review?: string;
  readonly decisions?: string;
}

const LIST = partnerList();
const KNOWN = [...IMPORTERS, LIST];

/** The command that brings files into the graph. */
export function addImportCommand(program: Command): void {
  program
    .command('import')
    .description(
      "bring a file into the graph: an office's own list, open data that a publisher gives out, an export, or a seed",
    )
    .argument('[file]', 'CSV, TSV, Excel, ODS, JSON or JSON Lines; or the folder of a seed')
    .option('--as <format>', 'what the file is; recognised by its content where this is left out')
    .option('--source <name>', 'the data set that it is an edition of; made of the format and the name of the file')
    .option('--partial', 'the file is a part: what it does not say stays', false)
    .option('--retrieved-on <date>', 'the day that it was fetched or made, such as 2026-11-30')
    .option('--dry-run', 'tell what would be added, changed, ended or in conflict, and change nothing', false)
    .option('--rejected <file>', 'where rows at fault go, to be mended and imported again; <file>.rejected.csv')
    .option('--review <file>', 'where uncertain matches go, for a person to decide; <file>.review.csv')
    .option('--decisions <file>', 'a review file with decisions, which are kept')
    .option('--mapping <file>', 'how the columns of a list are read (YAML or JSON)')
    .option('--save-mapping <file>', 'write how they are read, to be edited, and import nothing')
    .option('--template <file>', 'write an empty list to fill in (.xlsx, .ods or .csv), and import nothing')
    .addOption(new Option('--language <language>', 'language of the template').choices(LIST_LANGUAGES).default('sv'))
    .addHelpText(
      'after',
      `\nFormats:\n${KNOWN.map(({ id, description }) => `  ${id.padEnd(16)} ${description}`).join('\n')}`,
    )
    .addHelpText(
      'after',
      '\nExamples:\n  vanort import --template partners.xlsx\n  vanort import partners.xlsx --dry-run\n  vanort import partners.xlsx\n  vanort import cities500.txt --as geonames\n  vanort import our-seed\n  vanort import graph.jsonl',
    )
    .action(runImport);
}

async function runImport(file: string | undefined, options: ImportOptions): Promise<void> {
  if (options.template !== undefined) {
    await writeTemplate(options.template, options.language);
    console.log(`Wrote ${options.template}: fill it in and import it.`);
    return;
  }
  if (file === undefined) throw new ImportError('FILE_NOT_FOUND', 'Say which file is to be imported.');
  const { retrievedOn } = options;
  if (retrievedOn !== undefined && dateBounds(retrievedOn) === null) {
    throw new ImportError('FORMAT_INVALID', `--retrieved-on ${retrievedOn} is no date such as 2026-11-30.`);
  }
  if (await isFolder(file)) return runWhole(file, options, importSeed);
  const facts = await factsOf(file);
  if (options.as === undefined && isJsonLinesExport(facts.sample.text)) return runWhole(file, options, importExport);
  const importer = importerOf(file, facts, options);
  const mapping = importer === LIST ? await mappingOf(file, options) : undefined;
  if (options.saveMapping !== undefined) return;
  await withGraph(readConfig(), async ({ graph, terminal }) => {
    await migrate(graph);
    const reads = mapping === undefined ? importer : partnerList({ mapping, areas: await readAreaLabels(graph.read) });
    if (options.decisions !== undefined) await keepDecisions(graph, options.decisions, terminal);
    await runFile(graph, terminal, file, facts, reads, options);
  });
}

/** @throws ImportError FORMAT_UNKNOWN */
function importerOf(file: string, { sample }: FileFacts, { as, mapping, saveMapping: saved }: ImportOptions): Importer {
  if (as === undefined && (mapping ?? saved) !== undefined) return LIST;
  const found = as === undefined ? KNOWN.find((one) => one.recognises(sample)) : KNOWN.find(({ id }) => id === as);
  if (found !== undefined) return found;
  const formats = KNOWN.map(({ id }) => id).join(', ');
  if (as !== undefined)
    throw new ImportError('FORMAT_UNKNOWN', `There is no format "${as}": the formats are ${formats}.`);
  throw new ImportError('FORMAT_UNKNOWN', `${file} is in none of the known formats: say --as, with one of ${formats}.`);
}

async function mappingOf(file: string, { mapping, saveMapping: saved }: ImportOptions): Promise<ListMapping> {
  if (mapping !== undefined) return readMapping(mapping);
  const guess = await guessMapping(file);
  console.log(describeMapping(guess));
  if (saved !== undefined) {
    await saveMapping(saved, guess.mapping, file);
    console.log(`Wrote ${saved}: edit it, and import with --mapping ${saved}.`);
  }
  return guess.mapping;
}

async function keepDecisions(graph: Graph, file: string, { say }: Terminal): Promise<void> {
  const decisions = await readDecisions(file);
  await graph.write((run) => decideCrosswalk(run, decisions));
  say(`Kept ${decisions.length} decisions of ${file}: they are not asked for again.`);
}

async function runFile(
  graph: Graph,
  { onProgress, endPhase, say }: Terminal,
  file: string,
  facts: FileFacts,
  importer: Importer,
  options: ImportOptions,
): Promise<void> {
  const rejectedFile = options.rejected ?? `${file}.rejected.csv`;
  const reviewFile = options.review ?? `${file}.review.csv`;
  const [rejects, review] = [writeRejects(rejectedFile), writeReview(reviewFile)];
  const source = options.source ?? dataSetOf(importer.id, facts.sample.name);
  const began = Date.now();
  const details: FileImportOptions = {
    ...{ file, facts, importer, source, recordedBy: 'vanort import' },
    home: await homeOf(graph),
    retrievedOn: options.retrievedOn,
    isComplete: !options.partial,
    onRejected: rejects.add,
    onReview: review.add,
    onProgress: (progress) => onProgress(`Importing ${facts.sample.name}`, progressOf(progress, facts.lines, began)),
  };
  const files = { rejected: rejectedFile, review: reviewFile };
  try {
    if (options.dryRun) say(describePreview(source, await previewFile(graph, details), files));
    else say(describeImport(source, await importFile(graph, details), files));
    await rejects.close();
    await review.close();
  } finally {
    endPhase();
    await rejects.discard();
    await review.discard();
  }
}
