/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who an actor is. The same values, as a filter: `ActorType`. */
export type ActorKind =
  /** An association of civil society */
  | 'ASSOCIATION'
  /** A city or municipality */
  | 'CITY'
  /** A company */
  | 'COMPANY'
  /** A public body, a committee, a department, a municipal company or a science park */
  | 'ORGANISATION'
  /** A person named in a public source */
  | 'PERSON'
  /** A university or other higher education institution */
  | 'UNIVERSITY';

/** How far an agreement has come. A planned one never shows as signed. */
export type AgreementStatus =
  /** In force */
  | 'ACTIVE'
  /** Decided, not yet signed */
  | 'DECIDED'
  /** In force on paper, without activity */
  | 'DORMANT'
  /** Ended */
  | 'ENDED'
  /** Planned, neither decided nor signed */
  | 'PLANNED'
  /** Signed */
  | 'SIGNED';

/** What kind of engagement it is: a partnership of some kind, or an initiative. */
export type EngagementKind =
  /** Exchange between citizens and associations */
  | 'CIVIC_EXCHANGE'
  /** Contact, less than a cooperation */
  | 'CONTACT'
  /** Cooperation (samverkansort) */
  | 'COOPERATION'
  /** Friendship town (vänort) */
  | 'FRIENDSHIP'
  /** An initiative or network: see `Initiative` */
  | 'INITIATIVE'
  /** Project */
  | 'PROJECT'
  /** Cooperation in research */
  | 'RESEARCH'
  /** Cooperation between schools */
  | 'SCHOOL_EXCHANGE'
  /** Sister-city relation (systerort) */
  | 'SISTER_CITY'
  /** Exchange of students */
  | 'STUDENT_EXCHANGE'
  /** Trade and business promotion */
  | 'TRADE';

/** What a thing in the graph is. */
export type EntityType =
  /** A plan of concrete arrangements for a coming period */
  | 'ACTION_PLAN'
  /** One activity of a plan or engagement */
  | 'ACTIVITY'
  /** An agreement that governs an engagement */
  | 'AGREEMENT'
  /** An association of civil society */
  | 'ASSOCIATION'
  /** A city or municipality */
  | 'CITY'
  /** A company */
  | 'COMPANY'
  /** A rule of who pays for what */
  | 'COST_RULE'
  /** A country (ISO 3166-1) */
  | 'COUNTRY'
  /** A decision, or one point of it */
  | 'DECISION'
  /** A document */
  | 'DOCUMENT'
  /** A visit, a jubilee or another happening */
  | 'EVENT'
  /** A guideline of a strategy */
  | 'GUIDELINE'
  /** An initiative or network that actors join */
  | 'INITIATIVE'
  /** A public body, a committee, a department, a municipal company or a science park */
  | 'ORGANISATION'
  /** Something that actors share: a sister-city relation, a project, an exchange */
  | 'PARTNERSHIP'
  /** A person named in a public source */
  | 'PERSON'
  /** An area that the work gives priority to */
  | 'PRIORITY_AREA'
  /** A state, a county or another region */
  | 'REGION'
  /** A review of a relation: due, or done */
  | 'REVIEW'
  /** One of the United Nations' seventeen Sustainable Development Goals */
  | 'SUSTAINABLE_DEVELOPMENT_GOAL'
  /** A university or other higher education institution */
  | 'UNIVERSITY';

/** The kinds of engagements (`EngagementKind`) and of organisations (`OrganisationKind`), as a filter. */
export type FacetKind =
  /** Exchange between citizens and associations */
  | 'CIVIC_EXCHANGE'
  /** A committee or board of a municipality */
  | 'COMMITTEE'
  /** Contact, less than a cooperation */
  | 'CONTACT'
  /** Cooperation (samverkansort) */
  | 'COOPERATION'
  /** A city council or another elected assembly */
  | 'COUNCIL'
  /** A department or office of a municipality */
  | 'DEPARTMENT'
  /** A municipal executive board */
  | 'EXECUTIVE_BOARD'
  /** Friendship town (vänort) */
  | 'FRIENDSHIP'
  /** An initiative or network */
  | 'INITIATIVE'
  /** A company owned by a municipality */
  | 'MUNICIPAL_COMPANY'
  /** Another body */
  | 'OTHER'
  /** The presidium of a board */
  | 'PRESIDIUM'
  /** Project */
  | 'PROJECT'
  /** Cooperation in research */
  | 'RESEARCH'
  /** Cooperation between schools */
  | 'SCHOOL_EXCHANGE'
  /** A research or science park */
  | 'SCIENCE_PARK'
  /** Sister-city relation (systerort) */
  | 'SISTER_CITY'
  /** Exchange of students */
  | 'STUDENT_EXCHANGE'
  /** Trade and business promotion */
  | 'TRADE'
  /** A unit or function within a department */
  | 'UNIT';

/** A way to narrow a list down. A thing without a value, such as one whose country nobody has said, counts under none. */
export type FacetName =
  /** The priority areas of an engagement or activity, of an engagement's activities, and of the engagements that an actor takes part in; wider areas count as well, at any time */
  | 'AREA'
  /** Where it is: in a country itself, or by what it is located in or part of, up to three steps; an engagement, where its parties are */
  | 'COUNTRY'
  /** The decade in which it began or is dated; of an actor, in which it began to take part in something */
  | 'DECADE'
  /** The kind of an engagement or of an organisation */
  | 'KIND'
  /** What it is */
  | 'TYPE';

/** The languages that every text is kept in. */
export type Language =
  /** English */
  | 'EN'
  /** Swedish */
  | 'SV';

/** What an organisation is. */
export type OrganisationKind =
  /** A committee or board of a municipality */
  | 'COMMITTEE'
  /** A city council or another elected assembly */
  | 'COUNCIL'
  /** A department or office of a municipality */
  | 'DEPARTMENT'
  /** A municipal executive board */
  | 'EXECUTIVE_BOARD'
  /** A company owned by a municipality */
  | 'MUNICIPAL_COMPANY'
  /** Another body */
  | 'OTHER'
  /** The presidium of a board */
  | 'PRESIDIUM'
  /** A research or science park */
  | 'SCIENCE_PARK'
  /** A unit or function within a department */
  | 'UNIT';

/** Why a partner counts. */
export type ReasonKind =
  /** It takes part in a part of an engagement that both have to do with; the part focuses on the area */
  | 'PART_OF_SHARED_ENGAGEMENT'
  /** An activity of an engagement that both take part in focuses on the area */
  | 'SHARED_ACTIVITY'
  /** Both take part in an engagement that focuses on the area */
  | 'SHARED_ENGAGEMENT';

