import { dateBounds } from '../../../src/model/edtf.js';
import { STANDING_LABELS } from '../../../src/model/labels/labels.js';
import type { TextLanguage } from '../../../src/model/language.js';
import { classIris } from '../../../src/model/linked-data.js';
import { PALETTE } from '../../graph/palette.js';
import type { Network } from '../../graph/to-graph.js';
import { escapeXml } from '../../graph/to-svg.js';
import { type About, iriIn } from './about.js';
import { relationName, TIE } from './relation-name.js';

const NODE_ATTRIBUTES = ['iri', 'class', 'type', 'name_sv', 'name_en'] as const;
const EDGE_ATTRIBUTES = ['since', 'until', 'formerly', 'standing'] as const;

/**
 * A network as GEXF 1.3, with Gephi's own places, sizes and colours, and its time: an edge is there from the first day
 * that it may have begun to the last that it may have ended, and without a bound where none is known. The dates as they
 * are in the graph stand beside it. A tie that both ends confirm goes from neither to the other.
 */
export function toGexf(network: Network, language: TextLanguage, about: About): string {
  const nodes = network.mapNodes((id, { names, entityType, x, y, size }) => {
    const values = {
      ...{ iri: iriIn(about, id), class: classIris(entityType).join(' '), type: entityType },
      ...{ name_sv: names.sv, name_en: names.en },
    };
    const [r, g, b] = [1, 3, 5].map((start) => parseInt(PALETTE[entityType].light.slice(start, start + 2), 16));
    return [
      `      <node${attributes({ id, label: names[language] })}>`,
      attvalues(NODE_ATTRIBUTES, values),
      `        <viz:size${attributes({ value: size })}/>`,
      `        <viz:position${attributes({ x, y })}/>`,
      `        <viz:color${attributes({ r, g, b })}/>`,
      '      </node>',
    ].join('\n');
  });
  const edges = network.mapEdges((id, link, source, target) => {
    const { kind, tieKind, standing, since, until, formerly } = link;
    const type = kind === null && tieKind !== null && standing === 'MUTUAL' ? 'undirected' : null;
    const start = since === null ? null : (dateBounds(since)?.min ?? null);
    const end = until === null ? null : (dateBounds(until)?.max ?? null);
    const label = relationName(link, language);
    return [
      `      <edge${attributes({ id, source, target, type, label, kind: kind ?? TIE, start, end })}>`,
      attvalues(EDGE_ATTRIBUTES, {
        ...{ since, until, formerly: formerly ? 'true' : null },
        standing: standing === null ? null : STANDING_LABELS[language][standing],
      }),
      '      </edge>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `  <meta${attributes({ lastmodifieddate: about.date })}>`,
    '    <creator>Vänort</creator>',
    `    <title>${escapeXml(about.title)}</title>`,
    `    <description>${escapeXml(about.citation)}</description>`,
    '  </meta>',
    '  <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">',
    declared('node', NODE_ATTRIBUTES),
    declared('edge', EDGE_ATTRIBUTES),
    ...['    <nodes>', ...nodes, '    </nodes>', '    <edges>', ...edges, '    </edges>'],
    ...['  </graph>', '</gexf>', ''],
  ].join('\n');
}

const attributes = (values: Readonly<Record<string, string | number | null | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [` ${name}="${escapeXml(String(value))}"`],
    )
    .join('');

const declared = (on: 'node' | 'edge', names: readonly string[]): string =>
  [
    `    <attributes class="${on}" mode="static">`,
    ...names.map((name) => `      <attribute id="${name}" title="${name}" type="string"/>`),
    '    </attributes>',
  ].join('\n');

function attvalues<Name extends string>(names: readonly Name[], values: Readonly<Record<Name, string | null>>): string {
  const told = names.filter((name) => values[name] !== null);
  if (told.length === 0) return '        <attvalues/>';
  const each = told.map((name) => `          <attvalue${attributes({ for: name, value: values[name] })}/>`);
  return ['        <attvalues>', ...each, '        </attvalues>'].join('\n');
}
