import type { EntityType } from './entity-types.js';
import type { RelationKind } from './relation-types.js';

/** JSON-LD's context, whole, in every answer: nobody has to fetch one to read it. Plain names are schema.org's. */
export const CONTEXT = {
  '@vocab': 'https://schema.org/',
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  sameAs: { '@id': 'https://schema.org/sameAs', '@type': '@id' },
} as const;

/** Path of an entity's IRI below the site's address; its page is there too. */
export const entityPath = (id: string): string => `/id/${encodeURIComponent(id)}`;

const TYPES: Readonly<Record<EntityType, readonly string[]>> = {
  CITY: ['City', 'org:FormalOrganization'],
  UNIVERSITY: ['CollegeOrUniversity', 'org:FormalOrganization'],
  COMPANY: ['Corporation', 'org:FormalOrganization'],
  ASSOCIATION: ['Organization', 'org:Organization'],
  ORGANISATION: ['Organization', 'org:Organization'],
  PERSON: ['Person', 'foaf:Person'],
  PARTNERSHIP: ['Organization', 'org:OrganizationalCollaboration'],
  INITIATIVE: ['Organization', 'org:OrganizationalCollaboration'],
  AGREEMENT: ['CreativeWork'],
  DECISION: ['CreativeWork'],
  ACTION_PLAN: ['CreativeWork'],
  ACTIVITY: ['Event'],
  REVIEW: ['CreativeWork'],
  COST_RULE: ['CreativeWork'],
  GUIDELINE: ['CreativeWork'],
  EVENT: ['Event'],
  DOCUMENT: ['DigitalDocument'],
  PRIORITY_AREA: ['DefinedTerm', 'skos:Concept'],
  SUSTAINABLE_DEVELOPMENT_GOAL: ['DefinedTerm', 'skos:Concept'],
  COUNTRY: ['Country'],
  REGION: ['AdministrativeArea'],
};

/** What an entity is in schema.org's terms, and in W3C ORG's or SKOS's where they have one. */
export const typesOf = (type: EntityType): readonly string[] => TYPES[type];

/** What a relationship says of its source and of its target; what no known term says is a plain relation. */
export const RELATION_TERMS: Readonly<Record<RelationKind, readonly [outward: string, inward: string]>> = {
  PARTICIPATES_IN: ['org:memberOf', 'org:hasMember'],
  PART_OF: ['dcterms:isPartOf', 'dcterms:hasPart'],
  FOCUSES_ON: ['dcterms:subject', 'dcterms:relation'],
  GOVERNS: ['about', 'subjectOf'],
  RESPONSIBLE_FOR: ['dcterms:relation', 'dcterms:relation'],
  DECIDED: ['dcterms:relation', 'creator'],
  CONCERNS: ['about', 'subjectOf'],
  BASED_ON: ['isBasedOn', 'dcterms:relation'],
  SENT_TO: ['recipient', 'dcterms:relation'],
  STRUCTURES: ['about', 'subjectOf'],
  REVIEWS: ['about', 'subjectOf'],
  APPLIES_TO: ['about', 'subjectOf'],
  PAID_BY: ['funder', 'dcterms:relation'],
  STATED_IN: ['isBasedOn', 'dcterms:relation'],
  ARRANGED: ['dcterms:relation', 'organizer'],
  INITIATED: ['dcterms:relation', 'founder'],
  AFFILIATED_WITH: ['affiliation', 'org:hasMember'],
  LIVED_IN: ['dcterms:relation', 'dcterms:relation'],
  ACTIVE_IN: ['areaServed', 'dcterms:relation'],
  HEADQUARTERED_NEAR: ['dcterms:relation', 'dcterms:relation'],
  SUCCEEDED_BY: ['dcterms:isReplacedBy', 'dcterms:replaces'],
  LOCATED_IN: ['location', 'dcterms:relation'],
  NEAR: ['dcterms:relation', 'dcterms:relation'],
  IN_COUNTRY: ['containedInPlace', 'containsPlace'],
  BROADER: ['skos:broader', 'skos:narrower'],
  RELATED_MATCH: ['skos:relatedMatch', 'skos:relatedMatch'],
};
