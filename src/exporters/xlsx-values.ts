import { dateWords, formatDate } from '../model/date-text/format-date.js';
import { DUTIES } from '../model/duties.js';
import { OPEN_END } from '../model/edtf.js';
import { FIELD_ENUMS } from '../model/enums.js';
import type { Field } from '../model/field.js';
import type { TextLanguage } from '../model/language.js';
import { ROLES } from '../model/roles.js';
import type { FieldValue } from '../queries/export/entities.js';
import type { ToldRelation } from '../queries/export/relations.js';
import type { Cell } from '../workbook/sheet.js';
import { XLSX_TEXTS } from './xlsx-texts.js';

export const LIST_SEPARATOR = ' | ';

/** A day that is known whole is one that a spreadsheet counts with; what is not is a text, as people write it. */
export function dateCell(edtf: string | null, language: TextLanguage): Cell {
  if (edtf === null) return null;
  if (edtf === OPEN_END) return XLSX_TEXTS[language].goesOn;
  return /^\d{4}-\d\d-\d\d$/.test(edtf) ? { day: edtf } : formatDate(edtf, language);
}

/** The end of a relationship: that it is over is told where nobody knows since when. */
export const endCell = ({ until, formerly }: ToldRelation, language: TextLanguage): Cell =>
  formerly && until === null ? dateWords(language).formerly : dateCell(until, language);

/** What a field holds, in words. */
export function fieldCell({ type }: Field, value: FieldValue | undefined, language: TextLanguage): Cell {
  if (value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? XLSX_TEXTS[language].yes : null;
  if (typeof value === 'object') {
    if (isList(value)) return value.map((one) => valueLabel(type, one, language)).join(LIST_SEPARATOR);
    return value[language] ?? Object.values(value)[0] ?? null;
  }
  return type === 'PartialDate' ? dateCell(value, language) : valueLabel(type, value, language);
}

const isList = (value: FieldValue): value is readonly string[] => Array.isArray(value);

/** What a value of a closed vocabulary is called; another is what it is. */
const valueLabel = (type: Field['type'], value: string, language: TextLanguage): string =>
  FIELD_ENUMS[type]?.values[value]?.labels?.[language] ?? value;

/** In which role the source of a relationship stands to its target; null: none is told. */
export function roleOf({ fields: { role, roleKind, duty } }: ToldRelation, language: TextLanguage): string | null {
  if (typeof role === 'object' && !isList(role)) return role[language] ?? Object.values(role)[0] ?? null;
  if (typeof roleKind === 'string' && isKeyOf(ROLES, roleKind)) return ROLES[roleKind].labels[language];
  if (typeof duty === 'string' && isKeyOf(DUTIES, duty)) return verbOf(DUTIES[duty].template[language].present);
  return null;
}

const isKeyOf = <T extends object>(all: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(all, key);

/** Of `{from} {decides|decide} on {to}`, what stands between its ends: `decides on`. */
const verbOf = (template: string): string =>
  template
    .replaceAll(/\{(?:from|to)\}/g, '')
    .replaceAll(/\{([^|}]*)\|[^}]*\}/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
