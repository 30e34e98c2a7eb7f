import { TEXT_LANGUAGES, type TextLanguage } from '../../model/language.js';
import { DCAT_TEXTS, type DcatTexts } from './dcat-texts.js';
import { byLanguage } from '../../exporters/linked-facts.js';
import type { EntityFacts } from '../../exporters/linked-facts.js';
import { localizedFact, textFact, type Entity } from './entity.js';

/** A node of JSON-LD, or a part of one. */
export type Node = Readonly<Record<string, unknown>>;

export const iri = (id: string): Node => ({ '@id': id });

/** A text of the catalogue in each language. */
export const inEachLanguage = (say: (texts: DcatTexts, language: TextLanguage) => string): Node[] =>
  TEXT_LANGUAGES.map((language) => ({ '@language': language, '@value': say(DCAT_TEXTS[language], language) }));

/** The languages that texts are in, by the EU's list. */
export const languages = (authority: string): Node[] =>
  TEXT_LANGUAGES.map((language) => DCAT_TEXTS[language].code).map((code) => ({
    '@id': `${authority}/language/${code}`,
    '@type': 'dcterms:LinguisticSystem',
  }));

export const standard = (url: string): Node => ({ '@id': url, '@type': 'dcterms:Standard' });

/** Where it is, where the graph holds a verified id of GeoNames. */
export function placeOf(facts: EntityFacts): Node | null {
  const id = textFact(facts, 'geonamesId');
  if (id === null) return null;
  return { '@id': `https://sws.geonames.org/${encodeURIComponent(id)}/`, '@type': 'dcterms:Location' };
}

/** Who publishes. `type`: a name of ADMS's list of kinds of publishers. */
export const agentNode = ({ node, facts }: Entity, id: string, type: string): Node => ({
  ...{ '@id': id, '@type': 'foaf:Agent', 'foaf:name': byLanguage(node.names) },
  'dcterms:description': byLanguage(localizedFact(facts, 'summary')),
  'dcterms:type': iri(`http://purl.org/adms/publishertype/${type}`),
});

/** Who answers questions about the data. */
export const contactNode = (id: string, name: string, email: string): Node => ({
  ...{ '@id': id, '@type': 'vcard:Organization', 'vcard:fn': name },
  'vcard:hasEmail': { '@id': `mailto:${email}`, '@type': 'vcard:Email' },
});
