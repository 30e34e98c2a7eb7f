import { basename, dirname, join } from 'node:path';
import { existsSync } from 'node:fs';
import { optionalCell, requiredCell, type Cells } from '../cells.js';
import { requiredCountryCode } from '../countries.js';
import { optionalDate } from '../dates.js';
import type { Importer, ImportRecord } from '../importer.js';
import { Once } from '../once.js';
import type { OrganisationHint } from '../organisation-type.js';
import { participantRecords } from '../projects/participant-records.js';
import { participationRecords, projectRecords, type Project, type ProjectRole } from '../projects/project-records.js';
import { documentOf, type Register } from '../register.js';
import { importRows } from '../row-error.js';
import { tableRows } from '../table-rows.js';
import { areasOfLegalBasis } from './legal-basis.js';

const REGISTER: Register = {
  id: 'cordis',
  name: 'CORDIS: EU research projects',
  names: { sv: 'Cordis: EU:s forskningsprojekt', en: 'CORDIS: EU research projects' },
  publisher: {
    sv: 'Europeiska unionens publikationsbyrå (Cordis)',
    en: 'Publications Office of the European Union (CORDIS)',
  },
  url: 'https://cordis.europa.eu/',
  licence: 'CC-BY-4.0',
  attribution: '© European Union, CORDIS',
};

const COLUMNS = ['projectID', 'projectAcronym', 'organisationID', 'name', 'activityType', 'country', 'role'];
const PROJECT_COLUMNS = ['id', 'acronym', 'title', 'startDate', 'endDate'];

export const cordis: Importer = {
  id: 'cordis',
  description: "CORDIS's organization.csv, with project.csv beside it if there is one (any framework programme)",
  recognises: ({ text }) => /^\uFEFF?"?projectID"?[;,]"?projectAcronym"?[;,]"?organisationID"?/.test(text),
  async *read(file, context) {
    const named = new Once();
    const projects = new Map<string, Project>();
    yield { line: 1, records: [documentOf(REGISTER, context)] };
    const beside = join(dirname(file), basename(file).replace(/organi[sz]ations?/i, 'project'));
    if (beside !== file && existsSync(beside)) {
      const rows = tableRows(beside, { required: PROJECT_COLUMNS });
      yield* importRows(rows, (cells) => describedProject(cells, projects, named));
    }
    const rows = tableRows(file, { required: COLUMNS });
    yield* importRows(rows, (cells) => participation(cells, projects, named));
  },
};

/** What `project.csv` says: its start and end are kept for the participations. */
function describedProject(cells: Cells, projects: Map<string, Project>, named: Once): ImportRecord[] {
  const id = requiredCell(cells, 'id');
  const title = optionalCell(cells, 'title');
  const basis = optionalCell(cells, 'legalBasis');
  const project: Project = {
    ...{ key: `cordis ${id}`, name: requiredCell(cells, 'acronym'), programme: programmeOf(cells) },
    since: optionalDate(cells, 'startDate'),
    until: optionalDate(cells, 'endDate'),
    summary: title === undefined ? undefined : { en: title },
    areas: areasOfLegalBasis(basis ?? ''),
  };
  // Texts are not kept: there are tens of thousands of projects.
  projects.set(id, { ...project, summary: undefined });
  return projectRecords(project, REGISTER, named);
}

const PROGRAMMES: Readonly<Record<string, string>> = {
  HORIZON: 'Horizon Europe',
  H2020: 'Horizon 2020',
  FP7: 'FP7',
};

const programmeOf = (cells: Cells): string => {
  const programme = optionalCell(cells, 'frameworkProgramme');
  return programme === undefined ? UNKNOWN_PROGRAMME : (PROGRAMMES[programme] ?? programme);
};

/** Participations alone do not say in which framework programme they are. */
const UNKNOWN_PROGRAMME = 'EU framework programme for research';

function participation(cells: Cells, projects: ReadonlyMap<string, Project>, named: Once): ImportRecord[] {
  const id = requiredCell(cells, 'projectID');
  const project = projects.get(id) ?? {
    ...{ key: `cordis ${id}`, name: requiredCell(cells, 'projectAcronym'), programme: UNKNOWN_PROGRAMME, areas: [] },
  };
  const activity = optionalCell(cells, 'activityType');
  const { key, name, records } = participantRecords(
    {
      name: requiredCell(cells, 'name'),
      country: requiredCountryCode(cells, 'country'),
      hint: HINTS[activity ?? ''],
      key: `organisation ${requiredCell(cells, 'organisationID')}`,
    },
    REGISTER,
    named,
  );
  return [
    ...projectRecords(project, REGISTER, named),
    ...records,
    ...participationRecords(
      {
        ...{ participant: key, name, project },
        role: PROJECT_ROLES[cells.role?.trim() ?? ''],
        hasLeft: cells.endOfParticipation?.trim().toLowerCase() === 'true',
      },
      REGISTER,
      named,
    ),
  ];
}

/** CORDIS's types of activity: higher education, research, private for profit, public, other. */
const HINTS: Readonly<Record<string, OrganisationHint>> = {
  HES: 'EDUCATION',
  REC: 'RESEARCH',
  PRC: 'COMPANY',
  PUB: 'PUBLIC',
};

const PROJECT_ROLES: Readonly<Record<string, ProjectRole>> = {
  coordinator: 'COORDINATOR',
  thirdParty: 'THIRD_PARTY',
  associatedPartner: 'ASSOCIATED',
};
