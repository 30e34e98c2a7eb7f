import { createHash } from 'node:crypto';
import type { EntityType } from '../model/entity-types.js';
import type { LocalizedText } from '../model/localized-text.js';
import { normalizeName } from '../model/normalize-name.js';
import type { ImportContext, ImportedEntity, ImportRecord, TieRecord } from './importer.js';
import type { RelationRecord } from '../ingest/records.js';

/** A register or data set as a document of the graph. Its id stays from edition to edition: what is new is its content. */
export interface Register {
  /** Id of the document, with which the ids of its entries begin. */
  readonly id: string;
  /** Its title in English, and in languages where it has another. */
  readonly name: string;
  readonly names: LocalizedText;
  readonly publisher: LocalizedText;
  /** The page of the publisher that tells of it. */
  readonly url: string;
  /** SPDX identifier of the licence of its data; undefined: the publisher states none that has one. */
  readonly licence?: string;
  /** What the licence asks to be said. */
  readonly attribution?: string;
}

/** The register as the document that its entries are cited from. */
export function documentOf(
  { id, name, names, publisher, url, licence, attribution }: Register,
  { retrievedOn, sha256 }: ImportContext,
): ImportRecord {
  return {
    ...{ record: 'ENTITY', type: 'DOCUMENT', id, name, names, altNames: [], evidence: [], preferredId: id },
    properties: {
      ...{ documentKind: 'REGISTER', publisherName: publisher, url, sha256 },
      ...(licence !== undefined && { licence }),
      ...(attribution !== undefined && { attribution }),
      ...(retrievedOn !== undefined && { retrievedOn }),
    },
  };
}

/** One entry of a register: what is said in it is the same whichever line it stands on. */
export interface Entry {
  /** The entry's own key in the register. */
  readonly key: string;
  /** Where it stands, as a reader finds it: the key, when left out. */
  readonly section?: string;
  /** Words that stand there, unchanged. */
  readonly anchor: string;
  readonly claim: LocalizedText;
}

/** The evidence that an entry is. */
export function evidenceOf({ id }: Register, { key, section = key, anchor, claim }: Entry): EvidenceImport {
  return { record: 'EVIDENCE', id: `${id}-${keySlug(key)}`, document: id, section, anchor, claim };
}

export type EvidenceImport = Extract<ImportRecord, { record: 'EVIDENCE' }>;

/** Letters and figures of a key stay readable; what is lost of it is told apart by a hash. */
function keySlug(key: string): string {
  const slug = normalizeName(key).replaceAll(' ', '-');
  if (slug.length <= 60 && /^[a-z0-9-]+$/.test(slug) && slug === key.toLowerCase().replaceAll(' ', '-')) return slug;
  const readable = slug.replace(/[^a-z0-9-]+/g, '').slice(0, 40);
  return `${readable}-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
}

type EntityDetails = Pick<ImportedEntity, 'assertion' | 'country' | 'names' | 'preferredId'> &
  Partial<Pick<ImportedEntity, 'altNames' | 'properties'>>;

/** An entity that an entry tells of. */
export const entityRecord = (
  type: EntityType,
  id: string,
  name: string,
  evidence: EvidenceImport,
  { altNames = [], properties = {}, ...details }: EntityDetails = {},
): ImportRecord => ({
  ...{ record: 'ENTITY', type, id, name, altNames: altNames.filter((other) => other !== name), properties },
  ...details,
  evidence: [evidence.id],
});

type RelationDetails = Partial<
  Pick<RelationRecord, 'since' | 'until' | 'properties' | 'assertion' | 'entryOf' | 'key'>
>;

/** A relationship that an entry tells of. */
export const relationRecord = (
  kind: RelationRecord['kind'],
  from: string,
  to: string,
  evidence: EvidenceImport,
  { properties = {}, ...details }: RelationDetails = {},
): ImportRecord => ({ record: 'RELATION', kind, from, to, properties, ...details, evidence: [evidence.id] });

/** A tie between two actors that an entry tells of. */
export const tieRecord = (
  kind: TieRecord['kind'],
  between: TieRecord['between'],
  evidence: EvidenceImport,
  { properties = {}, ...details }: RelationDetails = {},
): ImportRecord => ({ record: 'TIE', kind, between, properties, ...details, evidence: [evidence.id] });
