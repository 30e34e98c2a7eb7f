import { kindLabel, pluralTypeLabel } from '../../narration/labels.js';
import type { FacetResolvers, FacetValueResolvers, Resolvers } from '../../generated/resolvers.js';
import { VOCABULARIES, type EngagementKind, type OrganisationKind, type Standing } from '../../model/vocabularies.js';
import type { EntityType } from '../../model/entity-types.js';
import { formatDate } from '../../narration/format-date.js';
import type { FacetCounts } from './facets.js';
import { nameIn, textLanguage, type Language } from '../../narration/language.js';
import { createNameLoader, type NameLoader } from '../rows/name-loader.js';

/** A value with what its label takes. */
export interface FacetValueAnswer {
  readonly facet: FacetCounts['name'];
  readonly value: string;
  readonly count: number;
  readonly names: NameLoader;
}

const facet: FacetResolvers = {
  values: ({ name, values }, _args, { graph }) => {
    const names = createNameLoader(graph);
    return values.map((value) => ({ ...value, facet: name, names }));
  },
};

const facetValue: FacetValueResolvers = {
  label: (parent, { language }, context) => labelOf(parent, language ?? context.language),
};

async function labelOf({ facet, value, names }: FacetValueAnswer, language: Language): Promise<string> {
  switch (facet) {
    case 'TYPE':
      return pluralTypeLabel(value as EntityType, language);
    case 'KIND':
      return kindLabel(value as EngagementKind | OrganisationKind, language);
    case 'STANDING':
      return VOCABULARIES.Standing.values[value as Standing].labels[textLanguage(language)];
    case 'DECADE':
      return formatDate(value, language);
    case 'COUNTRY':
    case 'AREA':
      return nameIn(await names.load(value), language);
  }
}

export const resolvers: Resolvers = {
  Facet: facet,
  FacetValue: facetValue,
};
