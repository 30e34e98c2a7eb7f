import { AreasDocument } from '../../generated/client/graphql.js';
import { DEFAULT_LANGUAGE } from '../../model/language.js';
import type { Execute } from './internal-client.js';

/** Our partners in a priority area, as a person would ask. */
export const partnersQuery = (area: string): string => `# Our partners in a priority area,
# and why each counts. Ctrl-Enter runs it.
query PartnersByPriorityArea {
  partnersByPriorityArea(area: ${JSON.stringify(area)}) {
    totalCount
    edges {
      node {
        id
        kind
        name
      }
      reasons {
        kind
        sentence
        since
      }
    }
  }
}
`;

/** What is around an actor: for a graph that has nothing to do with a priority area yet. */
export const networkQuery = (of: string): string => `# What is around us. Ctrl-Enter runs it.
query Neighbourhood {
  neighbourhood(of: ${JSON.stringify(of)}) {
    nodes {
      id
      type
      name
    }
    links {
      kind
      sentence
      since
    }
  }
}
`;

/**
 * What GraphiQL shows at the first visit: a question of the product that has an answer on the graph that is loaded, of
 * the area with most partners where there is one. It is shown also while the graph cannot be asked.
 */
export async function openingQuery(execute: Execute, homeActor: string): Promise<string> {
  try {
    const { value } = await execute(AreasDocument, {}, DEFAULT_LANGUAGE);
    const [best] = value.priorityAreaCoverage.toSorted((a, b) => b.partners - a.partners);
    return best === undefined || best.partners === 0 ? networkQuery(homeActor) : partnersQuery(best.area.id);
  } catch {
    return networkQuery(homeActor);
  }
}
