import type { AreaId } from '../themes/areas.js';

/** Parts of the framework programmes whose titles name an area; research as such, health, transport and others do not. */
const AREAS_BY_PART: readonly (readonly [string, AreaId])[] = [
  // Innovation in SMEs
  ['H2020-EU.2.3.', 'business-innovation'],
  // Secure, clean and efficient energy
  ['H2020-EU.3.3.', 'energy-environment'],
  // Climate action, environment, resource efficiency and raw materials
  ['H2020-EU.3.5.', 'energy-environment'],
  // Climate, energy and mobility
  ['HORIZON.2.5', 'energy-environment'],
  // The European Innovation Council; European innovation ecosystems
  ['HORIZON.3.1', 'business-innovation'],
  ['HORIZON.3.2', 'business-innovation'],
];

/** @param legalBasis such as `H2020-EU.3.3.` or `HORIZON.2.5.1` */
export const areasOfLegalBasis = (legalBasis: string): AreaId[] => [
  ...new Set(AREAS_BY_PART.flatMap(([part, area]) => (legalBasis.startsWith(part) ? [area] : []))),
];
