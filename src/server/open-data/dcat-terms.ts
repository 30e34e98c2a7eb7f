import type { Entity, EntityFacts } from './entity.js';

/** A node of JSON-LD, or a part of one. */
export type Node = Readonly<Record<string, unknown>>;

export const iri = (id: string): Node => ({ '@id': id });

/** A text in both languages; one that is not there is left out. */
export const both = (sv: string | null | undefined, en: string | null | undefined): Node[] =>
  [
    { '@language': 'sv', '@value': sv },
    { '@language': 'en', '@value': en },
  ].filter((text) => text['@value'] != null);

/** The languages that texts are in, by the EU's list. */
export const languages = (authority: string): Node[] =>
  ['SWE', 'ENG'].map((code) => ({ '@id': `${authority}/language/${code}`, '@type': 'dcterms:LinguisticSystem' }));

export const standard = (url: string): Node => ({ '@id': url, '@type': 'dcterms:Standard' });

/** Where it is, where the graph holds a verified id of GeoNames. */
export const placeOf = ({ geonamesId }: EntityFacts): Node | null =>
  geonamesId == null
    ? null
    : { '@id': `https://sws.geonames.org/${encodeURIComponent(geonamesId)}/`, '@type': 'dcterms:Location' };

/** Who publishes. `type`: a name of ADMS's list of kinds of publishers. */
export const agentNode = ({ node, facts }: Entity, id: string, type: string): Node => ({
  ...{ '@id': id, '@type': 'foaf:Agent', 'foaf:name': both(node.names.sv, node.names.en) },
  'dcterms:description': both(facts.summarySv, facts.summaryEn),
  'dcterms:type': iri(`http://purl.org/adms/publishertype/${type}`),
});

/** Who answers questions about the data. */
export const contactNode = (id: string, name: string, email: string): Node => ({
  ...{ '@id': id, '@type': 'vcard:Organization', 'vcard:fn': name },
  'vcard:hasEmail': { '@id': `mailto:${email}`, '@type': 'vcard:Email' },
});
