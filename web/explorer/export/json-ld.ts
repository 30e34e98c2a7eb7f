import type { EntityType } from '@vanort/client';
import type { Network } from '../../graph/to-graph.js';
import type { About } from './about.js';

/** Classes of schema.org where it has one; else the type is our own. */
const CLASSES: Partial<Record<EntityType, string>> = {
  CITY: 'schema:City',
  UNIVERSITY: 'schema:CollegeOrUniversity',
  COMPANY: 'schema:Corporation',
  ASSOCIATION: 'schema:NGO',
  ORGANISATION: 'schema:GovernmentOrganization',
  PERSON: 'schema:Person',
  EVENT: 'schema:Event',
  DOCUMENT: 'schema:DigitalDocument',
  COUNTRY: 'schema:Country',
  PRIORITY_AREA: 'schema:DefinedTerm',
};

/** A network as JSON-LD: things with their names in both languages, and relationships with their dates. */
export function toJsonLd(network: Network, about: About): string {
  const thing = (id: string) => `thing:${id}`;
  return `${JSON.stringify(
    {
      '@context': {
        schema: 'https://schema.org/',
        vanort: new URL('vocabulary#', about.url).href,
        thing: new URL('thing/', about.url).href,
        name: { '@id': 'schema:name', '@container': '@language' },
        source: { '@id': 'vanort:source', '@type': '@id' },
        target: { '@id': 'vanort:target', '@type': '@id' },
        since: 'vanort:since',
        until: 'vanort:until',
      },
      '@id': about.url,
      '@type': 'schema:Dataset',
      'schema:name': about.title,
      'schema:citation': about.citation,
      'schema:version': about.revision,
      '@graph': [
        ...network.mapNodes((id, { names, entityType }) => ({
          '@id': thing(id),
          '@type': CLASSES[entityType] ?? `vanort:${entityType}`,
          name: names,
        })),
        ...network.mapEdges((_id, { kind, since, until }, source, target) => ({
          '@type': `vanort:${kind}`,
          source: thing(source),
          target: thing(target),
          ...(since !== null && { since }),
          ...(until !== null && { until }),
        })),
      ],
    },
    null,
    2,
  )}\n`;
}
