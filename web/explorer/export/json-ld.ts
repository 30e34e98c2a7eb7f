import { CONTEXT, EDTF_DATATYPE, typesOf, VOCABULARY_PATH } from '../../../src/model/linked-data.js';
import type { Network } from '../../graph/to-graph.js';
import { type About, iriIn } from './about.js';
import { TIE } from './relation-name.js';

/**
 * A network as JSON-LD: entities under the IRIs and classes that they have on their own pages, with their names by
 * language, and relationships with their dates.
 */
export function toJsonLd(network: Network, about: About): string {
  const iri = (id: string) => iriIn(about, id);
  return `${JSON.stringify(
    {
      '@context': {
        ...CONTEXT,
        vanort: new URL(`.${VOCABULARY_PATH}#`, about.url).href,
        name: { '@id': 'https://schema.org/name', '@container': '@language' },
        source: { '@id': 'vanort:source', '@type': '@id' },
        target: { '@id': 'vanort:target', '@type': '@id' },
        since: { '@id': 'vanort:since', '@type': EDTF_DATATYPE },
        until: { '@id': 'vanort:until', '@type': EDTF_DATATYPE },
        formerly: { '@id': 'vanort:formerly', '@type': 'xsd:boolean' },
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
        ...network.mapEdges((id, { kind, since, until, formerly }, source, target) => ({
          // Below the page of where it begins, so that files of several views say one thing of it.
          '@id': `${iri(source)}#${encodeURIComponent(id)}`,
          '@type': `vanort:${kind ?? TIE}`,
          source: iri(source),
          target: iri(target),
          ...(since !== null && { since }),
          ...(until !== null && { until }),
          ...(formerly && { formerly }),
        })),
      ],
    },
    null,
    2,
  )}\n`;
}
