import type { Path, PathSearchResult, PathStep } from './connections.js';

/** What resolvers have of these types of the API, by the type's name. */
export type ConnectionPathMapper = Path;
export type ConnectionPathsMapper = PathSearchResult;
export type HopMapper = PathStep;
