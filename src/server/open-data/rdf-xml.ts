import type { Quad, Quad_Object, Quad_Subject } from 'n3';
import { markup, Markup, type Content } from '../pages/html.js';
import { PREFIXES, quadsOf } from '../../exporters/rdf.js';

const TEXT = 'http://www.w3.org/2001/XMLSchema#string';

/**
 * JSON-LD as RDF/XML, for harvesters that read nothing else: one description a subject, one element a statement. The
 * form is small enough to write, and no library writes it that is kept up.
 */
export async function toRdfXml(data: object): Promise<string> {
  const names = new Map(Object.entries(PREFIXES).map(([prefix, iri]) => [iri, prefix]));
  const bySubject = new Map<string, Quad[]>();
  for (const quad of await quadsOf(data)) {
    const known = bySubject.get(quad.subject.value);
    if (known === undefined) bySubject.set(quad.subject.value, [quad]);
    else known.push(quad);
  }
  const descriptions = [...bySubject.values()].map(
    (quads) => markup`<rdf:Description${nodeOf(quads[0]!.subject, 'about')}>
${quads.map((quad) => statement(quad, names))}</rdf:Description>
`,
  );
  const namespaces = [...names].map(([iri, prefix]) => markup` xmlns:${new Markup(prefix)}="${iri}"`);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF${namespaces}>
${descriptions}</rdf:RDF>
`.text;
}

function statement({ predicate, object }: Quad, names: Map<string, string>): Content {
  const [, iri = '', local = ''] = /^(.*[#/:])([\p{L}_][\p{L}\p{N}_.-]*)$/u.exec(predicate.value) ?? [];
  if (local === '') throw new Error(`RDF/XML has no element for ${predicate.value}`);
  const prefix = names.get(iri) ?? `ns${names.size}`;
  names.set(iri, prefix);
  const tag = new Markup(`${prefix}:${local}`);
  if (object.termType !== 'Literal') return markup`<${tag}${nodeOf(object, 'resource')}/>\n`;
  const type = object.datatype.value;
  const kind =
    object.language !== ''
      ? markup` xml:lang="${object.language}"`
      : type === TEXT
        ? ''
        : markup` rdf:datatype="${type}"`;
  return markup`<${tag}${kind}>${object.value}</${tag}>\n`;
}

/** A node without an address of its own has a name within the file. */
const nodeOf = ({ termType, value }: Quad_Subject | Quad_Object, iri: 'about' | 'resource'): Markup =>
  termType === 'BlankNode'
    ? markup` rdf:nodeID="${value.replaceAll(/[^\w-]/g, '')}"`
    : markup` rdf:${new Markup(iri)}="${value}"`;
