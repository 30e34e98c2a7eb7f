import type { LocalizedText } from '../../model/localized-text.js';
import { normalizeName } from '../../model/normalize-name.js';
import type { ImportRecord } from '../importer.js';
import type { Once } from '../once.js';
import { entityRecord, evidenceOf, relationRecord, type EvidenceImport, type Register } from '../register.js';
import { focusRecords, type AreaId } from '../themes/areas.js';

/** A project that actors take part in together, as a register of a programme has it. */
export interface Project {
  /** The register's own key of it. */
  readonly key: string;
  readonly name: string;
  readonly altNames?: readonly string[];
  /** Its title, where its name is an acronym. */
  readonly summary?: LocalizedText | undefined;
  /** The programme that pays for it, such as `Interreg Aurora`. */
  readonly programme: string;
  /** EDTF. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly areas: readonly AreaId[];
}

/**
 * A project as an engagement of the category that its programme is, the first time that its register names it; dates that
 * the register does not give are left out.
 */
export function projectRecords(project: Project, register: Register, named: Once): ImportRecord[] {
  const { key, name, altNames = [], summary, programme, since, until, areas } = project;
  if (!named.isFirst(`project ${key}`)) return [];
  const evidence = evidenceOf(register, {
    ...{ key: `project ${key}`, section: name, anchor: name },
    claim: { sv: `${name} är ett projekt inom ${programme}.`, en: `${name} is a project of ${programme}.` },
  });
  const properties = {
    kind: 'PROJECT',
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(summary !== undefined && { summary }),
  };
  return [
    evidence,
    entityRecord('PARTNERSHIP', key, name, evidence, { altNames, properties, preferredId: slugOf(key) }),
    ...programmeRecords(key, programme, evidence, named),
    ...focusRecords(key, areas, evidence, named),
  ];
}

function programmeRecords(project: string, programme: string, evidence: EvidenceImport, named: Once): ImportRecord[] {
  const id = slugOf(`programme ${programme}`);
  return [
    ...(named.isFirst(id) ? [entityRecord('TERM', id, programme, evidence, { preferredId: id })] : []),
    relationRecord('IN_CATEGORY', project, id, evidence),
  ];
}

/** An id of ASCII letters and figures; letters of other scripts are left out. */
const slugOf = (text: string): string =>
  normalizeName(text)
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-');

/** Roles of participants that say more than that they take part. */
const ROLES: Readonly<Record<string, LocalizedText>> = {
  LEAD: { sv: 'samordnande partner', en: 'lead partner' },
  COORDINATOR: { sv: 'samordnare', en: 'coordinator' },
  ASSOCIATED: { sv: 'associerad partner', en: 'associated partner' },
  THIRD_PARTY: { sv: 'tredje part', en: 'third party' },
};

export type ProjectRole = 'LEAD' | 'COORDINATOR' | 'ASSOCIATED' | 'THIRD_PARTY';

export interface Participation {
  /** The register's key of the participant, and what it is called there. */
  readonly participant: string;
  readonly name: string;
  readonly project: Pick<Project, 'key' | 'name' | 'since' | 'until'>;
  readonly role?: ProjectRole | undefined;
  /** Whether the register says that it no longer takes part. */
  readonly hasLeft?: boolean;
}

/**
 * That somebody takes part in a project, in the words of its own entry: of the first, where several departments of one do.
 */
export function participationRecords(
  { participant, name, project, role, hasLeft = false }: Participation,
  register: Register,
  named: Once,
): ImportRecord[] {
  const participation = `${participant} in ${project.key}`;
  if (!named.isFirst(participation)) return [];
  const evidence = evidenceOf(register, {
    ...{ key: participation, section: project.name, anchor: name },
    claim: {
      sv: `${name} deltar i projektet ${project.name}.`,
      en: `${name} takes part in the project ${project.name}.`,
    },
  });
  const { since, until } = project;
  return [
    evidence,
    relationRecord('PARTICIPATES_IN', participant, project.key, evidence, {
      since,
      ...(hasLeft ? { assertion: 'HELD' } : { until }),
      properties: role === undefined ? {} : { role: ROLES[role]! },
    }),
  ];
}
