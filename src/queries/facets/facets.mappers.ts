import type { FacetCounts } from './facets.js';
import type { FacetValueAnswer } from './facets.resolver.js';

/** What resolvers have of these types of the API, by the type's name. */
export type FacetMapper = FacetCounts;
export type FacetValueMapper = FacetValueAnswer;
