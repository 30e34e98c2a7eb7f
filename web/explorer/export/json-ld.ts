import { CONTEXT, entityPath, typesOf } from '../../../src/model/linked-data.js';
import type { Network } from '../../graph/to-graph.js';
import type { About } from './about.js';

/**
 * A network as JSON-LD: entities under the IRIs and classes that they have on their own pages, with their names by
 * language, and relationships with their dates.
 */
export function toJsonLd(network: Network, about: About): string {
  const iri = (id: string) => new URL(`.${entityPath(id)}`, about.url).href;
  return `${JSON.stringify(
    {
      '@context': {
        ...CONTEXT,
        vanort: new URL('vocabulary#', about.url).href,
        name: { '@id': 'https://schema.org/name', '@container': '@language' },
        source: { '@id': 'vanort:source', '@type': '@id' },
        target: { '@id': 'vanort:target', '@type': '@id' },
        since: 'vanort:since',
        until: 'vanort:until',
      },
      '@graph': [
        {
          '@id': about.url,
          '@type': 'Dataset',
          'dcterms:title': about.title,
          citation: about.citation,
          version: about.revision,
        },
        ...network.mapNodes((id, { names, entityType }) => ({
          '@id': iri(id),
          '@type': typesOf(entityType),
          name: names,
        })),
        ...network.mapEdges((_id, { kind, since, until }, source, target) => ({
          '@type': `vanort:${kind}`,
          source: iri(source),
          target: iri(target),
          ...(since !== null && { since }),
          ...(until !== null && { until }),
        })),
      ],
    },
    null,
    2,
  )}\n`;
}
