import { DUTIES } from './duties.js';
import { ROLES } from './roles.js';
import { INITIATIVE, PARTNERSHIPS } from './engagement-kinds.js';

/** A value of a closed vocabulary: what it means, and what it is called where it is shown by itself. */
export interface VocabularyValue {
  readonly description: string;
  readonly labels?: { readonly sv: string; readonly en: string };
  /** Other words that people look for it by, in any language. */
  readonly synonyms?: readonly string[];
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
    synonyms: ['ansvarig', 'ansvarar', 'responsible'],
  },
  PRESIDIUM: { description: 'The presidium of a board', labels: { sv: 'Presidium', en: 'Presidium' } },
  COMMITTEE: { description: 'A committee or board of a municipality', labels: { sv: 'Nämnd', en: 'Committee' } },
  DEPARTMENT: {
    description: 'A department or office of a municipality',
    labels: { sv: 'Förvaltning', en: 'Department' },
    synonyms: ['kontor', 'ansvarig', 'ansvarar', 'kontakt', 'responsible', 'contact'],
  },
  UNIT: {
    description: 'A unit or function within a department',
    labels: { sv: 'Enhet', en: 'Unit' },
    synonyms: [
      'funktion',
      'kontaktperson',
      'kontakt',
      'ansvarig',
      'ansvarar',
      'handläggare',
      'contact person',
      'responsible',
    ],
  },
  MUNICIPAL_COMPANY: {
    description: 'A company owned by a municipality',
    labels: { sv: 'Kommunalt bolag', en: 'Municipal company' },
  },
  NETWORK: {
    description: 'A network of cities or other organisations, which they join as members',
    labels: { sv: 'Nätverk', en: 'Network' },
  },
  SCIENCE_PARK: { description: 'A research or science park', labels: { sv: 'Teknikpark', en: 'Science park' } },
  OTHER: { description: 'Another body', labels: { sv: 'Övrigt', en: 'Other' } },
} as const satisfies Vocabulary['values'];

/** What entities are in a picture that is read layer by layer: the groups of a legend, in its order. */
const LAYERS = {
  ACTORS: {
    description: 'Who acts: cities, universities, companies, associations, people',
    labels: { sv: 'Aktörer', en: 'Actors' },
  },
  ENGAGEMENTS: {
    description: 'What actors do together: partnerships, initiatives, events and activities',
    labels: { sv: 'Samarbeten', en: 'Partnerships' },
  },
  THEMES: {
    description: 'What it is about: priority areas, goals and terms',
    labels: { sv: 'Områden och mål', en: 'Areas and goals' },
  },
  GOVERNANCE: {
    description:
      "How it is governed: a municipality's own boards and offices, agreements, decisions, plans, reviews, rules and guidelines",
    labels: { sv: 'Styrning', en: 'Governance' },
  },
  SOURCES: { description: 'The documents that it is told by', labels: { sv: 'Källor', en: 'Sources' } },
  PLACES: { description: 'Where it is: countries and regions', labels: { sv: 'Platser', en: 'Places' } },
} as const satisfies Vocabulary['values'];

const STAGES = {
  PLANNED: { description: 'Planned, not begun', labels: { sv: 'Planerat', en: 'Planned' } },
  EARLY: {
    description: 'In an early stage (inledningsskede)',
    labels: { sv: 'Inledningsskede', en: 'Early stage' },
  },
  ESTABLISHED: { description: 'Under way', labels: { sv: 'Pågår', en: 'Under way' } },
  DORMANT: { description: 'Not ended, but without activity', labels: { sv: 'Vilande', en: 'Dormant' } },
  ENDED: { description: 'Ended', labels: { sv: 'Avslutat', en: 'Ended' } },
} as const satisfies Vocabulary['values'];

