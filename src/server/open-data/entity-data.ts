import type { Site } from '../site.js';
import type { Entity, EntityFacts, EntityNode } from './entity.js';
import { CONTEXT, RELATION_TERMS, typesOf } from '../../model/linked-data.js';
import { iriOf } from '../site.js';

/** A text of linked data with its language. */
const inBoth = (sv: string | null | undefined, en: string | null | undefined) =>
  [sv && { '@language': 'sv', '@value': sv }, en && { '@language': 'en', '@value': en }].filter(Boolean);

const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';
const XSD: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };

/** A date with its precision: as a plain year, month or day where it is one, else as EDTF. */
function dateValue(edtf: string | null | undefined): object | undefined {
  if (edtf === null || edtf === undefined || edtf === '..') return undefined;
  const isPlain = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(edtf);
  return { '@type': isPlain ? XSD[edtf.length] : EDTF, '@value': edtf };
}

/** The same entity elsewhere. Null beats wrong: only ids that the graph holds as verified. */
export function sameAs(facts: EntityFacts): string[] {
  const { wikidataId, rorId, lei, geonamesId, number } = facts;
  return [
    wikidataId && `http://www.wikidata.org/entity/${encodeURIComponent(wikidataId)}`,
    rorId && `https://ror.org/${encodeURIComponent(rorId.replace(/^https:\/\/ror\.org\//, ''))}`,
    lei && `https://search.gleif.org/#/record/${encodeURIComponent(lei)}`,
    geonamesId && `https://sws.geonames.org/${encodeURIComponent(geonamesId)}/`,
    number && `http://metadata.un.org/sdg/${number}`,
  ].filter((iri) => typeof iri === 'string');
}

/** An entity as JSON-LD: schema.org's terms, W3C ORG's for organisations and what they share, SKOS's for themes. */
export function entityData(entity: Entity, site: Site): object {
  const { node, facts, links, recordedAt } = entity;
  const names = inBoth(node.names.sv, node.names.en);
  const data: Record<string, unknown> = {
    '@context': CONTEXT,
    '@id': iriOf(site, node.id),
    '@type': typesOf(node.type),
    name: names,
    ...(typesOf(node.type).includes('skos:Concept') && { 'skos:prefLabel': names }),
    ...(typesOf(node.type).some((type) => type.startsWith('org:')) && { 'org:identifier': node.id }),
    identifier: [node.id, facts.diaryNumber, facts.paragraph, facts.isoCode].filter(Boolean),
    alternateName: facts.altNames ?? facts.altLabels ?? [],
    description: inBoth(facts.summarySv, facts.summaryEn),
    sameAs: sameAs(facts),
    leiCode: facts.lei ?? undefined,
    termCode: facts.number?.toString(),
    ...geo(node),
    ...(node.type === 'PARTNERSHIP' || node.type === 'INITIATIVE'
      ? { foundingDate: dateValue(facts.since), dissolutionDate: dateValue(facts.until) }
      : {}),
    startDate: node.type === 'EVENT' ? dateValue(facts.date) : undefined,
    dateCreated: dateValue(facts.signedOn) ?? (node.type === 'DECISION' ? dateValue(facts.date) : undefined),
    creativeWorkStatus: facts.status,
    datePublished: node.type === 'DOCUMENT' ? dateValue(facts.date) : undefined,
    sha256: facts.sha256 ?? undefined,
    url: facts.url == null ? undefined : { '@id': facts.url },
    license:
      facts.licence == null ? undefined : { '@id': `https://spdx.org/licenses/${encodeURIComponent(facts.licence)}` },
    creditText: facts.attribution ?? undefined,
    mainEntityOfPage: { '@id': site.absolute(`/id/${encodeURIComponent(node.id)}?lang=sv`) },
    ...(recordedAt !== null && { 'dcterms:modified': { '@type': 'xsd:dateTime', '@value': recordedAt } }),
  };
  for (const { link, other, outward } of links) {
    const term = RELATION_TERMS[link.kind][outward ? 0 : 1];
    const known = (data[term] ?? []) as { '@id': string }[];
    const iri = iriOf(site, other.id);
    if (known.some(({ '@id': id }) => id === iri)) continue;
    data[term] = [...known, { '@id': iri, '@type': typesOf(other.type), name: inBoth(other.names.sv, other.names.en) }];
  }
  const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmpty(value)));
}

const geo = ({ latitude, longitude }: EntityNode) =>
  typeof latitude === 'number' && typeof longitude === 'number'
    ? { geo: { '@type': 'GeoCoordinates', latitude, longitude } }
    : {};
