import type { EntityFacts } from '../../src/exporters/linked-facts.js';
import type { Entity } from '../../src/server/open-data/entity.js';
import type { EntityType } from '../../src/model/entity-types.js';
import type { RelationKind } from '../../src/model/relation-types.js';
import { entityData } from '../../src/server/open-data/entity-data.js';
import { entityPage } from '../../src/server/open-data/entity-page.js';
import type { Site } from '../../src/server/site.js';

const SITE: Site = {
  ...{ name: 'Vänort', logo: null, styles: null },
  links: { about: null, method: null, contact: null, report: null, accessibility: false, followUp: true },
  hasExplorer: false,
  absolute: (path) => `https://vanort.test${path}`,
  link: (path) => path,
  explorer: () => null,
  pathOf: () => null,
};

const node = (id: string, type: EntityType) => ({
  ...{ id, type, name: id, names: { sv: id, en: id } },
  ...{ engagementKind: null, standing: null, latitude: null, longitude: null },
});

/** An entity's page and JSON-LD, made of what it says of itself and of one relationship of it. */
export function toldEntity(
  type: EntityType,
  facts: EntityFacts,
  link?: { readonly kind: RelationKind; readonly to: EntityType; readonly sentence: string },
): { page: string; data: object } {
  const other = node('other', link?.to ?? 'CITY');
  const entity: Entity = {
    ...{ node: node('own', type), facts, term: null, leftOut: 0, recordedAt: null },
    links:
      link === undefined
        ? []
        : [
            {
              link: {
                ...{ id: 'link', source: 'own', target: 'other', kind: link.kind, sentence: link.sentence },
                ...{ since: null, until: null, formerly: false, attestedOn: null, evidence: [] },
                ...{ isInterpretation: false, interpretation: null },
              },
              other,
              outward: true,
            },
          ],
  };
  const kept = { value: entity, version: null, givenAt: '2026-11-29T00:00:00Z', outdated: false };
  const shown = {
    figure: null,
    homeActor: 'linkoping',
    standing: null,
    statements: { statements: [], totalCount: 0, next: null, recordedAt: null },
  };
  return {
    page: String(entityPage(kept, shown, SITE, { language: 'sv', said: null })),
    data: entityData(entity, SITE),
  };
}
