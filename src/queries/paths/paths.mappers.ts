import type { PathSearchResult } from './connections.js';
import type { Path, PathStep } from './path-rank.js';

/** What resolvers have of these types of the API, by the type's name. */
export type ConnectionPathMapper = Path;
export type ConnectionPathsMapper = PathSearchResult;
export type HopMapper = PathStep & { readonly isRepeated: boolean };
