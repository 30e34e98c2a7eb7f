import { dateBounds } from '../../model/edtf.js';
import { normalizeName } from '../../model/normalize-name.js';
import { findCountry } from '../countries.js';
import { edtfOf } from '../dates.js';
import { isRejected, openTable } from '../tables/table.js';
import { LIST_FIELD_NAMES, listField, type ListFieldName } from './fields.js';
import { listMapping, type ListMapping } from './mapping.js';
import { KIND_WORDS, ledBy, NONE, PARTNER_TYPE_WORDS, STAGE_WORDS, YES } from './words.js';

/** How a column of a list is read, and why. */
export interface GuessedColumn {
  readonly heading: string;
  /** Null: it is left out. */
  readonly field: ListFieldName | null;
  readonly by: 'HEADING' | 'CONTENT' | 'NOT_PUBLIC' | 'UNKNOWN';
  /** Some of what stands in it. */
  readonly examples: readonly string[];
}

export interface MappingGuess {
  readonly mapping: ListMapping;
  readonly columns: readonly GuessedColumn[];
  /** Line of the file, or row of the sheet. */
  readonly headingLine: number;
}

/** So many rows are looked at. */
const SAMPLE_ROWS = 200;
const EXAMPLES = 3;

/** Headings that the file of rejected rows adds. */
const isAdded = (heading: string) => heading.startsWith('_');

/**
 * How the columns of an office's list are most likely meant: by their headings in Swedish or English, then by what stands
 * in them. Notes are left out until somebody says otherwise: all that is imported can be read by everybody.
 * @throws ImportError as `openTable`
 */
export async function guessMapping(file: string, sheet?: string): Promise<MappingGuess> {
  const { headings, headingLine, rows } = await openTable(file, { sheet, headingRow: mostHeadings });
  const values = new Map<string, string[]>(headings.map((heading) => [heading, []]));
  let sampled = 0;
  for await (const row of rows) {
    if (isRejected(row)) continue;
    for (const [heading, cell] of Object.entries(row.cells)) if (cell !== '') values.get(heading)?.push(cell);
    sampled += 1;
    if (sampled === SAMPLE_ROWS) break;
  }
  const columns = guessColumns([...values].filter(([heading]) => !isAdded(heading)));
  const headingOf = (field: ListFieldName) => columns.find((column) => column.field === field)?.heading;
  return {
    columns,
    headingLine,
    mapping: listMapping.parse({
      ...(sheet !== undefined && { sheet }),
      columns: Object.fromEntries(
        LIST_FIELD_NAMES.flatMap((field) => {
          const heading = headingOf(field);
          return heading === undefined ? [] : [[field, heading] as const];
        }),
      ),
      // A column "Vänort" says what its rows are.
      kind: ledBy(headingOf('partner') ?? '', KIND_WORDS)?.value,
    }),
  };
}

/** Index of the row that has the most headings that are known; the first row where there is none. */
export function mostHeadings(rows: readonly (readonly string[])[]): number {
  const known = rows.map((cells) => cells.filter((cell) => FIELDS_BY_HEADING.has(normalizeName(cell))).length);
  return Math.max(0, known.indexOf(Math.max(...known)));
}

/** Where the headings of a mapping stand: the row that has the most of them. */
export const headingRowOf =
  ({ columns }: ListMapping) =>
  (rows: readonly (readonly string[])[]): number => {
    const headings = Object.values(columns);
    const found = rows.map((cells) => headings.filter((heading) => cells.some((cell) => isSame(cell, heading))).length);
    return Math.max(0, found.indexOf(Math.max(...found)));
  };

const isSame = (cell: string, heading: string) => cell.replace(/\s+/g, ' ').trim() === heading;

const FIELDS_BY_HEADING: ReadonlyMap<string, ListFieldName> = new Map(
  LIST_FIELD_NAMES.toReversed().flatMap((field) => headingsOf(field).map((heading) => [heading, field] as const)),
);

/** Headings of a field, the plainest first. */
function headingsOf(field: ListFieldName): string[] {
  const { heading, known } = listField(field);
  return [...Object.values(heading).map(normalizeName), ...known];
}

type Column = readonly [heading: string, values: readonly string[]];

function guessColumns(columns: readonly Column[]): GuessedColumn[] {
  const guessed = new Map<string, Pick<GuessedColumn, 'field' | 'by'>>();
  const taken = new Set<ListFieldName>();
  const take = (heading: string, field: ListFieldName, by: GuessedColumn['by']) => {
    guessed.set(heading, { field, by });
    taken.add(field);
  };
  for (const field of LIST_FIELD_NAMES) {
    const column = headingsOf(field)
      .map((known) => columns.find(([heading]) => normalizeName(heading) === known && !guessed.has(heading)))
      .find((one) => one !== undefined);
    if (column === undefined || taken.has(field)) continue;
    if (field === 'note') guessed.set(column[0], { field: null, by: 'NOT_PUBLIC' });
    else take(column[0], fits(column, 'partnerType') && field === 'kind' ? 'partnerType' : field, 'HEADING');
  }
  for (const [heading, values] of columns) {
    if (guessed.has(heading)) continue;
    const field = BY_CONTENT.find(([name]) => !taken.has(name) && fits([heading, values], name))?.[0];
    if (field !== undefined) take(heading, field, 'CONTENT');
  }
  return columns.map(([heading, values]) => ({
    ...(guessed.get(heading) ?? { field: null, by: 'UNKNOWN' as const }),
    ...{ heading, examples: [...new Set(values)].slice(0, EXAMPLES) },
  }));
}

/** What most of a column's cells are, where its heading does not say it; asked in this order. */
const BY_CONTENT: readonly (readonly [ListFieldName, (cell: string) => boolean])[] = [
  ['wikidata', (cell) => /^Q[1-9]\d*$/.test(cell)],
  ['kind', (cell) => ledBy(cell, KIND_WORDS) !== undefined],
  ['partnerType', (cell) => PARTNER_TYPE_WORDS.has(normalizeName(cell))],
  ['status', (cell) => !isYesOrNo(cell) && ledBy(cell, STAGE_WORDS) !== undefined],
  ['country', (cell) => findCountry(cell).code !== undefined],
  ['since', isDate],
  ['until', isDate],
  ['partner', (cell) => /^\p{Lu}\p{L}+(?:[ -]\p{L}+){0,2}$/u.test(cell)],
];

const isYesOrNo = (cell: string) => YES.has(normalizeName(cell)) || NONE.has(normalizeName(cell));

/** So many of a column's cells have to be it, of at least two. */
const MOST = 0.8;

function fits([, values]: Column, field: ListFieldName): boolean {
  const test = BY_CONTENT.find(([name]) => name === field)?.[1];
  if (test === undefined || values.length < 2) return false;
  return values.filter(test).length >= values.length * MOST;
}

/** A date of times in which municipalities have partners: a number of four digits may be anything. */
function isDate(cell: string): boolean {
  const date = edtfOf(cell);
  const year = Number((date === null ? null : dateBounds(date))?.min?.slice(0, 4) ?? 0);
  return year >= 1850 && year < 2100;
}
