import type { Site } from '../site.js';
import type { Entity } from './entity.js';
import { CONTEXT, iriOf } from './vocabulary.js';

/** What the description says of who publishes, beside the graph: both can be unset. */
export interface Publication {
  readonly contactEmail: string | undefined;
  /** Address of the licence that the data is published under. */
  readonly licence: string | undefined;
}

const both = (sv: string, en: string) => [
  { '@language': 'sv', '@value': sv },
  { '@language': 'en', '@value': en },
];
const iri = (id: string) => ({ '@id': id });
const EU = 'http://publications.europa.eu/resource/authority';

/** The catalogue by DCAT-AP-SE 3: one dataset, the service that answers questions about it, and how to fetch it. */
export function catalogueData(publisher: Entity, site: Site, { contactEmail, licence }: Publication): object {
  const { names } = publisher.node;
  const shared = {
    'dcterms:publisher': iri(iriOf(site, publisher.node.id)),
    ...(licence !== undefined && { 'dcterms:license': iri(licence) }),
    'dcterms:language': [iri(`${EU}/language/SWE`), iri(`${EU}/language/ENG`)],
    ...(publisher.recordedAt !== null && {
      'dcterms:modified': { '@type': 'xsd:dateTime', '@value': publisher.recordedAt },
    }),
  };
  const title = both(`Internationella relationer – ${names.sv}`, `International relations – ${names.en}`);
  const description = both(
    'Samarbeten med orter, universitet, företag och föreningar i andra länder: vilka, sedan när, inom vilka områden och vem som ansvarar, med källa för varje uppgift.',
    'Cooperation with cities, universities, companies and associations in other countries: which, since when, in which areas and who is responsible, with a source for every fact.',
  );
  const [dataset, service] = [site.absolute('/dcat#dataset'), site.absolute('/dcat#service')];
  const distribution = (name: string, sv: string, en: string, url: string, mediaType: string, more: object = {}) => ({
    '@id': site.absolute(`/dcat#${name}`),
    '@type': 'dcat:Distribution',
    'dcterms:title': both(sv, en),
    'dcat:accessURL': iri(url),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaType}`),
    'adms:status': iri('http://publications.europa.eu/resource/authority/distribution-status/COMPLETED'),
    ...(licence !== undefined && { 'dcterms:license': iri(licence) }),
    ...more,
  });
  const ofHome = iriOf(site, publisher.node.id);
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': site.absolute('/dcat'),
        '@type': 'dcat:Catalog',
        'dcterms:title': title,
        'dcterms:description': description,
        'foaf:homepage': iri(site.absolute('/')),
        ...shared,
        'dcat:dataset': iri(dataset),
        'dcat:service': iri(service),
      },
      {
        '@id': dataset,
        '@type': 'dcat:Dataset',
        'dcterms:title': title,
        'dcterms:description': description,
        ...shared,
        'dcterms:accessRights': iri(`${EU}/access-right/PUBLIC`),
        'dcterms:accrualPeriodicity': iri(`${EU}/frequency/IRREG`),
        'dcat:theme': [iri(`${EU}/data-theme/INTR`), iri(`${EU}/data-theme/GOVE`)],
        'dcat:keyword': both('vänorter', 'twin towns'),
        'dcat:landingPage': iri(site.absolute('/')),
        'dcat:contactPoint': {
          '@type': 'vcard:Organization',
          'vcard:fn': names.sv,
          ...(contactEmail !== undefined && { 'vcard:hasEmail': iri(`mailto:${contactEmail}`) }),
        },
        'dcat:distribution': [
          distribution(
            'graphql',
            'Frågor i GraphQL',
            'Questions in GraphQL',
            site.absolute('/graphql'),
            'application/json',
            {
              'dcat:accessService': iri(service),
            },
          ),
          distribution(
            'json-ld',
            'Länkade data: en sida per sak, JSON-LD',
            'Linked data: a page a thing, JSON-LD',
            `${ofHome}.jsonld`,
            'application/ld+json',
          ),
          distribution(
            'turtle',
            'Länkade data: en sida per sak, Turtle',
            'Linked data: a page a thing, Turtle',
            `${ofHome}.ttl`,
            'text/turtle',
          ),
          distribution(
            'calendar',
            'Uppföljningar som ska göras, iCalendar',
            'Reviews that are due, iCalendar',
            site.absolute('/calendar/reviews.ics'),
            'text/calendar',
          ),
        ],
      },
      {
        '@id': service,
        '@type': 'dcat:DataService',
        'dcterms:title': both('GraphQL-gränssnitt', 'GraphQL interface'),
        'dcat:endpointURL': iri(site.absolute('/graphql')),
        'dcat:endpointDescription': iri(site.absolute('/graphql')),
        'dcat:servesDataset': iri(dataset),
        'dcterms:accessRights': iri(`${EU}/access-right/PUBLIC`),
        ...shared,
        'dcat:contactPoint': {
          '@type': 'vcard:Organization',
          'vcard:fn': names.sv,
          ...(contactEmail !== undefined && { 'vcard:hasEmail': iri(`mailto:${contactEmail}`) }),
        },
      },
      {
        '@id': ofHome,
        '@type': 'foaf:Agent',
        'foaf:name': both(names.sv, names.en),
        'dcterms:type': iri('http://purl.org/adms/publishertype/LocalAuthority'),
      },
    ],
  };
}
