import { z } from 'zod';
import { findCountry } from '../countries.js';
import { edtfOf } from '../dates.js';
import type { Importer, ImportRecord } from '../importer.js';
import { jsonRows } from '../json-rows.js';
import { Once } from '../once.js';
import type { OrganisationHint } from '../organisation-type.js';
import { participantRecords } from '../projects/participant-records.js';
import { participationRecords, projectRecords, type ProjectRole } from '../projects/project-records.js';
import { documentOf, type Register } from '../register.js';
import { importRows, RowError } from '../row-error.js';
import { areasOfObjective } from './specific-objectives.js';

const REGISTER: Register = {
  id: 'interreg-sweden-2021-27',
  name: 'Swedish participations in Interreg 2021–2027',
  names: { sv: 'Svenskt deltagande i Interreg 2021–2027', en: 'Swedish participations in Interreg 2021–2027' },
  publisher: { sv: 'Tillväxtverket', en: 'Swedish Agency for Economic and Regional Growth' },
  url: 'https://tillvaxtverket.se/tillvaxtverket/seochansokomfinansiering/interreg.1729.html',
};

const text = z.string().nullish();

const participation = z.object({
  program: z.string().min(1),
  projektnamn: z.string().min(1),
  organisationsnamn: text,
  organisationstyp: text,
  organisationsagande: text,
  organisationsroll: text,
  startdatum: text,
  slutdatum: text,
  specifiktmal: text,
  land: text,
});

type Row = z.output<typeof participation>;

export const interreg: Importer = {
  id: 'interreg',
  description: 'participations in Interreg projects 2021-27 of Swedish organisations, as JSON',
  recognises: ({ text: beginning }) => /^\uFEFF?\s*\[\s*\{/.test(beginning) && beginning.includes('"projektnamn"'),
  async *read(file, context) {
    const named = new Once();
    yield { line: 1, records: [documentOf(REGISTER, context)] };
    yield* importRows(jsonRows(file, participation), (row) => participationOf(row, named));
  },
};

function participationOf(row: Row, named: Once): ImportRecord[] {
  const organisation = row.organisationsnamn?.trim() ?? '';
  if (organisation === '') {
    throw new RowError('organisationsnamn', 'VALUE_MISSING', 'The row names no organisation: fill in its name.');
  }
  const programme = programmeOf(row.program);
  const project = {
    ...{ key: `${programme} ${row.projektnamn}`, name: row.projektnamn.trim(), programme },
    since: dateIn(row, 'startdatum'),
    until: dateIn(row, 'slutdatum'),
    areas: areasOfObjective(row.specifiktmal ?? ''),
  };
  const { key, name, records } = participantRecords(
    {
      name: organisation,
      country: countryIn(row),
      hint: HINTS[row.organisationstyp ?? ''],
      isLocalAuthority: row.organisationstyp === 'Local public authority',
    },
    REGISTER,
    named,
  );
  return [
    ...projectRecords(project, REGISTER, named),
    ...records,
    ...participationRecords(
      { participant: key, name, project, role: PROJECT_ROLES[row.organisationsroll ?? ''] },
      REGISTER,
      named,
    ),
  ];
}

/** `AURORA`, `Öresund-Kattegat-Skagerrak` and `Interreg europe` are written as the programmes write themselves. */
function programmeOf(name: string): string {
  const bare = name.replace(/^interreg /i, '').trim();
  const written =
    bare === bare.toUpperCase() && !/^URBACT/.test(bare) ? bare.charAt(0) + bare.slice(1).toLowerCase() : bare;
  return /^URBACT/.test(written) ? written : `Interreg ${written.charAt(0).toUpperCase()}${written.slice(1)} 2021–2027`;
}

function dateIn(row: Row, field: 'startdatum' | 'slutdatum'): string | undefined {
  const written = row[field]?.trim() ?? '';
  const date = edtfOf(written);
  if (date === null && written !== '') {
    throw new RowError(field, 'DATE_INVALID', `"${written}" is no date: write it as 2023-01-31.`);
  }
  return date ?? undefined;
}

function countryIn({ land }: Row): string | undefined {
  if (land === null || land === undefined || land.trim() === '') return undefined;
  const finding = findCountry(land);
  if (finding.code === undefined) throw new RowError('land', finding.fault, finding.reason);
  return finding.code;
}

/** Interreg's types of partners. */
const HINTS: Readonly<Record<string, OrganisationHint>> = {
  'Higher education and research institution': 'RESEARCH',
  'Education and research institution': 'RESEARCH',
  'Small or medium-sized enterprise (SME)': 'COMPANY',
  'Large enterprise': 'COMPANY',
  'Enterprise, except SME': 'COMPANY',
  NGO: 'ASSOCIATION',
  'Interest groups including NGOs': 'ASSOCIATION',
};

const PROJECT_ROLES: Readonly<Record<string, ProjectRole>> = { LP: 'LEAD', AP: 'ASSOCIATED' };
