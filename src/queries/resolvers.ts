import type { Resolvers } from '../generated/resolvers.js';
import * as changes from './history/changes.resolver.js';
import * as browse from './browse/browse.resolver.js';
import * as common from './common/common.resolver.js';
import * as connections from './paths/connections.resolver.js';
import * as coverage from './themes/priority-area-coverage.resolver.js';
import * as gaps from './themes/gap-candidates.resolver.js';
import * as evidenceCoverage from './evidence-coverage/evidence-coverage.resolver.js';
import * as facets from './facets/facets.resolver.js';
import * as neighbourhood from './neighbourhood/neighbourhood.resolver.js';
import * as neighbours from './neighbourhood/neighbours.resolver.js';
import * as networkPosition from './centrality/network-position.resolver.js';
import * as partners from './themes/partners-by-priority-area.resolver.js';
import * as reviews from './follow-up/reviews-due.resolver.js';
import * as responsibility from './follow-up/responsibility.resolver.js';
import * as revision from './revision/revision.resolver.js';
import * as search from './search/search.resolver.js';
import * as timeline from './history/timeline.resolver.js';

/** The resolvers of the product's own questions, by their coordinate in `schema/analysis/`. */
export const resolvers: Resolvers = {
  Query: {
    browse: browse.query,
    changes: changes.query,
    common: common.query,
    connections: connections.query,
    gapCandidates: gaps.query,
    gapCandidatesConnection: gaps.inPages,
    mandatePeriods: reviews.mandatePeriods,
    evidenceCoverage: evidenceCoverage.query,
    graphRevision: revision.query,
    neighbourhood: neighbourhood.query,
    networkPosition: networkPosition.query,
    neighbours: neighbours.query,
    partnersAcrossAreas: partners.acrossAreas,
    partnersByPriorityArea: partners.byArea,
    priorityAreaCoverage: coverage.query,
    reviewsDue: reviews.query,
    reviewsDueConnection: reviews.inPages,
    responsibility: responsibility.query,
    search: search.query,
    timeline: timeline.query,
    timelineConnection: timeline.inPages,
  },
  ChangeConnection: changes.connection,
  ConnectionPath: connections.path,
  ConnectionPaths: connections.paths,
  BrowseResult: browse.entity,
  Cluster: networkPosition.cluster,
  ComputedGraph: networkPosition.computedGraph,
  GapCandidate: gaps.candidate,
  GapCandidateConnection: gaps.connection,
  EvidenceCoverageOfKind: evidenceCoverage.ofKind,
  Facet: facets.facet,
  FacetValue: facets.facetValue,
  GraphLink: neighbourhood.link,
  GraphNode: neighbourhood.node,
  Hop: connections.hop,
  CostResponsibility: responsibility.cost,
  HeldDuty: responsibility.duty,
  Payer: responsibility.payer,
  Responsibility: responsibility.whole,
  NeighbourConnection: neighbours.connection,
  NetworkPosition: networkPosition.position,
  RankedNode: networkPosition.node,
  Reason: partners.reason,
  Recording: changes.recording,
  ReviewDue: reviews.due,
  ReviewDueConnection: reviews.connection,
  SearchHit: search.hit,
  Subgraph: neighbourhood.subgraph,
  DatedEntity: timeline.entity,
  TimelineEntry: timeline.entry,
};
