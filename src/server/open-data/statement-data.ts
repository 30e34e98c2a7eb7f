import { RELATION_TERMS, STATEMENT_CONTEXT, typesOf, VOCABULARY_PATH } from '../../model/linked-data.js';
import { LANGUAGES } from '../../model/language.js';
import type { StatedValue } from '../../model/statements/statement.js';
import { DATE_PROPERTIES } from '../../model/dated-fields.js';
import type { Site } from '../site.js';
import { iriOf } from '../site.js';
import { iri, type Node } from './dcat-terms.js';
import { dateValue } from '../../exporters/linked-facts.js';
import type { Said, SaidStatement } from './statements.js';

/** How many an entity's data tells at most; the CSV has all. */
export const MOST_IN_DATA = 300;

/** Properties that a known term says; the others are our own. */
const KNOWN: Readonly<Record<string, string>> = {
  name: 'schema:name',
  names: 'schema:name',
  altNames: 'schema:alternateName',
  summary: 'schema:description',
};
/** A type is told as `@type` of the entity. */
const UNTOLD = new Set(['type']);

/**
 * Statements as linked data (W3C PROV-O): each an entity of its own with whose word it is, from which document it is quoted
 * and when it was recorded. What it states is reified, so that nobody takes what is only said for a fact.
 */
export function statementData({ statements }: Said, site: Site): { context: Node; included: readonly Node[] } {
  const context = { ...STATEMENT_CONTEXT, vanort: `${site.absolute(VOCABULARY_PATH)}#` };
  const documents = new Map(statements.map(({ document }) => [document.id, document]));
  return {
    context,
    included: [
      ...statements.map((statement) => statementNode(statement, site)),
      ...[...documents.values()].map(({ id }) => ({
        '@id': iriOf(site, id),
        '@type': [...typesOf('DOCUMENT'), 'prov:Entity'],
      })),
    ],
  };
}

function statementNode(statement: SaidStatement, site: Site): Node {
  const { about, assertion, modality, document, speaker, evidence, entryOf, saidOn, recordedAt } = statement;
  const source = iri(iriOf(site, document.id));
  const id = `${iriOf(site, document.id)}#${statement.id}`;
  return {
    '@id': id,
    '@type': ['prov:Entity', 'Claim', ...(about.kind == null ? [] : ['rdf:Statement'])],
    ...(about.kind == null ? entityParts(id, statement, site) : relation(statement, site)),
    'vanort:assertion': iri(`vanort:assertion-${assertion}`),
    'vanort:followed': statement.followed,
    'vanort:differs': statement.differs,
    'prov:hadPrimarySource': source,
    [modality === 'STATED' ? 'prov:wasQuotedFrom' : 'prov:wasDerivedFrom']: source,
    'prov:wasAttributedTo':
      speaker.actor == null ? { '@type': 'prov:Agent', name: speaker.name } : iri(iriOf(site, speaker.actor.id)),
    'prov:generatedAtTime': { '@type': 'xsd:dateTime', '@value': recordedAt },
    ...(evidence && { 'prov:value': evidence.anchor }),
    ...(entryOf && { 'vanort:entryOf': iri(iriOf(site, entryOf.id)) }),
    ...(saidOn && { datePublished: dateValue(saidOn) }),
  };
}

/** A relationship that is stated, with what is stated of it. */
function relation({ about, values }: SaidStatement, site: Site): Node {
  const { kind, from, to } = about;
  const term = kind == null ? null : RELATION_TERMS[kind][0];
  return {
    ...(from && { 'rdf:subject': iri(iriOf(site, from.id)) }),
    ...(term && { 'rdf:predicate': iri(term.includes(':') ? term : `schema:${term}`) }),
    ...(to && { 'rdf:object': iri(iriOf(site, to.id)) }),
    'dcterms:type': iri(`vanort:${kind}`),
    ...Object.fromEntries(
      values.map(({ property, json }) => [`vanort:${property}`, literals(property, JSON.parse(json) as StatedValue)]),
    ),
  };
}

/** An entity that is stated: a part for each of its properties. */
function entityParts(id: string, { about, values }: SaidStatement, site: Site): Node {
  const subject = iri(iriOf(site, about.key));
  return {
    about: subject,
    hasPart: values.flatMap(({ property, json }) => {
      const stated = literals(property, JSON.parse(json) as StatedValue);
      if (UNTOLD.has(property) || stated.length === 0) return [];
      const predicate = iri(KNOWN[property] ?? `vanort:${property}`);
      return {
        ...{ '@id': `${id}.${property}`, '@type': 'rdf:Statement' },
        ...{ 'rdf:subject': subject, 'rdf:predicate': predicate, 'rdf:object': stated },
      };
    }),
  };
}

/** A stated value as literals; a date that ISO 8601 has no form for is none, as of the entity itself. */
function literals(property: string, value: StatedValue): readonly unknown[] {
  if (typeof value === 'string') return DATE_PROPERTIES.includes(property) ? dateValue(value) : [value];
  if (typeof value !== 'object') return [value];
  if (isTexts(value)) return value;
  return LANGUAGES.flatMap((tag) => (value[tag] ? [{ '@language': tag, '@value': value[tag] }] : []));
}

const isTexts = (value: Exclude<StatedValue, string | number | boolean>): value is readonly string[] =>
  Array.isArray(value);