/** The kinds of relationship in the graph; each reads from its source to its target. */
export type RelationKind =
  /** A company is active in a city */
  | 'ACTIVE_IN'
  /** A person belongs, or belonged, to an organisation */
  | 'AFFILIATED_WITH'
  /** A cost rule or guideline applies to an engagement */
  | 'APPLIES_TO'
  /** An actor arranged an event or activity */
  | 'ARRANGED'
  /** A decision or document rests on a document */
  | 'BASED_ON'
  /** A priority area belongs to a wider one (SKOS broader) */
  | 'BROADER'
  /** A decision concerns something */
  | 'CONCERNS'
  /** A body took a decision, or decided on an agreement */
  | 'DECIDED'
  /** An engagement or activity focuses on a priority area */
  | 'FOCUSES_ON'
  /** An agreement governs an engagement */
  | 'GOVERNS'
  /** A company has its headquarters in or near a city */
  | 'HEADQUARTERED_NEAR'
  /** An actor took the initiative to an engagement */
  | 'INITIATED'
  /** A place or actor is in a country */
  | 'IN_COUNTRY'
  /** A person lives, or lived, in a city */
  | 'LIVED_IN'
  /** An actor is located in a city or region */
  | 'LOCATED_IN'
  /** A city is near another */
  | 'NEAR'
  /** A cost rule says that an actor pays */
  | 'PAID_BY'
  /** An actor takes part in an engagement */
  | 'PARTICIPATES_IN'
  /** A part and its whole */
  | 'PART_OF'
  /** A priority area relates to a Sustainable Development Goal (SKOS relatedMatch) */
  | 'RELATED_MATCH'
  /** A body has a duty: see `Duty` */
  | 'RESPONSIBLE_FOR'
  /** A review covers an engagement */
  | 'REVIEWS'
  /** A decision was sent to somebody */
  | 'SENT_TO'
  /** A rule, review or decision is stated in a document */
  | 'STATED_IN'
  /** An action plan structures an engagement */
  | 'STRUCTURES'
  /** An actor was succeeded by another, as after a merger */
  | 'SUCCEEDED_BY';

/** When a review is due. */
export type ReviewRule =
  /** Before a new agreement */
  | 'BEFORE_NEW_AGREEMENT'
  /** At least once per mandate period */
  | 'ONCE_PER_MANDATE_PERIOD';

/** How far an engagement has come, as its source says. */
export type Stage =
  /** In an early stage (inledningsskede) */
  | 'EARLY'
  /** Ended */
  | 'ENDED'
  /** Under way */
  | 'ESTABLISHED'
  /** Planned, not begun */
  | 'PLANNED';

/** What a date says of something. */
export type TimelineKind =
  /** It began: an engagement, a participation, an affiliation */
  | 'BEGAN'
  /** A decision was taken */
  | 'DECIDED'
  /** It ended */
  | 'ENDED'
  /** An event or activity took place, or something else happened once */
  | 'HAPPENED'
  /** A document was issued, on which something in the graph rests */
  | 'ISSUED'
  /** An agreement is planned to be signed: it is not signed */
  | 'PLANNED'
  /** A review was done */
  | 'REVIEWED'
  /** An agreement was signed */
  | 'SIGNED';

/** Where an engagement is heading, as its source says. */
export type Trend =
  /** It declines */
  | 'DECLINING'
  /** It grows */
  | 'GROWING'
  /** It neither grows nor declines */
  | 'STABLE';

export type CoverageQueryVariables = Exact<{
  at?: string | null | undefined;
}>;


export type CoverageQuery = { priorityAreaCoverage: Array<{ partners: number, engagements: number, activities: number, area: { id: string, prefLabel: { sv: string, en: string }, goals: Array<{ number: number, name: string }> } }> };

export type EngagementQueryVariables = Exact<{
  id?: string;
}>;


export type EngagementQuery = { engagement: { name: string, stage: Stage | null, participantsConnection: { totalCount: number, edges: Array<{ properties: { since: string | null, attestedOn: string | null, evidenceIds: Array<string> }, node: { name: string, countries: Array<{ name: string }> } }> } } | null };

export type NeighbourhoodQueryVariables = Exact<{
  of?: string;
  depth?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type NeighbourhoodQuery = { neighbourhood: { nodes: Array<{ id: string, type: EntityType, name: string, degree: number }>, links: Array<{ source: string, target: string, kind: RelationKind, sentence: string }>, omitted: Array<{ node: string, kind: RelationKind, count: number }> } };

export type PartnersQueryVariables = Exact<{
  area?: string;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type PartnersQuery = { partnersByPriorityArea: { totalCount: number, edges: Array<{ node: { id: string, name: string }, reasons: Array<{ sentence: string, since: string | null, evidence: Array<{ anchor: string, section: string, document: { name: string, date: string | null } }> }> }> } };

export type SearchQueryVariables = Exact<{
  text?: string;
  language?: Language | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ node: { id: string, type: EntityType, name: string } }> } };

export type ComposerQueryVariables = Exact<{ [key: string]: never; }>;


export type ComposerQuery = { actors: Array<{ id: string, nameSv: string, nameEn: string }>, engagements: Array<{ id: string, nameSv: string, nameEn: string }>, priorityAreas: Array<{ id: string, nameSv: string, nameEn: string }> };

export type EntityQueryVariables = Exact<{
  id: string;
  language?: Language | null | undefined;
}>;


export type EntityQuery = { graphRevision: { number: number, recordedAt: string | null }, neighbourhood: { nodes: Array<{ id: string, type: EntityType, name: string, engagementKind: EngagementKind | null, latitude: number | null, longitude: number | null, names: { sv: string, en: string } }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, sentence: string, since: string | null, until: string | null, attestedOn: string | null, evidence: Array<{ id: string, section: string, anchor: string, document: { id: string, name: string, nameSv: string, nameEn: string } }> }>, omitted: Array<{ count: number }> } };

export type EntityFactsQueryVariables = Exact<{
  id: string;
  actor: boolean;
  engagement: boolean;
  agreement: boolean;
  decision: boolean;
  event: boolean;
  document: boolean;
  area: boolean;
  country: boolean;
  goal: boolean;
}>;


export type EntityFactsQuery = { actors?: Array<{ altNames: Array<string>, summarySv: string | null, summaryEn: string | null, organisationKind: OrganisationKind | null, population: number | null, wikidataId: string | null, rorId: string | null, lei: string | null, geonamesId: string | null }>, engagements?: Array<{ altNames: Array<string>, summarySv: string | null, summaryEn: string | null, since: string | null, until: string | null }>, agreements?: Array<{ status: AgreementStatus, signedOn: string | null, plannedFor: string | null }>, decisions?: Array<{ paragraph: string | null, date: string | null, summarySv: string | null, summaryEn: string | null }>, events?: Array<{ date: string | null }>, documents?: Array<{ diaryNumber: string | null, date: string | null, sha256: string | null, url: string | null, licence: string | null, attribution: string | null }>, priorityAreas?: Array<{ altLabels: Array<string>, summarySv: string | null, summaryEn: string | null }>, countries?: Array<{ isoCode: string }>, sustainableDevelopmentGoals?: Array<{ number: number }> };

export type EmbedGraphQueryVariables = Exact<{
  of: string;
  depth?: number | null | undefined;
  at?: string | null | undefined;
  limit?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type EmbedGraphQuery = { graphRevision: { number: number, recordedAt: string | null }, neighbourhood: { nodes: Array<{ id: string, type: EntityType, name: string, engagementKind: EngagementKind | null, distance: number | null }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, sentence: string, since: string | null, until: string | null, attestedOn: string | null, evidence: Array<{ document: { id: string, name: string, nameSv: string, nameEn: string } }> }>, omitted: Array<{ node: string, count: number }> } };

