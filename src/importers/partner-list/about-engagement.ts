import { normalizeName } from '../../model/normalize-name.js';
import type { OrganisationKind } from '../../model/vocabularies.js';
import type { ImportRecord } from '../importer.js';
import { entityRecord, relationRecord, type EvidenceImport } from '../register.js';
import { slugOf } from '../../model/slug.js';
import type { ListRow } from './list-row.js';

/** What the rows of one list have in common, and what of it earlier rows have said. */
export interface ListState {
  readonly documentId: string;
  /** Source's key of the home actor: its id in the graph. */
  readonly home: string;
  /** Ids of the graph's priority areas by their labels, as `normalizeName` folds them. */
  readonly areas: ReadonlyMap<string, string>;
  /** Line of each row by what it is about. */
  readonly lines: Map<string, number>;
}

/** What is said of an engagement: its agreement, its areas, and who answers for it. */
export function aboutEngagement(
  row: ListRow,
  id: string,
  name: string,
  evidence: EvidenceImport,
  state: ListState,
): ImportRecord[] {
  return [
    ...agreementRecords(row, id, name, evidence),
    ...areaRecords(row, id, evidence, state),
    ...contactRecords(row, id, evidence, state),
  ];
}

function agreementRecords(row: ListRow, id: string, name: string, evidence: EvidenceImport): ImportRecord[] {
  const { agreement } = row;
  if (agreement === undefined) return [];
  const { status, signedOn, plannedFor } = agreement;
  const key = `agreement-${id}`;
  const names = { sv: `Avtal: ${name}`, en: `Agreement: ${name}` };
  return [
    entityRecord('AGREEMENT', key, agreement.name ?? names.sv, evidence, {
      ...(agreement.name === undefined && { names }),
      properties: {
        status,
        ...(signedOn !== undefined && { signedOn }),
        ...(plannedFor !== undefined && { plannedFor }),
      },
    }),
    relationRecord('GOVERNS', key, id, evidence, planned(row)),
  ];
}

/** Areas of the graph by their labels, else new ones. */
export function areaRecords(row: ListRow, from: string, evidence: EvidenceImport, state: ListState): ImportRecord[] {
  return row.areas.flatMap((area) => {
    const own = slugOf(area);
    const id = state.areas.get(normalizeName(area)) ?? own;
    return [
      // What the list itself brought it says each time; of an area that others named it says nothing.
      ...(id === own ? [entityRecord('PRIORITY_AREA', id, area, evidence, { preferredId: id })] : []),
      relationRecord('FOCUSES_ON', from, id, evidence, planned(row)),
    ];
  });
}

/** A function of the home actor, which handles the engagement. */
function contactRecords(row: ListRow, id: string, evidence: EvidenceImport, state: ListState): ImportRecord[] {
  const { contact } = row;
  if (contact === undefined) return [];
  const key = slugOf(`${state.home} ${contact}`);
  const organisationKind = KIND_OF_CONTACT.find(([pattern]) => pattern.test(contact))?.[1] ?? 'UNIT';
  return [
    entityRecord('ORGANISATION', key, contact, evidence, { properties: { organisationKind }, preferredId: key }),
    relationRecord('PART_OF', key, state.home, evidence),
    relationRecord('RESPONSIBLE_FOR', key, id, evidence, { ...planned(row), properties: { duty: 'HANDLES' } }),
  ];
}

const KIND_OF_CONTACT: readonly (readonly [RegExp, OrganisationKind])[] = [
  [/kommunstyrelse|executive board/i, 'EXECUTIVE_BOARD'],
  [/nämnd|committee/i, 'COMMITTEE'],
  [/förvaltning|kontor|department/i, 'DEPARTMENT'],
  [/bolag| AB$|company/i, 'MUNICIPAL_COMPANY'],
];

/** What is said of an engagement that is planned is planned as well. */
const planned = ({ stage }: ListRow) => (stage === 'PLANNED' ? ({ assertion: 'PLANNED' } as const) : {});
