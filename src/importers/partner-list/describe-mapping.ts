import type { GuessedColumn, MappingGuess } from './guess.js';
import type { ListFieldName } from './fields.js';

const WHY: Readonly<Record<GuessedColumn['by'], string>> = {
  HEADING: 'its heading',
  CONTENT: 'what stands in it',
  NOT_PUBLIC: 'all that is imported is public: map it as "note" to take it in',
  UNKNOWN: 'not understood: map it to take it in',
};

/** Longer examples are cut. */
const EXAMPLE_LENGTH = 40;

/** The guess as a table for the terminal: each column, what it is read as, why, and what stands in it. */
export function describeMapping({ columns, mapping, headingLine }: MappingGuess): string {
  const rows = [
    ['Column', 'Read as', 'Because of', 'Examples'],
    ...columns.map(({ heading, field, by, examples }) => [
      heading,
      field ?? '(left out)',
      WHY[by],
      cut(examples.map((text) => text.replace(/\s+/g, ' ')).join(', ')),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  const kind =
    mapping.columns.kind === undefined ? 'No column says the kind: rows are' : 'Rows that do not say their kind are';
  return [
    `Headings stand in row ${headingLine}.`,
    '',
    ...lines,
    '',
    `${kind} ${mapping.kind}.`,
    ...advice(mapping.columns),
  ].join('\n');
}

const cut = (text: string) => (text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH - 1)}…` : text);

/** What a list is better off with, and what is never taken in. */
function advice(columns: Readonly<Partial<Record<ListFieldName, string>>>): string[] {
  if (columns.partner === undefined && columns.network === undefined && columns.project === undefined) {
    return ['No column was found that names the partner: map it as "partner".'];
  }
  return [
    ...(columns.country === undefined
      ? ['No column was found for the country: places of the same name may not be told apart.']
      : []),
    ...(columns.contact === undefined
      ? []
      : ['Of contacts, units and functions are taken in; names of people are left out.']),
  ];
}
