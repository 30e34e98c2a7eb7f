import { LANGUAGES } from '../../model/language.js';
import { z } from 'zod';
import type { EntityTypeEntry } from '../../model/entity-types.js';
import { dateBounds, OPEN_END } from '../../model/edtf.js';
import type { Field } from '../../model/field.js';
import { ownFields } from '../../model/served-types.js';
import { VOCABULARIES, type Vocabulary } from '../../model/vocabularies.js';

/** Codes that a schema hands on to the check's problem, for faults that have a name of their own. */
export const SCHEMA_FAULTS = [
  'DATE_INVALID',
  'PLANNED_BUT_SIGNED',
  'FIELD_NOT_OF_KIND',
  'DOCUMENT_KIND_MISSING',
  'PUBLISHER_NOT_ONE',
] as const;
export type SchemaFault = (typeof SCHEMA_FAULTS)[number];
export const fault = (code: SchemaFault, error: string, path?: string[]) => ({
  error,
  params: { code },
  ...(path && { path }),
});

export const text = z.string().min(1);
/** A text in the languages of the model, and in any other that has a catalogue. */
export const localizedText = z
  .strictObject({ ...Object.fromEntries(LANGUAGES.map((tag) => [tag, text.optional()])), sv: text, en: text })
  .describe('The text by language: in Swedish and in English at least.');

/** What a field of a record may hold; a text by language is written `{ sv, en }`. */
export const seedValue = z.union([z.string(), z.number(), localizedText, z.array(z.string())]).optional();
export type SeedValue = z.output<typeof seedValue>;

const written = (error: string) => z.union([z.string(), z.int()], { error }).transform(String);
const DATE =
  'must be an EDTF date such as 1987, 2017-11-14, "2010~" (about 2010), 199X (the 1990s) or "[..2017-10-09]" (with quotes)';
export const date = written(DATE)
  .refine((value) => dateBounds(value) !== null, fault('DATE_INVALID', DATE))
  .describe('EDTF: 1987, 2017-11, 2017-11-14, "[..2017-10-09]" (on or before). Leave out what is not known.');
export const end = written(`${DATE}, or ".." for what goes on`)
  .refine((value) => value === OPEN_END || dateBounds(value) !== null, fault('DATE_INVALID', `${DATE}, or ".."`))
  .describe('EDTF, or ".." for what goes on. Leave out what is not known.');

/** The schema of a field of the model. */
export function fieldSchema(field: Field): z.ZodType<SeedValue> {
  const schema = valueSchema(field);
  // Dates and texts by language say how they are written.
  const isTold = field.type === 'PartialDate' || field.localized;
  const told = isTold ? schema : schema.describe(field.description.replace(/; null: .*$/, '.'));
  return field.required ? told : told.optional();
}

function valueSchema({ type, list, localized, pattern, format, min, max, tells }: Field) {
  if (localized) return localizedText;
  if (list) return z.array(text);
  const vocabularies: Readonly<Record<string, Vocabulary>> = VOCABULARIES;
  const values = vocabularies[type]?.values;
  if (values !== undefined) return z.enum(Object.keys(values));
  if (type === 'PartialDate') return tells === 'ENDED' ? end : date;
  if (type === 'Int' || type === 'Float') {
    const number = type === 'Int' ? z.int() : z.number();
    const from = min === undefined ? number : number.min(min);
    return max === undefined ? from : from.max(max);
  }
  if (format === 'url') return z.url();
  return pattern === undefined ? text : z.string().regex(new RegExp(pattern));
}

/** What all entities have, which their records begin with. */
const COMMON = ['name', 'altNames', 'altLabels'];

/** The schemas of what an entity's record holds beside its id, names and evidence. */
export function ownSchemas(entry: EntityTypeEntry): Record<string, z.ZodType<SeedValue>> {
  const fields = Object.entries(ownFields(entry)).filter(([name, { implied }]) => !COMMON.includes(name) && !implied);
  return Object.fromEntries(fields.map(([name, field]) => [name, fieldSchema(field)]));
}
