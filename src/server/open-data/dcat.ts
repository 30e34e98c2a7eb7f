import type { EntityType } from '../../model/entity-types.js';
import type { Site } from '../site.js';
import { agentNode, both, contactNode, iri, languages, placeOf, standard, type Node } from './dcat-terms.js';
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

/** The catalogue by DCAT-AP-SE 3.0.1: datasets, each with how to fetch it, and the service that answers questions. */
export function catalogueData(publisher: Entity, site: Site, { contactEmail, licence }: Publication): object {
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
  const title = both(`Internationella relationer – ${names.sv}`, `International relations – ${names.en}`);
  const description = both(
    'Samarbeten med orter, universitet, företag och föreningar i andra länder: vilka, sedan när, inom vilka områden och vem som ansvarar, med källa för varje uppgift.',
    'Cooperation with cities, universities, companies and associations in other countries: which, since when, in which areas and who is responsible, with a source for every fact.',
  );

  const dataset = (name: string, texts: Node, distributions: readonly string[], more: Node): Node => ({
    ...{ '@id': at(name), '@type': 'dcat:Dataset', ...texts, ...told, ...found },
    'dcterms:accrualPeriodicity': iri(`${EU}/frequency/IRREG`),
    'dcat:theme': THEMES,
    'dcat:distribution': distributions.map((distribution) => iri(at(distribution))),
    ...more,
  });
  const distribution = (
    name: string,
    [sv, en]: readonly [string, string],
    url: string,
    format: string,
    more: Node,
  ) => ({
    ...{ '@id': at(name), '@type': 'dcat:Distribution', 'dcterms:title': both(sv, en), ...licensed },
    'dcat:accessURL': iri(url),
    // The Swedish profile's format is a literal; DCAT-AP's own term for the same is an address of IANA's.
    'dcterms:format': format,
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${format}`),
    'adms:status': iri(`${EU}/distribution-status/COMPLETED`),
    ...more,
  });
  const linked = both(
    'Varje sak har en egen adress med det som är känt om den; härifrån nås resten genom länkarna.',
    'Every entity has an address of its own with what is known of it; the rest is reached from here by its links.',
  );

  return {
    '@context': CONTEXT,
    '@graph': [
      {
        ...{ '@id': site.absolute('/dcat'), '@type': 'dcat:Catalog' },
        ...{ 'dcterms:title': title, 'dcterms:description': description },
        ...{ 'foaf:homepage': document(site.absolute('/')), ...told, ...licensed },
        'dcat:themeTaxonomy': iri(`${EU}/data-theme`),
        'dcat:dataset': [iri(at('dataset')), iri(at('reviews'))],
        'dcat:service': iri(at('service')),
      },
      dataset(
        'dataset',
        { 'dcterms:title': title, 'dcterms:description': description },
        ['graphql', 'json-ld', 'turtle'],
        {
          'dcat:keyword': both('vänorter', 'twin towns'),
          'dcterms:conformsTo': [standard('https://www.w3.org/TR/vocab-org/'), standard('https://schema.org/')],
          ...temporal(publisher),
        },
      ),
      dataset(
        'reviews',
        {
          'dcterms:title': both(`Uppföljningar av samarbeten – ${names.sv}`, `Reviews of cooperation – ${names.en}`),
          'dcterms:description': both(
            'Vilka samarbeten som ska följas upp, och när.',
            'Which cooperation is to be reviewed, and when.',
          ),
        },
        ['calendar'],
        {
          'dcat:keyword': both('uppföljning', 'review'),
          'dcterms:conformsTo': standard('https://www.rfc-editor.org/rfc/rfc5545'),
        },
      ),
      distribution('graphql', ['GraphQL', 'GraphQL'], site.absolute('/graphql'), 'application/json', {
        'dcterms:description': both('Svar på egna frågor.', 'Answers to your own questions.'),
        'dcat:accessService': iri(at('service')),
      }),
      distribution('json-ld', ['JSON-LD', 'JSON-LD'], `${ofHome}.jsonld`, 'application/ld+json', {
        'dcterms:description': linked,
        'dcterms:conformsTo': standard('https://www.w3.org/TR/json-ld11/'),
      }),
      distribution('turtle', ['Turtle', 'Turtle'], `${ofHome}.ttl`, 'text/turtle', {
        'dcterms:description': linked,
        'dcterms:conformsTo': standard('https://www.w3.org/TR/turtle/'),
      }),
      distribution('calendar', ['Kalender', 'Calendar'], site.absolute('/calendar/reviews.ics'), 'text/calendar', {
        'dcterms:description': both('För att prenumerera på i en kalender.', 'To subscribe to in a calendar.'),
        'dcat:downloadURL': iri(site.absolute('/calendar/reviews.ics')),
      }),
      {
        ...{ '@id': at('service'), '@type': 'dcat:DataService', ...published, ...found, ...licensed },
        'dcterms:title': both('GraphQL-gränssnitt', 'GraphQL interface'),
        'dcterms:description': both(
          'Frågor om nätverket, med svar på svenska och engelska. Ingen nyckel behövs.',
          'Questions about the network, with answers in Swedish and English. No key is needed.',
        ),
        'dcat:endpointURL': iri(site.absolute('/graphql')),
        'dcat:endpointDescription': iri(site.absolute('/graphql')),
        'dcat:servesDataset': iri(at('dataset')),
        'dcat:keyword': both('vänorter', 'twin towns'),
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
function temporal({ links }: Entity): Node {
  const years = links.flatMap(({ link }) => /^\d{4}/.exec(link.since ?? '') ?? []);
  if (years.length === 0) return {};
  const start = { '@type': 'xsd:gYear', '@value': years.sort()[0] };
  return { 'dcterms:temporal': { '@type': 'dcterms:PeriodOfTime', 'dcat:startDate': start } };
}
