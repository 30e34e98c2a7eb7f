import { STANDING_LABELS } from '../../../src/model/labels/labels.js';
import type { TextLanguage } from '../../../src/model/language.js';
import { escapeXml } from '../../graph/to-svg.js';
import type { Network } from '../../graph/to-graph.js';
import { classIris } from '../../../src/model/linked-data.js';
import { type About, iriIn } from './about.js';
import { relationName, TIE } from './relation-name.js';

const KEYS = [
  ['label', 'node', 'string'],
  ['name_sv', 'node', 'string'],
  ['name_en', 'node', 'string'],
  ['iri', 'node', 'string'],
  ['class', 'node', 'string'],
  ['type', 'node', 'string'],
  ['x', 'node', 'double'],
  ['y', 'node', 'double'],
  ['kind', 'edge', 'string'],
  ['relation', 'edge', 'string'],
  ['since', 'edge', 'string'],
  ['until', 'edge', 'string'],
  ['formerly', 'edge', 'boolean'],
  ['standing', 'edge', 'string'],
] as const;

/** A network as GraphML (graphml.graphdrawing.org), which Gephi, yEd, Cytoscape and NetworkX read. */
export function toGraphml(network: Network, language: TextLanguage, about: About): string {
  const data = (values: Readonly<Record<string, string | number | boolean | null>>) =>
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => `<data key="${key}">${escapeXml(String(value))}</data>`)
      .join('');
  const nodes = network.mapNodes((id, { names, entityType, x, y }) => {
    const values = {
      ...{ label: names[language], name_sv: names.sv, name_en: names.en },
      ...{ iri: iriIn(about, id), class: classIris(entityType).join(' '), type: entityType, x, y },
    };
    return `    <node id="${escapeXml(id)}">${data(values)}</node>`;
  });
  const links = network.mapEdges((id, link, source, target) => {
    const { kind, standing, since, until, formerly } = link;
    const values = {
      kind: kind ?? TIE,
      relation: relationName(link, language),
      since,
      until,
      formerly: formerly || null,
      standing: standing === null ? null : STANDING_LABELS[language][standing],
    };
    const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
    return `    <edge id="${escapeXml(id)}" ${ends}>${data(values)}</edge>`;
  });
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
