import type { ExportContent, ExportFormat } from './format.js';
import { contextOf, datasetNode, entityNode, relationNodes, type LinkedNode } from './linked-nodes.js';

export const jsonLd: ExportFormat = {
  id: 'jsonld',
  description: 'JSON-LD 1.1: schema.org, W3C ORG and SKOS, one object with @context and @graph',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  async *write(content) {
    yield `{"@context":${JSON.stringify(contextOf(content.about))},"@graph":[\n`;
    let separator = '';
    for await (const node of linkedNodes(content)) {
      yield separator + JSON.stringify(node);
      separator = ',\n';
    }
    yield '\n]}\n';
  },
};

/** The file itself, each entity, each relationship. */
export async function* linkedNodes({ about, entities, relations }: ExportContent): AsyncGenerator<LinkedNode> {
  yield datasetNode(about);
  for await (const entity of entities()) yield entityNode(entity, about);
  for await (const relation of relations()) yield* relationNodes(relation, about);
}