export type EmbedMapQueryVariables = Exact<{
  of: string;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type EmbedMapQuery = { graphRevision: { number: number, recordedAt: string | null }, neighbourhood: { nodes: Array<{ id: string, type: EntityType, name: string, distance: number | null, latitude: number | null, longitude: number | null }>, links: Array<{ source: string, target: string, kind: RelationKind, sentence: string, since: string | null, until: string | null, attestedOn: string | null, evidence: Array<{ document: { id: string, name: string, nameSv: string, nameEn: string } }> }>, omitted: Array<{ count: number }> } };

export type EmbedPartnersQueryVariables = Exact<{
  area: string;
  of?: string | null | undefined;
  at?: string | null | undefined;
  first?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type EmbedPartnersQuery = { graphRevision: { number: number, recordedAt: string | null }, priorityAreas: Array<{ id: string, nameSv: string, nameEn: string }>, partnersByPriorityArea: { totalCount: number, edges: Array<{ local: boolean, node: { id: string, kind: ActorKind, nameSv: string, nameEn: string }, reasons: Array<{ sentence: string, since: string | null, until: string | null, attestedOn: string | null, engagement: { id: string, kind: EngagementKind, nameSv: string, nameEn: string } | null, evidence: Array<{ document: { id: string, name: string, nameSv: string, nameEn: string } }> }> }> } };

export type EmbedTimelineQueryVariables = Exact<{
  of: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  limit?: number | null | undefined;
  language?: Language | null | undefined;
}>;


export type EmbedTimelineQuery = { graphRevision: { number: number, recordedAt: string | null }, neighbourhood: { nodes: Array<{ id: string, type: EntityType, name: string }> }, timeline: Array<{ id: string, date: string, kind: TimelineKind, title: string, attestedOn: string | null, subject: { id: string, type: EntityType, name: string }, evidence: Array<{ document: { id: string, name: string, nameSv: string, nameEn: string } }> }> };

export type SourceFragment = { id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } };

export type SharedWorkFragment = { id: string, kind: EngagementKind, since: string | null, until: string | null, names: { sv: string, en: string }, areas: Array<{ id: string, prefLabel: { sv: string, en: string } }>, agreements: Array<{ id: string, status: AgreementStatus, signedOn: string | null, plannedFor: string | null, names: { sv: string, en: string } }> };

export type AgreementFactsFragment = { id: string, status: AgreementStatus, signedOn: string | null, plannedFor: string | null, names: { sv: string, en: string } };

export type RelationsQueryVariables = Exact<{
  of: string;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type RelationsQuery = { neighbourhood: { nodes: Array<{ id: string, type: EntityType, engagementKind: EngagementKind | null, degree: number, names: { sv: string, en: string } }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, sentence: string, since: string | null, until: string | null, attestedOn: string | null, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> }>, omitted: Array<{ node: string, kind: RelationKind, count: number, cursor: string | null }> } };

export type ActorFactsQueryVariables = Exact<{
  id: string;
}>;


export type ActorFactsQuery = { actor: { id: string, summarySv: string | null, summaryEn: string | null, population: number | null, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }>, engagements: Array<{ id: string, kind: EngagementKind, since: string | null, until: string | null, names: { sv: string, en: string }, areas: Array<{ id: string, prefLabel: { sv: string, en: string } }>, agreements: Array<{ id: string, status: AgreementStatus, signedOn: string | null, plannedFor: string | null, names: { sv: string, en: string } }> }> } | null };

export type EngagementFactsQueryVariables = Exact<{
  id: string;
  language?: Language | null | undefined;
}>;


export type EngagementFactsQuery = { engagement: { id: string, summarySv: string | null, summaryEn: string | null, since: string | null, until: string | null, stage: Stage | null, trend: Trend | null, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }>, areas: Array<{ id: string, prefLabel: { sv: string, en: string } }>, agreements: Array<{ id: string, status: AgreementStatus, signedOn: string | null, plannedFor: string | null, names: { sv: string, en: string } }> } | null, responsibility: { duties: Array<{ sentence: string, rule: string | null, since: string | null, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> }>, costs: Array<{ rule: string, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> }> } };

export type AgreementPanelQueryVariables = Exact<{
  id: string;
}>;


export type AgreementPanelQuery = { agreements: Array<{ id: string, status: AgreementStatus, signedOn: string | null, plannedFor: string | null, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }>, names: { sv: string, en: string } }> };

export type DocumentPanelQueryVariables = Exact<{
  id: string;
}>;


export type DocumentPanelQuery = { documents: Array<{ id: string, diaryNumber: string | null, date: string | null, url: string | null }> };

export type DecisionPanelQueryVariables = Exact<{
  id: string;
}>;


export type DecisionPanelQuery = { decisions: Array<{ id: string, paragraph: string | null, date: string | null, summarySv: string | null, summaryEn: string | null, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> }> };

export type AreaPanelQueryVariables = Exact<{
  id: string;
}>;


export type AreaPanelQuery = { priorityAreas: Array<{ id: string, summarySv: string | null, summaryEn: string | null, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> }> };

export type ReviewsDueQueryVariables = Exact<{
  of?: string | null | undefined;
  mandatePeriod?: string | null | undefined;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ReviewsDueQuery = { reviewsDue: Array<{ id: string, rule: ReviewRule, dueBy: string, overdue: boolean, reason: string, engagement: { id: string, names: { sv: string, en: string } }, responsible: Array<{ id: string, names: { sv: string, en: string } }>, lastReview: { id: string, date: string | null } | null, mandatePeriod: { name: string, start: string, end: string }, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> }> };

export type CommitmentsQueryVariables = Exact<{
  of: string;
}>;


export type CommitmentsQuery = { agreements: Array<{ id: string, status: AgreementStatus, signedOn: string | null, plannedFor: string | null, names: { sv: string, en: string }, governs: Array<{ id: string, names: { sv: string, en: string } }>, decidedBy: Array<{ id: string, names: { sv: string, en: string } }>, responsible: Array<{ id: string, names: { sv: string, en: string } }>, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> }>, actionPlans: Array<{ id: string, stage: Stage | null, summarySv: string | null, summaryEn: string | null, names: { sv: string, en: string }, structures: Array<{ id: string, names: { sv: string, en: string } }>, responsible: Array<{ id: string, names: { sv: string, en: string } }>, activities: Array<{ id: string, stage: Stage | null, date: string | null, names: { sv: string, en: string } }>, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> }>, reviews: Array<{ id: string, rule: ReviewRule, date: string | null, names: { sv: string, en: string }, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> }> };

export type NameOfQueryVariables = Exact<{
  of: string;
}>;


export type NameOfQuery = { neighbourhood: { nodes: Array<{ id: string, type: EntityType, names: { sv: string, en: string } }> } };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  types?: Array<EntityType> | EntityType | null | undefined;
  first: number;
  language?: Language | null | undefined;
}>;


export type SuggestionsQuery = { search: { totalCount: number, edges: Array<{ node: { id: string, type: EntityType, name: string } }> } };

export type AreasQueryVariables = Exact<{
  of?: string | null | undefined;
  at?: string | null | undefined;
}>;


export type AreasQuery = { priorityAreaCoverage: Array<{ partners: number, engagements: number, activities: number, area: { id: string, prefLabel: { sv: string, en: string } } }> };

export type ThingsQueryVariables = Exact<{
  text?: string | null | undefined;
  types?: Array<EntityType> | EntityType | null | undefined;
  kinds?: Array<FacetKind> | FacetKind | null | undefined;
  countries?: Array<string> | string | null | undefined;
  areas?: Array<string> | string | null | undefined;
  decades?: Array<string> | string | null | undefined;
  at?: string | null | undefined;
  after?: string | null | undefined;
  language?: Language | null | undefined;
  counted: boolean;
}>;


export type ThingsQuery = { browse: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets?: Array<{ name: FacetName, values: Array<{ value: string, label: string, count: number }> }>, edges: Array<{ node: { id: string, type: EntityType, name: string, actor: { organisationKind: OrganisationKind | null } | null, engagement: { kind: EngagementKind, since: string | null, until: string | null } | null } }> } };

export type ShownGoalFragment = { id: string, number: number, names: { sv: string, en: string } };

export type ThemesQueryVariables = Exact<{
  of?: string | null | undefined;
  at?: string | null | undefined;
}>;


