import type { HitsPage } from './search.js';

/** What resolvers have of these types of the API, by the type's name. */
export type SearchEdgeMapper = HitsPage['hits'][number];
