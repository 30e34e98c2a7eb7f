import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorEntity, EngagementEntity, PriorityAreaEntity, DocumentEntity, EvidenceEntity } from '../queries/entities.js';
import type { PartnerReason } from '../queries/partners-by-priority-area.js';
import type { Hit } from '../queries/search.js';
import type { NetworkNode, NetworkLink } from '../queries/neighbourhood.js';
import type { QueryContext } from '../queries/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A date with the precision its source gives, as EDTF (ISO 8601-2): `1987`, `2017-11`, `2017-11-14`, `198X`, `1987?`,
   * `[..2017-10-09]` (on or before), `[2017-11-14..]` (on or after). As an end, `..` says that it goes on; null says that the
   * end is unknown, which is not the same. Arguments take a point in time such as `1990` or `2017-11`.
   */
  PartialDate: { input: string; output: string; }
};

/** A plan of concrete arrangements and activities for a coming period. */
export type ActionPlan = {
  readonly __typename?: 'ActionPlan';
  /** Its activities. */
  readonly activities: ReadonlyArray<Activity>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** Who has which duty for it. */
  readonly responsible: ReadonlyArray<Organisation>;
  /** How far it has come. */
  readonly stage?: Maybe<Stage>;
  /** The engagements it structures. */
  readonly structures: ReadonlyArray<Engagement>;
  /** What it is, in English. */
  readonly summaryEn?: Maybe<Scalars['String']['output']>;
  /** What it is, in Swedish. */
  readonly summarySv?: Maybe<Scalars['String']['output']>;
};

/** One activity of a plan or engagement. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** The priority areas it focuses on. */
  readonly areas: ReadonlyArray<PriorityArea>;
  /** When it took or takes place; null: unknown. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The engagements it is a part of. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** The plans it is a part of. */
  readonly plans: ReadonlyArray<ActionPlan>;
  /** Who has which duty for it. */
  readonly responsible: ReadonlyArray<Organisation>;
  /** How far it has come. */
  readonly stage?: Maybe<Stage>;
};

/**
 * Somebody who acts: a city, a university, a company, an association, an organisation or a person. The thin types `City`,
 * `University`, ... are the same nodes, for those who ask by kind.
 */
export type Actor = {
  readonly __typename?: 'Actor';
  /** Companies active in it. */
  readonly activeCompanies: ReadonlyArray<Company>;
  /** Cities a company is active in. */
  readonly activeIn: ReadonlyArray<City>;
  /** Actors a person belongs, or belonged, to. */
  readonly affiliations: ReadonlyArray<Actor>;
  /** Other names it is known by. */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** Events it arranged. */
  readonly arranged: ReadonlyArray<Event>;
  /** Cities it is located in. */
  readonly cities: ReadonlyArray<City>;
  /** The country it is in. */
  readonly countries: ReadonlyArray<Country>;
  /** People there in daytime, as the source gives them. */
  readonly daytimePopulation?: Maybe<Scalars['Int']['output']>;
  /** Decisions it took. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Engagements it takes part in. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** GeoNames id, for example `5380748`; null: not verified. */
  readonly geonamesId?: Maybe<Scalars['String']['output']>;
  /** Cities a company has its headquarters in or near. */
  readonly headquarteredNear: ReadonlyArray<City>;
  /** Companies with their headquarters in or near it. */
  readonly headquarters: ReadonlyArray<Company>;
  /** Stable, readable id, for example `palo-alto`. */
  readonly id: Scalars['ID']['output'];
  /** Engagements it took the initiative to. */
  readonly initiated: ReadonlyArray<Engagement>;
  /** Who it is. */
  readonly kind: ActorKind;
  /** Degrees north, WGS 84. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Legal Entity Identifier; null: not verified. */
  readonly lei?: Maybe<Scalars['String']['output']>;
  /** Actors located in it. */
  readonly located: ReadonlyArray<Actor>;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Its own usual name, for example `Stanford University`. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** What the organisation is; only when kind is ORGANISATION. */
  readonly organisationKind?: Maybe<OrganisationKind>;
  /** The whole that it is a part of. */
  readonly partOf: ReadonlyArray<Actor>;
  /** Bodies that are a part of it. */
  readonly parts: ReadonlyArray<Actor>;
  /** Cost rules by which it pays. */
  readonly pays: ReadonlyArray<CostRule>;
  /** People who belong, or belonged, to it. */
  readonly people: ReadonlyArray<Person>;
  /** Inhabitants, as the source gives them. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** Regions it is located in. */
  readonly regions: ReadonlyArray<Region>;
  /** Engagements it has a duty for; only organisations have. */
  readonly responsibleFor: ReadonlyArray<Engagement>;
  /** ROR id of a research organisation; null: not verified. */
  readonly rorId?: Maybe<Scalars['String']['output']>;
  /** Who came after it. */
  readonly succeededBy: ReadonlyArray<Actor>;
  /** Who came before it. */
  readonly succeeds: ReadonlyArray<Actor>;
  /** A sentence about it, in English. */
  readonly summaryEn?: Maybe<Scalars['String']['output']>;
  /** A sentence about it, in Swedish. */
  readonly summarySv?: Maybe<Scalars['String']['output']>;
  /** Wikidata item, for example `Q47265`; null: not verified. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};

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

/** Kinds of actor, as a filter. */
export type ActorType =
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

/** An agreement that governs an engagement. */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** Who decided on it. */
  readonly decidedBy: ReadonlyArray<Organisation>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it governs. */
  readonly governs: ReadonlyArray<Engagement>;
  /** Stable, readable id, for example `agreement-1987`. */
  readonly id: Scalars['ID']['output'];
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** When it is planned to be signed; null: no plan known. */
  readonly plannedFor?: Maybe<Scalars['PartialDate']['output']>;
  /** Who has which duty for it. */
  readonly responsible: ReadonlyArray<Organisation>;
  /** When it was signed; null: not signed, or unknown. */
  readonly signedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How far it has come, as the newest source says. */
  readonly status: AgreementStatus;
};

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

/** How well an area is covered. */
export type AreaCoverage = {
  readonly __typename?: 'AreaCoverage';
  /** Distinct activities that focus on it. */
  readonly activities: Scalars['Int']['output'];
  /** The area. */
  readonly area: PriorityArea;
  /** Distinct engagements that focus on it. */
  readonly engagements: Scalars['Int']['output'];
  /** Distinct partners, as `partnersByPriorityArea` counts them, narrower areas included. */
  readonly partners: Scalars['Int']['output'];
};