const TRENDS = {
  GROWING: { description: 'It grows', labels: { sv: 'Ökar', en: 'Growing' } },
  STABLE: { description: 'It neither grows nor declines', labels: { sv: 'Oförändrad', en: 'Stable' } },
  DECLINING: { description: 'It declines', labels: { sv: 'Minskar', en: 'Declining' } },
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

const DOCUMENT_KINDS = {
  DECISION: { description: 'The record of a decision, such as minutes', labels: { sv: 'Beslut', en: 'Decision' } },
  REPORT: {
    description: 'A report, paper, letter or strategy of a body',
    labels: { sv: 'Rapport eller skrivelse', en: 'Report or paper' },
  },
  WEB_PAGE: { description: 'A web page of a body', labels: { sv: 'Webbsida', en: 'Web page' } },
  NEWS: { description: 'News: what somebody reports of others', labels: { sv: 'Nyhet', en: 'News' } },
  REGISTER: {
    description: 'A register or data set that lists many',
    labels: { sv: 'Register', en: 'Register' },
  },
} as const satisfies Vocabulary['values'];

const ASSERTIONS = {
  HOLDS: { description: 'It is so', labels: { sv: 'Pågår', en: 'Ongoing' } },
  HELD: { description: 'It was so, and no longer is', labels: { sv: 'Gällde tidigare', en: 'Formerly so' } },
  PLANNED: { description: 'It is planned', labels: { sv: 'Planeras', en: 'Planned' } },
  ENDED: { description: 'It has ended', labels: { sv: 'Har upphört', en: 'Ended' } },
  DENIED: { description: 'It is not so', labels: { sv: 'Gäller inte', en: 'Denied' } },
} as const satisfies Vocabulary['values'];

const MODALITIES = {
  STATED: { description: 'The document says so', labels: { sv: 'Uppgift', en: 'Stated' } },
  DERIVED: {
    description: 'It follows from what the document says: an interpretation',
    labels: { sv: 'Tolkning', en: 'Interpretation' },
  },
} as const satisfies Vocabulary['values'];

/** What the anchor of evidence is. */
const EVIDENCE_FORMS = {
  QUOTE: { description: 'Words of the document, unchanged' },
  PARAPHRASE: { description: 'What somebody wrote down of the document, whose own words are not at hand' },
  RECORD: { description: 'An entry of a register: a row, not words that somebody wrote' },
} as const satisfies Vocabulary['values'];

/** Why a person's name is told to everybody. */
const PUBLIC_FIGURES = {
  ELECTED: { description: 'Holds or held an elected office', labels: { sv: 'Förtroendevald', en: 'Elected' } },
  HISTORIC: { description: 'Belongs to history', labels: { sv: 'Historisk person', en: 'Historic person' } },
} as const satisfies Vocabulary['values'];

/** From the one that outweighs all others to the one that all others outweigh. */
const SPEAKER_LEVELS = {
  RULING: { description: 'A ruling by a person of the international office' },
  HOME_DECISION: { description: 'A decision of the home municipality' },
  HOME_DOCUMENT: { description: 'Another document of the home municipality' },
  OTHER_ACTOR: { description: 'A document of the counterpart, or of another actor of the graph' },
  PRESS: { description: 'Somebody who is no actor of the graph, such as the press' },
  REGISTER: { description: 'A register' },
} as const satisfies Vocabulary['values'];

const STANDINGS = {
  MUTUAL: { description: 'Two parties or more say so', labels: { sv: 'Ömsesidigt', en: 'Mutual' } },
  ONE_SIDED: {
    description: 'One party alone says so, or no party but another actor of the graph',
    labels: { sv: 'Ensidigt', en: 'One-sided' },
  },
  CONTRADICTED: {
    description: 'What is said of it cannot all be true',
    labels: { sv: 'Motstridigt', en: 'Contradicted' },
  },
  ENDED: { description: 'It has ended', labels: { sv: 'Avslutat', en: 'Ended' } },
  UNCONFIRMED: {
    description: 'Registers, or those who are no actors of the graph, say so alone',
    labels: { sv: 'Obekräftat', en: 'Unconfirmed' },
  },
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
  PublicFigure: { description: "Why a person's name is told to everybody.", values: PUBLIC_FIGURES },
  Duty: { description: 'What a body has to do.', values: DUTIES },
  RoleKind: { description: 'In which role somebody takes part.', values: ROLES },
  CompassPoint: { description: 'A direction.', values: COMPASS_POINTS },
  TimelineKind: { description: 'What a date says of something.', values: TIMELINE_KINDS },
  DocumentKind: { description: 'What a document is, which decides how much its word weighs.', values: DOCUMENT_KINDS },
  Standing: { description: 'What its parties and others say of an engagement, taken together.', values: STANDINGS },
  Layer: { description: 'What an entity is in a picture that is read layer by layer.', values: LAYERS },
  Assertion: { description: 'What a statement says of its subject.', values: ASSERTIONS },
  Modality: { description: 'Whether a document says so itself.', values: MODALITIES },
  EvidenceForm: {
    description: 'What the anchor of evidence is: only a quote may stand in quotation marks.',
    values: EVIDENCE_FORMS,
  },
  SpeakerLevel: {
    description: 'How much the word of a speaker weighs, the heaviest first.',
    values: SPEAKER_LEVELS,
  },
} as const satisfies Record<string, Vocabulary>;

export type VocabularyName = keyof typeof VOCABULARIES;
/** Enums that a field may be of: the vocabularies, and the types of actors. */
export type EnumName = VocabularyName | 'ActorKind';

export type CompassPoint = keyof typeof COMPASS_POINTS;
export type DocumentKind = keyof typeof DOCUMENT_KINDS;
export type Assertion = keyof typeof ASSERTIONS;
export type Modality = keyof typeof MODALITIES;
export type EvidenceForm = keyof typeof EVIDENCE_FORMS;
export type SpeakerLevel = keyof typeof SPEAKER_LEVELS;
export type Standing = keyof typeof STANDINGS;
export type Layer = keyof typeof LAYERS;
export type OrganisationKind = keyof typeof ORGANISATIONS;
/** What an engagement is: a partnership of some kind, or an initiative. */
export type EngagementKind = keyof (typeof VOCABULARIES)['EngagementKind']['values'];

/** The values of a vocabulary, in order. */
export const valuesOf = <Name extends VocabularyName>(name: Name) =>
  Object.keys(VOCABULARIES[name].values) as (string & keyof (typeof VOCABULARIES)[Name]['values'])[];
export const ORGANISATION_KINDS = valuesOf('OrganisationKind');
