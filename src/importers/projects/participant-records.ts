import { normalizeName } from '../../model/normalize-name.js';
import type { ImportRecord } from '../importer.js';
import { municipalityIn } from '../municipality-name.js';
import type { Once } from '../once.js';
import { organisationType, propertiesOfType, type OrganisationHint } from '../organisation-type.js';
import { entityRecord, evidenceOf, type Register } from '../register.js';

/** An organisation as a register of projects names it. */
export interface Participant {
  readonly name: string;
  readonly country?: string | undefined;
  readonly hint?: OrganisationHint;
  readonly isLocalAuthority?: boolean;
  /** The register's own key, where it has one; else it is made of country and name. */
  readonly key?: string | undefined;
}

/** The key by which the participant is referred to, its name, and what is said of it where it is new. */
export interface ParticipantRecords {
  readonly key: string;
  readonly name: string;
  readonly records: readonly ImportRecord[];
}

/**
 * A participant as an actor: a municipality is a city, whichever of its departments it was and however it is written; all
 * else is what its source or its name says.
 */
export function participantRecords(participant: Participant, register: Register, named: Once): ParticipantRecords {
  const { country, hint, isLocalAuthority = false } = participant;
  const municipality = hint === 'COMPANY' ? undefined : municipalityIn(participant.name, isLocalAuthority);
  const name = municipality?.name ?? participant.name.replace(/\s+/g, ' ').trim();
  const type = municipality === undefined ? organisationType(name, hint) : 'CITY';
  const key =
    municipality === undefined
      ? (participant.key ??
        ['organisation', country, normalizeName(name)].filter((part) => part !== undefined).join(' '))
      : ['municipality', country, municipality.key].filter((part) => part !== undefined).join(' ');
  if (!named.isFirst(key)) return { key, name, records: [] };
  const evidence = evidenceOf(register, {
    ...{ key, section: name, anchor: participant.name },
    claim: { sv: `Registret har ${name}.`, en: `The register has ${name}.` },
  });
  const entity = entityRecord(type, key, name, evidence, { country, properties: propertiesOfType(type) });
  return { key, name, records: [evidence, entity] };
}
