import type { EntityType } from '../../model/entity-types.js';
import type { Site } from '../site.js';
import { agentNode, contactNode, inEachLanguage, iri, languages, placeOf, standard, type Node } from './dcat-terms.js';
import type { DcatTexts } from './dcat-texts.js';
import type { Entity } from './entity.js';
import { CONTEXT } from '../../model/linked-data.js';
import { iriOf } from '../site.js';

/** What the description says of who publishes, beside the graph: both can be unset. */
export interface Publication {
  /** Without one there is no contact point: the profile takes none that nobody can write to. */
  readonly contactEmail: string | undefined;
  /** Address of the licence that the data is published under. The profile wants one. */
  readonly licence: string | undefined;
}

const EU = 'http://publications.europa.eu/resource/authority';
const PUBLIC = iri(`${EU}/access-right/PUBLIC`);
const THEMES = ['INTR', 'GOVE'].map((code) => iri(`${EU}/data-theme/${code}`));

/**
 * The catalogue by DCAT-AP-SE 3.0.1: datasets, each with how to fetch it, and the service that answers questions.
 * @param oldest the first day that anything in the graph is dated to
 */
export function catalogueData(
  publisher: Entity,
  site: Site,
  { contactEmail, licence, oldest }: Publication & { readonly oldest: string | null },
): object {
  const { names } = publisher.node;
  const at = (name: string) => site.absolute(`/dcat#${name}`);
  const [ofHome, contact] = [iriOf(site, publisher.node.id), at('contact')];
  const place = placeOf(publisher.facts);
  const licensed = licence === undefined ? {} : { 'dcterms:license': licenceNode(licence) };
  const published = { 'dcterms:publisher': iri(ofHome) };
  const told = {
    ...published,
    'dcterms:language': languages(EU),
    ...(place && { 'dcterms:spatial': place }),
    ...(publisher.recordedAt !== null && {
      'dcterms:modified': { '@type': 'xsd:dateTime', '@value': publisher.recordedAt },
    }),
  };
  const reached = contactEmail === undefined ? {} : { 'dcat:contactPoint': iri(contact) };
  const found = { ...reached, 'dcat:landingPage': document(site.absolute('/')), 'dcterms:accessRights': PUBLIC };
  const title = inEachLanguage((texts, language) => texts.title(names[language]));
  const description = inEachLanguage((texts) => texts.description);

  const dataset = (name: string, texts: Node, distributions: readonly string[], more: Node): Node => ({
    ...{ '@id': at(name), '@type': 'dcat:Dataset', ...texts, ...told, ...found },
    'dcterms:accrualPeriodicity': iri(`${EU}/frequency/IRREG`),
    'dcat:theme': THEMES,
    'dcat:distribution': distributions.map((distribution) => iri(at(distribution))),
    ...more,
  });
  const distribution = (
    name: string,
    title: (texts: DcatTexts) => string,
    url: string,
    format: string,
    more: Node,
  ) => ({
    ...{ '@id': at(name), '@type': 'dcat:Distribution', 'dcterms:title': inEachLanguage(title), ...licensed },
    'dcat:accessURL': iri(url),
    // The Swedish profile's format is a literal; DCAT-AP's own term for the same is an address of IANA's.
    'dcterms:format': format,
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${format}`),
    'adms:status': iri(`${EU}/distribution-status/COMPLETED`),
    ...more,
  });
  const linked = inEachLanguage((texts) => texts.linkedData);
  /** They are for the office: a public site has none. */
  const hasReviews = site.links.followUp;
  const reviews = () =>
    dataset(
      'reviews',
      {
        'dcterms:title': inEachLanguage((texts, language) => texts.reviews.title(names[language])),
        'dcterms:description': inEachLanguage((texts) => texts.reviews.description),
      },
      ['calendar'],
      {
        'dcat:keyword': inEachLanguage((texts) => texts.reviews.keyword),
        'dcterms:conformsTo': standard('https://www.rfc-editor.org/rfc/rfc5545'),
      },
    );
  const calendar = () =>
    distribution('calendar', (texts) => texts.calendar.title, site.absolute('/calendar/reviews.ics'), 'text/calendar', {
      'dcterms:description': inEachLanguage((texts) => texts.calendar.description),
      'dcat:downloadURL': iri(site.absolute('/calendar/reviews.ics')),
    });

  return {
    '@context': CONTEXT,
    '@graph': [
      {
        ...{ '@id': site.absolute('/dcat'), '@type': 'dcat:Catalog' },
        ...{ 'dcterms:title': title, 'dcterms:description': description },
        ...{ 'foaf:homepage': document(site.absolute('/')), ...told, ...licensed },
        'dcat:themeTaxonomy': iri(`${EU}/data-theme`),
        'dcat:dataset': [iri(at('dataset')), ...(hasReviews ? [iri(at('reviews'))] : [])],
        'dcat:service': iri(at('service')),
      },
      dataset(
        'dataset',
        { 'dcterms:title': title, 'dcterms:description': description },
        ['graphql', 'json-ld', 'turtle', 'rdf-xml'],
        {
          'dcat:keyword': inEachLanguage((texts) => texts.keyword),
          'dcterms:conformsTo': [standard('https://www.w3.org/TR/vocab-org/'), standard('https://schema.org/')],
          ...temporal(oldest),
        },
      ),
      ...(hasReviews ? [reviews()] : []),
      distribution('graphql', () => 'GraphQL', site.absolute('/graphql'), 'application/json', {
        'dcterms:description': inEachLanguage((texts) => texts.ownQueries),
        'dcat:accessService': iri(at('service')),
      }),
      distribution('json-ld', () => 'JSON-LD', `${ofHome}.jsonld`, 'application/ld+json', {
        'dcterms:description': linked,
        'dcterms:conformsTo': standard('https://www.w3.org/TR/json-ld11/'),
      }),
      distribution('turtle', () => 'Turtle', `${ofHome}.ttl`, 'text/turtle', {
        'dcterms:description': linked,
        'dcterms:conformsTo': standard('https://www.w3.org/TR/turtle/'),
      }),
      distribution('rdf-xml', () => 'RDF/XML', `${ofHome}.rdf`, 'application/rdf+xml', {
        'dcterms:description': linked,
        'dcterms:conformsTo': standard('https://www.w3.org/TR/rdf-syntax-grammar/'),
      }),
      ...(hasReviews ? [calendar()] : []),
      {
        ...{ '@id': at('service'), '@type': 'dcat:DataService', ...published, ...found, ...licensed },
        'dcterms:title': inEachLanguage((texts) => texts.service.title),
        'dcterms:description': inEachLanguage((texts) => texts.service.description),
        'dcat:endpointURL': iri(site.absolute('/graphql')),
        'dcat:endpointDescription': iri(site.absolute('/graphql')),
        'dcat:servesDataset': iri(at('dataset')),
        'dcat:keyword': inEachLanguage((texts) => texts.keyword),
        'dcat:theme': THEMES,
        'dcterms:format': 'application/json',
        'dcterms:conformsTo': standard('https://spec.graphql.org/October2021/'),
      },
      agentNode(publisher, ofHome, PUBLISHER_TYPES[publisher.node.type] ?? 'LocalAuthority'),
      ...(contactEmail === undefined ? [] : [contactNode(contact, names.sv, contactEmail)]),
    ],
  };
}

/** What kind of publisher the home actor is, in ADMS's terms; the others are a municipality's own. */
const PUBLISHER_TYPES: Partial<Record<EntityType, string>> = {
  UNIVERSITY: 'Academia-ScientificOrganisation',
  COMPANY: 'Company',
  ASSOCIATION: 'NonProfitOrganisation',
};

const document = (url: string): Node => ({ '@id': url, '@type': 'foaf:Document' });

/** Creative Commons names its licences by http, whatever stands in the reader's address bar. */
const licenceNode = (licence: string): Node => ({
  '@id': licence.replace(/^https:\/\/creativecommons\.org\//, 'http://creativecommons.org/'),
  '@type': 'dcterms:LicenseDocument',
});

/** From the first year that something is dated to; it goes on. */
function temporal(oldest: string | null): Node {
  if (oldest === null) return {};
  const start = { '@type': 'xsd:gYear', '@value': oldest.slice(0, 4) };
  return { 'dcterms:temporal': { '@type': 'dcterms:PeriodOfTime', 'dcat:startDate': start } };
}
