import { dateBounds } from '../model/edtf.js';
import { RELATION_LABELS } from '../model/labels/labels.js';
import { classIris } from '../model/linked-data.js';
import type { FieldValue } from '../queries/export/entities.js';
import type { ExportFormat } from './format.js';
import { xmlAttributes, xmlText } from '../model/xml-text.js';

const NODE_ATTRIBUTES = ['iri', 'class', 'type', 'kind', 'latitude', 'longitude'] as const;
const EDGE_ATTRIBUTES = ['relationType', 'since', 'until', 'formerly'] as const;

/**
 * GEXF 1.3 with time: an edge, and an engagement, is there from the first day that it may have begun to the last that it may
 * have ended (its spell), and without a bound where none is known. The dates as they are in the graph stand beside it.
 */
export const gexf: ExportFormat = {
  id: 'gexf',
  description: 'GEXF 1.3 with time (spells): Gephi',
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  async *write({ about, entities, relations }) {
    const { language } = about;
    yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta${xmlAttributes({ lastmodifieddate: about.exportedAt.slice(0, 10) })}>
    <creator>Vänort</creator>
    <title>${xmlText(about.title)}</title>
    <description>${xmlText(about.citation)}</description>
  </meta>
  <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
${declared('node', NODE_ATTRIBUTES)}${declared('edge', EDGE_ATTRIBUTES)}    <nodes>\n`;
    for await (const { id, type, name, names, fields } of entities()) {
      const { kind, latitude, longitude, since, until } = fields;
      const values = { iri: about.iriOf(id), class: classIris(type).join(' '), type, kind, latitude, longitude };
      const label = names[language] ?? name;
      yield `      <node${xmlAttributes({ id, label })}>${attvalues(values)}${spell(since, until)}</node>\n`;
    }
    yield '    </nodes>\n    <edges>\n';
    for await (const { id, kind, source, target, since, until, formerly } of relations()) {
      const values = { relationType: kind, since, until, ...(formerly && { formerly }) };
      const label = RELATION_LABELS[language][kind];
      const ends = { id, source: source.id, target: target.id, label, kind };
      yield `      <edge${xmlAttributes(ends)}>${attvalues(values)}${spell(since, until)}</edge>\n`;
    }
    yield '    </edges>\n  </graph>\n</gexf>\n';
  },
};

const declared = (
  on: 'node' | 'edge',
  names: readonly string[],
): string => `    <attributes class="${on}" mode="static">
${names.map((name) => `      <attribute id="${name}" title="${name}" type="string"/>\n`).join('')}    </attributes>\n`;

function attvalues(values: Readonly<Record<string, FieldValue | null | undefined>>): string {
  const told = Object.entries(values).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
  const each = told.map(
    ([name, value]) => `<attvalue${xmlAttributes({ for: name, value: `${value as string | number | boolean}` })}/>`,
  );
  return `<attvalues>${each.join('')}</attvalues>`;
}

function spell(since: FieldValue | null | undefined, until: FieldValue | null | undefined): string {
  const start = typeof since === 'string' ? dateBounds(since)?.min : null;
  const end = typeof until === 'string' ? dateBounds(until)?.max : null;
  if ((start ?? null) === null && (end ?? null) === null) return '';
  return `<spells><spell${xmlAttributes({ start, end })}/></spells>`;
}
