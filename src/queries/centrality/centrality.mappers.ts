import type { NodePosition } from './network-position.js';
import type { ClusterAnswer, PositionAnswer } from './network-position.resolver.js';

/** What resolvers have of these types of the API, by the type's name. */
export type NetworkPositionMapper = PositionAnswer;
export type ComputedGraphMapper = PositionAnswer;
export type ClusterMapper = ClusterAnswer;
export type RankedEntityMapper = NodePosition;
