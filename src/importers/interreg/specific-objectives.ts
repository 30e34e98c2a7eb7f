import type { AreaId } from '../themes/areas.js';

/**
 * The specific objectives of cohesion policy 2021-27 (Regulation (EU) 2021/1058, article 3, and 2021/1059, article 14) that
 * name an area in their own words. The others, such as transport, health, culture and tourism, are left out.
 */
const AREAS_BY_OBJECTIVE: Readonly<Record<string, readonly AreaId[]>> = {
  // Research, innovation and advanced technologies
  'RSO1.1': ['business-innovation'],
  // Benefits of digitisation for citizens, companies and public authorities
  'RSO1.2': ['smart-city'],
  // Growth and competitiveness of small and medium-sized enterprises
  'RSO1.3': ['business-innovation'],
  // Skills for smart specialisation, industrial transition and entrepreneurship
  'RSO1.4': ['business-innovation'],
  // Energy efficiency; renewable energy; smart energy systems; climate change adaptation
  'RSO2.1': ['energy-environment'],
  'RSO2.2': ['energy-environment'],
  'RSO2.3': ['energy-environment'],
  'RSO2.4': ['energy-environment'],
  // Water; circular economy; protection of nature
  'RSO2.5': ['energy-environment'],
  'RSO2.6': ['energy-environment'],
  'RSO2.7': ['energy-environment'],
};

/** @param code such as `RSO2.4` */
export const areasOfObjective = (code: string): readonly AreaId[] => AREAS_BY_OBJECTIVE[code.trim()] ?? [];