/** An association of civil society. */
export type Association = {
  readonly __typename?: 'Association';
  /** Events it arranged. */
  readonly arranged: ReadonlyArray<Event>;
  /** Cities it is located in. */
  readonly cities: ReadonlyArray<City>;
  /** Engagements it takes part in. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** Stable, readable id, for example `neighbors-abroad`. */
  readonly id: Scalars['ID']['output'];
  /** Its own usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
};

/** A city or municipality. */
export type City = {
  readonly __typename?: 'City';
  /** Companies active in it. */
  readonly activeCompanies: ReadonlyArray<Company>;
  /** The country it is in. */
  readonly countries: ReadonlyArray<Country>;
  /** People there in daytime, as the source gives them. */
  readonly daytimePopulation?: Maybe<Scalars['Int']['output']>;
  /** Engagements it takes part in. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** GeoNames id; null: not verified. */
  readonly geonamesId?: Maybe<Scalars['String']['output']>;
  /** Stable, readable id, for example `palo-alto`. */
  readonly id: Scalars['ID']['output'];
  /** Degrees north, WGS 84. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Actors located in it. */
  readonly located: ReadonlyArray<Actor>;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Its own usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** Cities that the source says are near it. */
  readonly near: ReadonlyArray<City>;
  /** Inhabitants, as the source gives them. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** Wikidata item; null: not verified. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};

/** What every relationship says of itself: when it holds, when it was last attested, and on what evidence. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** Date of the newest document that attests it. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Ids of its evidence: see `evidence(where: {id: {in: ...}})`. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Stable id of the relationship, made of source, kind and target. */
  readonly id: Scalars['ID']['output'];
  /** A detail in our own words, in English. */
  readonly noteEn?: Maybe<Scalars['String']['output']>;
  /** A detail in our own words, in Swedish. */
  readonly noteSv?: Maybe<Scalars['String']['output']>;
  /** Start of its valid time; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** End of its valid time; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/** A company. */
export type Company = {
  readonly __typename?: 'Company';
  /** Cities it is active in. */
  readonly activeIn: ReadonlyArray<City>;
  /** Cities it is located in. */
  readonly cities: ReadonlyArray<City>;
  /** Cities it has its headquarters in or near. */
  readonly headquarteredNear: ReadonlyArray<City>;
  /** Stable, readable id, for example `senionlab`. */
  readonly id: Scalars['ID']['output'];
  /** Legal Entity Identifier; null: not verified. */
  readonly lei?: Maybe<Scalars['String']['output']>;
  /** Its own usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** Wikidata item; null: not verified. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};

/** A rule of who pays for what. */
export type CostRule = {
  readonly __typename?: 'CostRule';
  /** What it applies to. */
  readonly appliesTo: ReadonlyArray<Engagement>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** Who pays by it. */
  readonly paidBy: ReadonlyArray<Actor>;
  /** The rule in our own words, in English. */
  readonly ruleEn: Scalars['String']['output'];
  /** The rule in our own words, in Swedish. */
  readonly ruleSv: Scalars['String']['output'];
  /** The documents it is stated in. */
  readonly statedIn: ReadonlyArray<Document>;
};

/** A country. */
export type Country = {
  readonly __typename?: 'Country';
  /** Cities in it. */
  readonly cities: ReadonlyArray<City>;
  /** Stable, readable id, for example `sweden`. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2, for example `SE`. */
  readonly isoCode: Scalars['String']['output'];
  /** Its name, as its ISO 3166-1 short name is used in English. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** Regions in it. */
  readonly regions: ReadonlyArray<Region>;
};

/** A decision, or one point of it. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** Documents it rests on. */
  readonly basedOn: ReadonlyArray<Document>;
  /** When it was taken; null: unknown. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** Who took it. */
  readonly decidedBy: ReadonlyArray<Organisation>;
  /** Documents it concerns. */
  readonly documents: ReadonlyArray<Document>;
  /** Engagements it concerns. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id, for example `decision-513`. */
  readonly id: Scalars['ID']['output'];
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** The paragraph of the minutes, for example `§ 513`. */
  readonly paragraph?: Maybe<Scalars['String']['output']>;
  /** The decision that it is a point of. */
  readonly partOf: ReadonlyArray<Decision>;
  /** Its points. */
  readonly points: ReadonlyArray<Decision>;
  /** Reviews it asks for. */
  readonly reviews: ReadonlyArray<Review>;
  /** Who it was sent to. */
  readonly sentTo: ReadonlyArray<Actor>;
  /** What was decided, in English. */
  readonly summaryEn?: Maybe<Scalars['String']['output']>;
  /** What was decided, in Swedish. */
  readonly summarySv?: Maybe<Scalars['String']['output']>;
};

/** A document that facts rest on, with what is needed to find it again. */
export type Document = {
  readonly __typename?: 'Document';
  /** The attribution that its licence asks for. */
  readonly attribution?: Maybe<Scalars['String']['output']>;
  /** Documents it is based on. */
  readonly basedOn: ReadonlyArray<Document>;
  /** The evidence that cites it. */
  readonly citedBy: ReadonlyArray<Evidence>;
  /** The date that stands on it; null: unknown. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The registry's number of the matter, for example `KS 2017-494`. */
  readonly diaryNumber?: Maybe<Scalars['String']['output']>;
  /** Stable, readable id, for example `ks-2017-494-position-paper`. */
  readonly id: Scalars['ID']['output'];
  /** Licence of its text or data, for example `CC0-1.0`. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Its title, as it stands on it. */
  readonly name: Scalars['String']['output'];
  /** Its title in English, ours where it has none. */
  readonly nameEn: Scalars['String']['output'];
  /** Its title in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its title in both languages. */
  readonly names: LocalizedText;
  /** SHA-256 of the copy that the anchors were checked against, in hex. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What a body has to do. */
export type Duty =
  /** Answers for the whole */
  | 'ANSWERS'
  /** Coordinates */
  | 'COORDINATES'
  /** Decides */
  | 'DECIDES'
  /** Handles current matters and enquiries */
  | 'HANDLES'
  /** Carries out */
  | 'IMPLEMENTS'
  /** Informs others */
  | 'INFORMS'
  /** Prepares matters for decision */
  | 'PREPARES'
  /** Reviews and follows up */
  | 'REVIEWS';

/** A `Claim` with the duty that a body has. */
export type DutyClaim = {
  readonly __typename?: 'DutyClaim';
  /** Date of the newest document that attests it. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What the body has to do. */
  readonly duty: Duty;
  /** Ids of its evidence. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Stable id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** The duty in our own words, in English. */
  readonly noteEn?: Maybe<Scalars['String']['output']>;
  /** The duty in our own words, in Swedish. */
  readonly noteSv?: Maybe<Scalars['String']['output']>;
  /** Start of its valid time; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** End of its valid time; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/**
 * What actors share: a partnership or an initiative. It is a node, not an edge, since it can have one party, two or six,
 * and since agreements, decisions, areas and plans hang on it. `Partnership` and `Initiative` are the same nodes.
 */
export type Engagement = {
  readonly __typename?: 'Engagement';
  /** Action plans that structure it. */
  readonly actionPlans: ReadonlyArray<ActionPlan>;
  /** Agreements that govern it; their `status` says whether they are signed. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** Other names it is known by. */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** The priority areas it focuses on. */
  readonly areas: ReadonlyArray<PriorityArea>;
  /** Who pays for what. */
  readonly costRules: ReadonlyArray<CostRule>;
  /** Decisions that concern it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Visits, jubilees and other events within it. */
  readonly events: ReadonlyArray<Event>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Guidelines that apply to it. */
  readonly guidelines: ReadonlyArray<Guideline>;
  /** Stable, readable id, for example `smart-city-alliance`. */
  readonly id: Scalars['ID']['output'];
  /** Who took the initiative. */
  readonly initiators: ReadonlyArray<Actor>;
  /** What kind of engagement it is. */
  readonly kind: EngagementKind;
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** Engagements that it is a part of. */
  readonly partOf: ReadonlyArray<Engagement>;
  /** Who takes part. */
  readonly participants: ReadonlyArray<Actor>;
  /** Engagements that are a part of it. */
  readonly parts: ReadonlyArray<Engagement>;
  /** Who has which duty for it. */
  readonly responsible: ReadonlyArray<Organisation>;
  /** Reviews of it, due or done. */
  readonly reviews: ReadonlyArray<Review>;
  /** When it began; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** How far it has come, as the source says. */
  readonly stage?: Maybe<Stage>;
  /** What it is about, in English. */
  readonly summaryEn?: Maybe<Scalars['String']['output']>;
  /** What it is about, in Swedish. */
  readonly summarySv?: Maybe<Scalars['String']['output']>;
  /** Where it is heading, as the source says. */
  readonly trend?: Maybe<Trend>;
  /** When it ended; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

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

/** A visit, a jubilee or another happening. */
export type Event = {
  readonly __typename?: 'Event';
  /** Who arranged it. */
  readonly arrangedBy: ReadonlyArray<Actor>;
  /** When it took place; null: unknown. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The engagements it is a part of. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of event it is. */
  readonly kind: EventKind;
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
};

/** What kind of event it is. */
export type EventKind =
  /** A jubilee */
  | 'JUBILEE'
  /** Another event */
  | 'OTHER'
  /** A visit */
  | 'VISIT';

/**
 * One place in one document that bears a fact: the section, a few words that stand there (the anchor, as in W3C Web
 * Annotation's TextQuoteSelector), and the claim in our own words.
 */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Words that stand in the document at that place, unchanged. */
  readonly anchor: Scalars['String']['output'];
  /** The claim in our own words, in English. */
  readonly claimEn: Scalars['String']['output'];
  /** The claim in our own words, in Swedish. */
  readonly claimSv: Scalars['String']['output'];
  /** The claim in our own words, in both languages. */
  readonly claims: LocalizedText;
  /** The document it stands in. */
  readonly document: Document;
  /** Stable, readable id, for example `agreement-1987`. */
  readonly id: Scalars['ID']['output'];
  /** The heading under which the words stand. */
  readonly section: Scalars['String']['output'];
};

/** A relationship in the network. */
export type GraphLink = {
  readonly __typename?: 'GraphLink';
  /** Date of the newest document that attests it. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of relationship it is. */
  readonly kind: RelationKind;
  /** What it says, as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
  /** Start of its valid time; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Id of the thing it goes from. */
  readonly source: Scalars['ID']['output'];
  /** Id of the thing it goes to. */
  readonly target: Scalars['ID']['output'];
  /** End of its valid time; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


/** A relationship in the network. */
export type GraphLinkSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A thing in the network. */
export type GraphNode = {
  readonly __typename?: 'GraphNode';
  /** How many relationships it has in the whole graph. */
  readonly degree: Scalars['Int']['output'];
  /** How many steps it is from the middle. */
  readonly distance: Scalars['Int']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly type: EntityType;
};


/** A thing in the network. */
export type GraphNodeNameArgs = {
  language?: InputMaybe<Language>;
};

/** A guideline of the international strategy. */
export type Guideline = {
  readonly __typename?: 'Guideline';
  /** What it applies to. */
  readonly appliesTo: ReadonlyArray<Engagement>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** The document that it is a part of. */
  readonly partOf: ReadonlyArray<Document>;
  /** The guideline in our own words, in English. */
  readonly ruleEn: Scalars['String']['output'];
  /** The guideline in our own words, in Swedish. */
  readonly ruleSv: Scalars['String']['output'];
};

/** An initiative or network that actors join, with its stage. */
export type Initiative = {
  readonly __typename?: 'Initiative';
  /** The priority areas it focuses on. */
  readonly areas: ReadonlyArray<PriorityArea>;
  /** Stable, readable id, for example `smart-city-alliance`. */
  readonly id: Scalars['ID']['output'];
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** Who takes part. */
  readonly participants: ReadonlyArray<Actor>;
  /** When it began; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** How far it has come. */
  readonly stage?: Maybe<Stage>;
  /** When it ended; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/** The languages that every text is kept in. */
export type Language =
  /** English */
  | 'EN'
  /** Swedish */
  | 'SV';

/** A text in both languages. */
export type LocalizedText = {
  readonly __typename?: 'LocalizedText';
  /** In English, for example `Linköping University`. */
  readonly en: Scalars['String']['output'];
  /** In Swedish, for example `Linköpings universitet`. */
  readonly sv: Scalars['String']['output'];
};

/** Relationships that were left out. */
export type OmittedLinks = {
  readonly __typename?: 'OmittedLinks';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Their kind. */
  readonly kind: RelationKind;
  /** Id of the thing whose relationships were left out. */
  readonly node: Scalars['ID']['output'];
};

/** A public body, a committee, a department, a municipal company or a science park: `kind` says which. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Decisions it took. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Stable, readable id, for example `kommunstyrelsen`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: OrganisationKind;
  /** Its own usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** The whole that it is a part of. */
  readonly partOf: ReadonlyArray<Actor>;
  /** Bodies that are a part of it. */
  readonly parts: ReadonlyArray<Actor>;
  /** Engagements it has a duty for. */
  readonly responsibleFor: ReadonlyArray<Engagement>;
  /** Action plans it has a duty for. */
  readonly responsibleForActionPlans: ReadonlyArray<ActionPlan>;
  /** Agreements it has a duty for. */
  readonly responsibleForAgreements: ReadonlyArray<Agreement>;
  /** Reviews it has a duty for. */
  readonly responsibleForReviews: ReadonlyArray<Review>;
};

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

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of partners. */
export type PartnerConnection = {
  readonly __typename?: 'PartnerConnection';
  /** The partners, those with most reasons first, actors of one's own place last. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A partner with its reasons. */
export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** True when the partner is of one's own place: located in, or part of, the actor that was asked about. */
  readonly local: Scalars['Boolean']['output'];
  /** The partner. */
  readonly node: Actor;
  /** Why it counts; at least one. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** A lasting relation between actors: `kind` says which. */
export type Partnership = {
  readonly __typename?: 'Partnership';
  /** Agreements that govern it. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** The priority areas it focuses on. */
  readonly areas: ReadonlyArray<PriorityArea>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of partnership it is. */
  readonly kind: PartnershipKind;
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** Who takes part. */
  readonly participants: ReadonlyArray<Actor>;
  /** When it began; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** When it ended; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/** What kind of partnership it is. */
export type PartnershipKind =
  /** Exchange between citizens and associations */
  | 'CIVIC_EXCHANGE'
  /** Contact, less than a cooperation */
  | 'CONTACT'
  /** Cooperation (samverkansort) */
  | 'COOPERATION'
  /** Friendship town (vänort) */
  | 'FRIENDSHIP'
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

/** A person named in a public source: role and term come before the name. */
export type Person = {
  readonly __typename?: 'Person';
  /** Where the person belongs, or belonged, each with role and term. */
  readonly affiliations: ReadonlyArray<Actor>;
  /** Stable, readable id, for example `stig-hagstrom`. */
  readonly id: Scalars['ID']['output'];
  /** Engagements the person took the initiative to. */
  readonly initiated: ReadonlyArray<Engagement>;
  /** Cities where the person lives, or lived. */
  readonly livedIn: ReadonlyArray<City>;
  /** The person's name. */
  readonly name: Scalars['String']['output'];
};

/** A priority area: a concept of a SKOS scheme, with synonyms, wider and narrower areas, and the goals it relates to. */
export type PriorityArea = {
  readonly __typename?: 'PriorityArea';
  /** Activities that focus on it. */
  readonly activities: ReadonlyArray<Activity>;
  /** Synonyms in both languages (SKOS altLabel). */
  readonly altLabels: ReadonlyArray<Scalars['String']['output']>;
  /** The wider area (SKOS broader). */
  readonly broader: ReadonlyArray<PriorityArea>;
  /** Engagements that focus on it. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Sustainable Development Goals it relates to (SKOS relatedMatch). */
  readonly goals: ReadonlyArray<SustainableDevelopmentGoal>;
  /** Stable, readable id, for example `smart-city`. */
  readonly id: Scalars['ID']['output'];
  /** Its preferred label in Swedish; `prefLabel` has both languages. */
  readonly name: Scalars['String']['output'];
  /** Its preferred label in English (SKOS prefLabel). */
  readonly nameEn: Scalars['String']['output'];
  /** Its preferred label in Swedish (SKOS prefLabel). */
  readonly nameSv: Scalars['String']['output'];
  /** The narrower areas (SKOS narrower). */
  readonly narrower: ReadonlyArray<PriorityArea>;
  /** Its preferred label in both languages (SKOS prefLabel). */
  readonly prefLabel: LocalizedText;
  /** What it covers, in English. */
  readonly summaryEn?: Maybe<Scalars['String']['output']>;
  /** What it covers, in Swedish. */
  readonly summarySv?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * One actor by its id. Example: `actor(id: "stanford-university") { name engagements { name } }`.
   * Errors: NOT_FOUND.
   */
  readonly actor?: Maybe<Actor>;
  /**
   * One engagement by its id. Example: `engagement(id: "smart-city-alliance") { participants { name } }`.
   * Errors: NOT_FOUND.
   */
  readonly engagement?: Maybe<Engagement>;
  /** The network around an actor or anything else, ready to draw: nodes, links, and how many were left out. */
  readonly neighbourhood: Subgraph;
  /**
   * Partners of an actor in a priority area, each with the reasons why it counts: an engagement that both take part in, a
   * part of such an engagement, or an activity of it. Example: `partnersByPriorityArea(area: "smart-city")`.
   */
  readonly partnersByPriorityArea: PartnerConnection;
  /** For every area: how many partners, engagements and activities there are; areas with none are listed too. */
  readonly priorityAreaCoverage: ReadonlyArray<AreaCoverage>;
  /**
   * Find things by name, best first: an exact name, then a beginning, then spelling alike. Accents and case do not matter,
   * Swedish inflection is understood (`universitetet`), a typo is forgiven. Example: `search(text: "linkoping")`.
   */
  readonly search: SearchConnection;
};


export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEngagementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeighbourhoodArgs = {
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


export type QueryPartnersByPriorityAreaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ActorType>>;
};


export type QueryPriorityAreaCoverageArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** One reason why a partner counts, as a sentence, with its dates and what it rests on. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** The area that the engagement or activity focuses on: the one asked for, or one narrower. */
  readonly area: PriorityArea;
  /** Date of the newest document that attests it. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The engagement it is about. */
  readonly engagement?: Maybe<Engagement>;
  /** What it rests on, one for each step of the reason at least. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What kind of reason it is. */
  readonly kind: ReasonKind;
  /** The reason as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
  /** Since when the partner takes part; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


/** One reason why a partner counts, as a sentence, with its dates and what it rests on. */
export type ReasonSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** Why a partner counts. */
export type ReasonKind =
  /** It takes part in a part of an engagement that both have to do with; the part focuses on the area */
  | 'PART_OF_SHARED_ENGAGEMENT'
  /** An activity of an engagement that both take part in focuses on the area */
  | 'SHARED_ACTIVITY'
  /** Both take part in an engagement that focuses on the area */
  | 'SHARED_ENGAGEMENT';

/** A state, a county or another region that actors are located in. */
export type Region = {
  readonly __typename?: 'Region';
  /** The country it is in. */
  readonly countries: ReadonlyArray<Country>;
  /** Stable, readable id, for example `silicon-valley`. */
  readonly id: Scalars['ID']['output'];
  /** Actors located in it. */
  readonly located: ReadonlyArray<Actor>;
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** The region that it is a part of. */
  readonly partOf: ReadonlyArray<Region>;
};

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

export type RelationshipDirection =
  | 'IN'
  | 'OUT';

/** A review of a relation: to be done by a rule, or done on a date. */
export type Review = {
  readonly __typename?: 'Review';
  /** When it was done; null: not done, or unknown. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The decisions that ask for it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What it covers. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Its usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** Who has which duty for it. */
  readonly responsible: ReadonlyArray<Organisation>;
  /** When it is due. */
  readonly rule: ReviewRule;
  /** The documents it is stated in. */
  readonly statedIn: ReadonlyArray<Document>;
  /** Whether it is done. */
  readonly status: ReviewStatus;
};

/** When a review is due. */
export type ReviewRule =
  /** Before a new agreement */
  | 'BEFORE_NEW_AGREEMENT'
  /** At least once per mandate period */
  | 'ONCE_PER_MANDATE_PERIOD';

/** Whether a review is done. */
export type ReviewStatus =
  /** Done */
  | 'DONE'
  /** To be done */
  | 'DUE';

/** A `Claim` with the role in which somebody takes part or belongs. */
export type RoleClaim = {
  readonly __typename?: 'RoleClaim';
  /** Date of the newest document that attests it. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Ids of its evidence. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Stable id of the relationship. */
  readonly id: Scalars['ID']['output'];
  /** A detail in our own words, in English. */
  readonly noteEn?: Maybe<Scalars['String']['output']>;
  /** A detail in our own words, in Swedish. */
  readonly noteSv?: Maybe<Scalars['String']['output']>;
  /** The role in English, for example `professor`. */
  readonly roleEn?: Maybe<Scalars['String']['output']>;
  /** The role in Swedish, for example `professor`. */
  readonly roleSv?: Maybe<Scalars['String']['output']>;
  /** Start of its valid time; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** End of its valid time; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of what was found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was found, best first. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One thing found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What was found. */
  readonly node: SearchHit;
};

/** Something that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The actor, when it is one. */
  readonly actor?: Maybe<Actor>;
  /** The engagement, when it is one. */
  readonly engagement?: Maybe<Engagement>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly name: Scalars['String']['output'];
  /** How well it fits; higher is better, 3 and more: the exact name. */
  readonly score: Scalars['Float']['output'];
  /** What it is. */
  readonly type: EntityType;
};


/** Something that a search found. */
export type SearchHitNameArgs = {
  language?: InputMaybe<Language>;
};

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

/** A part of the network, ready to draw. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The relationships between them. */
  readonly links: ReadonlyArray<GraphLink>;
  /** The things, the nearest first. */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** How many relationships of the expanded things were left out, by thing and kind. */
  readonly omitted: ReadonlyArray<OmittedLinks>;
};

/** One of the United Nations' seventeen Sustainable Development Goals. */
export type SustainableDevelopmentGoal = {
  readonly __typename?: 'SustainableDevelopmentGoal';
  /** Priority areas that relate to it. */
  readonly areas: ReadonlyArray<PriorityArea>;
  /** Stable, readable id, for example `sdg-11`. */
  readonly id: Scalars['ID']['output'];
  /** Its short name in English. */
  readonly name: Scalars['String']['output'];
  /** Its short name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its short name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its short name in both languages. */
  readonly names: LocalizedText;
  /** Its number, 1 to 17. */
  readonly number: Scalars['Int']['output'];
};

/** Where an engagement is heading, as its source says. */
export type Trend =
  /** It declines */
  | 'DECLINING'
  /** It grows */
  | 'GROWING'
  /** It neither grows nor declines */
  | 'STABLE';

/** A university or other higher education institution. */
export type University = {
  readonly __typename?: 'University';
  /** Cities it is located in. */
  readonly cities: ReadonlyArray<City>;
  /** Engagements it takes part in. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** Stable, readable id, for example `stanford-university`. */
  readonly id: Scalars['ID']['output'];
  /** Its own usual name. */
  readonly name: Scalars['String']['output'];
  /** Its name in English. */
  readonly nameEn: Scalars['String']['output'];
  /** Its name in Swedish. */
  readonly nameSv: Scalars['String']['output'];
  /** Its name in both languages. */
  readonly names: LocalizedText;
  /** People who belong, or belonged, to it. */
  readonly people: ReadonlyArray<Person>;
  /** ROR id; null: not verified. */
  readonly rorId?: Maybe<Scalars['String']['output']>;
  /** Wikidata item; null: not verified. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionPlan: ResolverTypeWrapper<Omit<ActionPlan, 'activities' | 'evidence' | 'responsible' | 'structures'> & { activities: ReadonlyArray<ResolversTypes['Activity']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, responsible: ReadonlyArray<ResolversTypes['Organisation']>, structures: ReadonlyArray<ResolversTypes['Engagement']> }>;
  Activity: ResolverTypeWrapper<Omit<Activity, 'areas' | 'engagements' | 'plans' | 'responsible'> & { areas: ReadonlyArray<ResolversTypes['PriorityArea']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, plans: ReadonlyArray<ResolversTypes['ActionPlan']>, responsible: ReadonlyArray<ResolversTypes['Organisation']> }>;
  Actor: ResolverTypeWrapper<ActorEntity>;
  ActorKind: ActorKind;
  ActorType: ActorType;
  Agreement: ResolverTypeWrapper<Omit<Agreement, 'decidedBy' | 'evidence' | 'governs' | 'responsible'> & { decidedBy: ReadonlyArray<ResolversTypes['Organisation']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, governs: ReadonlyArray<ResolversTypes['Engagement']>, responsible: ReadonlyArray<ResolversTypes['Organisation']> }>;
  AgreementStatus: AgreementStatus;
  AreaCoverage: ResolverTypeWrapper<Omit<AreaCoverage, 'area'> & { area: ResolversTypes['PriorityArea'] }>;
  Association: ResolverTypeWrapper<Omit<Association, 'arranged' | 'cities' | 'engagements'> & { arranged: ReadonlyArray<ResolversTypes['Event']>, cities: ReadonlyArray<ResolversTypes['City']>, engagements: ReadonlyArray<ResolversTypes['Engagement']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  City: ResolverTypeWrapper<Omit<City, 'activeCompanies' | 'countries' | 'engagements' | 'located' | 'near'> & { activeCompanies: ReadonlyArray<ResolversTypes['Company']>, countries: ReadonlyArray<ResolversTypes['Country']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, located: ReadonlyArray<ResolversTypes['Actor']>, near: ReadonlyArray<ResolversTypes['City']> }>;
  Claim: ResolverTypeWrapper<Claim>;
  Company: ResolverTypeWrapper<Omit<Company, 'activeIn' | 'cities' | 'headquarteredNear'> & { activeIn: ReadonlyArray<ResolversTypes['City']>, cities: ReadonlyArray<ResolversTypes['City']>, headquarteredNear: ReadonlyArray<ResolversTypes['City']> }>;
  CostRule: ResolverTypeWrapper<Omit<CostRule, 'appliesTo' | 'evidence' | 'paidBy' | 'statedIn'> & { appliesTo: ReadonlyArray<ResolversTypes['Engagement']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, paidBy: ReadonlyArray<ResolversTypes['Actor']>, statedIn: ReadonlyArray<ResolversTypes['Document']> }>;
  Country: ResolverTypeWrapper<Omit<Country, 'cities' | 'regions'> & { cities: ReadonlyArray<ResolversTypes['City']>, regions: ReadonlyArray<ResolversTypes['Region']> }>;
  Decision: ResolverTypeWrapper<Omit<Decision, 'basedOn' | 'decidedBy' | 'documents' | 'engagements' | 'evidence' | 'partOf' | 'points' | 'reviews' | 'sentTo'> & { basedOn: ReadonlyArray<ResolversTypes['Document']>, decidedBy: ReadonlyArray<ResolversTypes['Organisation']>, documents: ReadonlyArray<ResolversTypes['Document']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, partOf: ReadonlyArray<ResolversTypes['Decision']>, points: ReadonlyArray<ResolversTypes['Decision']>, reviews: ReadonlyArray<ResolversTypes['Review']>, sentTo: ReadonlyArray<ResolversTypes['Actor']> }>;
  Document: ResolverTypeWrapper<DocumentEntity>;
  Duty: Duty;
  DutyClaim: ResolverTypeWrapper<DutyClaim>;
  Engagement: ResolverTypeWrapper<EngagementEntity>;
  EngagementKind: EngagementKind;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<Omit<Event, 'arrangedBy' | 'engagements' | 'evidence'> & { arrangedBy: ReadonlyArray<ResolversTypes['Actor']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  EventKind: EventKind;
  Evidence: ResolverTypeWrapper<EvidenceEntity>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphLink: ResolverTypeWrapper<NetworkLink>;
  GraphNode: ResolverTypeWrapper<NetworkNode>;
  Guideline: ResolverTypeWrapper<Omit<Guideline, 'appliesTo' | 'evidence' | 'partOf'> & { appliesTo: ReadonlyArray<ResolversTypes['Engagement']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, partOf: ReadonlyArray<ResolversTypes['Document']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Initiative: ResolverTypeWrapper<Omit<Initiative, 'areas' | 'participants'> & { areas: ReadonlyArray<ResolversTypes['PriorityArea']>, participants: ReadonlyArray<ResolversTypes['Actor']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  OmittedLinks: ResolverTypeWrapper<OmittedLinks>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'decisions' | 'partOf' | 'parts' | 'responsibleFor' | 'responsibleForActionPlans' | 'responsibleForAgreements' | 'responsibleForReviews'> & { decisions: ReadonlyArray<ResolversTypes['Decision']>, partOf: ReadonlyArray<ResolversTypes['Actor']>, parts: ReadonlyArray<ResolversTypes['Actor']>, responsibleFor: ReadonlyArray<ResolversTypes['Engagement']>, responsibleForActionPlans: ReadonlyArray<ResolversTypes['ActionPlan']>, responsibleForAgreements: ReadonlyArray<ResolversTypes['Agreement']>, responsibleForReviews: ReadonlyArray<ResolversTypes['Review']> }>;
  OrganisationKind: OrganisationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PartnerEdge']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node' | 'reasons'> & { node: ResolversTypes['Actor'], reasons: ReadonlyArray<ResolversTypes['Reason']> }>;
  Partnership: ResolverTypeWrapper<Omit<Partnership, 'agreements' | 'areas' | 'participants'> & { agreements: ReadonlyArray<ResolversTypes['Agreement']>, areas: ReadonlyArray<ResolversTypes['PriorityArea']>, participants: ReadonlyArray<ResolversTypes['Actor']> }>;
  PartnershipKind: PartnershipKind;
  Person: ResolverTypeWrapper<Omit<Person, 'affiliations' | 'initiated' | 'livedIn'> & { affiliations: ReadonlyArray<ResolversTypes['Actor']>, initiated: ReadonlyArray<ResolversTypes['Engagement']>, livedIn: ReadonlyArray<ResolversTypes['City']> }>;
  PriorityArea: ResolverTypeWrapper<PriorityAreaEntity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reason: ResolverTypeWrapper<PartnerReason>;
  ReasonKind: ReasonKind;
  Region: ResolverTypeWrapper<Omit<Region, 'countries' | 'located' | 'partOf'> & { countries: ReadonlyArray<ResolversTypes['Country']>, located: ReadonlyArray<ResolversTypes['Actor']>, partOf: ReadonlyArray<ResolversTypes['Region']> }>;
  RelationKind: RelationKind;
  RelationshipDirection: RelationshipDirection;
  Review: ResolverTypeWrapper<Omit<Review, 'decisions' | 'engagements' | 'evidence' | 'responsible' | 'statedIn'> & { decisions: ReadonlyArray<ResolversTypes['Decision']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, responsible: ReadonlyArray<ResolversTypes['Organisation']>, statedIn: ReadonlyArray<ResolversTypes['Document']> }>;
  ReviewRule: ReviewRule;
  ReviewStatus: ReviewStatus;
  RoleClaim: ResolverTypeWrapper<RoleClaim>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<Hit>;
  Stage: Stage;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'links' | 'nodes'> & { links: ReadonlyArray<ResolversTypes['GraphLink']>, nodes: ReadonlyArray<ResolversTypes['GraphNode']> }>;
  SustainableDevelopmentGoal: ResolverTypeWrapper<Omit<SustainableDevelopmentGoal, 'areas'> & { areas: ReadonlyArray<ResolversTypes['PriorityArea']> }>;
  Trend: Trend;
  University: ResolverTypeWrapper<Omit<University, 'cities' | 'engagements' | 'people'> & { cities: ReadonlyArray<ResolversTypes['City']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, people: ReadonlyArray<ResolversTypes['Person']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionPlan: Omit<ActionPlan, 'activities' | 'evidence' | 'responsible' | 'structures'> & { activities: ReadonlyArray<ResolversParentTypes['Activity']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, responsible: ReadonlyArray<ResolversParentTypes['Organisation']>, structures: ReadonlyArray<ResolversParentTypes['Engagement']> };
  Activity: Omit<Activity, 'areas' | 'engagements' | 'plans' | 'responsible'> & { areas: ReadonlyArray<ResolversParentTypes['PriorityArea']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, plans: ReadonlyArray<ResolversParentTypes['ActionPlan']>, responsible: ReadonlyArray<ResolversParentTypes['Organisation']> };
  Actor: ActorEntity;
  Agreement: Omit<Agreement, 'decidedBy' | 'evidence' | 'governs' | 'responsible'> & { decidedBy: ReadonlyArray<ResolversParentTypes['Organisation']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, governs: ReadonlyArray<ResolversParentTypes['Engagement']>, responsible: ReadonlyArray<ResolversParentTypes['Organisation']> };
  AreaCoverage: Omit<AreaCoverage, 'area'> & { area: ResolversParentTypes['PriorityArea'] };
  Association: Omit<Association, 'arranged' | 'cities' | 'engagements'> & { arranged: ReadonlyArray<ResolversParentTypes['Event']>, cities: ReadonlyArray<ResolversParentTypes['City']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']> };
  Boolean: Scalars['Boolean']['output'];
  City: Omit<City, 'activeCompanies' | 'countries' | 'engagements' | 'located' | 'near'> & { activeCompanies: ReadonlyArray<ResolversParentTypes['Company']>, countries: ReadonlyArray<ResolversParentTypes['Country']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, located: ReadonlyArray<ResolversParentTypes['Actor']>, near: ReadonlyArray<ResolversParentTypes['City']> };
  Claim: Claim;
  Company: Omit<Company, 'activeIn' | 'cities' | 'headquarteredNear'> & { activeIn: ReadonlyArray<ResolversParentTypes['City']>, cities: ReadonlyArray<ResolversParentTypes['City']>, headquarteredNear: ReadonlyArray<ResolversParentTypes['City']> };
  CostRule: Omit<CostRule, 'appliesTo' | 'evidence' | 'paidBy' | 'statedIn'> & { appliesTo: ReadonlyArray<ResolversParentTypes['Engagement']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, paidBy: ReadonlyArray<ResolversParentTypes['Actor']>, statedIn: ReadonlyArray<ResolversParentTypes['Document']> };
  Country: Omit<Country, 'cities' | 'regions'> & { cities: ReadonlyArray<ResolversParentTypes['City']>, regions: ReadonlyArray<ResolversParentTypes['Region']> };
  Decision: Omit<Decision, 'basedOn' | 'decidedBy' | 'documents' | 'engagements' | 'evidence' | 'partOf' | 'points' | 'reviews' | 'sentTo'> & { basedOn: ReadonlyArray<ResolversParentTypes['Document']>, decidedBy: ReadonlyArray<ResolversParentTypes['Organisation']>, documents: ReadonlyArray<ResolversParentTypes['Document']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, partOf: ReadonlyArray<ResolversParentTypes['Decision']>, points: ReadonlyArray<ResolversParentTypes['Decision']>, reviews: ReadonlyArray<ResolversParentTypes['Review']>, sentTo: ReadonlyArray<ResolversParentTypes['Actor']> };
  Document: DocumentEntity;
  DutyClaim: DutyClaim;
  Engagement: EngagementEntity;
  Event: Omit<Event, 'arrangedBy' | 'engagements' | 'evidence'> & { arrangedBy: ReadonlyArray<ResolversParentTypes['Actor']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  Evidence: EvidenceEntity;
  Float: Scalars['Float']['output'];
  GraphLink: NetworkLink;
  GraphNode: NetworkNode;
  Guideline: Omit<Guideline, 'appliesTo' | 'evidence' | 'partOf'> & { appliesTo: ReadonlyArray<ResolversParentTypes['Engagement']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, partOf: ReadonlyArray<ResolversParentTypes['Document']> };
  ID: Scalars['ID']['output'];
  Initiative: Omit<Initiative, 'areas' | 'participants'> & { areas: ReadonlyArray<ResolversParentTypes['PriorityArea']>, participants: ReadonlyArray<ResolversParentTypes['Actor']> };
  Int: Scalars['Int']['output'];
  LocalizedText: LocalizedText;
  OmittedLinks: OmittedLinks;
  Organisation: Omit<Organisation, 'decisions' | 'partOf' | 'parts' | 'responsibleFor' | 'responsibleForActionPlans' | 'responsibleForAgreements' | 'responsibleForReviews'> & { decisions: ReadonlyArray<ResolversParentTypes['Decision']>, partOf: ReadonlyArray<ResolversParentTypes['Actor']>, parts: ReadonlyArray<ResolversParentTypes['Actor']>, responsibleFor: ReadonlyArray<ResolversParentTypes['Engagement']>, responsibleForActionPlans: ReadonlyArray<ResolversParentTypes['ActionPlan']>, responsibleForAgreements: ReadonlyArray<ResolversParentTypes['Agreement']>, responsibleForReviews: ReadonlyArray<ResolversParentTypes['Review']> };
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PartnerConnection: Omit<PartnerConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PartnerEdge']> };
  PartnerEdge: Omit<PartnerEdge, 'node' | 'reasons'> & { node: ResolversParentTypes['Actor'], reasons: ReadonlyArray<ResolversParentTypes['Reason']> };
  Partnership: Omit<Partnership, 'agreements' | 'areas' | 'participants'> & { agreements: ReadonlyArray<ResolversParentTypes['Agreement']>, areas: ReadonlyArray<ResolversParentTypes['PriorityArea']>, participants: ReadonlyArray<ResolversParentTypes['Actor']> };
  Person: Omit<Person, 'affiliations' | 'initiated' | 'livedIn'> & { affiliations: ReadonlyArray<ResolversParentTypes['Actor']>, initiated: ReadonlyArray<ResolversParentTypes['Engagement']>, livedIn: ReadonlyArray<ResolversParentTypes['City']> };
  PriorityArea: PriorityAreaEntity;
  Query: Record<PropertyKey, never>;
  Reason: PartnerReason;
  Region: Omit<Region, 'countries' | 'located' | 'partOf'> & { countries: ReadonlyArray<ResolversParentTypes['Country']>, located: ReadonlyArray<ResolversParentTypes['Actor']>, partOf: ReadonlyArray<ResolversParentTypes['Region']> };
  Review: Omit<Review, 'decisions' | 'engagements' | 'evidence' | 'responsible' | 'statedIn'> & { decisions: ReadonlyArray<ResolversParentTypes['Decision']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, responsible: ReadonlyArray<ResolversParentTypes['Organisation']>, statedIn: ReadonlyArray<ResolversParentTypes['Document']> };
  RoleClaim: RoleClaim;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: Hit;
  String: Scalars['String']['output'];
  Subgraph: Omit<Subgraph, 'links' | 'nodes'> & { links: ReadonlyArray<ResolversParentTypes['GraphLink']>, nodes: ReadonlyArray<ResolversParentTypes['GraphNode']> };
  SustainableDevelopmentGoal: Omit<SustainableDevelopmentGoal, 'areas'> & { areas: ReadonlyArray<ResolversParentTypes['PriorityArea']> };
  University: Omit<University, 'cities' | 'engagements' | 'people'> & { cities: ReadonlyArray<ResolversParentTypes['City']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, people: ReadonlyArray<ResolversParentTypes['Person']> };
};

export type AliasDirectiveArgs = {
  property: Scalars['String']['input'];
};

export type AliasDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = AliasDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CustomResolverDirectiveArgs = {
  requires?: Maybe<Scalars['String']['input']>;
};

export type CustomResolverDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = CustomResolverDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CypherDirectiveArgs = {
  columnName: Scalars['String']['input'];
  statement: Scalars['String']['input'];
};

export type CypherDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = CypherDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MutationDirectiveArgs = {
  operations: ReadonlyArray<Scalars['String']['input']>;
};

export type MutationDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = MutationDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeDirectiveArgs = {
  labels?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type NodeDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = NodeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PluralDirectiveArgs = {
  value: Scalars['String']['input'];
};

export type PluralDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = PluralDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryDirectiveArgs = {
  aggregate: Scalars['Boolean']['input'];
  read: Scalars['Boolean']['input'];
};

export type QueryDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = QueryDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipDirectiveArgs = {
  direction: RelationshipDirection;
  properties?: Maybe<Scalars['String']['input']>;
  type: Scalars['String']['input'];
};

export type RelationshipDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = RelationshipDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipPropertiesDirectiveArgs = { };

export type RelationshipPropertiesDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = RelationshipPropertiesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SubscriptionDirectiveArgs = {
  events: ReadonlyArray<Scalars['String']['input']>;
};

export type SubscriptionDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = SubscriptionDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActionPlanResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ActionPlan'] = ResolversParentTypes['ActionPlan']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  structures?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summarySv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  activeCompanies?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  activeIn?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  altNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  arranged?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  daytimePopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  geonamesId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headquarteredNear?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  headquarters?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiated?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  located?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisationKind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pays?: Resolver<ReadonlyArray<ResolversTypes['CostRule']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibleFor?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  rorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  succeededBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  succeeds?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summarySv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  governs?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  plannedFor?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
};

export type AreaCoverageResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AreaCoverage'] = ResolversParentTypes['AreaCoverage']> = {
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['PriorityArea'], ParentType, ContextType>;
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  arranged?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type CityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['City'] = ResolversParentTypes['City']> = {
  activeCompanies?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  daytimePopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  geonamesId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  located?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  near?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteSv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  activeIn?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  headquarteredNear?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CostRuleResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CostRule'] = ResolversParentTypes['CostRule']> = {
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  paidBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  ruleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedIn?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type CountryResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  sentTo?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summarySv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  diaryNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DutyClaimResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DutyClaim'] = ResolversParentTypes['DutyClaim']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteSv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type EngagementResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement']> = {
  actionPlans?: Resolver<ReadonlyArray<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  altNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  costRules?: Resolver<ReadonlyArray<ResolversTypes['CostRule']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  guidelines?: Resolver<ReadonlyArray<ResolversTypes['Guideline']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiators?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EngagementKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summarySv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  arrangedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  anchor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claimSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphLinkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GraphLink'] = ResolversParentTypes['GraphLink']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GraphLinkSentenceArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GraphNodeNameArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type GuidelineResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Guideline'] = ResolversParentTypes['Guideline']> = {
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  ruleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OmittedLinksResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OmittedLinks'] = ResolversParentTypes['OmittedLinks']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  responsibleFor?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  responsibleForActionPlans?: Resolver<ReadonlyArray<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  responsibleForAgreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  responsibleForReviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartnerConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PartnerConnection'] = ResolversParentTypes['PartnerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  local?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnershipKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiated?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  livedIn?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriorityAreaResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PriorityArea'] = ResolversParentTypes['PriorityArea']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  altLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['SustainableDevelopmentGoal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  summaryEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summarySv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType, RequireFields<QueryEngagementArgs, 'id'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'includeUndated' | 'limit' | 'of'>>;
  partnersByPriorityArea?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersByPriorityAreaArgs, 'area' | 'first' | 'includeNarrower' | 'includeUndated'>>;
  priorityAreaCoverage?: Resolver<ReadonlyArray<ResolversTypes['AreaCoverage']>, ParentType, ContextType, RequireFields<QueryPriorityAreaCoverageArgs, 'includeUndated'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
};

export type ReasonResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  area?: Resolver<ResolversTypes['PriorityArea'], ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReasonKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ReasonSentenceArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  located?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ReviewRule'], ParentType, ContextType>;
  statedIn?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
};

export type RoleClaimResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RoleClaim'] = ResolversParentTypes['RoleClaim']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noteEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteSv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleSv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SearchHitNameArgs>>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['GraphLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['OmittedLinks']>, ParentType, ContextType>;
};

export type SustainableDevelopmentGoalResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SustainableDevelopmentGoal'] = ResolversParentTypes['SustainableDevelopmentGoal']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UniversityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['University'] = ResolversParentTypes['University']> = {
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  rorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = QueryContext> = {
  ActionPlan?: ActionPlanResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AreaCoverage?: AreaCoverageResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CostRule?: CostRuleResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DutyClaim?: DutyClaimResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  GraphLink?: GraphLinkResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  Guideline?: GuidelineResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  OmittedLinks?: OmittedLinksResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PriorityArea?: PriorityAreaResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  RoleClaim?: RoleClaimResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SustainableDevelopmentGoal?: SustainableDevelopmentGoalResolvers<ContextType>;
  University?: UniversityResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = QueryContext> = {
  alias?: AliasDirectiveResolver<any, any, ContextType>;
  customResolver?: CustomResolverDirectiveResolver<any, any, ContextType>;
  cypher?: CypherDirectiveResolver<any, any, ContextType>;
  mutation?: MutationDirectiveResolver<any, any, ContextType>;
  node?: NodeDirectiveResolver<any, any, ContextType>;
  plural?: PluralDirectiveResolver<any, any, ContextType>;
  query?: QueryDirectiveResolver<any, any, ContextType>;
  relationship?: RelationshipDirectiveResolver<any, any, ContextType>;
  relationshipProperties?: RelationshipPropertiesDirectiveResolver<any, any, ContextType>;
  subscription?: SubscriptionDirectiveResolver<any, any, ContextType>;
};
