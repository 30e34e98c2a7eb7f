import type { LanguageTag } from '../../../src/model/labels/labels.js';
import { write } from 'graphology-gexf/browser/index.js';
import { PALETTE } from '../../graph/palette.js';
import type { LinkAttributes, Network, NodeAttributes } from '../../graph/to-graph.js';
import type { About } from './about.js';

/** A network as GEXF, with Gephi's own places, sizes and colours. */
export function toGexf(network: Network, language: LanguageTag, about: About): string {
  const text = write<NodeAttributes, LinkAttributes>(network, {
    version: '1.3',
    formatNode: (_id: string, { names, entityType, x, y, size }: NodeAttributes) => ({
      label: names[language],
      viz: { color: PALETTE[entityType].light, x, y, size },
      attributes: { type: entityType, nameSv: names.sv, nameEn: names.en },
    }),
    formatEdge: (_id: string, { kind, since, until }: LinkAttributes) => ({
      label: kind,
      attributes: { kind, since: since ?? '', until: until ?? '' },
    }),
  });
  return text.replace('<graph ', () => `<!-- ${comment(about.citation)} -->\n  <graph `);
}

/** Two hyphens may not stand in a comment. */
const comment = (text: string) => text.replaceAll('--', '–');