export type ThemesQuery = { priorityAreaCoverage: Array<{ partners: number, engagements: number, activities: number, area: { id: string, summarySv: string | null, summaryEn: string | null, prefLabel: { sv: string, en: string }, broader: Array<{ id: string }>, goals: Array<{ id: string, number: number, names: { sv: string, en: string } }> } }> };

export type ThemeQueryVariables = Exact<{
  area: string;
  of?: string | null | undefined;
  at?: string | null | undefined;
  first: number;
  language?: Language | null | undefined;
}>;


export type ThemeQuery = { priorityAreas: Array<{ id: string, altLabels: Array<string>, summarySv: string | null, summaryEn: string | null, prefLabel: { sv: string, en: string }, broader: Array<{ id: string, prefLabel: { sv: string, en: string } }>, narrower: Array<{ id: string, prefLabel: { sv: string, en: string } }>, goals: Array<{ id: string, number: number, names: { sv: string, en: string } }>, activities: Array<{ id: string, stage: Stage | null, date: string | null, names: { sv: string, en: string }, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> }>, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> }>, partnersByPriorityArea: { totalCount: number, edges: Array<{ local: boolean, node: { id: string, kind: ActorKind, names: { sv: string, en: string } }, reasons: Array<{ kind: ReasonKind, sentence: string, attestedOn: string | null, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> }> }> } };

export type ThemeWorkQueryVariables = Exact<{
  area: string;
  of?: string | null | undefined;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ThemeWorkQuery = { gapCandidatesConnection: { totalCount: number, edges: Array<{ node: { sentence: string, actor: { id: string, kind: ActorKind, names: { sv: string, en: string } }, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> } }> }, browse: { totalCount: number, edges: Array<{ node: { id: string, engagement: { summarySv: string | null, summaryEn: string | null, since: string | null, until: string | null, stage: Stage | null, names: { sv: string, en: string }, participants: Array<{ id: string, names: { sv: string, en: string } }> } | null } }> } };

export type RevisionQueryVariables = Exact<{ [key: string]: never; }>;


export type RevisionQuery = { graphRevision: { number: number, recordedAt: string | null } };

export type PlacesQueryVariables = Exact<{
  of: string;
  at?: string | null | undefined;
  areas?: Array<string> | string | null | undefined;
}>;


export type PlacesQuery = { neighbourhood: { nodes: Array<{ latitude: number | null, longitude: number | null, id: string, type: EntityType, engagementKind: EngagementKind | null, degree: number, names: { sv: string, en: string } }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null }>, omitted: Array<{ count: number }> } };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  avoid?: Array<string> | string | null | undefined;
  kinds?: Array<RelationKind> | RelationKind | null | undefined;
  at?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type WaysQuery = { connections: { summary: string, searchedUpTo: number, exhausted: boolean, paths: Array<{ length: number, hops: Array<{ kind: RelationKind, forward: boolean, sentence: string, since: string | null, until: string | null, attestedOn: string | null, from: { id: string, type: EntityType, engagementKind: EngagementKind | null, degree: number, names: { sv: string, en: string } }, to: { id: string, type: EntityType, engagementKind: EngagementKind | null, degree: number, names: { sv: string, en: string } }, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> }> }> } };

export type ThingNameQueryVariables = Exact<{
  id: string;
}>;


export type ThingNameQuery = { neighbourhood: { nodes: Array<{ id: string, type: EntityType, engagementKind: EngagementKind | null, degree: number, names: { sv: string, en: string } }> } };

export type DatedFactFragment = { id: string, date: string, kind: TimelineKind, title: string, attestedOn: string | null, subject: { id: string, type: EntityType, name: string }, object: { id: string, type: EntityType, name: string } | null, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> };

export type YearsQueryVariables = Exact<{
  of: string;
  language?: Language | null | undefined;
}>;


export type YearsQuery = { timeline: Array<{ id: string, date: string, kind: TimelineKind, title: string }> };

export type HistoryQueryVariables = Exact<{
  of: string;
  kinds?: Array<TimelineKind> | TimelineKind | null | undefined;
  first: number;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type HistoryQuery = { neighbourhood: { nodes: Array<{ id: string, names: { sv: string, en: string } }> }, timelineConnection: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, date: string, kind: TimelineKind, title: string, attestedOn: string | null, subject: { id: string, type: EntityType, name: string }, object: { id: string, type: EntityType, name: string } | null, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> } }> } };

export type ChangesQueryVariables = Exact<{
  from: string;
  to: string;
  of?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ChangesQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, date: string, kind: TimelineKind, title: string, attestedOn: string | null, subject: { id: string, type: EntityType, name: string }, object: { id: string, type: EntityType, name: string } | null, evidence: Array<{ id: string, section: string, anchor: string, claims: { sv: string, en: string }, document: { id: string, diaryNumber: string | null, date: string | null, url: string | null, names: { sv: string, en: string } } }> } }> } };

export type RecordedQueryVariables = Exact<{
  from: string;
  to: string;
  of?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type RecordedQuery = { changes: { recorded: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, recordedAt: string, title: string, subject: { id: string, type: EntityType, name: string } } }> } } };

export type DrawnNodeFragment = { id: string, type: EntityType, engagementKind: EngagementKind | null, degree: number, names: { sv: string, en: string } };

export type DrawnLinkFragment = { id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null };

export type NetworkQueryVariables = Exact<{
  of: string;
  depth: number;
  at?: string | null | undefined;
  kinds?: Array<RelationKind> | RelationKind | null | undefined;
  types?: Array<EntityType> | EntityType | null | undefined;
  areas?: Array<string> | string | null | undefined;
  limit: number;
}>;


export type NetworkQuery = { neighbourhood: { nodes: Array<{ distance: number | null, id: string, type: EntityType, engagementKind: EngagementKind | null, degree: number, names: { sv: string, en: string } }>, links: Array<{ id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null }>, omitted: Array<{ node: string, kind: RelationKind, count: number, cursor: string | null }> } };

