import { DUTIES } from './duties.js';
import { ROLES } from './roles.js';
import { INITIATIVE, PARTNERSHIPS } from './engagement-kinds.js';

/** A value of a closed vocabulary: what it means, and what it is called where it is shown by itself. */
export interface VocabularyValue {
  readonly description: string;
  readonly labels?: { readonly sv: string; readonly en: string };
}

/** An enum of the API: its description, and its values in order. */
export interface Vocabulary {
  readonly description: string;
  readonly values: Readonly<Record<string, VocabularyValue>>;
}

const ORGANISATIONS = {
  COUNCIL: { description: 'A city council or another elected assembly', labels: { sv: 'Fullmäktige', en: 'Council' } },
  EXECUTIVE_BOARD: {
    description: 'A municipal executive board',
    labels: { sv: 'Kommunstyrelse', en: 'Executive board' },
  },
  PRESIDIUM: { description: 'The presidium of a board', labels: { sv: 'Presidium', en: 'Presidium' } },
  COMMITTEE: { description: 'A committee or board of a municipality', labels: { sv: 'Nämnd', en: 'Committee' } },
  DEPARTMENT: {
    description: 'A department or office of a municipality',
    labels: { sv: 'Förvaltning', en: 'Department' },
  },
  UNIT: { description: 'A unit or function within a department', labels: { sv: 'Enhet', en: 'Unit' } },
  MUNICIPAL_COMPANY: {
    description: 'A company owned by a municipality',
    labels: { sv: 'Kommunalt bolag', en: 'Municipal company' },
  },
  SCIENCE_PARK: { description: 'A research or science park', labels: { sv: 'Teknikpark', en: 'Science park' } },
  OTHER: { description: 'Another body', labels: { sv: 'Övrigt', en: 'Other' } },
} as const satisfies Vocabulary['values'];

const STAGES = {
  PLANNED: { description: 'Planned, not begun' },
  EARLY: { description: 'In an early stage (inledningsskede)' },
  ESTABLISHED: { description: 'Under way' },
  ENDED: { description: 'Ended' },
} as const satisfies Vocabulary['values'];

const TRENDS = {
  GROWING: { description: 'It grows' },
  STABLE: { description: 'It neither grows nor declines' },
  DECLINING: { description: 'It declines' },
} as const satisfies Vocabulary['values'];

const AGREEMENT_STATUSES = {
  PLANNED: {
    description: 'Planned, neither decided nor signed',
    labels: { sv: 'Planerat, inte beslutat', en: 'Planned, not decided' },
  },
  DECIDED: {
    description: 'Decided, not yet signed',
    labels: { sv: 'Beslutat, inte undertecknat', en: 'Decided, not signed' },
  },
  SIGNED: { description: 'Signed', labels: { sv: 'Undertecknat', en: 'Signed' } },
  ACTIVE: { description: 'In force', labels: { sv: 'Gäller', en: 'In force' } },
  DORMANT: { description: 'In force on paper, without activity', labels: { sv: 'Vilande', en: 'Dormant' } },
  ENDED: { description: 'Ended', labels: { sv: 'Avslutat', en: 'Ended' } },
} as const satisfies Vocabulary['values'];

const REVIEW_RULES = {
  ONCE_PER_MANDATE_PERIOD: { description: 'At least once per mandate period' },
  BEFORE_NEW_AGREEMENT: { description: 'Before a new agreement' },
} as const satisfies Vocabulary['values'];

const REVIEW_STATUSES = {
  DUE: { description: 'To be done' },
  DONE: { description: 'Done' },
} as const satisfies Vocabulary['values'];

const COMPASS_POINTS = {
  NORTH: { description: 'North' },
  NORTHEAST: { description: 'North-east' },
  EAST: { description: 'East' },
  SOUTHEAST: { description: 'South-east' },
  SOUTH: { description: 'South' },
  SOUTHWEST: { description: 'South-west' },
  WEST: { description: 'West' },
  NORTHWEST: { description: 'North-west' },
} as const satisfies Vocabulary['values'];

const EVENT_KINDS = {
  VISIT: { description: 'A visit' },
  JUBILEE: { description: 'A jubilee' },
  DEVELOPMENT: { description: 'A development, such as contacts that grew or initiatives that were taken' },
  OTHER: { description: 'Another event' },
} as const satisfies Vocabulary['values'];

export const TIMELINE_KINDS = {
  BEGAN: { description: 'It began: an engagement, a participation, an affiliation' },
  ENDED: { description: 'It ended' },
  SIGNED: { description: 'An agreement was signed' },
  PLANNED: { description: 'An agreement is planned to be signed: it is not signed' },
  DECIDED: { description: 'A decision was taken' },
  REVIEWED: { description: 'A review was done' },
  HAPPENED: { description: 'An event or activity took place, or something else happened once' },
  ISSUED: { description: 'A document was issued, on which something in the graph rests' },
} as const satisfies Vocabulary['values'];

/** The closed vocabularies of the model: the values that a property may have, by the name of the API's enum. */
export const VOCABULARIES = {
  OrganisationKind: { description: 'What an organisation is.', values: ORGANISATIONS },
  PartnershipKind: { description: 'What kind of partnership it is.', values: PARTNERSHIPS },
  EngagementKind: {
    description: 'What kind of engagement it is: a partnership of some kind, or an initiative.',
    values: { ...PARTNERSHIPS, INITIATIVE },
  },
  Stage: { description: 'How far an engagement has come, as its source says.', values: STAGES },
  Trend: { description: 'Where an engagement is heading, as its source says.', values: TRENDS },
  AgreementStatus: {
    description: 'How far an agreement has come. A planned one never shows as signed.',
    values: AGREEMENT_STATUSES,
  },
  ReviewRule: { description: 'When a review is due.', values: REVIEW_RULES },
  ReviewStatus: { description: 'Whether a review is done.', values: REVIEW_STATUSES },
  EventKind: { description: 'What kind of event it is.', values: EVENT_KINDS },
  Duty: { description: 'What a body has to do.', values: DUTIES },
  RoleKind: { description: 'In which role somebody takes part.', values: ROLES },
  CompassPoint: { description: 'A direction.', values: COMPASS_POINTS },
  TimelineKind: { description: 'What a date says of something.', values: TIMELINE_KINDS },
} as const satisfies Record<string, Vocabulary>;

export type VocabularyName = keyof typeof VOCABULARIES;
/** Enums that a field may be of: the vocabularies, and the types of actors. */
export type EnumName = VocabularyName | 'ActorKind';

export type CompassPoint = keyof typeof COMPASS_POINTS;
export type OrganisationKind = keyof typeof ORGANISATIONS;
/** What an engagement is: a partnership of some kind, or an initiative. */
export type EngagementKind = keyof (typeof VOCABULARIES)['EngagementKind']['values'];

/** The values of a vocabulary, in order. */
export const valuesOf = <Name extends VocabularyName>(name: Name) =>
  Object.keys(VOCABULARIES[name].values) as (string & keyof (typeof VOCABULARIES)[Name]['values'])[];
export const ORGANISATION_KINDS = valuesOf('OrganisationKind');
