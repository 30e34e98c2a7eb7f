import type { Site } from '../site.js';
import type { Entity, EntityNode } from './entity.js';
import { CONTEXT, RELATION_TERMS, typesOf } from '../../model/linked-data.js';
import { iriOf } from '../site.js';
import { byLanguage, linkedFacts, sameAs, termData } from '../../exporters/linked-facts.js';
import { statementData } from './statement-data.js';
import { statementsPath } from './statements-html.js';
import type { Said } from './statements.js';

/**
 * An entity as JSON-LD: schema.org's terms, W3C ORG's for organisations and what they share, SKOS's for themes.
 * @param said what is said of it, with it as PROV-O; null: the entity alone
 */
export function entityData(entity: Entity, site: Site, said: Said | null = null): object {
  const statements = said && statementData(said, site);
  const { node, facts, links, term, recordedAt } = entity;
  const names = byLanguage(node.names);
  const { identifier = [], ...told } = linkedFacts(node.type, facts);
  const data: Record<string, unknown> = {
    '@context': statements === null ? CONTEXT : { ...CONTEXT, ...statements.context },
    '@id': iriOf(site, node.id),
    '@type': typesOf(node.type),
    name: names,
    ...(typesOf(node.type).includes('skos:Concept') && { 'skos:prefLabel': names }),
    ...(typesOf(node.type).some((type) => type.startsWith('org:')) && { 'org:identifier': node.id }),
    identifier: [node.id, ...identifier],
    ...Object.fromEntries(
      Object.entries(told).map(([term, values]) => [term, values.length === 1 ? values[0] : values]),
    ),
    ...termData(term),
    sameAs: sameAs(node.type, facts),
    ...geo(node),
    mainEntityOfPage: { '@id': site.absolute(`/id/${encodeURIComponent(node.id)}?lang=sv`) },
    ...(recordedAt !== null && { 'dcterms:modified': { '@type': 'xsd:dateTime', '@value': recordedAt } }),
  };
  for (const { link, other, outward } of links) {
    const term = RELATION_TERMS[link.kind][outward ? 0 : 1];
    const known = (data[term] ?? []) as { '@id': string }[];
    const iri = iriOf(site, other.id);
    if (known.some(({ '@id': id }) => id === iri)) continue;
    const name = byLanguage(other.names);
    data[term] = [...known, { '@id': iri, '@type': typesOf(other.type), name }];
  }
  if (statements !== null && statements.included.length > 0) {
    data['@included'] = statements.included;
    data.subjectOf = [
      ...((data.subjectOf ?? []) as object[]),
      { '@id': site.absolute(`${statementsPath(node.id)}.csv`), '@type': 'Dataset', encodingFormat: 'text/csv' },
    ];
  }
  const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmpty(value)));
}

const geo = ({ latitude, longitude }: EntityNode) =>
  typeof latitude === 'number' && typeof longitude === 'number'
    ? { geo: { '@type': 'GeoCoordinates', latitude, longitude } }
    : {};
