// Generated from src/model by `npm run codegen`: do not edit.

import { resolvers as browse } from '../queries/browse/browse.resolver.js';
import { resolvers as networkPosition } from '../queries/centrality/network-position.resolver.js';
import { resolvers as common } from '../queries/common/common.resolver.js';
import { resolvers as documents } from '../queries/documents/documents.resolver.js';
import { resolvers as evidenceCoverage } from '../queries/evidence-coverage/evidence-coverage.resolver.js';
import { resolvers as facets } from '../queries/facets/facets.resolver.js';
import { resolvers as agreementTerm } from '../queries/follow-up/agreement-term.resolver.js';
import { resolvers as responsibility } from '../queries/follow-up/responsibility.resolver.js';
import { resolvers as reviewsDue } from '../queries/follow-up/reviews-due.resolver.js';
import { resolvers as changes } from '../queries/history/changes.resolver.js';
import { resolvers as timeline } from '../queries/history/timeline.resolver.js';
import { resolvers as neighbourhood } from '../queries/neighbourhood/neighbourhood.resolver.js';
import { resolvers as neighbours } from '../queries/neighbourhood/neighbours.resolver.js';
import { resolvers as connections } from '../queries/paths/connections.resolver.js';
import { resolvers as revision } from '../queries/revision/revision.resolver.js';
import { resolvers as entity } from '../queries/rows/entity.resolver.js';
import { resolvers as localizedText } from '../queries/rows/localized-text.resolver.js';
import { resolvers as search } from '../queries/search/search.resolver.js';
import { resolvers as disagreements } from '../queries/statements/disagreements.resolver.js';
import { resolvers as registers } from '../queries/statements/registers.resolver.js';
import { resolvers as standing } from '../queries/statements/standing.resolver.js';
import { resolvers as standings } from '../queries/statements/standings.resolver.js';
import { resolvers as statements } from '../queries/statements/statements.resolver.js';
import { resolvers as gapCandidates } from '../queries/themes/gap-candidates.resolver.js';
import { resolvers as partnersByPriorityArea } from '../queries/themes/partners-by-priority-area.resolver.js';
import { resolvers as priorityAreaCoverage } from '../queries/themes/priority-area-coverage.resolver.js';
import { resolvers as ties } from '../queries/ties/ties.resolver.js';
import { resolvers as whatIf } from '../queries/what-if/what-if.resolver.js';
import type { Resolvers } from './resolvers.js';

/** What each `*.resolver.ts` of `src/queries` exports. */
export const QUERY_RESOLVERS: readonly Resolvers[] = [
  browse,
  networkPosition,
  common,
  documents,
  evidenceCoverage,
  facets,
  agreementTerm,
  responsibility,
  reviewsDue,
  changes,
  timeline,
  neighbourhood,
  neighbours,
  connections,
  revision,
  entity,
  localizedText,
  search,
  disagreements,
  registers,
  standing,
  standings,
  statements,
  gapCandidates,
  partnersByPriorityArea,
  priorityAreaCoverage,
  ties,
  whatIf,
];
