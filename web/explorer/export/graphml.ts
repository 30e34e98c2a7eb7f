import type { LanguageTag } from '../../../src/model/labels/labels.js';
import { escapeXml } from '../../graph/to-svg.js';
import type { Network } from '../../graph/to-graph.js';
import type { About } from './about.js';

const KEYS = [
  ['label', 'node', 'string'],
  ['nameSv', 'node', 'string'],
  ['nameEn', 'node', 'string'],
  ['type', 'node', 'string'],
  ['x', 'node', 'double'],
  ['y', 'node', 'double'],
  ['kind', 'edge', 'string'],
  ['since', 'edge', 'string'],
  ['until', 'edge', 'string'],
] as const;

/** A network as GraphML (graphml.graphdrawing.org), which Gephi, yEd, Cytoscape and NetworkX read. */
export function toGraphml(network: Network, language: LanguageTag, about: About): string {
  const data = (values: Readonly<Record<string, string | number | null>>) =>
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => `<data key="${key}">${escapeXml(String(value))}</data>`)
      .join('');
  const nodes = network.mapNodes((id, { names, entityType, x, y }) => {
    const values = { label: names[language], nameSv: names.sv, nameEn: names.en, type: entityType, x, y };
    return `    <node id="${escapeXml(id)}">${data(values)}</node>`;
  });
  const links = network.mapEdges(
    (id, { kind, since, until }, source, target) =>
      `    <edge id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${data({ kind, since, until })}</edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${escapeXml(about.citation)}</desc>`,
    ...KEYS.map(([name, on, type]) => `  <key id="${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`),
    '  <graph id="vanort" edgedefault="directed">',
    ...nodes,
    ...links,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
