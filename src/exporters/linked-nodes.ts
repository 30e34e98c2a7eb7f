import { factsOf } from '../model/entity-facts.js';
import { CONTEXT, EDTF_DATATYPE, RELATION_TERMS, typesOf, VOCABULARY_PATH } from '../model/linked-data.js';
import type { ExportedEntity } from '../queries/export/entities.js';
import type { ExportedRelation } from '../queries/export/relations.js';
import type { About } from './format.js';
import { byLanguage, linkedFacts, sameAs, termData, type EntityFacts } from './linked-facts.js';

/** A node of JSON-LD. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** The context of a file with entities and the relationships between them. */
export const networkContext = (vocabulary: string) => ({
  ...CONTEXT,
  vanort: `${vocabulary}#`,
  source: { '@id': 'vanort:source', '@type': '@id' },
  target: { '@id': 'vanort:target', '@type': '@id' },
  since: { '@id': 'vanort:since', '@type': EDTF_DATATYPE },
  until: { '@id': 'vanort:until', '@type': EDTF_DATATYPE },
  formerly: { '@id': 'vanort:formerly', '@type': 'xsd:boolean' },
});

export const contextOf = ({ site }: About) => networkContext(site + VOCABULARY_PATH);

/** The file itself: what it is, under which licence, out of what. */
export const datasetNode = (about: About): LinkedNode => ({
  '@id': `${about.site}/`,
  '@type': 'Dataset',
  'dcterms:title': about.title,
  citation: about.citation,
  version: about.revision,
  ...(about.licence !== null && { license: { '@id': about.licence } }),
  'dcterms:issued': { '@type': 'xsd:dateTime', '@value': about.exportedAt },
  isBasedOn: about.sources.map(({ id }) => ({ '@id': about.iriOf(id) })),
});

/** An entity under the IRI, the classes and the terms that it has on its own page. */
export function entityNode(entity: ExportedEntity, about: About): LinkedNode {
  const { id, type, names, altNames } = entity;
  const facts = factsByField(entity);
  const { identifier = [], ...told } = linkedFacts(type, facts);
  const { latitude, longitude } = entity.fields;
  const same = sameAs(type, facts);
  return {
    '@id': about.iriOf(id),
    '@type': typesOf(type),
    name: byLanguage(names),
    ...(typesOf(type).includes('skos:Concept') && { 'skos:prefLabel': byLanguage(names) }),
    identifier: [id, ...identifier],
    ...(altNames.length > 0 && { alternateName: altNames }),
    ...told,
    ...termData(entity.term),
    ...(same.length > 0 && { sameAs: same }),
    ...(typeof latitude === 'number' &&
      typeof longitude === 'number' && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

/** What an entity says, by the names that the API has for its fields. */
const factsByField = ({ type, fields }: ExportedEntity): EntityFacts =>
  Object.fromEntries(
    factsOf(type).flatMap(([name, { property = name }]) => {
      const value = fields[property];
      return value === undefined || typeof value === 'boolean' ? [] : [[name, value]];
    }),
  );

/**
 * A relationship as a known term says it of its source, and as a node of its own with its dates: below the page of where it
 * begins, so that files of several views say one thing of it.
 */
export function relationNodes(relation: ExportedRelation, about: About): readonly LinkedNode[] {
  const { id, kind, since, until, formerly } = relation;
  const [source, target] = [about.iriOf(relation.source.id), about.iriOf(relation.target.id)];
  return [
    { '@id': source, [RELATION_TERMS[kind][0]]: { '@id': target } },
    {
      '@id': `${source}#${encodeURIComponent(id)}`,
      '@type': `vanort:${kind}`,
      ...{ source, target },
      ...(since !== null && { since }),
      ...(until !== null && { until }),
      ...(formerly && { formerly }),
    },
  ];
}
