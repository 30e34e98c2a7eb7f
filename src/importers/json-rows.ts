import { pipeline, Readable } from 'node:stream';
import parser from 'stream-json/parser.js';
import pick from 'stream-json/filters/pick.js';
import streamArray from 'stream-json/streamers/stream-array.js';
import { z } from 'zod';
import { ImportError } from './import-error.js';
import type { RejectedRow } from './importer.js';
import type { SourceRow } from './row-error.js';
import { textOf } from './tables/text-stream.js';

/** One element of the array, as the streamer yields it. */
const element = z.object({ key: z.number(), value: z.unknown() });

/**
 * The elements of an array in a JSON file, one at a time; the line of a row is its number in the array, from 1. An element
 * that is not as the schema has it is rejected.
 * @param at dotted path of the array; the whole file is the array where it is left out
 * @throws ImportError FORMAT_INVALID where the file is no JSON or ends too early
 */
export async function* jsonRows<T>(
  file: string,
  schema: z.ZodType<T>,
  at?: string,
): AsyncGenerator<SourceRow<T> | RejectedRow, void> {
  const tokens = [parser.asStream(), ...(at === undefined ? [] : [pick.asStream({ filter: at })])];
  const elements = streamArray.asStream();
  pipeline([Readable.from(textOf(file, 'utf-8')), ...tokens, elements], () => undefined);
  try {
    for await (const item of elements) yield rowOf(element.parse(item), schema);
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('FORMAT_INVALID', `${file} is no JSON, or stops in the middle: fetch it again.`, { cause });
  }
}

function rowOf<T>({ key, value }: z.output<typeof element>, schema: z.ZodType<T>): SourceRow<T> | RejectedRow {
  const cells = cellsOf(value);
  const parsed = schema.safeParse(value);
  if (parsed.success) return { line: key + 1, value: parsed.data, cells };
  const issue = parsed.error.issues[0];
  const field = issue?.path.map(String).join('.') ?? '';
  return {
    line: key + 1,
    field,
    code: 'VALUE_INVALID',
    reason: `${issue?.message ?? 'It is not as expected'}.`,
    cells,
  };
}

const object = z.record(z.string(), z.unknown());

/** An element as a row of a table: what is no text stands in it as JSON. */
function cellsOf(value: unknown): Readonly<Record<string, string>> {
  const fields = object.safeParse(value);
  if (!fields.success) return { value: JSON.stringify(value) };
  return Object.fromEntries(
    Object.entries(fields.data).map(([name, field]) => [
      name,
      typeof field === 'string' ? field : JSON.stringify(field),
    ]),
  );
}
