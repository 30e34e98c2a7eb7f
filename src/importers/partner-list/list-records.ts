import type { LocalizedText } from '../../model/localized-text.js';
import { normalizeName } from '../../model/normalize-name.js';
import type { PropertyValue } from '../../ingest/records.js';
import type { Assertion } from '../../model/vocabularies.js';
import type { ImportContext, ImportRecord } from '../importer.js';
import { entityRecord, relationRecord, type EvidenceImport } from '../register.js';
import { RowError } from '../row-error.js';
import { aboutEngagement, areaRecords, type ListState } from './about-engagement.js';
import { claimOf } from './claims.js';
import { slugOf } from '../../model/slug.js';
import type { ListRow } from './list-row.js';

/** The list as a document of the home actor: its own word. */
export function listDocument({ home, fileName, retrievedOn, sha256 }: ImportContext): ImportRecord {
  const names = { sv: `Kommunens egen lista: ${fileName}`, en: `The municipality's own list: ${fileName}` };
  return {
    ...{ record: 'ENTITY', type: 'DOCUMENT', id: listDocumentId(home, fileName), name: names.sv, names },
    ...{ altNames: [], evidence: [], preferredId: listDocumentId(home, fileName) },
    properties: {
      ...{ documentKind: 'REPORT', publisherId: home, sha256 },
      // It says what is so on the day that it was made.
      ...(retrievedOn !== undefined && { date: retrievedOn, retrievedOn }),
    },
  };
}

/** The same for the next edition of a list, whose file name differs in its date alone. */
export function listDocumentId(home: string, fileName: string): string {
  const stem = fileName.replace(/\.[a-z]+(\.gz)?$/i, '');
  const words = normalizeName(stem)
    .replace(/[\d]+/g, ' ')
    .replace(/[^a-z ]/g, '')
    .split(' ')
    .filter((word) => word !== '' && !/^(?:rejected|v|kopia|copy)$/.test(word));
  return [slugOf(home), 'list', ...words].join('-');
}

/**
 * The records of a row.
 * @param place where it stands, such as `Vänorter, rad 5`
 * @throws RowError DUPLICATE where an earlier row is about the same
 */
export function listRecords(row: ListRow, line: number, place: string, state: ListState): ImportRecord[] {
  const { partner, networks, project, country, words } = row;
  const name = project ?? partner?.name ?? networks.join(', ');
  const other = project === undefined ? '' : (partner?.name ?? '');
  const key = slugOf([row.kind, name, other, country ?? ''].join(' '));
  const earlier = state.lines.get(key);
  if (earlier !== undefined) {
    throw new RowError('', 'DUPLICATE', `Row ${earlier} is about the same: keep one of the two.`);
  }
  state.lines.set(key, line);
  const evidence: EvidenceImport = {
    ...{ record: 'EVIDENCE', id: `${state.documentId}-${key}`, document: state.documentId },
    ...{ section: place, anchor: words, claim: claimOf(row, name) },
  };
  return [
    evidence,
    ...(partner === undefined ? [] : [partnerRecord(partner, country, evidence)]),
    ...(project === undefined ? tieRecords(row, evidence, state) : projectRecords(row, project, evidence, state)),
    ...networks.flatMap((network) => networkRecords(row, network, evidence, state)),
  ];
}

/** Same name and country are one partner, in whichever row. */
const partnerKey = (name: string, country: string | undefined) => slugOf(`partner ${name} ${country ?? ''}`);

function partnerRecord(
  { name, type, wikidataId }: NonNullable<ListRow['partner']>,
  country: string | undefined,
  evidence: EvidenceImport,
): ImportRecord {
  const properties = {
    ...(type === 'ORGANISATION' && { organisationKind: 'OTHER' }),
    ...(wikidataId !== undefined && { wikidataId }),
  };
  return entityRecord(type, partnerKey(name, country), name, evidence, { country, properties });
}

function tieRecords(row: ListRow, evidence: EvidenceImport, state: ListState): ImportRecord[] {
  const { kind, partner, country, since, until, stage, dormantSince, note } = row;
  if (partner === undefined) return [];
  const id = `tie-${slugOf(`${kind} ${partner.name} ${country ?? ''}`)}`;
  return [
    {
      ...{ record: 'TIE', id, kind, between: [state.home, partnerKey(partner.name, country)], since, until },
      ...{ assertion: assertionOf(row), evidence: [evidence.id] },
      properties: properties({ stage, dormantSince, note: note && sameInAll(note) }),
    },
    ...aboutEngagement(row, id, partner.name, evidence, state),
  ];
}

function projectRecords(row: ListRow, project: string, evidence: EvidenceImport, state: ListState): ImportRecord[] {
  const { partner, country, since, until, stage, dormantSince, role, note } = row;
  const id = slugOf(`project ${project}`);
  const said = { since, until, assertion: assertionOf(row) };
  return [
    entityRecord('PARTNERSHIP', id, project, evidence, {
      properties: properties({ kind: 'PROJECT', stage, dormantSince }),
      assertion: assertionOf(row) === 'PLANNED' ? 'PLANNED' : undefined,
    }),
    relationRecord('PARTICIPATES_IN', state.home, id, evidence, {
      ...said,
      properties: properties({ note: note && sameInAll(note), role: role && roleIn(role) }),
    }),
    ...(partner === undefined
      ? []
      : [relationRecord('PARTICIPATES_IN', partnerKey(partner.name, country), id, evidence, said)]),
    ...aboutEngagement(row, id, project, evidence, state),
  ];
}

/** Membership of the home actor in a network. */
function networkRecords(row: ListRow, network: string, evidence: EvidenceImport, state: ListState): ImportRecord[] {
  const isOwnRow = row.partner === undefined && row.project === undefined;
  const id = slugOf(`network ${network}`);
  const member = {
    since: isOwnRow ? row.since : undefined,
    until: isOwnRow ? row.until : undefined,
    assertion: isOwnRow ? assertionOf(row) : undefined,
    properties: properties({ role: isOwnRow && row.role ? roleIn(row.role) : undefined }),
  };
  return [
    entityRecord('ORGANISATION', id, network, evidence, {
      properties: { organisationKind: 'NETWORK' },
      ...(isOwnRow && { country: row.country }),
    }),
    relationRecord('MEMBER_OF', state.home, id, evidence, member),
    ...(isOwnRow ? areaRecords(row, id, evidence, state) : []),
  ];
}

const assertionOf = ({ stage }: ListRow): Assertion | undefined =>
  stage === 'ENDED' || stage === 'PLANNED' ? stage : undefined;

const ROLES: readonly LocalizedText[] = [
  { sv: 'medlem', en: 'member' },
  { sv: 'samordnare', en: 'coordinator' },
  { sv: 'projektägare', en: 'lead partner' },
  { sv: 'partner', en: 'partner' },
  { sv: 'ordförande', en: 'chair' },
  { sv: 'observatör', en: 'observer' },
];

const roleIn = (role: string): LocalizedText =>
  ROLES.find((one) => Object.values(one).includes(role.toLowerCase())) ?? sameInAll(role);

/** A list is in one language: its words are the same in all. */
const sameInAll = (text: string): LocalizedText => ({ sv: text, en: text });

/** What is said of them. */
const properties = (all: Readonly<Record<string, PropertyValue | undefined>>): Record<string, PropertyValue> =>
  Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value] as const],
    ),
  );
