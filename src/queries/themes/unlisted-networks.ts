import type { Graph } from '../../db/graph.js';
import type { AsOf } from '../api/as-of.js';
import { PROPERTIES, toActor, type ActorEntity } from '../rows/entities.js';
import { LARGE_NETWORKS, NETWORKS_OF_HOME, SCOPE } from './partner-patterns.js';

export const UNLISTED_NETWORKS = `
  MATCH (home:Actor {id: $of})
  ${SCOPE}
  ${NETWORKS_OF_HOME}
  ${LARGE_NETWORKS}
  RETURN large {${PROPERTIES.actor('large')}} AS network`;

/** Networks of an actor that focus on areas, and whose other members are too many to be listed as partners. */
export const unlistedNetworks = async (
  graph: Graph,
  question: {
    readonly of: string;
    readonly areas: readonly string[];
    readonly includeNarrower: boolean;
    readonly at: AsOf;
  },
): Promise<readonly ActorEntity[]> => {
  const { of, areas, includeNarrower, at } = question;
  return (await graph.read(UNLISTED_NETWORKS, { of, areas, includeNarrower, ...at })).map(({ network }) =>
    toActor(network),
  );
};
