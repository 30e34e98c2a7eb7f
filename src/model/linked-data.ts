import type { EntityType } from './entity-types.js';
import { ENTITY_TERMS, RELATION_TERMS } from './generated/terms.js';

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

/** What data that tells who says what needs beside that. */
export const STATEMENT_CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
} as const;

/** The datatype of dates with their precision and doubts (Library of Congress). */
export const EDTF_DATATYPE = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** Path of an entity's IRI below the site's address; its page is there too. */
export const entityPath = (id: string): string => `/id/${encodeURIComponent(id)}`;

/** What an entity is in schema.org's terms, and in W3C ORG's or SKOS's where they have one. */
export const typesOf = (type: EntityType): readonly string[] => ENTITY_TERMS[type];

/** The same as whole addresses, for files that have no context. */
export const classIris = (type: EntityType): readonly string[] =>
  typesOf(type).map((term) => {
    const [prefix = '', name] = term.split(':');
    const base = Object.entries(CONTEXT).find(([known]) => known === prefix)?.[1];
    return name !== undefined && typeof base === 'string' ? base + name : CONTEXT['@vocab'] + term;
  });

/** Path of the terms that are our own, below the site's address: kinds of relationships, their ends and dates. */
export const VOCABULARY_PATH = '/vocabulary';

export { RELATION_TERMS };
