import { ENTITY_TYPES, type EntityType, type Group } from '../model/entity-types.js';
import type { RelationKind } from '../model/relation-types.js';

/** What types are in FollowTheMoney's model where that says more than their group. */
const SCHEMA_OF_TYPE: Readonly<Partial<Record<EntityType, string>>> = {
  CITY: 'PublicBody',
  COMPANY: 'Company',
  ORGANISATION: 'PublicBody',
  PERSON: 'Person',
  ACTIVITY: 'Event',
  EVENT: 'Event',
};
const SCHEMA_OF_GROUP: Readonly<Record<Group, string | null>> = {
  Actor: 'Organization',
  Engagement: 'Project',
  Governance: 'Document',
  Theme: null,
  Place: null,
};

/**
 * What a type is in FollowTheMoney's model; null: it has nothing for it that all its versions know, and statements of it
 * are left out.
 */
export const ftmSchema = (type: EntityType): string | null =>
  SCHEMA_OF_TYPE[type] ?? SCHEMA_OF_GROUP[ENTITY_TYPES[type].group];

/** What a relationship is in its model: a thing of its own with two ends. */
interface LinkTerms {
  readonly schema: string;
  readonly from: string;
  readonly to: string;
}

const LINKS: Readonly<Partial<Record<RelationKind, LinkTerms>>> = {
  PARTICIPATES_IN: { schema: 'ProjectParticipant', from: 'participant', to: 'project' },
  SUCCEEDED_BY: { schema: 'Succession', from: 'predecessor', to: 'successor' },
};
const ANY_LINK: LinkTerms = { schema: 'UnknownLink', from: 'subject', to: 'object' };

export const ftmLink = (kind: RelationKind): LinkTerms => LINKS[kind] ?? ANY_LINK;

const THING = {
  ...{ name: 'name', names: 'name', altNames: 'alias', summary: 'summary', wikidataId: 'wikidataId' },
};
const DATED = { since: 'startDate', until: 'endDate', date: 'date' };

/** Which of its properties takes a property of ours, by its schema. What it has none for is left out. */
export const FTM_PROPERTIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(
    ['PublicBody', 'Organization', 'Company', 'Person'].map((one) => [one, { ...THING, lei: 'leiCode' }]),
  ),
  Project: { ...THING, ...DATED },
  Event: { ...THING, ...DATED },
  Document: { ...THING, date: 'date', url: 'sourceUrl' },
};

/** The properties of every link that take one of ours. */
export const FTM_LINK_PROPERTIES: Readonly<Record<string, string>> = { since: 'startDate', until: 'endDate' };

/** Its dates are a year, a month or a day: a doubt is left off, and a bound or a season has no form there. */
export function ftmDate(edtf: string): string | null {
  const [, date] = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?)[?~%]?$/.exec(edtf) ?? [];
  return date ?? null;
}

/** The type of each property that we use. */
export const FTM_PROPERTY_TYPES: Readonly<Record<string, string>> = {
  id: 'id',
  ...{ name: 'name', alias: 'name', summary: 'text' },
  ...{ wikidataId: 'identifier', leiCode: 'identifier', sourceUrl: 'url' },
  ...{ startDate: 'date', endDate: 'date', date: 'date' },
  ...{ role: 'string', status: 'string', publisher: 'string' },
  ...{ participant: 'entity', project: 'entity', subject: 'entity', object: 'entity' },
  ...{ predecessor: 'entity', successor: 'entity' },
};
