import type { IngestRecord } from '../../../ingest/records.js';
import type { LocalizedText } from '../../../model/localized-text.js';
import type { Slice, SliceProject } from '../slice.js';
import type { World, WorldOrganisation } from '../world.js';
import { makeRecordList, type RecordList } from './evidence.js';

/** Roles that say more than that somebody takes part, by CORDIS's word. */
const ROLES: Readonly<Record<string, LocalizedText>> = {
  coordinator: { sv: 'koordinator', en: 'coordinator' },
  thirdParty: { sv: 'tredje part', en: 'third party' },
  internationalPartner: { sv: 'internationell partner', en: 'international partner' },
};

/** The EU projects of a slice, who takes part in which role, and where these are. The file tells no dates and no themes. */
export function cordisRecords(world: World, { cities, projects, organisations }: Slice): IngestRecord[] {
  const list = makeRecordList(world);
  const countries = new Map(world.countries.map(({ code, id }) => [code, id]));
  const near = new Set(cities.map(({ id }) => id));
  const evidence = new Map<WorldOrganisation, string[]>();
  for (const project of projects) addProject(list, project, evidence);
  for (const one of organisations) {
    if (one.type === 'CITY') continue;
    const { id, type, name, country, city } = one;
    const said = evidence.get(one)!;
    list.add({
      ...{ record: 'ENTITY', id, type, name, altNames: [], evidence: said },
      properties: type === 'ORGANISATION' ? { organisationKind: 'OTHER' } : {},
    });
    const places = [
      ...(country === null ? [] : [['IN_COUNTRY', countries.get(country)!] as const]),
      ...(city !== null && near.has(city) ? [['LOCATED_IN', city] as const] : []),
    ];
    for (const [kind, to] of places) {
      list.add({ record: 'RELATION', kind, from: id, to, evidence: said.slice(0, 1), properties: {} });
    }
  }
  return list.records();
}

/** @param evidence of each organisation, to which that of its participations is added */
function addProject(list: RecordList, project: SliceProject, evidence: Map<WorldOrganisation, string[]>): void {
  const { cordisId, id, acronym, participations } = project;
  const rows = participations.map(({ by, role, ended }) => {
    const cited = list.cite('world-cordis-h2020', {
      ...{ section: `projectID ${cordisId}`, anchor: `${by.cordisId} ${by.name}` },
      claim: {
        sv: `CORDIS anger ${by.name} som deltagare i ${acronym} (${cordisId}), i rollen ${role}.`,
        en: `CORDIS lists ${by.name} as taking part in ${acronym} (${cordisId}), in the role ${role}.`,
      },
    });
    evidence.set(by, [...(evidence.get(by) ?? []), cited]);
    return { by, role, ended, cited };
  });
  list.add({
    ...{ record: 'ENTITY', id, type: 'PARTNERSHIP', name: acronym, altNames: [], evidence: [rows[0]!.cited] },
    properties: {
      kind: 'PROJECT',
      inText: { sv: `Horisont 2020-projektet ${acronym}`, en: `the Horizon 2020 project ${acronym}` },
    },
  });
  for (const { by, role, ended, cited } of rows) {
    list.add({
      ...{ record: 'RELATION', kind: 'PARTICIPATES_IN', from: by.id, to: id, evidence: [cited] },
      ...(ended === 'yes' && { assertion: 'ENDED' as const }),
      properties: ROLES[role] === undefined ? {} : { role: ROLES[role] },
    });
  }
}
