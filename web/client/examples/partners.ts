import { createClient } from '@vanort/client';
import { EmbedPartnersDocument } from '@vanort/client/documents';

/** Who a municipality works with in an area, one line a partner, with the first reason why. */
export async function partnersIn(area: string, server: string): Promise<string[]> {
  const ask = createClient({ endpoint: `${server}/graphql`, byHash: true });
  const { partnersByPriorityArea } = await ask(EmbedPartnersDocument, { area, language: 'EN' });
  return partnersByPriorityArea.edges.map(({ node, reasons }) => `${node.name}: ${reasons[0]?.sentence ?? ''}`);
}
