import type { LocalizedText } from '../../model/localized-text.js';
import type { ImportRecord } from '../importer.js';
import type { Once } from '../once.js';
import { entityRecord, relationRecord, type EvidenceImport } from '../register.js';

/**
 * Priority areas that the themes of open data are mapped to, with their names. A graph that has an area of this id keeps
 * it; else it is new, with no more said of it than its name.
 */
export const AREAS = {
  'business-innovation': { sv: 'Näringslivs- och innovationsutveckling', en: 'Business and innovation development' },
  'university-cooperation': { sv: 'Universitetssamarbete', en: 'University cooperation' },
  'energy-environment': { sv: 'Energi och miljö', en: 'Energy and environment' },
  'smart-city': { sv: 'Den smarta staden', en: 'Smart city' },
  'school-exchange': { sv: 'Utbyte inom skolan', en: 'School exchange' },
  'citizen-dialogue': { sv: 'Medborgarinflytande och medborgardialog', en: 'Citizen influence and dialogue' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type AreaId = keyof typeof AREAS;

/**
 * That something focuses on areas, by one entry of a register: a relationship to each, and the area itself where the
 * register has not named it before.
 */
export const focusRecords = (
  from: string,
  areas: readonly AreaId[],
  evidence: EvidenceImport,
  named: Once,
): ImportRecord[] =>
  areas.flatMap((id) => [
    ...(named.isFirst(id)
      ? [entityRecord('PRIORITY_AREA', id, AREAS[id].sv, evidence, { names: AREAS[id], preferredId: id })]
      : []),
    relationRecord('FOCUSES_ON', from, id, evidence),
  ]);
