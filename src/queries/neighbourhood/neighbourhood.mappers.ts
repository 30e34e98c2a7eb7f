import type { NeighboursAnswer } from './neighbours.resolver.js';
import type { DrawnNetwork, NetworkLink } from './network.js';

/** What resolvers have of these types of the API, by the type's name. */
export type NeighbourConnectionMapper = NeighboursAnswer;
export type SubgraphMapper = DrawnNetwork;
export type GraphLinkMapper = NetworkLink;
