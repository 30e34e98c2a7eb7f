/** Closed vocabularies of the model: the values that a property of a node may have. */

/** What an organisation is. */
export const ORGANISATION_KINDS = [
  'COUNCIL',
  'EXECUTIVE_BOARD',
  'PRESIDIUM',
  'COMMITTEE',
  'DEPARTMENT',
  'UNIT',
  'MUNICIPAL_COMPANY',
  'SCIENCE_PARK',
  'OTHER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What a partnership is. */
export const PARTNERSHIP_KINDS = [
  'SISTER_CITY',
  'FRIENDSHIP',
  'COOPERATION',
  'PROJECT',
  'STUDENT_EXCHANGE',
  'RESEARCH',
  'CIVIC_EXCHANGE',
  'SCHOOL_EXCHANGE',
  'TRADE',
  'CONTACT',
] as const;
export type PartnershipKind = (typeof PARTNERSHIP_KINDS)[number];

/** What an engagement is: a partnership of some kind, or an initiative. */
export type EngagementKind = PartnershipKind | 'INITIATIVE';
