import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parse, stringify, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { ImportError } from '../import-error.js';
import { LIST_FIELD_NAMES, type ListFieldName } from './fields.js';
import { LIST_KINDS } from './words.js';

const heading = z.string().min(1);
const columns = z.strictObject(
  Object.fromEntries(LIST_FIELD_NAMES.map((field) => [field, heading.optional()])) as Record<
    ListFieldName,
    z.ZodOptional<typeof heading>
  >,
);
const kind = z.enum(LIST_KINDS);

/** How the columns of an office's list are read: guessed, saved, edited and given back. */
export const listMapping = z.strictObject({
  /** Name of the sheet, in a workbook of several. */
  sheet: z.string().optional(),
  /** The heading of the column that holds each field. */
  columns,
  /** What rows are that do not say. */
  kind: kind.default('COOPERATION'),
  /** What words of the list mean, where it is not what they usually do. */
  kinds: z.record(z.string(), kind).default({}),
  /** In which order days are written, where they could be either. */
  days: z.enum(['DAY_FIRST', 'MONTH_FIRST']).default('DAY_FIRST'),
});
export type ListMapping = z.output<typeof listMapping>;

/**
 * Reads a mapping file, YAML or JSON.
 * @throws ImportError FILE_NOT_FOUND, MAPPING_INVALID naming the field
 */
export async function readMapping(file: string): Promise<ListMapping> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ImportError('FILE_NOT_FOUND', `${file} cannot be opened.`, { cause });
  });
  const { data, error } = listMapping.safeParse(parsed(file, text));
  if (error === undefined) return data;
  const [issue] = error.issues;
  const where = issue?.path.join('.') ?? '';
  const fields = `the fields are ${LIST_FIELD_NAMES.join(', ')}`;
  const hint = issue?.code === 'unrecognized_keys' && where === 'columns' ? `; ${fields}` : '';
  throw new ImportError(
    'MAPPING_INVALID',
    `${file}: ${where === '' ? '' : `${where}: `}${issue?.message ?? ''}${hint}.`,
  );
}

function parsed(file: string, text: string): unknown {
  try {
    // JSON is YAML.
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    throw new ImportError('MAPPING_INVALID', `${file} is no YAML: ${cause.message}`, { cause });
  }
}

/** Writes a mapping to be edited: JSON where the name says so, else YAML. @throws ImportError WRITE_FAILED */
export async function saveMapping(file: string, mapping: ListMapping, listFile: string): Promise<void> {
  const asJson = extname(file) === '.json';
  const yaml = `# How the columns of ${basename(listFile)} are read: each field with the heading of its column.
# A field that is left out is not taken in. kinds: what words of the list mean, such as "kinds: { vänort: SISTER_CITY }".
${stringify(mapping)}`;
  await writeFile(file, asJson ? `${JSON.stringify(mapping, null, 2)}\n` : yaml).catch((cause: unknown) => {
    throw new ImportError('WRITE_FAILED', `${file} cannot be written.`, { cause });
  });
}