export type MoreNeighboursQueryVariables = Exact<{
  of: string;
  kind: RelationKind;
  at?: string | null | undefined;
  types?: Array<EntityType> | EntityType | null | undefined;
  areas?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MoreNeighboursQuery = { neighbours: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, type: EntityType, engagementKind: EngagementKind | null, degree: number, names: { sv: string, en: string } }, link: { id: string, source: string, target: string, kind: RelationKind, since: string | null, until: string | null } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AgreementFactsFragmentDoc = new TypedDocumentString(`
    fragment AgreementFacts on Agreement {
  id
  names {
    sv
    en
  }
  status
  signedOn
  plannedFor
}
    `, {"fragmentName":"AgreementFacts"}) as unknown as TypedDocumentString<AgreementFactsFragment, unknown>;
export const SharedWorkFragmentDoc = new TypedDocumentString(`
    fragment SharedWork on Engagement {
  id
  kind
  names {
    sv
    en
  }
  since
  until
  areas(limit: 20) {
    id
    prefLabel {
      sv
      en
    }
  }
  agreements(limit: 20) {
    ...AgreementFacts
  }
}
    fragment AgreementFacts on Agreement {
  id
  names {
    sv
    en
  }
  status
  signedOn
  plannedFor
}`, {"fragmentName":"SharedWork"}) as unknown as TypedDocumentString<SharedWorkFragment, unknown>;
export const ShownGoalFragmentDoc = new TypedDocumentString(`
    fragment ShownGoal on SustainableDevelopmentGoal {
  id
  number
  names {
    sv
    en
  }
}
    `, {"fragmentName":"ShownGoal"}) as unknown as TypedDocumentString<ShownGoalFragment, unknown>;
export const SourceFragmentDoc = new TypedDocumentString(`
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}
    `, {"fragmentName":"Source"}) as unknown as TypedDocumentString<SourceFragment, unknown>;
export const DatedFactFragmentDoc = new TypedDocumentString(`
    fragment DatedFact on TimelineEntry {
  id
  date
  kind
  title(language: $language)
  subject {
    id
    type
    name(language: $language)
  }
  object {
    id
    type
    name(language: $language)
  }
  attestedOn
  evidence {
    ...Source
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}`, {"fragmentName":"DatedFact"}) as unknown as TypedDocumentString<DatedFactFragment, unknown>;
export const DrawnNodeFragmentDoc = new TypedDocumentString(`
    fragment DrawnNode on GraphNode {
  id
  type
  names {
    sv
    en
  }
  engagementKind
  degree
}
    `, {"fragmentName":"DrawnNode"}) as unknown as TypedDocumentString<DrawnNodeFragment, unknown>;
export const DrawnLinkFragmentDoc = new TypedDocumentString(`
    fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
}
    `, {"fragmentName":"DrawnLink"}) as unknown as TypedDocumentString<DrawnLinkFragment, unknown>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($at: PartialDate) {
  priorityAreaCoverage(at: $at) {
    area {
      id
      prefLabel {
        sv
        en
      }
      goals {
        number
        name
      }
    }
    partners
    engagements
    activities
  }
}
    `, {"hash":"sha256:b41faa74a179257ad6a1cd5496552cf1c4919de594498e536c4af8814752b494"}) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const EngagementDocument = new TypedDocumentString(`
    query Engagement($id: ID! = "smart-city-alliance") {
  engagement(id: $id) {
    name
    stage
    participantsConnection {
      totalCount
      edges {
        properties {
          since
          attestedOn
          evidenceIds
        }
        node {
          name
          countries {
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:d170c8e674f33c82a8d4f2cb773c45cb1c93a2f3a6bd5cb497e7a3a7d7e575da"}) as unknown as TypedDocumentString<EngagementQuery, EngagementQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($of: ID! = "palo-alto", $depth: Int = 1, $language: Language) {
  neighbourhood(of: $of, depth: $depth) {
    nodes {
      id
      type
      name(language: $language)
      degree
    }
    links {
      source
      target
      kind
      sentence(language: $language)
    }
    omitted {
      node
      kind
      count
    }
  }
}
    `, {"hash":"sha256:4fc6a0a7a40f5fc87ab1a7fd269aadc698fff70f6eb32f4a31b3315cbd3e9ada"}) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($area: ID! = "smart-city", $at: PartialDate, $language: Language) {
  partnersByPriorityArea(area: $area, at: $at) {
    totalCount
    edges {
      node {
        id
        name
      }
      reasons {
        sentence(language: $language)
        since
        evidence {
          anchor
          section
          document {
            name
            date
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:58b7129081fdc6d89447194510e948a47461aa8eadc2fc5c50eeb16048baef49"}) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String! = "linkoping", $language: Language) {
  search(text: $text, first: 10) {
    totalCount
    edges {
      node {
        id
        type
        name(language: $language)
      }
    }
  }
}
    `, {"hash":"sha256:cae9a62a065c93f00170334b1256e8a679a19dbdf1945b0eaffeef7ff2a22b9c"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ComposerDocument = new TypedDocumentString(`
    query Composer {
  actors(limit: 200, sort: [{nameSv: ASC}, {id: ASC}]) {
    id
    nameSv
    nameEn
  }
  engagements(limit: 100, sort: [{nameSv: ASC}, {id: ASC}]) {
    id
    nameSv
    nameEn
  }
  priorityAreas(limit: 100, sort: [{nameSv: ASC}, {id: ASC}]) {
    id
    nameSv
    nameEn
  }
}
    `, {"hash":"sha256:bd2a15e66e72a55c239af575f84dea56a7da262326431e912112ce0cd5ae4fbb"}) as unknown as TypedDocumentString<ComposerQuery, ComposerQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!, $language: Language) {
  graphRevision {
    number
    recordedAt
  }
  neighbourhood(
    of: $id
    depth: 1
    limit: 300
    kinds: [PARTICIPATES_IN, PART_OF, FOCUSES_ON, GOVERNS, RESPONSIBLE_FOR, DECIDED, CONCERNS, BASED_ON, SENT_TO, STRUCTURES, REVIEWS, APPLIES_TO, PAID_BY, STATED_IN, ARRANGED, INITIATED, AFFILIATED_WITH, LIVED_IN, ACTIVE_IN, HEADQUARTERED_NEAR, SUCCEEDED_BY, LOCATED_IN, NEAR, IN_COUNTRY, BROADER, RELATED_MATCH]
  ) {
    nodes {
      id
      type
      name(language: $language)
      names {
        sv
        en
      }
      engagementKind
      latitude
      longitude
    }
    links {
      id
      source
      target
      kind
      sentence(language: $language)
      since
      until
      attestedOn
      evidence {
        id
        section
        anchor
        document {
          id
          name
          nameSv
          nameEn
        }
      }
    }
    omitted {
      count
    }
  }
}
    `, {"hash":"sha256:8aa82ca623254d03072a1945e6bd0cd14b6576af90839961d604a0f70e438c45"}) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const EntityFactsDocument = new TypedDocumentString(`
    query EntityFacts($id: ID!, $actor: Boolean!, $engagement: Boolean!, $agreement: Boolean!, $decision: Boolean!, $event: Boolean!, $document: Boolean!, $area: Boolean!, $country: Boolean!, $goal: Boolean!) {
  actors(where: {id: {eq: $id}}, limit: 1) @include(if: $actor) {
    altNames
    summarySv
    summaryEn
    organisationKind
    population
    wikidataId
    rorId
    lei
    geonamesId
  }
  engagements(where: {id: {eq: $id}}, limit: 1) @include(if: $engagement) {
    altNames
    summarySv
    summaryEn
    since
    until
  }
  agreements(where: {id: {eq: $id}}, limit: 1) @include(if: $agreement) {
    status
    signedOn
    plannedFor
  }
  decisions(where: {id: {eq: $id}}, limit: 1) @include(if: $decision) {
    paragraph
    date
    summarySv
    summaryEn
  }
  events(where: {id: {eq: $id}}, limit: 1) @include(if: $event) {
    date
  }
  documents(where: {id: {eq: $id}}, limit: 1) @include(if: $document) {
    diaryNumber
    date
    sha256
    url
    licence
    attribution
  }
  priorityAreas(where: {id: {eq: $id}}, limit: 1) @include(if: $area) {
    altLabels
    summarySv
    summaryEn
  }
  countries(where: {id: {eq: $id}}, limit: 1) @include(if: $country) {
    isoCode
  }
  sustainableDevelopmentGoals(where: {id: {eq: $id}}, limit: 1) @include(if: $goal) {
    number
  }
}
    `, {"hash":"sha256:8cde37b15e69359ead61f6c3f3ba0b340e4a12855b40cf7309d1fa11c658b034"}) as unknown as TypedDocumentString<EntityFactsQuery, EntityFactsQueryVariables>;
export const EmbedGraphDocument = new TypedDocumentString(`
    query EmbedGraph($of: ID!, $depth: Int = 1, $at: PartialDate, $limit: Int = 60, $language: Language) {
  graphRevision {
    number
    recordedAt
  }
  neighbourhood(of: $of, depth: $depth, at: $at, limit: $limit) {
    nodes {
      id
      type
      name(language: $language)
      engagementKind
      distance
    }
    links {
      id
      source
      target
      kind
      sentence(language: $language)
      since
      until
      attestedOn
      evidence {
        document {
          id
          name
          nameSv
          nameEn
        }
      }
    }
    omitted {
      node
      count
    }
  }
}
    `, {"hash":"sha256:0acbbde709ec4bca98333d4201d75e58545f8a1b64178888cc524a01e64f5105"}) as unknown as TypedDocumentString<EmbedGraphQuery, EmbedGraphQueryVariables>;
export const EmbedMapDocument = new TypedDocumentString(`
    query EmbedMap($of: ID!, $at: PartialDate, $language: Language) {
  graphRevision {
    number
    recordedAt
  }
  neighbourhood(
    of: $of
    depth: 3
    at: $at
    limit: 300
    kinds: [PARTICIPATES_IN, LOCATED_IN]
    types: [CITY, UNIVERSITY, COMPANY, ASSOCIATION, ORGANISATION, PARTNERSHIP, INITIATIVE]
  ) {
    nodes {
      id
      type
      name(language: $language)
      distance
      latitude
      longitude
    }
    links {
      source
      target
      kind
      sentence(language: $language)
      since
      until
      attestedOn
      evidence {
        document {
          id
          name
          nameSv
          nameEn
        }
      }
    }
    omitted {
      count
    }
  }
}
    `, {"hash":"sha256:95a513306fb941c055059273c5b9c0bcbf989d71d4954967b6ebb3b4506940b0"}) as unknown as TypedDocumentString<EmbedMapQuery, EmbedMapQueryVariables>;
export const EmbedPartnersDocument = new TypedDocumentString(`
    query EmbedPartners($area: ID!, $of: ID, $at: PartialDate, $first: Int = 50, $language: Language) {
  graphRevision {
    number
    recordedAt
  }
  priorityAreas(where: {id: {eq: $area}}, limit: 1) {
    id
    nameSv
    nameEn
  }
  partnersByPriorityArea(area: $area, of: $of, at: $at, first: $first) {
    totalCount
    edges {
      node {
        id
        kind
        nameSv
        nameEn
      }
      local
      reasons {
        sentence(language: $language)
        since
        until
        attestedOn
        engagement {
          id
          kind
          nameSv
          nameEn
        }
        evidence {
          document {
            id
            name
            nameSv
            nameEn
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:3ed75923553b2ccc9b15ddda4bbf154232c994561d9eaf1c6e8dfb8c31569dae"}) as unknown as TypedDocumentString<EmbedPartnersQuery, EmbedPartnersQueryVariables>;
export const EmbedTimelineDocument = new TypedDocumentString(`
    query EmbedTimeline($of: ID!, $from: PartialDate, $to: PartialDate, $limit: Int = 60, $language: Language) {
  graphRevision {
    number
    recordedAt
  }
  neighbourhood(of: $of, depth: 0) {
    nodes {
      id
      type
      name(language: $language)
    }
  }
  timeline(of: $of, from: $from, to: $to, limit: $limit) {
    id
    date
    kind
    title(language: $language)
    subject {
      id
      type
      name(language: $language)
    }
    attestedOn
    evidence {
      document {
        id
        name
        nameSv
        nameEn
      }
    }
  }
}
    `, {"hash":"sha256:b1737850bc5db4296950e21444222fdb7fa70d5c676c7e6f0b3b6339f2e3d15e"}) as unknown as TypedDocumentString<EmbedTimelineQuery, EmbedTimelineQueryVariables>;
export const RelationsDocument = new TypedDocumentString(`
    query Relations($of: ID!, $at: PartialDate, $language: Language) {
  neighbourhood(of: $of, depth: 1, at: $at, limit: 60) {
    nodes {
      ...DrawnNode
    }
    links {
      id
      source
      target
      kind
      sentence(language: $language)
      since
      until
      attestedOn
      evidence {
        ...Source
      }
    }
    omitted {
      node
      kind
      count
      cursor
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}
fragment DrawnNode on GraphNode {
  id
  type
  names {
    sv
    en
  }
  engagementKind
  degree
}`, {"hash":"sha256:02a38890e13189be7ccdd2c370b82cef8a8d15fbcdf948cf29c01ad9eea86192"}) as unknown as TypedDocumentString<RelationsQuery, RelationsQueryVariables>;
export const ActorFactsDocument = new TypedDocumentString(`
    query ActorFacts($id: ID!) {
  actor(id: $id) {
    id
    summarySv
    summaryEn
    population
    evidence {
      ...Source
    }
    engagements(limit: 40) {
      ...SharedWork
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}
fragment SharedWork on Engagement {
  id
  kind
  names {
    sv
    en
  }
  since
  until
  areas(limit: 20) {
    id
    prefLabel {
      sv
      en
    }
  }
  agreements(limit: 20) {
    ...AgreementFacts
  }
}
fragment AgreementFacts on Agreement {
  id
  names {
    sv
    en
  }
  status
  signedOn
  plannedFor
}`, {"hash":"sha256:99efd2cafadca7e678b5fd48ae25189a314f267787e0eb434d75f6f6254f09ab"}) as unknown as TypedDocumentString<ActorFactsQuery, ActorFactsQueryVariables>;
export const EngagementFactsDocument = new TypedDocumentString(`
    query EngagementFacts($id: ID!, $language: Language) {
  engagement(id: $id) {
    id
    summarySv
    summaryEn
    since
    until
    stage
    trend
    evidence {
      ...Source
    }
    areas(limit: 20) {
      id
      prefLabel {
        sv
        en
      }
    }
    agreements(limit: 20) {
      ...AgreementFacts
    }
  }
  responsibility(of: $id) {
    duties {
      sentence(language: $language)
      rule(language: $language)
      since
      evidence {
        ...Source
      }
    }
    costs {
      rule(language: $language)
      evidence {
        ...Source
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}
fragment AgreementFacts on Agreement {
  id
  names {
    sv
    en
  }
  status
  signedOn
  plannedFor
}`, {"hash":"sha256:7b76dd51c68f62296a49cf60737488b6107a03f70d3cfc634d52778355b23886"}) as unknown as TypedDocumentString<EngagementFactsQuery, EngagementFactsQueryVariables>;
export const AgreementPanelDocument = new TypedDocumentString(`
    query AgreementPanel($id: ID!) {
  agreements(where: {id: {eq: $id}}, limit: 1) {
    ...AgreementFacts
    evidence {
      ...Source
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}
fragment AgreementFacts on Agreement {
  id
  names {
    sv
    en
  }
  status
  signedOn
  plannedFor
}`, {"hash":"sha256:b5e49401f0287882a67ada93978aa3fa73278fa148190f6a9aee5dbc8e29b9e5"}) as unknown as TypedDocumentString<AgreementPanelQuery, AgreementPanelQueryVariables>;
export const DocumentPanelDocument = new TypedDocumentString(`
    query DocumentPanel($id: ID!) {
  documents(where: {id: {eq: $id}}, limit: 1) {
    id
    diaryNumber
    date
    url
  }
}
    `, {"hash":"sha256:a0860f91dcc9af7fda206ce1783999d9bbd6ee5c176ab47cf53d19b54e6c1d8a"}) as unknown as TypedDocumentString<DocumentPanelQuery, DocumentPanelQueryVariables>;
export const DecisionPanelDocument = new TypedDocumentString(`
    query DecisionPanel($id: ID!) {
  decisions(where: {id: {eq: $id}}, limit: 1) {
    id
    paragraph
    date
    summarySv
    summaryEn
    evidence {
      ...Source
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}`, {"hash":"sha256:70353398f1cc670afbdaccb2798b717b111516193904c629648d60085d4ae348"}) as unknown as TypedDocumentString<DecisionPanelQuery, DecisionPanelQueryVariables>;
export const AreaPanelDocument = new TypedDocumentString(`
    query AreaPanel($id: ID!) {
  priorityAreas(where: {id: {eq: $id}}, limit: 1) {
    id
    summarySv
    summaryEn
    evidence {
      ...Source
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}`, {"hash":"sha256:325e355c67aa89e8f992c6085489a3ce8a67bde14e71750410d625c8a4d060c0"}) as unknown as TypedDocumentString<AreaPanelQuery, AreaPanelQueryVariables>;
export const ReviewsDueDocument = new TypedDocumentString(`
    query ReviewsDue($of: ID, $mandatePeriod: String, $at: PartialDate, $language: Language) {
  reviewsDue(of: $of, mandatePeriod: $mandatePeriod, at: $at) {
    id
    engagement {
      id
      names {
        sv
        en
      }
    }
    rule
    dueBy
    overdue
    reason(language: $language)
    responsible {
      id
      names {
        sv
        en
      }
    }
    lastReview {
      id
      date
    }
    mandatePeriod {
      name
      start
      end
    }
    evidence {
      ...Source
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}`, {"hash":"sha256:c63f79fc45011279fc8c11a13b55957e8d64341afdfe1295b94677ba957283ae"}) as unknown as TypedDocumentString<ReviewsDueQuery, ReviewsDueQueryVariables>;
export const CommitmentsDocument = new TypedDocumentString(`
    query Commitments($of: ID!) {
  agreements(
    where: {governs: {some: {OR: [{id: {eq: $of}}, {participants: {some: {id: {eq: $of}}}}, {initiators: {some: {id: {eq: $of}}}}, {responsible: {some: {id: {eq: $of}}}}]}}}
    limit: 200
  ) {
    id
    names {
      sv
      en
    }
    status
    signedOn
    plannedFor
    governs {
      id
      names {
        sv
        en
      }
    }
    decidedBy {
      id
      names {
        sv
        en
      }
    }
    responsible {
      id
      names {
        sv
        en
      }
    }
    evidence {
      ...Source
    }
  }
  actionPlans(
    where: {structures: {some: {OR: [{id: {eq: $of}}, {participants: {some: {id: {eq: $of}}}}, {initiators: {some: {id: {eq: $of}}}}, {responsible: {some: {id: {eq: $of}}}}]}}}
    limit: 200
  ) {
    id
    names {
      sv
      en
    }
    stage
    summarySv
    summaryEn
    structures {
      id
      names {
        sv
        en
      }
    }
    responsible {
      id
      names {
        sv
        en
      }
    }
    activities(limit: 50) {
      id
      names {
        sv
        en
      }
      stage
      date
    }
    evidence {
      ...Source
    }
  }
  reviews(
    where: {status: {eq: DONE}, engagements: {some: {OR: [{id: {eq: $of}}, {participants: {some: {id: {eq: $of}}}}, {initiators: {some: {id: {eq: $of}}}}, {responsible: {some: {id: {eq: $of}}}}]}}}
    limit: 200
  ) {
    id
    names {
      sv
      en
    }
    rule
    date
    evidence {
      ...Source
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}`, {"hash":"sha256:76ec09ff51a5c6730b32ff0fd20e8c88782a80598d4805a1db9595b01217cbe3"}) as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const NameOfDocument = new TypedDocumentString(`
    query NameOf($of: ID!) {
  neighbourhood(of: $of, depth: 0, limit: 1) {
    nodes {
      id
      type
      names {
        sv
        en
      }
    }
  }
}
    `, {"hash":"sha256:c795dc92ea3d9a869fbfa804412d2e1515a9fa1dc8c41bf62697086d666f251c"}) as unknown as TypedDocumentString<NameOfQuery, NameOfQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($text: String!, $types: [EntityType!], $first: Int!, $language: Language) {
  search(text: $text, types: $types, first: $first) {
    totalCount
    edges {
      node {
        id
        type
        name(language: $language)
      }
    }
  }
}
    `, {"hash":"sha256:58b4de3988b5f93b0e7b4416d57a2dbce9cbf192f951d96a47f4b9497e1600a5"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const AreasDocument = new TypedDocumentString(`
    query Areas($of: ID, $at: PartialDate) {
  priorityAreaCoverage(of: $of, at: $at) {
    area {
      id
      prefLabel {
        sv
        en
      }
    }
    partners
    engagements
    activities
  }
}
    `, {"hash":"sha256:39ef4fff4e5bd6977ebc7a264d1dbec98e274535d4e774140773063bc7d2d2b4"}) as unknown as TypedDocumentString<AreasQuery, AreasQueryVariables>;
export const ThingsDocument = new TypedDocumentString(`
    query Things($text: String, $types: [EntityType!], $kinds: [FacetKind!], $countries: [ID!], $areas: [ID!], $decades: [PartialDate!], $at: PartialDate, $after: String, $language: Language, $counted: Boolean!) {
  browse(
    text: $text
    types: $types
    kinds: $kinds
    countries: $countries
    areas: $areas
    decades: $decades
    at: $at
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    facets @include(if: $counted) {
      name
      values {
        value
        label(language: $language)
        count
      }
    }
    edges {
      node {
        id
        type
        name(language: $language)
        actor {
          organisationKind
        }
        engagement {
          kind
          since
          until
        }
      }
    }
  }
}
    `, {"hash":"sha256:dcf13853e30af47a444aea771d6834097137361ead6396d639cd2eb73e9d4a9a"}) as unknown as TypedDocumentString<ThingsQuery, ThingsQueryVariables>;
export const ThemesDocument = new TypedDocumentString(`
    query Themes($of: ID, $at: PartialDate) {
  priorityAreaCoverage(of: $of, at: $at) {
    area {
      id
      prefLabel {
        sv
        en
      }
      summarySv
      summaryEn
      broader {
        id
      }
      goals {
        ...ShownGoal
      }
    }
    partners
    engagements
    activities
  }
}
    fragment ShownGoal on SustainableDevelopmentGoal {
  id
  number
  names {
    sv
    en
  }
}`, {"hash":"sha256:cbc960afbb901a9ef833a72b4a805871c146f95313aa4b62b51c7b3d43c98fe1"}) as unknown as TypedDocumentString<ThemesQuery, ThemesQueryVariables>;
export const ThemeDocument = new TypedDocumentString(`
    query Theme($area: ID!, $of: ID, $at: PartialDate, $first: Int!, $language: Language) {
  priorityAreas(where: {id: {eq: $area}}, limit: 1) {
    id
    prefLabel {
      sv
      en
    }
    altLabels
    summarySv
    summaryEn
    broader {
      id
      prefLabel {
        sv
        en
      }
    }
    narrower {
      id
      prefLabel {
        sv
        en
      }
    }
    goals {
      ...ShownGoal
    }
    activities(limit: 50) {
      id
      names {
        sv
        en
      }
      stage
      date
      evidence {
        ...Source
      }
    }
    evidence {
      ...Source
    }
  }
  partnersByPriorityArea(area: $area, of: $of, at: $at, first: $first) {
    totalCount
    edges {
      node {
        id
        kind
        names {
          sv
          en
        }
      }
      local
      reasons {
        kind
        sentence(language: $language)
        attestedOn
        evidence {
          ...Source
        }
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}
fragment ShownGoal on SustainableDevelopmentGoal {
  id
  number
  names {
    sv
    en
  }
}`, {"hash":"sha256:0b287fd565265b983d8dca3c422d90643a97a6815c063dd9234a95b61348f5be"}) as unknown as TypedDocumentString<ThemeQuery, ThemeQueryVariables>;
export const ThemeWorkDocument = new TypedDocumentString(`
    query ThemeWork($area: ID!, $of: ID, $at: PartialDate, $language: Language) {
  gapCandidatesConnection(area: $area, of: $of, at: $at, first: 20) {
    totalCount
    edges {
      node {
        actor {
          id
          kind
          names {
            sv
            en
          }
        }
        sentence(language: $language)
        evidence {
          ...Source
        }
      }
    }
  }
  browse(types: [PARTNERSHIP, INITIATIVE], areas: [$area], at: $at, first: 50) {
    totalCount
    edges {
      node {
        id
        engagement {
          names {
            sv
            en
          }
          summarySv
          summaryEn
          since
          until
          stage
          participants(limit: 12) {
            id
            names {
              sv
              en
            }
          }
        }
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}`, {"hash":"sha256:9b36ef5a34d11fc41609e50494c4650440d5f2addb31f9e75ed3a43faae0fe62"}) as unknown as TypedDocumentString<ThemeWorkQuery, ThemeWorkQueryVariables>;
export const RevisionDocument = new TypedDocumentString(`
    query Revision {
  graphRevision {
    number
    recordedAt
  }
}
    `, {"hash":"sha256:ebb1c3616b01496d6917d4c2a3bd55ea158628aa60b2a87c6e2fed4cbb1dbea5"}) as unknown as TypedDocumentString<RevisionQuery, RevisionQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($of: ID!, $at: PartialDate, $areas: [ID!]) {
  neighbourhood(
    of: $of
    depth: 3
    at: $at
    areas: $areas
    limit: 1000
    kinds: [PARTICIPATES_IN, LOCATED_IN]
    types: [CITY, UNIVERSITY, COMPANY, ASSOCIATION, ORGANISATION, PERSON, PARTNERSHIP, INITIATIVE]
  ) {
    nodes {
      ...DrawnNode
      latitude
      longitude
    }
    links {
      ...DrawnLink
    }
    omitted {
      count
    }
  }
}
    fragment DrawnNode on GraphNode {
  id
  type
  names {
    sv
    en
  }
  engagementKind
  degree
}
fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
}`, {"hash":"sha256:7d15207dc0751b17cdf623133339a5750f28c3f2888fbe03bf0407f22f0a1239"}) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!, $avoid: [ID!], $kinds: [RelationKind!], $at: PartialDate, $language: Language) {
  connections(
    from: $from
    to: $to
    avoid: $avoid
    kinds: $kinds
    at: $at
    first: 8
  ) {
    summary(language: $language)
    searchedUpTo
    exhausted
    paths {
      length
      hops {
        from {
          ...DrawnNode
        }
        to {
          ...DrawnNode
        }
        kind
        forward
        sentence(language: $language)
        since
        until
        attestedOn
        evidence {
          ...Source
        }
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}
fragment DrawnNode on GraphNode {
  id
  type
  names {
    sv
    en
  }
  engagementKind
  degree
}`, {"hash":"sha256:5793d8fd0e95c1e6c530c25f642d0f2bc9661d8900d68d2c2bbf2fdd1e4c9ae8"}) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const ThingNameDocument = new TypedDocumentString(`
    query ThingName($id: ID!) {
  neighbourhood(of: $id, depth: 0) {
    nodes {
      ...DrawnNode
    }
  }
}
    fragment DrawnNode on GraphNode {
  id
  type
  names {
    sv
    en
  }
  engagementKind
  degree
}`, {"hash":"sha256:62a09e54c70f8cd80ed46aa996301566eec11d0408b5acec2be1a92e94c2de53"}) as unknown as TypedDocumentString<ThingNameQuery, ThingNameQueryVariables>;
export const YearsDocument = new TypedDocumentString(`
    query Years($of: ID!, $language: Language) {
  timeline(of: $of, limit: 500) {
    id
    date
    kind
    title(language: $language)
  }
}
    `, {"hash":"sha256:09e6bffa6b074ac7c4a92cfb0f814811271b1499902cbc282414de56b772794e"}) as unknown as TypedDocumentString<YearsQuery, YearsQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($of: ID!, $kinds: [TimelineKind!], $first: Int!, $after: String, $language: Language) {
  neighbourhood(of: $of, depth: 0) {
    nodes {
      id
      names {
        sv
        en
      }
    }
  }
  timelineConnection(of: $of, kinds: $kinds, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...DatedFact
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}
fragment DatedFact on TimelineEntry {
  id
  date
  kind
  title(language: $language)
  subject {
    id
    type
    name(language: $language)
  }
  object {
    id
    type
    name(language: $language)
  }
  attestedOn
  evidence {
    ...Source
  }
}`, {"hash":"sha256:9f73498152d7dbf99800c0ff7076c17b95bb690183d7dd9ac55c5089a3229668"}) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($from: PartialDate!, $to: PartialDate!, $of: ID, $first: Int!, $after: String, $language: Language) {
  changes(from: $from, to: $to, of: $of, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...DatedFact
      }
    }
  }
}
    fragment Source on Evidence {
  id
  section
  anchor
  claims {
    sv
    en
  }
  document {
    id
    names {
      sv
      en
    }
    diaryNumber
    date
    url
  }
}
fragment DatedFact on TimelineEntry {
  id
  date
  kind
  title(language: $language)
  subject {
    id
    type
    name(language: $language)
  }
  object {
    id
    type
    name(language: $language)
  }
  attestedOn
  evidence {
    ...Source
  }
}`, {"hash":"sha256:9f8afe8dcd33f0631f92967e6294ef3ea40c28b294bd54469ec3ceba8cede813"}) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const RecordedDocument = new TypedDocumentString(`
    query Recorded($from: PartialDate!, $to: PartialDate!, $of: ID, $first: Int!, $after: String, $language: Language) {
  changes(from: $from, to: $to, of: $of, first: 1) {
    recorded(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          recordedAt
          title(language: $language)
          subject {
            id
            type
            name(language: $language)
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:f664d7027063c92c38cf2c03777b7ee1671d4be84e0ae56eadcb5cab9b01f0c7"}) as unknown as TypedDocumentString<RecordedQuery, RecordedQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($of: ID!, $depth: Int!, $at: PartialDate, $kinds: [RelationKind!], $types: [EntityType!], $areas: [ID!], $limit: Int!) {
  neighbourhood(
    of: $of
    depth: $depth
    at: $at
    kinds: $kinds
    types: $types
    areas: $areas
    limit: $limit
  ) {
    nodes {
      ...DrawnNode
      distance
    }
    links {
      ...DrawnLink
    }
    omitted {
      node
      kind
      count
      cursor
    }
  }
}
    fragment DrawnNode on GraphNode {
  id
  type
  names {
    sv
    en
  }
  engagementKind
  degree
}
fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
}`, {"hash":"sha256:73df3542282f04567812e87b64c32758b6c801031a4aab25c53b64252b211226"}) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const MoreNeighboursDocument = new TypedDocumentString(`
    query MoreNeighbours($of: ID!, $kind: RelationKind!, $at: PartialDate, $types: [EntityType!], $areas: [ID!], $first: Int!, $after: String) {
  neighbours(
    of: $of
    kind: $kind
    at: $at
    types: $types
    areas: $areas
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...DrawnNode
      }
      link {
        ...DrawnLink
      }
    }
  }
}
    fragment DrawnNode on GraphNode {
  id
  type
  names {
    sv
    en
  }
  engagementKind
  degree
}
fragment DrawnLink on GraphLink {
  id
  source
  target
  kind
  since
  until
}`, {"hash":"sha256:6d684480a16b3b057940fbb3fb3b38dab7983f12b170c84201b4a27026ddc477"}) as unknown as TypedDocumentString<MoreNeighboursQuery, MoreNeighboursQueryVariables>;