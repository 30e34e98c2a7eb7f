import { optionalCell, requiredCell, type Cells } from '../cells.js';
import { optionalCountry } from '../countries.js';
import { periodIn } from '../dates.js';
import type { Importer, ImportRecord } from '../importer.js';
import { Once } from '../once.js';
import { participantRecords } from '../projects/participant-records.js';
import { participationRecords, projectRecords } from '../projects/project-records.js';
import { documentOf, type Register } from '../register.js';
import { importRows } from '../row-error.js';
import { tableRows } from '../table-rows.js';

const REGISTER: Register = {
  id: 'keep-partnerships',
  name: 'keep.eu: partners of Interreg projects',
  names: { sv: 'keep.eu: partner i Interregprojekt', en: 'keep.eu: partners of Interreg projects' },
  publisher: { sv: 'Interact (keep.eu)', en: 'Interact (keep.eu)' },
  url: 'https://keep.eu/',
};

const COLUMNS = ['Programme', 'Acronym', 'Project Partner', 'Lead Partner', 'Country', 'Legal Status'];

export const keep: Importer = {
  id: 'keep',
  description: 'partners of Interreg projects, as keep.eu exports them (CSV)',
  recognises: ({ text }) => /^\uFEFF?"?Programme"?[;,]"?Acronym"?[;,]"?Project Partner"?[;,]/.test(text),
  async *read(file, context) {
    const named = new Once();
    yield { line: 1, records: [documentOf(REGISTER, context)] };
    yield* importRows(tableRows(file, { required: COLUMNS }), (cells) => partnership(cells, named));
  },
};

function partnership(cells: Cells, named: Once): ImportRecord[] {
  const programme = requiredCell(cells, 'Programme');
  const acronym = requiredCell(cells, 'Acronym');
  const organisation = requiredCell(cells, 'Project Partner');
  const project = {
    ...{ key: `${programme} ${acronym}`, name: acronym, programme: programmeName(programme), areas: [] },
    since: notBefore(programme),
  };
  const { key, name, records } = participantRecords(
    { name: withoutNotes(organisation), country: optionalCountry(cells, 'Country'), hint: hintIn(cells) },
    REGISTER,
    named,
  );
  return [
    ...projectRecords(project, REGISTER, named),
    ...records,
    ...participationRecords(
      {
        ...{ participant: key, name, project },
        role: cells['Lead Partner']?.trim().toLowerCase() === 'yes' ? 'LEAD' : undefined,
        hasLeft: LEFT.test(organisation),
      },
      REGISTER,
      named,
    ),
  ];
}

/** The programme's years are not the project's: it began in the first of them at the earliest. */
function notBefore(programme: string): string | undefined {
  const period = periodIn(programme);
  return period === null ? undefined : `[${period.since}..]`;
}

/** `2014 - 2020 INTERREG VB Danube` as a name, its years last. */
function programmeName(programme: string): string {
  const [, years, name] = /^(\d{4}\s?-\s?\d{4})\s+(.+)$/.exec(programme) ?? [];
  if (years === undefined || name === undefined) return programme;
  return `${name.replace(/^INTERREG/, 'Interreg')} ${years.replace(/\s?-\s?/, '–')}`;
}

/** Programmes write beside a name that a partner has left, as in `(drop out from 10/11/2016)`. */
const LEFT = /\((?:drop(?:ped)? out|withdrawn|until)\b[^)]*\)/i;
const withoutNotes = (name: string) => name.replace(LEFT, '').trim();

/** A private body may be a company or an association: its name tells the one, if any. */
const hintIn = (cells: Cells) =>
  optionalCell(cells, 'Legal Status')?.toLowerCase() === 'public' ? 'PUBLIC' : undefined;
