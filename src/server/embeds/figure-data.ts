import type { TextLanguage } from '../../narration/language.js';
import { CONTEXT, typesOf } from '../../model/linked-data.js';
import { iriOf } from '../site.js';
import type { Site } from '../site.js';
import { citations, type Figure } from '@vanort/figures';

/** What the figure is about, for machines: JSON-LD with schema.org's and W3C ORG's terms. */
export function figureData(figure: Figure, site: Site, language: TextLanguage): object {
  const { title, description, subject, entities, claims, recordedAt } = figure;
  return {
    '@context': CONTEXT,
    '@type': 'CreativeWork',
    name: title,
    description,
    inLanguage: language,
    ...(recordedAt !== null && { dateModified: { '@type': 'DateTime', '@value': recordedAt } }),
    mainEntity: { '@id': iriOf(site, subject.id), name: subject.name },
    about: entities.map(({ id, name, type }) => ({ '@id': iriOf(site, id), '@type': typesOf(type), name })),
    isBasedOn: citations(claims).sources.map(({ id, name }) => ({
      '@id': iriOf(site, id),
      '@type': 'DigitalDocument',
      name,
    })),
  };
}
