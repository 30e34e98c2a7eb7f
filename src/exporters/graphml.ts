import { RELATION_LABELS } from '../model/labels/labels.js';
import { classIris } from '../model/linked-data.js';
import { LANGUAGES } from '../model/language.js';
import type { ExportFormat } from './format.js';
import { xmlAttributes, xmlText } from '../model/xml-text.js';

const KEYS = [
  ['label', 'node', 'string'],
  ...LANGUAGES.map((tag) => [`name_${tag}`, 'node', 'string'] as const),
  ['iri', 'node', 'string'],
  ['class', 'node', 'string'],
  ['type', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['latitude', 'node', 'double'],
  ['longitude', 'node', 'double'],
  ['wikidataId', 'node', 'string'],
  ['relationType', 'edge', 'string'],
  ['relation', 'edge', 'string'],
  ['since', 'edge', 'string'],
  ['until', 'edge', 'string'],
  ['formerly', 'edge', 'boolean'],
] as const;

const data = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(([key, value]) => `<data key="${key}">${xmlText(String(value))}</data>`)
    .join('');

export const graphml: ExportFormat = {
  id: 'graphml',
  description: 'GraphML: Gephi, yEd, Cytoscape, NetworkX',
  mediaType: 'application/graphml+xml',
  extension: 'graphml',
  async *write({ about, entities, relations }) {
    const { language } = about;
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield `  <desc>${xmlText(about.citation)}</desc>\n`;
    for (const [id, on, type] of KEYS) {
      yield `  <key${xmlAttributes({ id, for: on, 'attr.name': id, 'attr.type': type })}/>\n`;
    }
    yield '  <graph id="vanort" edgedefault="directed">\n';
    for await (const { id, type, name, names, fields } of entities()) {
      const values = {
        ...{ label: names[language] ?? name, iri: about.iriOf(id), class: classIris(type).join(' '), type },
        ...Object.fromEntries(LANGUAGES.map((tag) => [`name_${tag}`, names[tag]])),
        ...{ kind: fields.kind, latitude: fields.latitude, longitude: fields.longitude, wikidataId: fields.wikidataId },
      };
      yield `    <node${xmlAttributes({ id })}>${data(values)}</node>\n`;
    }
    for await (const { id, kind, source, target, since, until, formerly } of relations()) {
      const values = {
        relationType: kind,
        relation: RELATION_LABELS[language][kind],
        since,
        until,
        ...(formerly && { formerly }),
      };
      yield `    <edge${xmlAttributes({ id, source: source.id, target: target.id })}>${data(values)}</edge>\n`;
    }
    yield '  </graph>\n</graphml>\n';
  },
};
