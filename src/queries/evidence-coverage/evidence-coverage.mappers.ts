import type { KindCoverage } from './evidence-coverage.js';

/** What resolvers have of these types of the API, by the type's name. */
export type EvidenceCoverageOfKindMapper = KindCoverage;
