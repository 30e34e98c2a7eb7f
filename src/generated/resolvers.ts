import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NetworkPositionMapper, ComputedGraphMapper, ClusterMapper, RankedEntityMapper } from '../queries/centrality/centrality.mappers.js';
import type { DocumentSectionMapper, DocumentBlockMapper, EvidenceFieldMapper } from '../queries/documents/documents.mappers.js';
import type { EvidenceCoverageOfKindMapper } from '../queries/evidence-coverage/evidence-coverage.mappers.js';
import type { FacetMapper, FacetValueMapper } from '../queries/facets/facets.mappers.js';
import type { ResponsibilityMapper, HeldDutyMapper, CostResponsibilityMapper, PayerMapper, ReviewDueConnectionMapper, ReviewDueMapper } from '../queries/follow-up/follow-up.mappers.js';
import type { ChangeConnectionMapper } from '../queries/history/history.mappers.js';
import type { NeighbourConnectionMapper, SubgraphMapper, GraphLinkMapper } from '../queries/neighbourhood/neighbourhood.mappers.js';
import type { ConnectionPathMapper, ConnectionPathsMapper, HopMapper } from '../queries/paths/paths.mappers.js';
import type { LocalizedTextMapper, ActorMapper, EngagementMapper, PriorityAreaMapper, DocumentMapper, EvidenceMapper, CostRuleMapper, EntityMapper, TimelineEntryMapper, RecordingMapper, ReviewMapper, AgreementMapper, DecisionMapper } from '../queries/rows/rows.mappers.js';
import type { SearchEdgeMapper, SearchMatchMapper } from '../queries/search/search.mappers.js';
import type { StatementMapper, StatementSubjectMapper, StatedValueMapper, SpeakerMapper, StatementFacetMapper, StatementFacetValueMapper, EngagementStandingMapper, EngagementWithStatementsMapper, DisagreementMapper, PositionMapper, RegisterComparisonConnectionMapper, RegisterComparisonMapper, RegisterPairMapper } from '../queries/statements/statements.mappers.js';
import type { ReasonMapper, GapCandidateMapper, GapCandidateConnectionMapper } from '../queries/themes/themes.mappers.js';
import type { TieNetworkMapper, TieMapper } from '../queries/ties/ties.mappers.js';
import type { WhatIfMapper, RemovedEntityMapper, ActorLossMapper, AreaLossMapper, ReviewLossMapper, GovernanceLossMapper } from '../queries/what-if/what-if.mappers.js';
import type { QueryContext } from '../queries/api/context.js';
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
   * A date with the precision its source gives, as EDTF (ISO 8601-2): `1987`, `2017-11`, `2017-11-14`, `2017-23` (autumn;
   * `-24` is the winter that begins in that December), `198X`, `1987?`, `[..2017-10-09]` (on or before), `[2017-11-14..]` (on or after). As an end, `..` says that it goes on; null says that the
   * end is unknown, which is not the same. Arguments take a point in time such as `1990` or `2017-11`.
   */
  PartialDate: { input: string; output: string; }
};

/** A plan of concrete arrangements and activities for a coming period. */
export type ActionPlan = Node & {
  readonly __typename?: 'ActionPlan';
  /** Its activities. */
  readonly activities: ReadonlyArray<Activity>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** Who has which duty for it. */
  readonly responsible: ReadonlyArray<Organisation>;
  /** How far it has come. */
  readonly stage?: Maybe<Stage>;
  /** The engagements it structures. */
  readonly structures: ReadonlyArray<Engagement>;
  /** What it is, in each language. */
  readonly summaries?: Maybe<LocalizedText>;
  /** What it is, in a language. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** A plan of concrete arrangements and activities for a coming period. */
export type ActionPlanNameArgs = {
  language?: InputMaybe<Language>;
};


/** A plan of concrete arrangements and activities for a coming period. */
export type ActionPlanSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** One activity of a plan or engagement. */
export type Activity = Node & {
  readonly __typename?: 'Activity';
  /** The priority areas it focuses on. */
  readonly areas: ReadonlyArray<PriorityArea>;
  /** When it took or takes place; null: unknown. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The engagements it is a part of. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** The plans it is a part of. */
  readonly plans: ReadonlyArray<ActionPlan>;
  /** Who has which duty for it. */
  readonly responsible: ReadonlyArray<Organisation>;
  /** How far it has come. */
  readonly stage?: Maybe<Stage>;
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** One activity of a plan or engagement. */
export type ActivityNameArgs = {
  language?: InputMaybe<Language>;
};

/**
 * Somebody who acts: a city, a university, a company, an association, an organisation or a person. The thin types `City`,
 * `University`, ... are the same nodes, for those who ask by kind.
 */
export type Actor = Node & {
  readonly __typename?: 'Actor';
  /** Companies active in it. */
  readonly activeCompanies: ReadonlyArray<Company>;
  /** Cities a company is active in. */
  readonly activeIn: ReadonlyArray<City>;
  /** Actors a person belongs, or belonged, to. */
  readonly affiliations: ReadonlyArray<Actor>;
  /** Other names it is known by. */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** The priority areas it focuses on. */
  readonly areas: ReadonlyArray<PriorityArea>;
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
  /** Decisions that were sent to it. */
  readonly decisionsReceived: ReadonlyArray<Decision>;
  /** Engagements it takes part in. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** GeoNames id, a number; null: not verified. */
  readonly geonamesId?: Maybe<Scalars['String']['output']>;
  /** Guidelines that apply to it. */
  readonly guidelines: ReadonlyArray<Guideline>;
  /** Cities a company has its headquarters in or near. */
  readonly headquarteredNear: ReadonlyArray<City>;
  /** Companies with their headquarters in or near it. */
  readonly headquarters: ReadonlyArray<Company>;
  /** Whom it helped to arrange exchanges. */
  readonly helped: ReadonlyArray<Actor>;
  /** Who helped it to arrange exchanges. */
  readonly helpedBy: ReadonlyArray<Actor>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
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
  /** Its members, past ones among them. */
  readonly members: ReadonlyArray<Actor>;
  /** Networks and associations that it is, or was, a member of. */
  readonly memberships: ReadonlyArray<Actor>;
  /** Code of the municipality in its country's register, after the country (ISO 3166-1); null: not verified, or no municipality. */
  readonly municipalityCode?: Maybe<Scalars['String']['output']>;
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
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
  /** Why the name is told to everybody; null: in the public profile the person appears by role. */
  readonly publicFigure?: Maybe<PublicFigure>;
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
  /** A sentence about it, in each language. */
  readonly summaries?: Maybe<LocalizedText>;
  /** A sentence about it, in a language. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its own usual name. */
  readonly usualName: Scalars['String']['output'];
  /** Engagements it would like to see grow. */
  readonly wantsMoreOf: ReadonlyArray<Engagement>;
  /** Wikidata item, `Q` and a number; null: not verified. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/**
 * Somebody who acts: a city, a university, a company, an association, an organisation or a person. The thin types `City`,
 * `University`, ... are the same nodes, for those who ask by kind.
 */
export type ActorNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Somebody who acts: a city, a university, a company, an association, an organisation or a person. The thin types `City`,
 * `University`, ... are the same nodes, for those who ask by kind.
 */
export type ActorSummaryArgs = {
  language?: InputMaybe<Language>;
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

/** An actor that would share less. */
export type ActorLoss = {
  readonly __typename?: 'ActorLoss';
  /** The actor. */
  readonly actor: Entity;
  /** How many would be left. */
  readonly after: Scalars['Int']['output'];
  /** How many engagements and direct relationships tie the two now. */
  readonly before: Scalars['Int']['output'];
  /** How it would still be connected. */
  readonly connection: RemainingConnection;
  /** What the lost ties rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How it follows from what the sources say; null: they say so themselves. */
  readonly interpretation?: Maybe<Scalars['String']['output']>;
  /** Whether it is an interpretation: some of what it rests on is said by no source itself, as `interpretation` tells. Whoever shows it says so beside it. */
  readonly isInterpretation: Scalars['Boolean']['output'];
  /** The same as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
};


/** An actor that would share less. */
export type ActorLossInterpretationArgs = {
  language?: InputMaybe<Language>;
};


/** An actor that would share less. */
export type ActorLossSentenceArgs = {
  language?: InputMaybe<Language>;
};

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
export type Agreement = Node & {
  readonly __typename?: 'Agreement';
  /** Who decided on it. */
  readonly decidedBy: ReadonlyArray<Organisation>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it governs. */
  readonly governs: ReadonlyArray<Engagement>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** When it is planned to be signed; null: no plan known. */
  readonly plannedFor?: Maybe<Scalars['PartialDate']['output']>;
  /** Who has which duty for it. */
  readonly responsible: ReadonlyArray<Organisation>;
  /** When it was signed; null: not signed, or unknown. */
  readonly signedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How far it has come, as the newest source says. */
  readonly status: AgreementStatus;
  /**
   * For which years it was made, and whether these have gone by at a date. `status` stays as its source states it: a source that
   * called it in force spoke of its own day.
   */
  readonly term: AgreementTerm;
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** An agreement that governs an engagement. */
export type AgreementNameArgs = {
  language?: InputMaybe<Language>;
};


/** An agreement that governs an engagement. */
export type AgreementTermArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
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

/** The years for which an agreement was made. */
export type AgreementTerm = {
  readonly __typename?: 'AgreementTerm';
  /** Whether it was in force and is no longer: all that it governed has ended by that date. Never of one that was not signed. */
  readonly hasRunOut: Scalars['Boolean']['output'];
  /** When it first governed what it is about; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** When it last did; null: unknown, or it goes on. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};

/** How well a priority area is covered. */
export type AreaCounts = {
  readonly __typename?: 'AreaCounts';
  /** How many activities there are. */
  readonly activities: Scalars['Int']['output'];
  /** How many engagements there are. */
  readonly engagements: Scalars['Int']['output'];
  /** How many partners there are. */
  readonly partners: Scalars['Int']['output'];
};

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

/** A priority area that would lose coverage. */
export type AreaLoss = {
  readonly __typename?: 'AreaLoss';
  /** Its coverage without what is taken away. */
  readonly after: AreaCounts;
  /** The area. */
  readonly area: PriorityArea;
  /** Its coverage now, as `priorityAreaCoverage` has it. */
  readonly before: AreaCounts;
  /** What it rests on that what falls is about the area. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How it follows from what the sources say; null: they say so themselves. */
  readonly interpretation?: Maybe<Scalars['String']['output']>;
  /** Whether it is an interpretation: some of what it rests on is said by no source itself, as `interpretation` tells. Whoever shows it says so beside it. */
  readonly isInterpretation: Scalars['Boolean']['output'];
  /** Whether it would be left without any engagement. */
  readonly isLeftWithNone: Scalars['Boolean']['output'];
  /** The same as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
};


/** A priority area that would lose coverage. */
export type AreaLossInterpretationArgs = {
  language?: InputMaybe<Language>;
};


/** A priority area that would lose coverage. */
export type AreaLossSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** What a statement says of its subject. */
export type Assertion =
  /** It is not so */
  | 'DENIED'
  /** It has ended */
  | 'ENDED'
  /** It was so, and no longer is */
  | 'HELD'
  /** It is so */
  | 'HOLDS'
  /** It is planned */
  | 'PLANNED';

/** An association of civil society. */
export type Association = {
  readonly __typename?: 'Association';
  /** The priority areas it focuses on. */
  readonly areas: ReadonlyArray<PriorityArea>;
  /** Events it arranged. */
  readonly arranged: ReadonlyArray<Event>;
  /** Cities it is located in. */
  readonly cities: ReadonlyArray<City>;
  /** Engagements it takes part in. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its members, past ones among them. */
  readonly members: ReadonlyArray<Actor>;
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** Its own usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** An association of civil society. */
export type AssociationNameArgs = {
  language?: InputMaybe<Language>;
};

/** A page of entities. */
export type BrowseConnection = {
  readonly __typename?: 'BrowseConnection';
  /** The entities, by name. */
  readonly edges: ReadonlyArray<BrowseEdge>;
  /** How many there are of each type, country, kind, area, decade and standing. */
  readonly facets: ReadonlyArray<Facet>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entity of a list. */
export type BrowseEdge = {
  readonly __typename?: 'BrowseEdge';
  /** Ids of the countries that it counts under as of the date of the question, in order: see `FacetName.COUNTRY`. */
  readonly countries: ReadonlyArray<Scalars['ID']['output']>;
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** How it stands at the end of the date of the question, when it is an engagement: see `Engagement.standing`. */
  readonly standing?: Maybe<Standing>;
};

/** How centrality is measured. */
export type CentralityMeasure =
  /** On how many shortest paths between others it is */
  | 'BETWEENNESS'
  /** With how many others an entity is tied */
  | 'DEGREE'
  /** How often a random walk comes by: ties to central entities count more (PageRank, damping 0.85) */
  | 'PAGE_RANK';

/** A page of changes in valid time, and what was recorded in the same period. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes, the earliest first. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes, counted by type, country, kind, area and standing of what they are about (of a relationship, its source), and by their own decade. */
  readonly facets: ReadonlyArray<Facet>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** What was recorded in the period, in days of UTC, whenever it was valid. */
  readonly recorded: RecordingConnection;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of changes in valid time, and what was recorded in the same period. */
export type ChangeConnectionRecordedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A change on a page. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: TimelineEntry;
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
  /** GeoNames id, a number; null: not verified. */
  readonly geonamesId?: Maybe<Scalars['String']['output']>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Degrees north, WGS 84. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Actors located in it. */
  readonly located: ReadonlyArray<Actor>;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Networks and associations that it is, or was, a member of. */
  readonly memberships: ReadonlyArray<Actor>;
  /** Code of the municipality in its country's register, after the country (ISO 3166-1); null: not verified, or no municipality. */
  readonly municipalityCode?: Maybe<Scalars['String']['output']>;
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** Cities that the source says are near it. */
  readonly near: ReadonlyArray<City>;
  /** Inhabitants, as the source gives them. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** Its own usual name. */
  readonly usualName: Scalars['String']['output'];
  /** Wikidata item, `Q` and a number; null: not verified. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A city or municipality. */
export type CityNameArgs = {
  language?: InputMaybe<Language>;
};

/** What every relationship says of itself: when it holds, when it was last attested, and on what evidence. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** Date of the newest document that attests it. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How it follows from the source, where that does not say so itself, in a language. */
  readonly derivation?: Maybe<Scalars['String']['output']>;
  /** Ids of its evidence: see `evidence(where: {id: {in: ...}})`. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** True: it was over when its source was written, which does not say when it ended. It holds on no known day; null: not said. */
  readonly formerly?: Maybe<Scalars['Boolean']['output']>;
  /** Stable id of the relationship, made of source, kind and target. */
  readonly id: Scalars['ID']['output'];
  /** A detail in our own words, in a language. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Start of its valid time; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** End of its valid time; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** The day from which it holds as of a date: its start, else the date of the oldest document that attests it; null: unknown. */
  readonly validFrom?: Maybe<Scalars['String']['output']>;
  /** The last day on which it holds as of a date, or may have held where it is `formerly`; null: it goes on, or nobody has said. */
  readonly validTo?: Maybe<Scalars['String']['output']>;
};


/** What every relationship says of itself: when it holds, when it was last attested, and on what evidence. */
export type ClaimDerivationArgs = {
  language?: InputMaybe<Language>;
};


/** What every relationship says of itself: when it holds, when it was last attested, and on what evidence. */
export type ClaimNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A group of entities that are more tied within than with others. */
export type Cluster = {
  readonly __typename?: 'Cluster';
  /** What to call it: by its most central entity. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly label: Scalars['String']['output'];
  /** Its entities of the types asked for, the most central first. */
  readonly members: ReadonlyArray<RankedEntity>;
  /** Its number in this computation, from 1: the largest. After a change of the graph it may be another's. */
  readonly number: Scalars['Int']['output'];
  /** How many entities it holds, of all types. */
  readonly size: Scalars['Int']['output'];
};


/** A group of entities that are more tied within than with others. */
export type ClusterLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A group of entities that are more tied within than with others. */
export type ClusterMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Legal Entity Identifier; null: not verified. */
  readonly lei?: Maybe<Scalars['String']['output']>;
  /** Networks and associations that it is, or was, a member of. */
  readonly memberships: ReadonlyArray<Actor>;
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** Its own usual name. */
  readonly usualName: Scalars['String']['output'];
  /** Wikidata item, `Q` and a number; null: not verified. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A company. */
export type CompanyNameArgs = {
  language?: InputMaybe<Language>;
};

/** A direction. */
export type CompassPoint =
  /** East */
  | 'EAST'
  /** North */
  | 'NORTH'
  /** North-east */
  | 'NORTHEAST'
  /** North-west */
  | 'NORTHWEST'
  /** South */
  | 'SOUTH'
  /** South-east */
  | 'SOUTHEAST'
  /** South-west */
  | 'SOUTHWEST'
  /** West */
  | 'WEST';

/** The network that measures were computed on. */
export type ComputedGraph = {
  readonly __typename?: 'ComputedGraph';
  /** The date that was asked for; null: everything recorded, at any time. */
  readonly at?: Maybe<Scalars['PartialDate']['output']>;
  /** When it was computed: ISO 8601, UTC. */
  readonly computedAt: Scalars['String']['output'];
  /** Whether betweenness is exact; otherwise it is an estimate from a sample. */
  readonly exact: Scalars['Boolean']['output'];
  /** The kinds of relationship that make the network. */
  readonly kinds: ReadonlyArray<RelationKind>;
  /** Entities with at least one tie. */
  readonly nodes: Scalars['Int']['output'];
  /** Distinct pairs of entities that are tied. */
  readonly pairs: Scalars['Int']['output'];
  /** Relationships between them. */
  readonly relationships: Scalars['Int']['output'];
  /** The graph's revision; every change of the graph advances it, and measures are computed anew. */
  readonly revision: Scalars['Int']['output'];
  /** All this in a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
  /** How many entities the shortest paths were followed from; all of them when exact. */
  readonly sources: Scalars['Int']['output'];
};


/** The network that measures were computed on. */
export type ComputedGraphSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One path. */
export type ConnectionPath = {
  readonly __typename?: 'ConnectionPath';
  /** The hops, from one end to the other. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
  /** How many steps it has to who reads of it: two hops through an engagement that both take part in are one. */
  readonly steps: Scalars['Int']['output'];
  /** The whole path, told in sentences. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly story: Scalars['String']['output'];
  /** What it counted as when the paths were ranked: its hops, and more for hubs, themes and places on the path. */
  readonly weight: Scalars['Float']['output'];
};


/** One path. */
export type ConnectionPathStoryArgs = {
  language?: InputMaybe<Language>;
};

/** Paths from one entity to another. */
export type ConnectionPaths = {
  readonly __typename?: 'ConnectionPaths';
  /**
   * True when the search came to its end: with no path found, there is none within `searchedUpTo` hops; of many, the forty
   * shortest are ranked, at most two hops longer than the shortest of all. False when it was cut short, and there may be
   * others: the time limit of the whole question, or the memory of one statement, ran out; or, with `areas`, none of the four
   * hundred shortest paths, at most four hops longer than the shortest of all, leads through work on them.
   */
  readonly exhausted: Scalars['Boolean']['output'];
  /** The paths, best first; none when there is no connection within `searchedUpTo` hops. */
  readonly paths: ReadonlyArray<ConnectionPath>;
  /** How many hops were searched. */
  readonly searchedUpTo: Scalars['Int']['output'];
  /** What was found, as a sentence; where nothing was, also whether the search was cut short. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly summary: Scalars['String']['output'];
};


/** Paths from one entity to another. */
export type ConnectionPathsSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** A rule of who pays, that applies to an engagement. */
export type CostResponsibility = {
  readonly __typename?: 'CostResponsibility';
  /** The rule. */
  readonly costRule: CostRule;
  /** The documents it is stated in. */
  readonly documents: ReadonlyArray<Document>;
  /** What it rests on: that it applies, that it is stated, and why it holds for the engagement. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The whole that the rule was made for; null: it applies to the engagement itself. */
  readonly inheritedFrom?: Maybe<Engagement>;
  /** Who pays. */
  readonly payers: ReadonlyArray<Payer>;
  /** The rule in our own words. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly rule: Scalars['String']['output'];
};


/** A rule of who pays, that applies to an engagement. */
export type CostResponsibilityRuleArgs = {
  language?: InputMaybe<Language>;
};

/** A rule of who pays for what. */
export type CostRule = Node & {
  readonly __typename?: 'CostRule';
  /** The engagements it applies to. */
  readonly appliesTo: ReadonlyArray<Engagement>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** Who pays by it. */
  readonly paidBy: ReadonlyArray<Actor>;
  /** The rule in our own words, in a language. */
  readonly rule: Scalars['String']['output'];
  /** The rule in our own words, in each language. */
  readonly rules: LocalizedText;
  /** The documents it is stated in. */
  readonly statedIn: ReadonlyArray<Document>;
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** A rule of who pays for what. */
export type CostRuleNameArgs = {
  language?: InputMaybe<Language>;
};


/** A rule of who pays for what. */
export type CostRuleRuleArgs = {
  language?: InputMaybe<Language>;
};

/** A country or territory. */
export type Country = Node & {
  readonly __typename?: 'Country';
  /** Cities in it. */
  readonly cities: ReadonlyArray<City>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2, for example `SE`. */
  readonly isoCode: Scalars['String']['output'];
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** Regions in it. */
  readonly regions: ReadonlyArray<Region>;
  /** Its name, as its ISO 3166-1 short name is used in English. */
  readonly usualName: Scalars['String']['output'];
};


/** A country or territory. */
export type CountryNameArgs = {
  language?: InputMaybe<Language>;
};

/** A decision, or one point of it. */
export type Decision = Node & {
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
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** The paragraph of the minutes. */
  readonly paragraph?: Maybe<Scalars['String']['output']>;
  /** The decision that it is a point of. */
  readonly partOf: ReadonlyArray<Decision>;
  /** Its points. */
  readonly points: ReadonlyArray<Decision>;
  /** Reviews it asks for. */
  readonly reviews: ReadonlyArray<Review>;
  /** Who it was sent to. */
  readonly sentTo: ReadonlyArray<Actor>;
  /** What was decided, in each language. */
  readonly summaries?: Maybe<LocalizedText>;
  /** What was decided, in a language. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** A decision, or one point of it. */
export type DecisionNameArgs = {
  language?: InputMaybe<Language>;
};


/** A decision, or one point of it. */
export type DecisionSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** One thing on which statements differ. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** What it is about; of an engagement between two, what is said of either party counts as said of it. */
  readonly about: StatementSubject;
  /**
   * Whether a party, or somebody of more weight, has said since that it holds: what the press reported and the
   * municipality's page answered is no open question. False where they differ on a value.
   */
  readonly answered: Scalars['Boolean']['output'];
  /** Identifies it in a list. */
  readonly key: Scalars['ID']['output'];
  /** What they differ on. */
  readonly kind: DisagreementKind;
  /** The different values, the one that prevails first. */
  readonly positions: ReadonlyArray<Position>;
  /** The one of them that prevails in what the graph shows. */
  readonly prevailing: Position;
  /** The property that they give different values of, for example `since`; null: they differ on whether it is so. */
  readonly property?: Maybe<Scalars['String']['output']>;
  /** Who says what, as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
};


/** One thing on which statements differ. */
export type DisagreementSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of disagreements. */
export type DisagreementConnection = {
  readonly __typename?: 'DisagreementConnection';
  /** How many there are of each kind, those with any. */
  readonly counts: ReadonlyArray<DisagreementCount>;
  /** The disagreements, by the id of what they are about. */
  readonly edges: ReadonlyArray<DisagreementEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many disagreements there are of a kind. */
export type DisagreementCount = {
  readonly __typename?: 'DisagreementCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: DisagreementKind;
};

/** One disagreement of a list. */
export type DisagreementEdge = {
  readonly __typename?: 'DisagreementEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The disagreement. */
  readonly node: Disagreement;
};

/** What statements can differ on. */
export type DisagreementKind =
  /** Whether it is so, was so, or is not so */
  | 'EXISTENCE'
  /** Of what kind it is */
  | 'KIND'
  /** In which role */
  | 'ROLE'
  /** When it began */
  | 'SINCE'
  /** When it ended */
  | 'UNTIL'
  /** Another value, such as a number of inhabitants */
  | 'VALUE';

/** A `Claim` with a distance and a direction. */
export type DistanceClaim = {
  readonly __typename?: 'DistanceClaim';
  /** Date of the newest document that attests it. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How it follows from the source, where that does not say so itself, in a language. */
  readonly derivation?: Maybe<Scalars['String']['output']>;
  /** In which direction the source lies, seen from the target. */
  readonly direction?: Maybe<CompassPoint>;
  /** Kilometres between the two, about, as the source gives them. */
  readonly distanceKm?: Maybe<Scalars['Int']['output']>;
  /** Ids of its evidence: see `evidence(where: {id: {in: ...}})`. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** True: it was over when its source was written, which does not say when it ended. It holds on no known day; null: not said. */
  readonly formerly?: Maybe<Scalars['Boolean']['output']>;
  /** Stable id of the relationship, made of source, kind and target. */
  readonly id: Scalars['ID']['output'];
  /** A detail in our own words, in a language. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Start of its valid time; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** End of its valid time; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** The day from which it holds as of a date: its start, else the date of the oldest document that attests it; null: unknown. */
  readonly validFrom?: Maybe<Scalars['String']['output']>;
  /** The last day on which it holds as of a date, or may have held where it is `formerly`; null: it goes on, or nobody has said. */
  readonly validTo?: Maybe<Scalars['String']['output']>;
};


/** A `Claim` with a distance and a direction. */
export type DistanceClaimDerivationArgs = {
  language?: InputMaybe<Language>;
};


/** A `Claim` with a distance and a direction. */
export type DistanceClaimNoteArgs = {
  language?: InputMaybe<Language>;
};

/** A document that facts rest on, with what is needed to find it again. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** The attribution that its licence asks for. */
  readonly attribution?: Maybe<Scalars['String']['output']>;
  /** Documents it is based on. */
  readonly basedOn: ReadonlyArray<Document>;
  /** The evidence that cites it. */
  readonly citedBy: ReadonlyArray<Evidence>;
  /** The date that stands on it; null: unknown. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** How its date follows from the source, where it does not stand on it, in a language. */
  readonly derivation?: Maybe<Scalars['String']['output']>;
  /** The registry's number of the matter. */
  readonly diaryNumber?: Maybe<Scalars['String']['output']>;
  /** What it is: it decides how much its word weighs; null: not said. */
  readonly documentKind?: Maybe<DocumentKind>;
  /** Which edition or copy it is, as a machine finds it: a commit, a version, a path. */
  readonly edition?: Maybe<Scalars['String']['output']>;
  /** Engagements it concerns. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Language of its text, and so of what is quoted of it, as a BCP 47 tag: `sv`; null: not said. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Licence of its text or data, for example `CC0-1.0`. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Its title in a language, ours where it has none. */
  readonly name: Scalars['String']['output'];
  /** Its title in each language, ours where it has none. */
  readonly names: LocalizedText;
  /** Id of the actor that published it, whose word it is; null: nobody in the graph. */
  readonly publisherId?: Maybe<Scalars['String']['output']>;
  /** Who published it, where that is no actor of the graph, in a language. */
  readonly publisherName?: Maybe<Scalars['String']['output']>;
  /** Who published it, where that is no actor of the graph, in each language. */
  readonly publisherNames?: Maybe<LocalizedText>;
  /** The day on which our copy was fetched; null: unknown. */
  readonly retrievedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Reviews that follow it up, due or done. */
  readonly reviews: ReadonlyArray<Review>;
  /**
   * Its text, section by section, where a copy is at hand: a page can show it with the quoted words marked. Empty: there is none.
   * Example: `documents(where: { id: { eq: $id } }, limit: 1) { sections { heading blocks { text } } }`.
   */
  readonly sections: ReadonlyArray<DocumentSection>;
  /** SHA-256 of the copy that the anchors were checked against, in hex. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Its title, as it stands on it. */
  readonly usualName: Scalars['String']['output'];
};


/** A document that facts rest on, with what is needed to find it again. */
export type DocumentDerivationArgs = {
  language?: InputMaybe<Language>;
};


/** A document that facts rest on, with what is needed to find it again. */
export type DocumentNameArgs = {
  language?: InputMaybe<Language>;
};


/** A document that facts rest on, with what is needed to find it again. */
export type DocumentPublisherNameArgs = {
  language?: InputMaybe<Language>;
};

/** A paragraph or an item of a list. */
export type DocumentBlock = {
  readonly __typename?: 'DocumentBlock';
  /** Whether it is an item of a list. */
  readonly isListItem: Scalars['Boolean']['output'];
  /** The words of it that evidence quotes, in order; they may overlap. */
  readonly quotes: ReadonlyArray<DocumentQuote>;
  /** Its words, without typography. */
  readonly text: Scalars['String']['output'];
};

/** What a document is, which decides how much its word weighs. */
export type DocumentKind =
  /** The record of a decision, such as minutes */
  | 'DECISION'
  /** News: what somebody reports of others */
  | 'NEWS'
  /** A register or data set that lists many */
  | 'REGISTER'
  /** A report, paper, letter or strategy of a body */
  | 'REPORT'
  /** A web page of a body */
  | 'WEB_PAGE';

/** Words of a document that evidence quotes. */
export type DocumentQuote = {
  readonly __typename?: 'DocumentQuote';
  /** Index after the last. */
  readonly end: Scalars['Int']['output'];
  /** The evidence that quotes them. */
  readonly evidence: Evidence;
  /** Index of the first character, in UTF-16 code units, from 0. */
  readonly start: Scalars['Int']['output'];
};

/** A heading of a document with what stands below it, up to the next heading. */
export type DocumentSection = {
  readonly __typename?: 'DocumentSection';
  /** What follows `#` in its address: `/id/<document>#<anchor>`. */
  readonly anchor: Scalars['String']['output'];
  /** What stands below it, in order. */
  readonly blocks: ReadonlyArray<DocumentBlock>;
  /** The heading, as it stands. */
  readonly heading: Scalars['String']['output'];
  /** How deep it lies, 1 the highest. */
  readonly level: Scalars['Int']['output'];
};

/** What a body has to do. */
export type Duty =
  /** Answers for the whole */
  | 'ANSWERS'
  /** Answers for the work within its own field */
  | 'ANSWERS_IN_OWN_FIELD'
  /** Consults regularly, so that the whole is coordinated */
  | 'CONSULTS'
  /** Coordinates */
  | 'COORDINATES'
  /** Decides */
  | 'DECIDES'
  /** Handles day-to-day matters and enquiries */
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
  /** How it follows from the source, where that does not say so itself, in a language. */
  readonly derivation?: Maybe<Scalars['String']['output']>;
  /** What the body has to do. */
  readonly duty: Duty;
  /** Ids of its evidence: see `evidence(where: {id: {in: ...}})`. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** True: it was over when its source was written, which does not say when it ended. It holds on no known day; null: not said. */
  readonly formerly?: Maybe<Scalars['Boolean']['output']>;
  /** Stable id of the relationship, made of source, kind and target. */
  readonly id: Scalars['ID']['output'];
  /** The duty in our own words, in a language. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Start of its valid time; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** End of its valid time; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** The day from which it holds as of a date: its start, else the date of the oldest document that attests it; null: unknown. */
  readonly validFrom?: Maybe<Scalars['String']['output']>;
  /** The last day on which it holds as of a date, or may have held where it is `formerly`; null: it goes on, or nobody has said. */
  readonly validTo?: Maybe<Scalars['String']['output']>;
};


/** A `Claim` with the duty that a body has. */
export type DutyClaimDerivationArgs = {
  language?: InputMaybe<Language>;
};


/** A `Claim` with the duty that a body has. */
export type DutyClaimNoteArgs = {
  language?: InputMaybe<Language>;
};

/**
 * What actors share: a partnership or an initiative. It is a node, not an edge, since it can have one party, two or six,
 * and since agreements, decisions, areas and plans hang on it. `Partnership` and `Initiative` are the same nodes.
 */
export type Engagement = Node & {
  readonly __typename?: 'Engagement';
  /** Action plans that structure it. */
  readonly actionPlans: ReadonlyArray<ActionPlan>;
  /** Agreements that govern it; their `status` says whether they are signed. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** Other names it is known by. */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** The priority areas it focuses on. */
  readonly areas: ReadonlyArray<PriorityArea>;
  /** What the sources call such an engagement. */
  readonly categories: ReadonlyArray<Term>;
  /** Strategies and aims it contributes to. */
  readonly contributesTo: ReadonlyArray<Term>;
  /** Who pays for what. */
  readonly costRules: ReadonlyArray<CostRule>;
  /** Decisions that concern it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Documents that concern it. */
  readonly documents: ReadonlyArray<Document>;
  /** Since when it is dormant; null: it is not, or unknown. */
  readonly dormantSince?: Maybe<Scalars['PartialDate']['output']>;
  /** Visits, jubilees and other events within it. */
  readonly events: ReadonlyArray<Event>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Engagements it grew from. */
  readonly grewFrom: ReadonlyArray<Engagement>;
  /** Guidelines that apply to it. */
  readonly guidelines: ReadonlyArray<Guideline>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Who took the initiative. */
  readonly initiators: ReadonlyArray<Actor>;
  /** What kind of engagement it is. */
  readonly kind: EngagementKind;
  /** Engagements that grew from it. */
  readonly ledTo: ReadonlyArray<Engagement>;
  /** Who would like to see it grow. */
  readonly moreWantedBy: ReadonlyArray<Actor>;
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** Engagements that it is a part of. */
  readonly partOf: ReadonlyArray<Engagement>;
  /** Who takes part. */
  readonly participants: ReadonlyArray<Actor>;
  /** Engagements that are a part of it. */
  readonly parts: ReadonlyArray<Engagement>;
  /** Engagements that are planned to be carried out within it as well. */
  readonly plannedHere: ReadonlyArray<Engagement>;
  /** Engagements within which it is planned to be carried out as well. */
  readonly plannedWithin: ReadonlyArray<Engagement>;
  /** Who has which duty for it. */
  readonly responsible: ReadonlyArray<Organisation>;
  /** Reviews of it, due or done. */
  readonly reviews: ReadonlyArray<Review>;
  /** When it began; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** How far it has come, as the source says. */
  readonly stage?: Maybe<Stage>;
  /**
   * How it stands by what its parties and others say of it; null: fewer than two take part, or nobody had said anything of
   * it by then. Example: `engagement(id: $id) { standing { kind since sentence } }`.
   */
  readonly standing?: Maybe<EngagementStanding>;
  /** What it is about, in each language. */
  readonly summaries?: Maybe<LocalizedText>;
  /** What it is about, in a language. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Where it is heading, as the source says. */
  readonly trend?: Maybe<Trend>;
  /** When it ended; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/**
 * What actors share: a partnership or an initiative. It is a node, not an edge, since it can have one party, two or six,
 * and since agreements, decisions, areas and plans hang on it. `Partnership` and `Initiative` are the same nodes.
 */
export type EngagementNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * What actors share: a partnership or an initiative. It is a node, not an edge, since it can have one party, two or six,
 * and since agreements, decisions, areas and plans hang on it. `Partnership` and `Initiative` are the same nodes.
 */
export type EngagementStandingArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
};


/**
 * What actors share: a partnership or an initiative. It is a node, not an edge, since it can have one party, two or six,
 * and since agreements, decisions, areas and plans hang on it. `Partnership` and `Initiative` are the same nodes.
 */
export type EngagementSummaryArgs = {
  language?: InputMaybe<Language>;
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

/** How an engagement stands by what is said of it. */
export type EngagementStanding = {
  readonly __typename?: 'EngagementStanding';
  /** The actors whose word makes it so: the parties that confirm it, the one side that says so, who says that it has ended, or who contradict each other. */
  readonly by: ReadonlyArray<Actor>;
  /**
   * On what sources differ and who says what, whether or not somebody has answered it since, to stand beside what the graph
   * goes by; null: on nothing.
   */
  readonly differences?: Maybe<Scalars['String']['output']>;
  /** When it ended, as the statement that prevails says; null: it has not, or it does not say. */
  readonly endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How it stands. */
  readonly kind: Standing;
  /** What they contradict each other on; empty when they do not. */
  readonly on: ReadonlyArray<StandingContradiction>;
  /** How it stands, by whom and since when, as sentences. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
  /** From when it has stood so: the date of the document that made it so; null: that one is not dated. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** The statements that it follows from, in precedence, at most 100. */
  readonly why: ReadonlyArray<Statement>;
};


/** How an engagement stands by what is said of it. */
export type EngagementStandingDifferencesArgs = {
  language?: InputMaybe<Language>;
};


/** How an engagement stands by what is said of it. */
export type EngagementStandingSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** An engagement with how it stands and what is said of it, as of the date of the question. */
export type EngagementWithStatements = {
  readonly __typename?: 'EngagementWithStatements';
  /** On what they differ. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The engagement. */
  readonly engagement: Engagement;
  /** Identifies it in a list: the id of the engagement. */
  readonly key: Scalars['ID']['output'];
  /** Who takes part in it beside the actor of the question, in order of id, at most 100. */
  readonly partners: ReadonlyArray<Actor>;
  /** How it stands. */
  readonly standing: EngagementStanding;
  /** How many statements there are of it and of who takes part in it. */
  readonly statementCount: Scalars['Int']['output'];
  /** What is said of it and of who takes part in it, in precedence, at most 100. */
  readonly statements: ReadonlyArray<Statement>;
};

/**
 * Anything in the graph, as a list, a path or a drawing tells of it. What depends on the question, such as how well it fits,
 * stands beside it: an entity of one id says the same wherever it is met, so that clients may keep it by its id.
 */
export type Entity = {
  readonly __typename?: 'Entity';
  /** The actor, when it is one. */
  readonly actor?: Maybe<Actor>;
  /** How many relationships it has in the whole graph. */
  readonly degree: Scalars['Int']['output'];
  /** Whether it is an engagement that is dormant: its stage says so, or, where that says nothing, an agreement of it is dormant and none is in force. */
  readonly dormant: Scalars['Boolean']['output'];
  /** The engagement, when it is one. */
  readonly engagement?: Maybe<Engagement>;
  /** What kind of engagement it is, when it is one. */
  readonly engagementKind?: Maybe<EngagementKind>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Degrees north, WGS 84; null: it has no place of its own in the graph. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** What it is in a picture that is read layer by layer: the groups of a legend. A municipality's own boards and offices are of `GOVERNANCE`. */
  readonly layer: Layer;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Its name. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language, for a drawing that is to be told in any. */
  readonly names: LocalizedText;
  /** How it stands, when it is an engagement: the `kind` of `Engagement.standing`. */
  readonly standing?: Maybe<Standing>;
  /** What it is. */
  readonly type: EntityType;
};


/**
 * Anything in the graph, as a list, a path or a drawing tells of it. What depends on the question, such as how well it fits,
 * stands beside it: an entity of one id says the same wherever it is met, so that clients may keep it by its id.
 */
export type EntityDegreeArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Anything in the graph, as a list, a path or a drawing tells of it. What depends on the question, such as how well it fits,
 * stands beside it: an entity of one id says the same wherever it is met, so that clients may keep it by its id.
 */
export type EntityNameArgs = {
  language?: InputMaybe<Language>;
};


/**
 * Anything in the graph, as a list, a path or a drawing tells of it. What depends on the question, such as how well it fits,
 * stands beside it: an entity of one id says the same wherever it is met, so that clients may keep it by its id.
 */
export type EntityStandingArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What an entity in the graph is. */
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
  /** A country or territory (ISO 3166-1) */
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
  /** A term of the glossary */
  | 'TERM'
  /** A university or other higher education institution */
  | 'UNIVERSITY';

/** A visit, a jubilee or another happening. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** Who arranged it. */
  readonly arrangedBy: ReadonlyArray<Actor>;
  /** When it took place; null: unknown. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The engagements it is a part of. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** What kind of event it is. */
  readonly kind: EventKind;
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** A visit, a jubilee or another happening. */
export type EventNameArgs = {
  language?: InputMaybe<Language>;
};

/** What kind of event it is. */
export type EventKind =
  /** A development, such as contacts that grew or initiatives that were taken */
  | 'DEVELOPMENT'
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
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** Words that stand in the document at that place, unchanged. */
  readonly anchor: Scalars['String']['output'];
  /** The claim in our own words, in a language. */
  readonly claim: Scalars['String']['output'];
  /** The claim in our own words, in each language. */
  readonly claims: LocalizedText;
  /** The document it stands in. */
  readonly document: Document;
  /**
   * The quote by fields, where it is a row of a register: it is told by these, never as the raw line. Null: it is words, to be quoted as
   * they are.
   */
  readonly fields?: Maybe<ReadonlyArray<EvidenceField>>;
  /** Whether the anchor is the document's own words, somebody's account of them, or an entry of a register. */
  readonly form: EvidenceForm;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** The anchor is not the words of the document, which are not at hand, but what somebody wrote down of them: never a quote. */
  readonly isParaphrase?: Maybe<Scalars['Boolean']['output']>;
  /** Address of the place in its document, below the site: `/id/<document>#<anchor>`. */
  readonly path: Scalars['String']['output'];
  /** Words that stand before the anchor, where it alone would not be unique in the document. */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  /** The heading under which the words stand. */
  readonly section: Scalars['String']['output'];
  /** Words that stand after the anchor, where it alone would not be unique in the document. */
  readonly suffix?: Maybe<Scalars['String']['output']>;
};


/**
 * One place in one document that bears a fact: the section, a few words that stand there (the anchor, as in W3C Web
 * Annotation's TextQuoteSelector), and the claim in our own words.
 */
export type EvidenceClaimArgs = {
  language?: InputMaybe<Language>;
};

/** How much of the graph has evidence. */
export type EvidenceCoverage = {
  readonly __typename?: 'EvidenceCoverage';
  /** The counts of each kind, also of kinds that the graph has none of. */
  readonly byKind: ReadonlyArray<EvidenceCoverageOfKind>;
  /** When it was counted: ISO 8601, UTC. Counts are kept until the graph changes. */
  readonly computedAt: Scalars['String']['output'];
  /** Relationships of these kinds. */
  readonly relationships: Scalars['Int']['output'];
  /** The graph's revision that was counted. */
  readonly revision: Scalars['Int']['output'];
  /** Their share, 0 to 1; 1 when there are no relationships. */
  readonly share: Scalars['Float']['output'];
  /** Those that name at least one piece of evidence, each of which exists and cites a document. */
  readonly withEvidence: Scalars['Int']['output'];
};

/** How much of one kind of relationship has evidence. */
export type EvidenceCoverageOfKind = {
  readonly __typename?: 'EvidenceCoverageOfKind';
  /** The kind. */
  readonly kind: RelationKind;
  /** Those without. */
  readonly lacking: Scalars['Int']['output'];
  /** Ids of the first twenty without, so that somebody can put it right. A relationship that lacks even an id is only counted. */
  readonly lackingIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Relationships of this kind. */
  readonly relationships: Scalars['Int']['output'];
  /** The share with evidence, 0 to 1; 1 when there are no relationships. */
  readonly share: Scalars['Float']['output'];
  /** Those with evidence. */
  readonly withEvidence: Scalars['Int']['output'];
};

/** A field of a row that is quoted. */
export type EvidenceField = {
  readonly __typename?: 'EvidenceField';
  /** What the column is called. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly label: Scalars['String']['output'];
  /** What stands there, unchanged. */
  readonly value: Scalars['String']['output'];
};


/** A field of a row that is quoted. */
export type EvidenceFieldLabelArgs = {
  language?: InputMaybe<Language>;
};

/** What the anchor of evidence is: only a quote may stand in quotation marks. */
export type EvidenceForm =
  /** What somebody wrote down of the document, whose own words are not at hand */
  | 'PARAPHRASE'
  /** Words of the document, unchanged */
  | 'QUOTE'
  /** An entry of a register: a row, not words that somebody wrote */
  | 'RECORD';

/** The counts of one facet. Filters by other facets apply to it, filters by itself do not. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** How many different values there are. */
  readonly distinct: Scalars['Int']['output'];
  /** Which facet. */
  readonly name: FacetName;
  /** The values with the highest counts, at most 200. */
  readonly values: ReadonlyArray<FacetValue>;
};

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
  /** An initiative or network: see `Initiative` */
  | 'INITIATIVE'
  /** A company owned by a municipality */
  | 'MUNICIPAL_COMPANY'
  /** A network of cities or other organisations, which they join as members */
  | 'NETWORK'
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

/** A facet: a dimension to narrow a list down by. An entity without a value, such as one whose country nobody has said, counts under none. */
export type FacetName =
  /** The priority areas of an engagement or activity, of an engagement's activities, and of the engagements that an actor takes part in; wider areas count as well, at any time */
  | 'AREA'
  /** Where it is: in a country itself, or by what it is located in or part of, up to three steps; an engagement, where its parties are */
  | 'COUNTRY'
  /** The decade in which it began or is dated; of an actor, in which it began to take part in something */
  | 'DECADE'
  /** The kind of an engagement or of an organisation */
  | 'KIND'
  /** How an engagement between two parties or more stands by what is said of it: see `Engagement.standing` */
  | 'STANDING'
  /** What it is */
  | 'TYPE';

/** A value of a facet, with its count. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many entities have it. */
  readonly count: Scalars['Int']['output'];
  /** The value in words. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly label: Scalars['String']['output'];
  /** The value, as the arguments of `browse` take it: a type, an id, a kind, a standing, or a decade such as `198X`. */
  readonly value: Scalars['String']['output'];
};


/** A value of a facet, with its count. */
export type FacetValueLabelArgs = {
  language?: InputMaybe<Language>;
};

/** An actor that could fill a gap. */
export type GapCandidate = {
  readonly __typename?: 'GapCandidate';
  /** The actor. */
  readonly actor: Actor;
  /** What it takes part in that focuses on the area, the oldest id first. */
  readonly engagement: Engagement;
  /** What it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Why it is a candidate, as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
  /** With whom it does so, at most ten. */
  readonly with: ReadonlyArray<Actor>;
};


/** An actor that could fill a gap. */
export type GapCandidateSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of actors that could fill a gap. */
export type GapCandidateConnection = {
  readonly __typename?: 'GapCandidateConnection';
  /** The candidates, in order of id. */
  readonly edges: ReadonlyArray<GapCandidateEdge>;
  /** The candidates, counted by type, country, kind, area, decade and standing; the argument `types` does not narrow the counts by type. */
  readonly facets: ReadonlyArray<Facet>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One candidate on a page. */
export type GapCandidateEdge = {
  readonly __typename?: 'GapCandidateEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The candidate. */
  readonly node: GapCandidate;
};

/** An agreement or action plan that would govern nothing. */
export type GovernanceLoss = {
  readonly __typename?: 'GovernanceLoss';
  /** What it is. */
  readonly entity: Entity;
  /** What it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How it follows from what the sources say; null: they say so themselves. */
  readonly interpretation?: Maybe<Scalars['String']['output']>;
  /** Whether it is an interpretation: some of what it rests on is said by no source itself, as `interpretation` tells. Whoever shows it says so beside it. */
  readonly isInterpretation: Scalars['Boolean']['output'];
  /** Whether it is about something that the actor takes part in; else it is of others. */
  readonly isOwn: Scalars['Boolean']['output'];
  /** The same as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
};


/** An agreement or action plan that would govern nothing. */
export type GovernanceLossInterpretationArgs = {
  language?: InputMaybe<Language>;
};


/** An agreement or action plan that would govern nothing. */
export type GovernanceLossSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A relationship in the network. */
export type GraphLink = {
  readonly __typename?: 'GraphLink';
  /** Date of the newest document that attests it. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** True: it was over when its source was written, which does not say when it ended. */
  readonly formerly: Scalars['Boolean']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** How it follows from the source, where that does not say so itself; null: a source says so. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly interpretation?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it is an interpretation: no source says so itself, it follows from what one says, as `interpretation` tells. Whoever shows
   * the claim says so beside it ("tolkning").
   */
  readonly isInterpretation: Scalars['Boolean']['output'];
  /** What kind of relationship it is. */
  readonly kind: RelationKind;
  /** A detail in our own words, to stand with the sentence; null: none. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it says, as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
  /** Start of its valid time; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Id of the entity it goes from. */
  readonly source: Scalars['ID']['output'];
  /**
   * Of taking part in an engagement, how that stands: as the engagement does, but of one that several of many confirm only those
   * who do have `MUTUAL`; of the others it is said, `ONE_SIDED`. Null: of other relationships.
   */
  readonly standing?: Maybe<Standing>;
  /** Id of the entity it goes to. */
  readonly target: Scalars['ID']['output'];
  /** End of its valid time; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** The day from which it holds as of a date: its start, else the date of the oldest document that attests it; null: unknown. */
  readonly validFrom?: Maybe<Scalars['String']['output']>;
};


/** A relationship in the network. */
export type GraphLinkInterpretationArgs = {
  language?: InputMaybe<Language>;
};


/** A relationship in the network. */
export type GraphLinkNoteArgs = {
  language?: InputMaybe<Language>;
};


/** A relationship in the network. */
export type GraphLinkSentenceArgs = {
  language?: InputMaybe<Language>;
};


/** A relationship in the network. */
export type GraphLinkStandingArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** One state of the graph. */
export type GraphRevision = {
  readonly __typename?: 'GraphRevision';
  /**
   * The first day that a fact of the graph is dated to, `YYYY-MM-DD`; null: nothing is dated. A document's own date is
   * that of a source, not of what it tells. Example: `{ graphRevision { earliestFact } }`.
   */
  readonly earliestFact?: Maybe<Scalars['String']['output']>;
  /**
   * The load of data that is going on, of which part may be in the graph already; null: none is.
   * Example: `{ graphRevision { loading { source startedAt } } }`.
   */
  readonly loading?: Maybe<Loading>;
  /** Its number; every change of the graph advances it. */
  readonly number: Scalars['Int']['output'];
  /** When it was recorded: ISO 8601, UTC; null: before the graph kept account of it. */
  readonly recordedAt?: Maybe<Scalars['String']['output']>;
};

/** A guideline of the international strategy. */
export type Guideline = Node & {
  readonly __typename?: 'Guideline';
  /** The engagements it applies to. */
  readonly appliesTo: ReadonlyArray<Engagement>;
  /** The cities it speaks of by name. */
  readonly appliesToActors: ReadonlyArray<Actor>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** The document that it is a part of. */
  readonly partOf: ReadonlyArray<Document>;
  /** The guideline in our own words, in a language. */
  readonly rule: Scalars['String']['output'];
  /** The guideline in our own words, in each language. */
  readonly rules: LocalizedText;
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** A guideline of the international strategy. */
export type GuidelineNameArgs = {
  language?: InputMaybe<Language>;
};


/** A guideline of the international strategy. */
export type GuidelineRuleArgs = {
  language?: InputMaybe<Language>;
};

/** A duty that a body has. */
export type HeldDuty = {
  readonly __typename?: 'HeldDuty';
  /** Date of the newest document that attests it. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who has the duty. */
  readonly body: Actor;
  /** The documents that it rests on, each once. */
  readonly documents: ReadonlyArray<Document>;
  /** What the body has to do. */
  readonly duty: Duty;
  /** What it rests on: places that state the duty, and why it holds for the engagement. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The whole that the duty comes from; null: it is the engagement's own. */
  readonly inheritedFrom?: Maybe<Engagement>;
  /** The rule in our own words, where the source says more than the duty. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Who does what, as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
  /** Since when; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** What the duty is for: the engagement, a whole it is part of, or an agreement, action plan, review or activity of one. */
  readonly subject: Entity;
  /** Until when; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


/** A duty that a body has. */
export type HeldDutyRuleArgs = {
  language?: InputMaybe<Language>;
};


/** A duty that a body has. */
export type HeldDutySentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One step of a path. It may go against the direction of the relationship: `sentence` tells the relationship as it is. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** Date of the newest document that attests it. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** True: it was over when its source was written, which does not say when it ended. */
  readonly formerly: Scalars['Boolean']['output'];
  /** True when the step goes from the relationship's source to its target. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where the step begins. */
  readonly from: Entity;
  /** Whether the sentence of the hop before has said it: a list of sentences leaves it out. */
  readonly isRepeated: Scalars['Boolean']['output'];
  /** What kind of relationship it takes. */
  readonly kind: RelationKind;
  /** The relationship that it takes, with the id that it has in every network. */
  readonly link: GraphLink;
  /**
   * What it says. The first of two steps through an engagement says what joins the two parties, not that each
   * takes part; the second `isRepeated`.
   * Language: the argument, else `Accept-Language`, else Swedish.
   */
  readonly sentence: Scalars['String']['output'];
  /** Start of its valid time; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Where it ends. */
  readonly to: Entity;
  /** End of its valid time; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


/** One step of a path. It may go against the direction of the relationship: `sentence` tells the relationship as it is. */
export type HopSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** An initiative or network that actors join, with its stage. */
export type Initiative = {
  readonly __typename?: 'Initiative';
  /** The priority areas it focuses on. */
  readonly areas: ReadonlyArray<PriorityArea>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** Who takes part. */
  readonly participants: ReadonlyArray<Actor>;
  /** When it began; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** How far it has come. */
  readonly stage?: Maybe<Stage>;
  /** When it ended; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** An initiative or network that actors join, with its stage. */
export type InitiativeNameArgs = {
  language?: InputMaybe<Language>;
};

/** The languages that every text is kept in. */
export type Language =
  /** English */
  | 'en'
  /** Swedish */
  | 'sv';

/** What an entity is in a picture that is read layer by layer. */
export type Layer =
  /** Who acts: cities, universities, companies, associations, people */
  | 'ACTORS'
  /** What actors do together: partnerships, initiatives, events and activities */
  | 'ENGAGEMENTS'
  /** How it is governed: a municipality's own boards and offices, agreements, decisions, plans, reviews, rules and guidelines */
  | 'GOVERNANCE'
  /** Where it is: countries and regions */
  | 'PLACES'
  /** The documents that it is told by */
  | 'SOURCES'
  /** What it is about: priority areas, goals and terms */
  | 'THEMES';

/** A load of data that is going on. */
export type Loading = {
  readonly __typename?: 'Loading';
  /** Id of its change set. */
  readonly changeSet: Scalars['ID']['output'];
  /** The data set that it brings. */
  readonly source: Scalars['String']['output'];
  /** When it began: ISO 8601, UTC. */
  readonly startedAt: Scalars['String']['output'];
};

/** A text in each language. */
export type LocalizedText = {
  readonly __typename?: 'LocalizedText';
  /** In English. */
  readonly en: Scalars['String']['output'];
  /** In Swedish. */
  readonly sv: Scalars['String']['output'];
};

/** A mandate period of the municipal council. */
export type MandatePeriod = {
  readonly __typename?: 'MandatePeriod';
  /** Its last day. */
  readonly end: Scalars['PartialDate']['output'];
  /** The election years that it begins and ends with, for example `2022-2026`. */
  readonly name: Scalars['String']['output'];
  /** Its first day. */
  readonly start: Scalars['PartialDate']['output'];
};

/** Whether a document says so itself. */
export type Modality =
  /** It follows from what the document says: an interpretation */
  | 'DERIVED'
  /** The document says so */
  | 'STATED';

/** A page of what is one step away from an entity. */
export type NeighbourConnection = {
  readonly __typename?: 'NeighbourConnection';
  /** The neighbours, in order of id. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** The neighbours, each once, counted by type, country, kind, area, decade and standing; the argument `types` does not narrow the counts by type. */
  readonly facets: ReadonlyArray<Facet>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many relationships of this kind there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One neighbour, and the relationship that leads to it. */
export type NeighbourEdge = {
  readonly __typename?: 'NeighbourEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The relationship. */
  readonly link: GraphLink;
  /** The neighbour. */
  readonly node: Entity;
};

/** Positions in a network, with the graph that they were computed on. */
export type NetworkPosition = {
  readonly __typename?: 'NetworkPosition';
  /** The entities that bridge: those on most shortest paths between others. Entities on none are left out. */
  readonly bridges: ReadonlyArray<RankedEntity>;
  /** The most central entities. */
  readonly central: ReadonlyArray<RankedEntity>;
  /** How many clusters there are. */
  readonly clusterCount: Scalars['Int']['output'];
  /** Groups that are more tied within than between (Louvain), the largest first. */
  readonly clusters: ReadonlyArray<Cluster>;
  /** The entities of the network, counted by type, country, kind, area, decade and standing; the argument `types` does not narrow the counts by type. */
  readonly facets: ReadonlyArray<Facet>;
  /** What was computed, on what, and when. */
  readonly graph: ComputedGraph;
  /** How clearly the network falls into its clusters, -0.5 to 1 (Newman's modularity); 0 is no better than chance. */
  readonly modularity: Scalars['Float']['output'];
  /** The entity that was asked for by `of`; null: none was, or it has no tie in this network. */
  readonly of?: Maybe<RankedEntity>;
};


/** Positions in a network, with the graph that they were computed on. */
export type NetworkPositionCentralArgs = {
  by?: InputMaybe<CentralityMeasure>;
};

/**
 * What has an id of its own (Relay's Global Object Identification): `node` finds it again by that alone, so nothing that it
 * says depends on the question that it was found by.
 */
export type Node = {
  /** Its id, unlike any other's. */
  readonly id: Scalars['ID']['output'];
};

/** Relationships of a kind that was not asked for. */
export type NotFollowedLinks = {
  readonly __typename?: 'NotFollowedLinks';
  /** How many of them the nodes have, each counted once. */
  readonly count: Scalars['Int']['output'];
  /** Their kind. */
  readonly kind: RelationKind;
};

/** Relationships that were left out. */
export type OmittedLinks = {
  readonly __typename?: 'OmittedLinks';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Where to go on from, as `after` of `neighbours`; null: from the start. What is shown already may come again. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** Their kind. */
  readonly kind: RelationKind;
  /** Id of the entity whose relationships were left out. */
  readonly node: Scalars['ID']['output'];
};

/** A public body, a committee, a department, a municipal company or a science park: `organisationKind` says which. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** The priority areas it focuses on. */
  readonly areas: ReadonlyArray<PriorityArea>;
  /** Decisions it took. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its members, past ones among them. */
  readonly members: ReadonlyArray<Actor>;
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** What it is. */
  readonly organisationKind: OrganisationKind;
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
  /** Reviews that are reported to it. */
  readonly reviewsReported: ReadonlyArray<Review>;
  /** Its own usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** A public body, a committee, a department, a municipal company or a science park: `organisationKind` says which. */
export type OrganisationNameArgs = {
  language?: InputMaybe<Language>;
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
  /** A network of cities or other organisations, which they join as members */
  | 'NETWORK'
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
  /** The partners, those with most reasons first, then actors of one's own place, then those with whom nothing but a membership is shared. */
  readonly edges: ReadonlyArray<PartnerEdge>;
  /** The partners, counted by type, country, kind, area, decade and standing; the argument `types` does not narrow the counts by type. */
  readonly facets: ReadonlyArray<Facet>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Networks of its that focus on the areas and whose members are not listed, as there are too many: more than 1,000, or more than 20 networks. At most a hundred. */
  readonly unlistedNetworks: ReadonlyArray<Actor>;
};

/** A partner with its reasons. */
export type PartnerEdge = {
  readonly __typename?: 'PartnerEdge';
  /** True when nothing but the membership of a network is shared. */
  readonly coMember: Scalars['Boolean']['output'];
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** True when the partner is of one's own place: located in, or part of, the actor that was asked about. */
  readonly local: Scalars['Boolean']['output'];
  /** The partner. */
  readonly node: Actor;
  /** Why it counts; at least one, and at most fifty. */
  readonly reasons: ReadonlyArray<Reason>;
};

/** A lasting relation between actors: `kind` says which. */
export type Partnership = {
  readonly __typename?: 'Partnership';
  /** Agreements that govern it. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** The priority areas it focuses on. */
  readonly areas: ReadonlyArray<PriorityArea>;
  /** Since when it is dormant; null: it is not, or unknown. */
  readonly dormantSince?: Maybe<Scalars['PartialDate']['output']>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** What kind of partnership it is. */
  readonly kind: PartnershipKind;
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** Who takes part. */
  readonly participants: ReadonlyArray<Actor>;
  /** When it began; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** How far it has come; a dormant one is none of the active. */
  readonly stage?: Maybe<Stage>;
  /** When it ended; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** A lasting relation between actors: `kind` says which. */
export type PartnershipNameArgs = {
  language?: InputMaybe<Language>;
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

/** Somebody who pays by a rule. */
export type Payer = {
  readonly __typename?: 'Payer';
  /** Who pays. */
  readonly actor: Actor;
  /** What it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** For what, in our own words. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** That it pays, as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
};


/** Somebody who pays by a rule. */
export type PayerNoteArgs = {
  language?: InputMaybe<Language>;
};


/** Somebody who pays by a rule. */
export type PayerSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A person named in a public source: role and term come before the name. */
export type Person = {
  readonly __typename?: 'Person';
  /** Where the person belongs, or belonged, each with role and term. */
  readonly affiliations: ReadonlyArray<Actor>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Engagements the person took the initiative to. */
  readonly initiated: ReadonlyArray<Engagement>;
  /** Cities where the person lives, or lived. */
  readonly livedIn: ReadonlyArray<City>;
  /** Cities that the person moved to. */
  readonly movedTo: ReadonlyArray<City>;
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** Why the name is told to everybody; null: in the public profile the person appears by role. */
  readonly publicFigure?: Maybe<PublicFigure>;
  /** The person's name; in the public profile the role of a person who is no public figure. */
  readonly usualName: Scalars['String']['output'];
};


/** A person named in a public source: role and term come before the name. */
export type PersonNameArgs = {
  language?: InputMaybe<Language>;
};

/** A value, and who holds it. */
export type Position = {
  readonly __typename?: 'Position';
  /** Who says so, each once. */
  readonly speakers: ReadonlyArray<Speaker>;
  /** The statements that say so. */
  readonly statements: ReadonlyArray<Statement>;
  /** The value in words. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly value: Scalars['String']['output'];
};


/** A value, and who holds it. */
export type PositionValueArgs = {
  language?: InputMaybe<Language>;
};

/** A priority area: a concept of a SKOS scheme, with synonyms, wider and narrower areas, and the goals it relates to. */
export type PriorityArea = Node & {
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
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its preferred label in a language (SKOS prefLabel). */
  readonly name: Scalars['String']['output'];
  /** The narrower areas (SKOS narrower). */
  readonly narrower: ReadonlyArray<PriorityArea>;
  /** Networks that focus on it. */
  readonly networks: ReadonlyArray<Actor>;
  /** Its preferred label in each language (SKOS prefLabel). */
  readonly prefLabel: LocalizedText;
  /** What it covers, in each language. */
  readonly summaries?: Maybe<LocalizedText>;
  /** What it covers, in a language. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its preferred label in Swedish; `prefLabel` has both languages. */
  readonly usualName: Scalars['String']['output'];
};


/** A priority area: a concept of a SKOS scheme, with synonyms, wider and narrower areas, and the goals it relates to. */
export type PriorityAreaNameArgs = {
  language?: InputMaybe<Language>;
};


/** A priority area: a concept of a SKOS scheme, with synonyms, wider and narrower areas, and the goals it relates to. */
export type PriorityAreaSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** Why a person's name is told to everybody. */
export type PublicFigure =
  /** Holds or held an elected office */
  | 'ELECTED'
  /** Belongs to history */
  | 'HISTORIC';

export type Query = {
  readonly __typename?: 'Query';
  /**
   * One actor by its id. Example: `actor(id: $id) { usualName engagements { name } }`.
   * Errors: NOT_FOUND.
   */
  readonly actor?: Maybe<Actor>;
  /**
   * Everything in the graph as a list to narrow down, by name, with the counts of each facet to narrow it further.
   * Example: `browse(types: [PARTNERSHIP], areas: $areas) { totalCount facets { name values { label count } } }`.
   * Values of one argument widen the choice, arguments together narrow it. Errors: BAD_USER_INPUT (`text`, `ids`, `decades`,
   * `after`, `first`).
   */
  readonly browse: BrowseConnection;
  /**
   * What began, ended, was signed, planned, decided, reviewed or issued in a period (valid time), in the order of
   * `timeline`. Apart from it, in `recorded`, what was written into the graph in the same period (recorded time): the two
   * are never mixed. Example: `changes(from: "1986", to: "1987") { totalCount edges { node { date title } } }`.
   */
  readonly changes: ChangeConnection;
  /**
   * What two or more actors share: engagements, people, places and themes that all of them have; where they share nothing
   * directly, what is one step further, not through entities of more than 1,000 relationships. At most 200 shared entities, each
   * through at most five of each actor's; `omitted` counts the relationships of the actors, and of the steps to what is shared,
   * that lead to the rest. Example: `common(of: $ids) { nodes { name } }`.
   */
  readonly common: Subgraph;
  /**
   * How two entities are connected: the shortest paths, the one a person would give first, each hop as a sentence with dates
   * and evidence. A path through a hub, or through a theme or a place, counts as longer than one through direct ties.
   * Example: `connections(from: $from, to: $to) { paths { length story } }`.
   */
  readonly connections: ConnectionPaths;
  /**
   * On what current statements differ, and who says what: of an entity, its relationships, the engagements that it takes part
   * in and who else does. Of each speaker the latest word on a property counts.
   * Example: `disagreements { totalCount edges { node { kind sentence } } }`. Errors: NOT_FOUND (`of`), BAD_USER_INPUT
   * (`at`, `after`, `first`).
   */
  readonly disagreements: DisagreementConnection;
  /**
   * One engagement by its id. Example: `engagement(id: $id) { participants { name } }`.
   * Errors: NOT_FOUND.
   */
  readonly engagement?: Maybe<Engagement>;
  /**
   * What share of the graph's relationships rests on evidence that can be followed to a document, by kind.
   * Example: `evidenceCoverage { share byKind { kind relationships lacking } }`. Errors: BAD_USER_INPUT (`at`), GRAPH_CHANGING.
   */
  readonly evidenceCoverage: EvidenceCoverage;
  /**
   * Who could fill a gap: actors that we share some engagement with, and that work in the area with others, but not with
   * us; each with the engagement that shows it. Example: `gapCandidates(area: $area) { actor { name } }`.
   */
  readonly gapCandidates: ReadonlyArray<GapCandidate>;
  /**
   * The same as `gapCandidates`, in pages, with how many there are and facets.
   * Example: `gapCandidatesConnection(area: $area) { totalCount facets { name values { label count } } }`.
   */
  readonly gapCandidatesConnection: GapCandidateConnection;
  /** Which state of the graph answers come from now, and since when it stands. */
  readonly graphRevision: GraphRevision;
  /**
   * The mandate periods as they are counted here, the newest first: from the first that is known to the one after the present.
   * Example: `mandatePeriods { name start end }`.
   */
  readonly mandatePeriods: ReadonlyArray<MandatePeriod>;
  /**
   * The network around an actor or anything else, ready to draw: nodes, links, and how many were left out. Of each entity's
   * relationships of one kind the first hundred are followed. An entity of more than 1,000 relationships is drawn and not gone
   * through, unless it is the center: `neighbours` pages through its relationships.
   */
  readonly neighbourhood: Subgraph;
  /**
   * All that is one step away from an entity by one kind of relationship, page by page: what `neighbourhood` left out of a
   * hub. Example: `neighbours(of: $id, kind: PARTICIPATES_IN) { totalCount edges { node { name } } }`.
   */
  readonly neighbours: NeighbourConnection;
  /**
   * Who is central in the network, who bridges its parts, and which clusters it has. The network is taken as undirected: two
   * entities are tied once, however many relationships join them; entities without a tie are not in it.
   * Example: `networkPosition(types: [CITY, UNIVERSITY], first: 5) { bridges { entity { name } betweenness } graph { sentence } }`.
   *
   * Limits: up to 50,000 entities and 200,000 relationships, else QUERY_TOO_COMPLEX; betweenness is exact while entities times
   * (entities + 2 × pairs) is at most 60 million (about 2,000 entities with 14,000 pairs), beyond that estimated from a sample of at
   * least 50 entities: `graph.exact` says which. Other errors: NOT_FOUND (`of`), COMPUTATION_TIMEOUT (30 s), COMPUTATION_BUSY,
   * COMPUTATION_FAILED, GRAPH_CHANGING.
   */
  readonly networkPosition: NetworkPosition;
  /**
   * Anything by its id, as Relay and others ask for it again; null: there is none. An actor is an `Actor` and an engagement
   * an `Engagement`, whatever kind they are of. Example: `node(id: $id) { id ... on Actor { usualName } }`.
   */
  readonly node?: Maybe<Node>;
  /**
   * The same for several, in the order of the ids; null for those that there are not.
   * Example: `nodes(ids: $ids) { id }`. Errors: BAD_USER_INPUT (`ids`).
   */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Partners that are active in two or more of the given areas, each with its reasons.
   * Example: `partnersAcrossAreas(areas: $areas) { edges { node { name } } }`.
   */
  readonly partnersAcrossAreas: PartnerConnection;
  /**
   * Partners of an actor in a priority area, each with the reasons why it counts: an engagement that both take part in, a
   * part of such an engagement, or an activity of it; or, after the partners, a network that both are members of. What is
   * dormant at that date makes nobody a partner: see `Engagement.stage` and `dormantSince`. Example: `partnersByPriorityArea(area: $area) { edges { node { name } } }`.
   */
  readonly partnersByPriorityArea: PartnerConnection;
  /** For every area: how many partners, engagements and activities there are; areas with none are listed too. */
  readonly priorityAreaCoverage: ReadonlyArray<AreaCoverage>;
  /**
   * The partners of an actor by its own documents beside those that a register has for it, in order of what they share.
   * Example: `registerComparison(register: $register) { counts { status count } edges { node { status sentence } } }`.
   * Errors: NOT_FOUND (`of`, `register`), BAD_USER_INPUT (`after`, `first`).
   */
  readonly registerComparison: RegisterComparisonConnection;
  /**
   * The engagements that a register lists, by whose entries list them. A pair that stands in the entry of one party alone is
   * `ONE_ENTRY`. Example: `registerPairs(register: $register, listing: ONE_ENTRY) { totalCount }`.
   * Errors: NOT_FOUND (`register`), BAD_USER_INPUT (`after`, `first`).
   */
  readonly registerPairs: RegisterPairConnection;
  /**
   * Who decides on an engagement, who handles it, who answers for it and its costs, who prepares, coordinates, informs,
   * carries out and reviews; each with the rule in our words and the document that says so. Duties for a whole hold for its
   * parts; duties for its agreements, action plans, reviews and activities are listed with it.
   * Example: `responsibility(of: $id) { duties(of: [DECIDES]) { sentence } }`.
   * Errors: NOT_FOUND (`of`).
   */
  readonly responsibility: Responsibility;
  /**
   * Reviews that a rule asks for and nobody has recorded as done, the first due first: once per mandate period, and before a
   * planned agreement is signed. A review counts as done when it is recorded as done on a date that is certainly within the
   * mandate period, or certainly after the agreement before was signed. What is due before a new agreement is listed as
   * long as that agreement is only planned, with `overdue` when its date has passed. Example:
   * `reviewsDue(mandatePeriod: "2022-2026") { engagement { name } dueBy responsible { name } }`.
   */
  readonly reviewsDue: ReadonlyArray<ReviewDue>;
  /**
   * The same as `reviewsDue`, in pages, with how many there are and facets.
   * Example: `reviewsDueConnection(first: 5) { totalCount edges { node { engagement { name } dueBy } } }`.
   */
  readonly reviewsDueConnection: ReviewDueConnection;
  /**
   * Find entities by what they are called and by what is said of them, best first: an exact name, then an exact synonym or
   * identifier or the beginning of a name, then other names, then summaries and what evidence claims. Accents and case do not
   * matter, inflection is understood (`universitetet`), so is the head of a compound (`avtal` in `samverkansavtal`), and a
   * typo in a name is forgiven. A date, a registry number and other words for a kind (`systerstad`) lead to what is of it; what a
   * question begins with ("vem", "which") is not looked for. Example: `search(text: $text) { edges { node { name } } }`.
   */
  readonly search: SearchConnection;
  /**
   * How the engagements of an actor stand, each with what is said of it, by whom: those between two parties or more of which
   * anybody has said anything by then, by name. Example:
   * `standings(standings: [ONE_SIDED]) { counts { standing count } edges { node { engagement { name } standing { sentence } } } }`.
   * Errors: NOT_FOUND (`of`), BAD_USER_INPUT (`at`, `after`, `first`).
   */
  readonly standings: StandingConnection;
  /**
   * What is said of an entity or a relationship, by whom and when: of an entity, what is said of itself and of its
   * relationships. In order of precedence: the speaker whose word weighs most first, then the later document, then by id.
   * Example: `statements(of: $id) { totalCount edges { node { sentence saidOn followed } } }`.
   * Errors: NOT_FOUND (`of`), BAD_USER_INPUT (`at`, `after`, `first`).
   */
  readonly statements: StatementConnection;
  /**
   * Who is connected, as a picture for the public: actors, and what ties them. An engagement of two parties is folded into a tie
   * between them; one of three or more is a node that is tied to each party; one of a single party is left out, and so is all
   * that governs: a municipality's own bodies, agreements, decisions, reviews, rules and documents. Parties of one engagement are
   * one step from each other. An actor of more than 1,000 relationships is drawn and not gone through, unless it is the center.
   * Example: `ties { nodes { id name } ties { source target label } }`.
   */
  readonly ties: TieNetwork;
  /**
   * What happened in the history of an entity, in order: of itself, of the engagements it takes part in, initiated or has a
   * duty for, of their parts, and of the agreements, decisions, events, reviews and documents that belong to them. By first
   * possible day; of the same first day the less precise date comes first, so that `1987` stands before `1987-01`, and an
   * exact date before "on or before" and "on or after"; then by id. What has no date is not in it. Example: `timeline(of: $id) { date title }`.
   */
  readonly timeline: ReadonlyArray<TimelineEntry>;
  /**
   * The same as `timeline`, in pages and with the count of all, so that nothing is left out unsaid.
   * Example: `timelineConnection(of: $id, first: 5) { totalCount edges { node { date title } } }`.
   */
  readonly timelineConnection: TimelineConnection;
  /**
   * What an actor loses without some agreements, engagements or partners: who is cut off, which priority areas lose coverage, which
   * reviews fall away, and which agreements and plans have nothing left to govern. Nothing is changed: it is only worked out.
   * What falls with what is taken away is listed in `removed`: an engagement without an agreement in force where it had one, one
   * that is left with fewer than two parties, and, with `withParts`, the parts of those. People are left out.
   * Example: `whatIf(without: $ids) { summary actors { sentence } areas { area { id } before { partners } after { partners } } }`.
   * Errors: NOT_FOUND naming `without` or `of`; BAD_USER_INPUT naming `without` where an id is neither an agreement, an engagement
   * nor an actor, where it is `of` itself, and for more than 20 ids.
   */
  readonly whatIf: WhatIf;
};


export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBrowseArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  decades?: InputMaybe<ReadonlyArray<Scalars['PartialDate']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<FacetKind>>;
  standings?: InputMaybe<ReadonlyArray<Standing>>;
  text?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['PartialDate']['input'];
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  of?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['PartialDate']['input'];
};


export type QueryCommonArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryConnectionsArgs = {
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


export type QueryDisagreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryEngagementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvidenceCoverageArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
};


export type QueryGapCandidatesArgs = {
  area: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryGapCandidatesConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ActorType>>;
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


export type QueryNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  kind: RelationKind;
  of: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


export type QueryNetworkPositionArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  of?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryPartnersAcrossAreasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  areas: ReadonlyArray<Scalars['ID']['input']>;
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeCoMembers?: InputMaybe<Scalars['Boolean']['input']>;
  includeNarrower?: InputMaybe<Scalars['Boolean']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<ActorType>>;
};


export type QueryPartnersByPriorityAreaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area: Scalars['ID']['input'];
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeCoMembers?: InputMaybe<Scalars['Boolean']['input']>;
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


export type QueryRegisterComparisonArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  register: Scalars['ID']['input'];
  statuses?: InputMaybe<ReadonlyArray<RegisterComparisonStatus>>;
};


export type QueryRegisterPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  listing?: InputMaybe<RegisterListing>;
  register: Scalars['ID']['input'];
};


export type QueryResponsibilityArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  of: Scalars['ID']['input'];
};


export type QueryReviewsDueArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  mandatePeriod?: InputMaybe<Scalars['String']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReviewsDueConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  mandatePeriod?: InputMaybe<Scalars['String']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


export type QueryStandingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  disputedFirst?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  standings?: InputMaybe<ReadonlyArray<Standing>>;
};


export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assertions?: InputMaybe<ReadonlyArray<Assertion>>;
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
  levels?: InputMaybe<ReadonlyArray<SpeakerLevel>>;
  modality?: InputMaybe<Modality>;
  of: Scalars['ID']['input'];
};


export type QueryTiesArgs = {
  areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  kinds?: InputMaybe<ReadonlyArray<RelationKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


export type QueryTimelineArgs = {
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryTimelineConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['PartialDate']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  of: Scalars['ID']['input'];
  to?: InputMaybe<Scalars['PartialDate']['input']>;
};


export type QueryWhatIfArgs = {
  at?: InputMaybe<Scalars['PartialDate']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  withParts?: InputMaybe<Scalars['Boolean']['input']>;
  without: ReadonlyArray<Scalars['ID']['input']>;
};

/** An entity with its position in the network. Ranks go from 1; equal values have the same rank. */
export type RankedEntity = {
  readonly __typename?: 'RankedEntity';
  /** The share of all pairs of others whose shortest paths go through it, 0 to 1. */
  readonly betweenness: Scalars['Float']['output'];
  /** Its rank by betweenness. */
  readonly betweennessRank: Scalars['Int']['output'];
  /** The number of its cluster in this computation. */
  readonly cluster: Scalars['Int']['output'];
  /** With how many others it is tied. */
  readonly degree: Scalars['Int']['output'];
  /** Its rank by degree. */
  readonly degreeRank: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Entity;
  /** PageRank, 0 to 1; all add up to 1. */
  readonly pageRank: Scalars['Float']['output'];
  /** Its rank by PageRank. */
  readonly pageRankRank: Scalars['Int']['output'];
};

/** One reason why a partner counts, as a sentence, with its dates and what it rests on. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** The area that the engagement, activity or network focuses on: the one asked for, or one narrower. */
  readonly area: PriorityArea;
  /** Date of the newest document that says that the engagement or activity covers the area; since when it does, no source may say. */
  readonly areaAttestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What says that the engagement, activity or network covers the area; part of `evidence`. */
  readonly areaEvidence: ReadonlyArray<Evidence>;
  /** Date of the newest document that attests that the partner takes part, or is a member; of the area see `areaAttestedOn`. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The engagement it is about; null: it is about a network. */
  readonly engagement?: Maybe<Engagement>;
  /** What it rests on, one for each step of the reason at least. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How it follows from what the sources say; null: they say so themselves. */
  readonly interpretation?: Maybe<Scalars['String']['output']>;
  /** Whether it is an interpretation: some step of it is said by no source itself, as `interpretation` tells. Whoever shows it says so beside it. */
  readonly isInterpretation: Scalars['Boolean']['output'];
  /** What kind of reason it is. */
  readonly kind: ReasonKind;
  /** The network that both are members of; null: it is about an engagement. */
  readonly network?: Maybe<Actor>;
  /** The reason as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
  /** Since when the partner takes part, or is a member; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


/** One reason why a partner counts, as a sentence, with its dates and what it rests on. */
export type ReasonInterpretationArgs = {
  language?: InputMaybe<Language>;
};


/** One reason why a partner counts, as a sentence, with its dates and what it rests on. */
export type ReasonSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** Why a partner counts. */
export type ReasonKind =
  /** Both are members of a network that focuses on the area */
  | 'CO_MEMBER'
  /** It takes part in an engagement that led to one that the other has to do with, without being a part of it; the former focuses on the area */
  | 'LED_TO_SHARED_ENGAGEMENT'
  /** It takes part in a part of an engagement that both have to do with; the part focuses on the area */
  | 'PART_OF_SHARED_ENGAGEMENT'
  /** An activity of an engagement that both take part in focuses on the area */
  | 'SHARED_ACTIVITY'
  /** Both take part in an engagement that focuses on the area */
  | 'SHARED_ENGAGEMENT';

/** An entity or relationship as it was last written into the graph: recorded time, which says nothing of when it is true. */
export type Recording = {
  readonly __typename?: 'Recording';
  /** What it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Of a relationship, its target; else null. */
  readonly object?: Maybe<Entity>;
  /** Id of the entity or relationship that was recorded. */
  readonly of: Scalars['ID']['output'];
  /** When it was first recorded in its present form, ISO 8601 in UTC, for example `2026-11-23T17:24:00.000Z`. */
  readonly recordedAt: Scalars['String']['output'];
  /** What kind of relationship it is; null: an entity. */
  readonly relation?: Maybe<RelationKind>;
  /** The entity; of a relationship, its source. */
  readonly subject: Entity;
  /** The name of the entity, or the relationship as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly title: Scalars['String']['output'];
};


/** An entity or relationship as it was last written into the graph: recorded time, which says nothing of when it is true. */
export type RecordingTitleArgs = {
  language?: InputMaybe<Language>;
};

/** A page of what was recorded. */
export type RecordingConnection = {
  readonly __typename?: 'RecordingConnection';
  /** What was recorded, the earliest first. */
  readonly edges: ReadonlyArray<RecordingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something recorded, on a page. */
export type RecordingEdge = {
  readonly __typename?: 'RecordingEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** What was recorded. */
  readonly node: Recording;
};

/** A state, a county or another region that actors are located in. */
export type Region = Node & {
  readonly __typename?: 'Region';
  /** The country it is in. */
  readonly countries: ReadonlyArray<Country>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Actors located in it. */
  readonly located: ReadonlyArray<Actor>;
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** The region that it is a part of. */
  readonly partOf: ReadonlyArray<Region>;
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** A state, a county or another region that actors are located in. */
export type RegionNameArgs = {
  language?: InputMaybe<Language>;
};

/** One partner, by an actor's own documents and by a register. */
export type RegisterComparison = {
  readonly __typename?: 'RegisterComparison';
  /** What the two share. */
  readonly engagement: Engagement;
  /** Identifies it in a list. */
  readonly key: Scalars['ID']['output'];
  /** What the register says of it, in precedence, at most 100. */
  readonly listed: ReadonlyArray<Statement>;
  /** The actors in whose entries the register lists it. */
  readonly listedBy: ReadonlyArray<Actor>;
  /** What the actor's own documents say of it, in precedence, at most 100. */
  readonly own: ReadonlyArray<Statement>;
  /** The partner. */
  readonly partner: Actor;
  /** How the two compare, as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
  /** How the two compare. */
  readonly status: RegisterComparisonStatus;
};


/** One partner, by an actor's own documents and by a register. */
export type RegisterComparisonSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of a comparison. */
export type RegisterComparisonConnection = {
  readonly __typename?: 'RegisterComparisonConnection';
  /** How many there are of each status; the argument `statuses` does not narrow them. */
  readonly counts: ReadonlyArray<RegisterComparisonCount>;
  /** The rows. */
  readonly edges: ReadonlyArray<RegisterComparisonEdge>;
  /** The engagements of all pages, counted by type, country, kind, area, decade and standing. */
  readonly facets: ReadonlyArray<Facet>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many rows there are of a status. */
export type RegisterComparisonCount = {
  readonly __typename?: 'RegisterComparisonCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The status. */
  readonly status: RegisterComparisonStatus;
};

/** One row of a comparison. */
export type RegisterComparisonEdge = {
  readonly __typename?: 'RegisterComparisonEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: RegisterComparison;
};

/** How an actor's own documents and a register compare on one partner. */
export type RegisterComparisonStatus =
  /** Both have it, and agree */
  | 'BOTH'
  /** Both have it, and differ: on whether it goes on, since when, or of what kind it is */
  | 'DIFFERENT'
  /** The actor's own documents have it, the register has not */
  | 'OWN_ONLY'
  /** The register has it, the actor's own documents have not */
  | 'REGISTER_ONLY';

/** By whose entries a register lists an engagement. */
export type RegisterListing =
  /** In no party's entry: the register does not list by actor */
  | 'NO_ENTRY'
  /** In the entry of one party alone */
  | 'ONE_ENTRY'
  /** In the entries of two parties or more */
  | 'SEVERAL_ENTRIES';

/** How many engagements are listed so. */
export type RegisterListingCount = {
  readonly __typename?: 'RegisterListingCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The listing. */
  readonly listing: RegisterListing;
};

/** An engagement as a register lists it. */
export type RegisterPair = {
  readonly __typename?: 'RegisterPair';
  /** The engagement; null: the graph has it no longer. */
  readonly engagement?: Maybe<Engagement>;
  /** Identifies it in a list: the id of the engagement. */
  readonly key: Scalars['ID']['output'];
  /** The actors in whose entries the register lists it. */
  readonly listedBy: ReadonlyArray<Actor>;
  /** How it is listed. */
  readonly listing: RegisterListing;
  /** The parties that the register names. */
  readonly parties: ReadonlyArray<Actor>;
};

/** A page of what a register lists. */
export type RegisterPairConnection = {
  readonly __typename?: 'RegisterPairConnection';
  /** How many there are of each listing; the argument `listing` does not narrow them. */
  readonly counts: ReadonlyArray<RegisterListingCount>;
  /** The engagements, by id. */
  readonly edges: ReadonlyArray<RegisterPairEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One engagement of a register. */
export type RegisterPairEdge = {
  readonly __typename?: 'RegisterPairEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The engagement with its parties. */
  readonly node: RegisterPair;
};

/** The kinds of relationship in the graph; each reads from its source to its target. */
export type RelationKind =
  /** A company is active in a city */
  | 'ACTIVE_IN'
  /** A person belongs, or belonged, to an organisation */
  | 'AFFILIATED_WITH'
  /** A cost rule or guideline applies to an engagement, or to a city */
  | 'APPLIES_TO'
  /** An actor arranged an event or activity */
  | 'ARRANGED'
  /** A decision or document rests on a document */
  | 'BASED_ON'
  /** A priority area belongs to a wider one (SKOS broader) */
  | 'BROADER'
  /** A decision or document concerns something */
  | 'CONCERNS'
  /** An engagement contributes to something that the sources speak of, such as a strategy or an aim */
  | 'CONTRIBUTES_TO'
  /** A body took a decision, or decided on an agreement */
  | 'DECIDED'
  /** An engagement, an activity or a network focuses on a priority area */
  | 'FOCUSES_ON'
  /** An agreement governs an engagement */
  | 'GOVERNS'
  /** A company has its headquarters in or near a city */
  | 'HEADQUARTERED_NEAR'
  /** An actor helped another to arrange exchanges */
  | 'HELPED'
  /** An actor took the initiative to an engagement */
  | 'INITIATED'
  /** An engagement is of a category, as the sources call it */
  | 'IN_CATEGORY'
  /** A place or actor is in a country */
  | 'IN_COUNTRY'
  /** An engagement from which another grew, without being a part of it: duties and costs do not follow */
  | 'LED_TO'
  /** A person lives, or lived, in a city */
  | 'LIVED_IN'
  /** An actor is located in a city or region */
  | 'LOCATED_IN'
  /** An actor is a member of a network or an association */
  | 'MEMBER_OF'
  /** A person moved to a city; whether the person lives there still is not said */
  | 'MOVED_TO'
  /** A city is near another */
  | 'NEAR'
  /** A cost rule says that an actor pays */
  | 'PAID_BY'
  /** An actor takes part in an engagement */
  | 'PARTICIPATES_IN'
  /** A part and its whole */
  | 'PART_OF'
  /** An engagement is planned to be carried out within another as well: a plan, not done */
  | 'PLANNED_WITHIN'
  /** A priority area relates to a Sustainable Development Goal (SKOS relatedMatch) */
  | 'RELATED_MATCH'
  /** A review is reported to a body */
  | 'REPORTED_TO'
  /** A body has a duty: see `Duty` */
  | 'RESPONSIBLE_FOR'
  /** A review covers an engagement, or follows up a document */
  | 'REVIEWS'
  /** A decision was sent to somebody */
  | 'SENT_TO'
  /** A rule, review or decision is stated in a document */
  | 'STATED_IN'
  /** An action plan structures an engagement */
  | 'STRUCTURES'
  /** An actor was succeeded by another, as after a merger */
  | 'SUCCEEDED_BY'
  /** An actor would like an engagement to grow */
  | 'WANTS_MORE_OF';

export type RelationshipDirection =
  | 'IN'
  | 'OUT';

/** How an actor would still be connected. */
export type RemainingConnection =
  /** By what is still shared */
  | 'DIRECT'
  /** By others only: nothing is shared any longer */
  | 'INDIRECT'
  /** Not at all: no path of engagements and direct relationships is left */
  | 'NONE';

/** Why something is not there. */
export type RemovalReason =
  /** It was named in the question */
  | 'ASKED'
  /** It is part of what falls, and of nothing else */
  | 'PART'
  /** The only agreement in force that governs it falls */
  | 'WITHOUT_AGREEMENT'
  /** Fewer than two parties are left */
  | 'WITHOUT_PARTNER';

/** Something that is taken away or falls. */
export type RemovedEntity = {
  readonly __typename?: 'RemovedEntity';
  /** What it is. */
  readonly entity: Entity;
  /** What it rests on that it falls; of what was asked for: none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** How it follows from what the sources say; null: they say so themselves. */
  readonly interpretation?: Maybe<Scalars['String']['output']>;
  /** Whether it is an interpretation: some of what it rests on is said by no source itself, as `interpretation` tells. Whoever shows it says so beside it. */
  readonly isInterpretation: Scalars['Boolean']['output'];
  /** Whether the actor loses it: it takes part in it, or in what it is part of, or it was named in the question. Else it is lost by others. */
  readonly isOwn: Scalars['Boolean']['output'];
  /** Why it is not there. */
  readonly reason: RemovalReason;
  /** Why, as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
};


/** Something that is taken away or falls. */
export type RemovedEntityInterpretationArgs = {
  language?: InputMaybe<Language>;
};


/** Something that is taken away or falls. */
export type RemovedEntitySentenceArgs = {
  language?: InputMaybe<Language>;
};

/** Who has which duty for an engagement, and who pays. */
export type Responsibility = {
  readonly __typename?: 'Responsibility';
  /** Who answers for the costs: the rules that apply, and who pays by each. At most 100. */
  readonly costs: ReadonlyArray<CostResponsibility>;
  /** Who has which duty: by duty, the engagement's own before inherited ones. At most 500. */
  readonly duties: ReadonlyArray<HeldDuty>;
  /** The engagement. */
  readonly engagement: Engagement;
  /** Duties that nobody is known to have: no source in the graph says who. */
  readonly unassigned: ReadonlyArray<Duty>;
};


/** Who has which duty for an engagement, and who pays. */
export type ResponsibilityDutiesArgs = {
  of?: InputMaybe<ReadonlyArray<Duty>>;
};

/** A review of a relation: to be done by a rule, or done on a date. */
export type Review = Node & {
  readonly __typename?: 'Review';
  /** When it was done; null: not done, or unknown. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The decisions that ask for it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Documents that it follows up. */
  readonly documents: ReadonlyArray<Document>;
  /** What it covers. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** Whom it is reported to. */
  readonly reportedTo: ReadonlyArray<Organisation>;
  /** Who has which duty for it. */
  readonly responsible: ReadonlyArray<Organisation>;
  /** When it is due. */
  readonly rule: ReviewRule;
  /** The documents it is stated in. */
  readonly statedIn: ReadonlyArray<Document>;
  /** Whether it is done. */
  readonly status: ReviewStatus;
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** A review of a relation: to be done by a rule, or done on a date. */
export type ReviewNameArgs = {
  language?: InputMaybe<Language>;
};

/** A review that is due, as the question sees it: at another date it may be another's duty, or overdue. */
export type ReviewDue = {
  readonly __typename?: 'ReviewDue';
  /** The planned agreement that it comes before; only of that rule. */
  readonly agreement?: Maybe<Agreement>;
  /** The decision that asks for it; null: none is known. */
  readonly decision?: Maybe<Decision>;
  /** The document of the engagement that is to be followed up; null: the engagement itself is. */
  readonly document?: Maybe<Document>;
  /** The documents that the rule is stated in. */
  readonly documents: ReadonlyArray<Document>;
  /** By when: the last day of the mandate period, or when the agreement is planned to be signed. */
  readonly dueBy: Scalars['PartialDate']['output'];
  /** The engagement that is to be reviewed, or that a document which is to be followed up is about. */
  readonly engagement: Engagement;
  /** What the rule rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable key for lists and calendars, made of the engagement, the rule, and the mandate period or the planned agreement. */
  readonly key: Scalars['String']['output'];
  /** The newest review of this rule that is recorded as done; null: none is. */
  readonly lastReview?: Maybe<Review>;
  /** The mandate period that was asked about. */
  readonly mandatePeriod: MandatePeriod;
  /** Whether that has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Why it is due, who answers for it and when it was last done. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly reason: Scalars['String']['output'];
  /** Who reviews: who has that duty for the review, else for the engagement, else who answers for the engagement. */
  readonly responsible: ReadonlyArray<Actor>;
  /** The rule that asks for it. */
  readonly rule: ReviewRule;
};


/** A review that is due, as the question sees it: at another date it may be another's duty, or overdue. */
export type ReviewDueReasonArgs = {
  language?: InputMaybe<Language>;
};

/** A page of reviews that are due. */
export type ReviewDueConnection = {
  readonly __typename?: 'ReviewDueConnection';
  /** The reviews, the first due first. */
  readonly edges: ReadonlyArray<ReviewDueEdge>;
  /** The reviews that are due, counted by what they are of: type, country, kind, area, decade and standing of the engagement. */
  readonly facets: ReadonlyArray<Facet>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One review that is due, on a page. */
export type ReviewDueEdge = {
  readonly __typename?: 'ReviewDueEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: ReviewDue;
};

/** A review that would fall away. */
export type ReviewLoss = {
  readonly __typename?: 'ReviewLoss';
  /** When it is due. */
  readonly dueBy: Scalars['PartialDate']['output'];
  /** What would not be followed up. */
  readonly engagement: Engagement;
  /** What it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The rule that it is due by. */
  readonly rule: ReviewRule;
  /** The same as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
};


/** A review that would fall away. */
export type ReviewLossSentenceArgs = {
  language?: InputMaybe<Language>;
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
  /** How it follows from the source, where that does not say so itself, in a language. */
  readonly derivation?: Maybe<Scalars['String']['output']>;
  /** Ids of its evidence: see `evidence(where: {id: {in: ...}})`. */
  readonly evidenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** True: it was over when its source was written, which does not say when it ended. It holds on no known day; null: not said. */
  readonly formerly?: Maybe<Scalars['Boolean']['output']>;
  /** Stable id of the relationship, made of source, kind and target. */
  readonly id: Scalars['ID']['output'];
  /** A detail in our own words, in a language. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The role in a language, for example `professor`. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The role, where it is one that is counted; null: it just takes part, or its role is only told. */
  readonly roleKind?: Maybe<RoleKind>;
  /** Start of its valid time; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** End of its valid time; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** The day from which it holds as of a date: its start, else the date of the oldest document that attests it; null: unknown. */
  readonly validFrom?: Maybe<Scalars['String']['output']>;
  /** The last day on which it holds as of a date, or may have held where it is `formerly`; null: it goes on, or nobody has said. */
  readonly validTo?: Maybe<Scalars['String']['output']>;
};


/** A `Claim` with the role in which somebody takes part or belongs. */
export type RoleClaimDerivationArgs = {
  language?: InputMaybe<Language>;
};


/** A `Claim` with the role in which somebody takes part or belongs. */
export type RoleClaimNoteArgs = {
  language?: InputMaybe<Language>;
};


/** A `Claim` with the role in which somebody takes part or belongs. */
export type RoleClaimRoleArgs = {
  language?: InputMaybe<Language>;
};

/** In which role somebody takes part. */
export type RoleKind =
  /** Has been helped to arrange exchanges within it */
  | 'ASSISTED'
  /** Can open doors in it, at the political level */
  | 'DOOR_OPENER'
  /** Supports it, without running it */
  | 'SUPPORTER';

/** A page of what was found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was found, best first. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found, counted by type, country, kind, area, decade and standing; the argument `types` does not narrow the counts by type. */
  readonly facets: ReadonlyArray<Facet>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entity found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Where the text matches. */
  readonly match: SearchMatch;
  /** What was found. */
  readonly node: Entity;
  /** How well it fits what was looked for; higher is better, 4 and more: the exact name. */
  readonly score: Scalars['Float']['output'];
};


/** One entity found. */
export type SearchEdgeMatchArgs = {
  language?: InputMaybe<Language>;
};

/** Where an entity matches a text that was searched for. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** Of a claim, the places that say so, the one that prevails first; of anything else, none. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What the words are. */
  readonly source: SearchSource;
  /**
   * The words there, with some around them. Words of a claim begin with who says so ("Guangzhou: …"), unless the home actor does:
   * what the press reports is not what the graph says.
   */
  readonly text: Scalars['String']['output'];
};

/** What of an entity a search looks at, from what weighs most. */
export type SearchSource =
  /** What evidence claims of it, or its role or note in a relationship. */
  | 'CLAIM'
  /** A key of it elsewhere, a registry number, or a date of it. */
  | 'IDENTIFIER'
  /** What its type or its kind is called. */
  | 'KIND'
  /** A name. */
  | 'NAME'
  /** A summary or a rule. */
  | 'SUMMARY'
  /** Another name that it is known by. */
  | 'SYNONYM';

/** Whose word a statement is. */
export type Speaker = {
  readonly __typename?: 'Speaker';
  /** The actor; null: the graph does not have it. */
  readonly actor?: Maybe<Actor>;
  /** How much its word weighs. */
  readonly level: SpeakerLevel;
  /** Its name: of the actor or of who else published the document, else the document's title. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly name: Scalars['String']['output'];
};


/** Whose word a statement is. */
export type SpeakerNameArgs = {
  language?: InputMaybe<Language>;
};

/** How much the word of a speaker weighs, the heaviest first. */
export type SpeakerLevel =
  /** A decision of the home municipality */
  | 'HOME_DECISION'
  /** Another document of the home municipality */
  | 'HOME_DOCUMENT'
  /** A document of the counterpart, or of another actor of the graph */
  | 'OTHER_ACTOR'
  /** Somebody who is no actor of the graph, such as the press */
  | 'PRESS'
  /** A register */
  | 'REGISTER'
  /** A ruling by a person of the international office */
  | 'RULING';

/** How far an engagement has come, as its source says. */
export type Stage =
  /** Not ended, but without activity */
  | 'DORMANT'
  /** In an early stage (inledningsskede) */
  | 'EARLY'
  /** Ended */
  | 'ENDED'
  /** Under way */
  | 'ESTABLISHED'
  /** Planned, not begun */
  | 'PLANNED';

/** What its parties and others say of an engagement, taken together. */
export type Standing =
  /** What is said of it cannot all be true */
  | 'CONTRADICTED'
  /** It has ended */
  | 'ENDED'
  /** Two parties or more say so */
  | 'MUTUAL'
  /** One party alone says so, or no party but another actor of the graph */
  | 'ONE_SIDED'
  /** Registers, or those who are no actors of the graph, say so alone */
  | 'UNCONFIRMED';

/** A page of engagements with what is said of each. */
export type StandingConnection = {
  readonly __typename?: 'StandingConnection';
  /** How many there are of each standing, those with any; the argument `standings` does not narrow them. */
  readonly counts: ReadonlyArray<StandingCount>;
  /** The engagements. */
  readonly edges: ReadonlyArray<StandingEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What statements of an engagement can contradict each other on. */
export type StandingContradiction =
  /** Whether it goes on */
  | 'EXISTENCE'
  /** What kind of engagement it is */
  | 'KIND'
  /** When it began */
  | 'SINCE';

/** How many engagements stand so. */
export type StandingCount = {
  readonly __typename?: 'StandingCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** How they stand. */
  readonly standing: Standing;
};

/** One engagement of a list. */
export type StandingEdge = {
  readonly __typename?: 'StandingEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The engagement with what is said of it. */
  readonly node: EngagementWithStatements;
};

/** A value as a statement says it. */
export type StatedValue = {
  readonly __typename?: 'StatedValue';
  /** The value as it is stated, in JSON, for programs: a text, a number, a flag, a list, or an object of texts by language. */
  readonly json: Scalars['String']['output'];
  /** The property in words. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly label: Scalars['String']['output'];
  /** The property, for example `since` or `population`. */
  readonly property: Scalars['String']['output'];
  /** The value in words, for example `24 november 1997`. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly value: Scalars['String']['output'];
};


/** A value as a statement says it. */
export type StatedValueLabelArgs = {
  language?: InputMaybe<Language>;
};


/** A value as a statement says it. */
export type StatedValueValueArgs = {
  language?: InputMaybe<Language>;
};

/**
 * What one place of one document says of one subject, a relationship or an entity, with the values as stated there. It is
 * immutable: a correction is another statement, and the former is retired. What the graph shows of the subject follows from
 * its current statements by one rule.
 */
export type Statement = {
  readonly __typename?: 'Statement';
  /** What it is about. */
  readonly about: StatementSubject;
  /** What it says of its subject, for example `HOLDS`. */
  readonly assertion: Assertion;
  /** Whether it counts: it has not been retired. */
  readonly current: Scalars['Boolean']['output'];
  /** Whether it says otherwise than what the graph shows of the subject; a plan or what is retired does not. */
  readonly differs: Scalars['Boolean']['output'];
  /** The document that says so. */
  readonly document: Document;
  /** The actor in whose entry of a register it stands; null: in none. */
  readonly entryOf?: Maybe<Actor>;
  /** The place in the document; null: the document speaks of itself. */
  readonly evidence?: Maybe<Evidence>;
  /** Whether the graph follows it in that its subject is so: it is the first in precedence. For its values see `shownValues`. */
  readonly followed: Scalars['Boolean']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the document says so itself, or it follows from what it says. */
  readonly modality: Modality;
  /** When it was first recorded: ISO 8601, UTC. */
  readonly recordedAt: Scalars['String']['output'];
  /** When it was retired: ISO 8601, UTC; null: it is current, or nobody has kept account of it. */
  readonly retiredAt?: Maybe<Scalars['String']['output']>;
  /** The day on which our copy of the document was fetched; null: unknown. */
  readonly retrievedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The date of the document, which is when it was said; null: unknown. */
  readonly saidOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who says what, and when, as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
  /** Those of its values that the graph shows as taken from it: each property by itself, so that a date or a number may be of another statement than the one followed. */
  readonly shownValues: ReadonlyArray<StatedValue>;
  /** Since when, as stated; null: it does not say. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** The data set that brought it. */
  readonly source: Scalars['String']['output'];
  /** Whose word it is. */
  readonly speaker: Speaker;
  /** Until when, as stated; `..`: it goes on; null: it does not say. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /** The values that it states, by property; a property that it does not speak of is absent. */
  readonly values: ReadonlyArray<StatedValue>;
};


/**
 * What one place of one document says of one subject, a relationship or an entity, with the values as stated there. It is
 * immutable: a correction is another statement, and the former is retired. What the graph shows of the subject follows from
 * its current statements by one rule.
 */
export type StatementSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements, in precedence. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** How many there are by what they say, who speaks, in which document, and of what. A filter does not narrow the counts of its own facet. */
  readonly facets: ReadonlyArray<StatementFacet>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One statement of a list. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** The counts of one facet of statements. */
export type StatementFacet = {
  readonly __typename?: 'StatementFacet';
  /** How many different values there are. */
  readonly distinct: Scalars['Int']['output'];
  /** Which facet. */
  readonly name: StatementFacetName;
  /** The values with the highest counts, at most 200. */
  readonly values: ReadonlyArray<StatementFacetValue>;
};

/** A dimension to narrow statements down by. */
export type StatementFacetName =
  /** What is said: see `Assertion` */
  | 'ASSERTION'
  /** The document, by id */
  | 'DOCUMENT'
  /** How much the word of its speaker weighs: see `SpeakerLevel` */
  | 'LEVEL'
  /** Who speaks, by id: an actor, or a document whose publisher is no actor of the graph */
  | 'SPEAKER'
  /** Of what: the kind of relationship, or `ENTITY` for an entity itself */
  | 'SUBJECT';

/** A value of a facet of statements, with its count. */
export type StatementFacetValue = {
  readonly __typename?: 'StatementFacetValue';
  /** How many statements have it. */
  readonly count: Scalars['Int']['output'];
  /** The value in words. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly label: Scalars['String']['output'];
  /** The value: of an enum, or an id. */
  readonly value: Scalars['String']['output'];
};


/** A value of a facet of statements, with its count. */
export type StatementFacetValueLabelArgs = {
  language?: InputMaybe<Language>;
};

/** What a statement is about: a relationship, with its kind and its ends, or an entity. */
export type StatementSubject = {
  readonly __typename?: 'StatementSubject';
  /** The entity; null: it is about a relationship, or the graph has it no longer. */
  readonly entity?: Maybe<Entity>;
  /** The source of the relationship; null: it is about an entity, or the graph has it no longer. */
  readonly from?: Maybe<Entity>;
  /** Id of the entity or of the relationship, as `statements(of:)` takes it. */
  readonly key: Scalars['ID']['output'];
  /** The kind of relationship; null: it is about an entity. */
  readonly kind?: Maybe<RelationKind>;
  /** The target of the relationship; null: it is about an entity, or the graph has it no longer. */
  readonly to?: Maybe<Entity>;
};

/** A part of the network, ready to draw. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The entities drawn, counted by type, country, kind, area, decade and standing. What was left out is not counted: see `neighbours`. */
  readonly facets: ReadonlyArray<Facet>;
  /** Ids of the entities by how many steps they are from the center, which is the first layer; of `common`, from the actors. */
  readonly layers: ReadonlyArray<ReadonlyArray<Scalars['ID']['output']>>;
  /** The relationships between them. */
  readonly links: ReadonlyArray<GraphLink>;
  /** The entities, the nearest first. */
  readonly nodes: ReadonlyArray<Entity>;
  /**
   * How many relationships the nodes have of each kind that was not asked for, and so is neither among `links` nor in `omitted`;
   * kinds of which there are none are left out. Of `common`: none.
   */
  readonly notFollowed: ReadonlyArray<NotFollowedLinks>;
  /** How many relationships of the expanded entities were left out, by entity and kind. */
  readonly omitted: ReadonlyArray<OmittedLinks>;
};

/** One of the United Nations' seventeen Sustainable Development Goals. */
export type SustainableDevelopmentGoal = Node & {
  readonly __typename?: 'SustainableDevelopmentGoal';
  /** Priority areas that relate to it. */
  readonly areas: ReadonlyArray<PriorityArea>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its short name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its short name in each language. */
  readonly names: LocalizedText;
  /** Its number, 1 to 17. */
  readonly number: Scalars['Int']['output'];
  /** Its short name in English. */
  readonly usualName: Scalars['String']['output'];
};


/** One of the United Nations' seventeen Sustainable Development Goals. */
export type SustainableDevelopmentGoalNameArgs = {
  language?: InputMaybe<Language>;
};

/** A term that a source uses: a category, an aim or a strategy that the work speaks of, with what it means. */
export type Term = Node & {
  readonly __typename?: 'Term';
  /** Other words for it. */
  readonly altNames: ReadonlyArray<Scalars['String']['output']>;
  /** Engagements that contribute to it. */
  readonly contributors: ReadonlyArray<Engagement>;
  /** Engagements of this category. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** What it means, in each language. */
  readonly summaries?: Maybe<LocalizedText>;
  /** What it means, in a language. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** A term that a source uses: a category, an aim or a strategy that the work speaks of, with what it means. */
export type TermNameArgs = {
  language?: InputMaybe<Language>;
};


/** A term that a source uses: a category, an aim or a strategy that the work speaks of, with what it means. */
export type TermSummaryArgs = {
  language?: InputMaybe<Language>;
};

/** What ties two nodes: all engagements that two actors share, and their direct relationships, folded into one line. */
export type Tie = {
  readonly __typename?: 'Tie';
  /** How many engagements and direct relationships are folded into it. */
  readonly count: Scalars['Int']['output'];
  /**
   * On what sources differ of its engagements and relationships, and who says what, to stand beside its sentence: "Uppgifterna
   * skiljer sig: Hof anger 1969 som början, Joensuu 1970."; null: on nothing. By all that is said to this day, also as of a date.
   */
  readonly differences?: Maybe<Scalars['String']['output']>;
  /**
   * Ids of both ends in the order in which `sentence` names them, which is the same around whichever of them it is asked: of what
   * two share the home actor first.
   */
  readonly ends: ReadonlyArray<Scalars['ID']['output']>;
  /** What kind of engagement the weightiest is that is folded into it; null: it is of direct relationships alone. */
  readonly engagementKind?: Maybe<EngagementKind>;
  /** The engagements that are folded into it, the weightiest first. */
  readonly engagements: ReadonlyArray<Entity>;
  /** What it rests on, what is followed first. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its key: the same for the same two ends, asked in the same way (`at`, `areas`, `kinds`). */
  readonly id: Scalars['String']['output'];
  /** How it follows from what the sources say; null: they say so themselves. */
  readonly interpretation?: Maybe<Scalars['String']['output']>;
  /** Whether no source says so itself: each of its relationships follows from a source, as `interpretation` tells. Whoever shows it says so beside it. */
  readonly isInterpretation: Scalars['Boolean']['output'];
  /** The same in a few words, to stand beside a line: "systerort sedan 1987", "3 samarbeten, det äldsta sedan 1986". */
  readonly label: Scalars['String']['output'];
  /** The relationships that it is made of: who takes part in the engagements, and the direct ones. */
  readonly links: ReadonlyArray<GraphLink>;
  /** What kind of relationship it is of, where no engagement is folded into it: a direct one, or taking part in a node. */
  readonly relationKind?: Maybe<RelationKind>;
  /**
   * What ties them, as a sentence: "A och B är systerorter sedan 1987."
   * Language: the argument, else `Accept-Language`, else Swedish.
   */
  readonly sentence: Scalars['String']['output'];
  /** When the first of what is folded into it began; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Id of the end that is nearer to the center; of a tie to an engagement that is a node: the actor. */
  readonly source: Scalars['ID']['output'];
  /** How the best founded of its engagements stands, by all that is said to this day, also as of a date; null: it has none, or nothing is said of them. */
  readonly standing?: Maybe<Standing>;
  /** Id of the other end. */
  readonly target: Scalars['ID']['output'];
  /** When the last of it ended; null: it goes on, or the end is unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * How much it counts, for who is drawn first and whose label is placed first: by the kind of its engagements (sister cities
   * before all), how they stand, and their number. Ties of people come last.
   */
  readonly weight: Scalars['Float']['output'];
};


/** What ties two nodes: all engagements that two actors share, and their direct relationships, folded into one line. */
export type TieDifferencesArgs = {
  language?: InputMaybe<Language>;
};


/** What ties two nodes: all engagements that two actors share, and their direct relationships, folded into one line. */
export type TieInterpretationArgs = {
  language?: InputMaybe<Language>;
};


/** What ties two nodes: all engagements that two actors share, and their direct relationships, folded into one line. */
export type TieLabelArgs = {
  language?: InputMaybe<Language>;
};


/** What ties two nodes: all engagements that two actors share, and their direct relationships, folded into one line. */
export type TieSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** Who is connected, ready to draw. */
export type TieNetwork = {
  readonly __typename?: 'TieNetwork';
  /** Ids of the nodes by how many steps they are from the center, which is the first layer. */
  readonly layers: ReadonlyArray<ReadonlyArray<Scalars['ID']['output']>>;
  /** Actors, and engagements of three or more of them, the nearest first and then by the weight of what ties them. */
  readonly nodes: ReadonlyArray<Entity>;
  /** How many further actors and engagements were met and left out. */
  readonly omitted: Scalars['Int']['output'];
  /** What ties them, the weightiest first. */
  readonly ties: ReadonlyArray<Tie>;
};

/** A page of what happened in the history of an entity. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** What happened, the earliest first. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A dated fact on a page. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Where to go on from, as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The fact. */
  readonly node: TimelineEntry;
};

/** One dated fact. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** Date of the newest document that attests it; null: unknown. */
  readonly attestedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** When it was, with the precision of its source: `[..2017-10-09]` is found and sorted by its one known day. */
  readonly date: Scalars['PartialDate']['output'];
  /** What it rests on; of a document, the evidence of what rests on it. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable id, made of the entity or relationship that it is about and its kind. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an interpretation: no source says so itself. Whoever shows it says so beside it. */
  readonly isInterpretation: Scalars['Boolean']['output'];
  /** What the date says. */
  readonly kind: TimelineKind;
  /** Of a relationship, its target; else null. */
  readonly object?: Maybe<Entity>;
  /** What kind of relationship it is about; null: the entity itself. */
  readonly relation?: Maybe<RelationKind>;
  /** What it is about; of a relationship, its source. */
  readonly subject: Entity;
  /** What happened, as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly title: Scalars['String']['output'];
};


/** One dated fact. */
export type TimelineEntryTitleArgs = {
  language?: InputMaybe<Language>;
};

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

/** A university or other higher education institution. */
export type University = {
  readonly __typename?: 'University';
  /** Cities it is located in. */
  readonly cities: ReadonlyArray<City>;
  /** Engagements it takes part in. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** Stable, readable id: ASCII letters, digits and hyphens. */
  readonly id: Scalars['ID']['output'];
  /** Networks and associations that it is, or was, a member of. */
  readonly memberships: ReadonlyArray<Actor>;
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** People who belong, or belonged, to it. */
  readonly people: ReadonlyArray<Person>;
  /** ROR id of a research organisation; null: not verified. */
  readonly rorId?: Maybe<Scalars['String']['output']>;
  /** Its own usual name. */
  readonly usualName: Scalars['String']['output'];
  /** Wikidata item, `Q` and a number; null: not verified. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A university or other higher education institution. */
export type UniversityNameArgs = {
  language?: InputMaybe<Language>;
};

/** What would be lost without something. */
export type WhatIf = {
  readonly __typename?: 'WhatIf';
  /** Actors that share less with it, those first that are cut off; the weightiest ties first. Who only lies in a place, or has its office there, is not tied by that. */
  readonly actors: ReadonlyArray<ActorLoss>;
  /** Priority areas that lose coverage, those first that are left with none. */
  readonly areas: ReadonlyArray<AreaLoss>;
  /** Agreements and action plans that would govern nothing, the actor's own first. */
  readonly governance: ReadonlyArray<GovernanceLoss>;
  /** Ids of nodes of the picture that are taken away, fall, or are cut off. */
  readonly lostNodes: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of ties of the picture of which nothing is left. */
  readonly lostTies: ReadonlyArray<Scalars['String']['output']>;
  /** The folded picture: who is one step away, and who is cut off. `lostNodes` and `lostTies` are what would be gone from it. */
  readonly network: TieNetwork;
  /** The actor that would be without it. */
  readonly of: Entity;
  /** What is taken away, and what falls with it: what the actor takes part in itself before what others do without it. */
  readonly removed: ReadonlyArray<RemovedEntity>;
  /** Reviews in the mandate period of the date that nothing is left of to follow up. */
  readonly reviews: ReadonlyArray<ReviewLoss>;
  /** All of it in a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly summary: Scalars['String']['output'];
};


/** What would be lost without something. */
export type WhatIfSummaryArgs = {
  language?: InputMaybe<Language>;
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




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Omit<ActionPlan, 'activities' | 'evidence' | 'names' | 'responsible' | 'structures' | 'summaries'> & { activities: ReadonlyArray<_RefType['Activity']>, evidence: ReadonlyArray<_RefType['Evidence']>, names: _RefType['LocalizedText'], responsible: ReadonlyArray<_RefType['Organisation']>, structures: ReadonlyArray<_RefType['Engagement']>, summaries?: Maybe<_RefType['LocalizedText']> } )
    | ( Omit<Activity, 'areas' | 'engagements' | 'evidence' | 'names' | 'plans' | 'responsible'> & { areas: ReadonlyArray<_RefType['PriorityArea']>, engagements: ReadonlyArray<_RefType['Engagement']>, evidence: ReadonlyArray<_RefType['Evidence']>, names: _RefType['LocalizedText'], plans: ReadonlyArray<_RefType['ActionPlan']>, responsible: ReadonlyArray<_RefType['Organisation']> } )
    | ( ActorMapper )
    | ( AgreementMapper )
    | ( CostRuleMapper )
    | ( Omit<Country, 'cities' | 'evidence' | 'names' | 'regions'> & { cities: ReadonlyArray<_RefType['City']>, evidence: ReadonlyArray<_RefType['Evidence']>, names: _RefType['LocalizedText'], regions: ReadonlyArray<_RefType['Region']> } )
    | ( DecisionMapper )
    | ( DocumentMapper )
    | ( EngagementMapper )
    | ( Omit<Event, 'arrangedBy' | 'engagements' | 'evidence' | 'names'> & { arrangedBy: ReadonlyArray<_RefType['Actor']>, engagements: ReadonlyArray<_RefType['Engagement']>, evidence: ReadonlyArray<_RefType['Evidence']>, names: _RefType['LocalizedText'] } )
    | ( EvidenceMapper )
    | ( Omit<Guideline, 'appliesTo' | 'appliesToActors' | 'evidence' | 'names' | 'partOf' | 'rules'> & { appliesTo: ReadonlyArray<_RefType['Engagement']>, appliesToActors: ReadonlyArray<_RefType['Actor']>, evidence: ReadonlyArray<_RefType['Evidence']>, names: _RefType['LocalizedText'], partOf: ReadonlyArray<_RefType['Document']>, rules: _RefType['LocalizedText'] } )
    | ( PriorityAreaMapper )
    | ( Omit<Region, 'countries' | 'evidence' | 'located' | 'names' | 'partOf'> & { countries: ReadonlyArray<_RefType['Country']>, evidence: ReadonlyArray<_RefType['Evidence']>, located: ReadonlyArray<_RefType['Actor']>, names: _RefType['LocalizedText'], partOf: ReadonlyArray<_RefType['Region']> } )
    | ( ReviewMapper )
    | ( Omit<SustainableDevelopmentGoal, 'areas' | 'evidence' | 'names'> & { areas: ReadonlyArray<_RefType['PriorityArea']>, evidence: ReadonlyArray<_RefType['Evidence']>, names: _RefType['LocalizedText'] } )
    | ( Omit<Term, 'contributors' | 'engagements' | 'evidence' | 'names' | 'summaries'> & { contributors: ReadonlyArray<_RefType['Engagement']>, engagements: ReadonlyArray<_RefType['Engagement']>, evidence: ReadonlyArray<_RefType['Evidence']>, names: _RefType['LocalizedText'], summaries?: Maybe<_RefType['LocalizedText']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionPlan: ResolverTypeWrapper<Omit<ActionPlan, 'activities' | 'evidence' | 'names' | 'responsible' | 'structures' | 'summaries'> & { activities: ReadonlyArray<ResolversTypes['Activity']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, names: ResolversTypes['LocalizedText'], responsible: ReadonlyArray<ResolversTypes['Organisation']>, structures: ReadonlyArray<ResolversTypes['Engagement']>, summaries?: Maybe<ResolversTypes['LocalizedText']> }>;
  Activity: ResolverTypeWrapper<Omit<Activity, 'areas' | 'engagements' | 'evidence' | 'names' | 'plans' | 'responsible'> & { areas: ReadonlyArray<ResolversTypes['PriorityArea']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, names: ResolversTypes['LocalizedText'], plans: ReadonlyArray<ResolversTypes['ActionPlan']>, responsible: ReadonlyArray<ResolversTypes['Organisation']> }>;
  Actor: ResolverTypeWrapper<ActorMapper>;
  ActorKind: ActorKind;
  ActorLoss: ResolverTypeWrapper<ActorLossMapper>;
  ActorType: ActorType;
  Agreement: ResolverTypeWrapper<AgreementMapper>;
  AgreementStatus: AgreementStatus;
  AgreementTerm: ResolverTypeWrapper<AgreementTerm>;
  AreaCounts: ResolverTypeWrapper<AreaCounts>;
  AreaCoverage: ResolverTypeWrapper<Omit<AreaCoverage, 'area'> & { area: ResolversTypes['PriorityArea'] }>;
  AreaLoss: ResolverTypeWrapper<AreaLossMapper>;
  Assertion: Assertion;
  Association: ResolverTypeWrapper<Omit<Association, 'areas' | 'arranged' | 'cities' | 'engagements' | 'members' | 'names'> & { areas: ReadonlyArray<ResolversTypes['PriorityArea']>, arranged: ReadonlyArray<ResolversTypes['Event']>, cities: ReadonlyArray<ResolversTypes['City']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, members: ReadonlyArray<ResolversTypes['Actor']>, names: ResolversTypes['LocalizedText'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BrowseConnection: ResolverTypeWrapper<Omit<BrowseConnection, 'edges' | 'facets'> & { edges: ReadonlyArray<ResolversTypes['BrowseEdge']>, facets: ReadonlyArray<ResolversTypes['Facet']> }>;
  BrowseEdge: ResolverTypeWrapper<Omit<BrowseEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  CentralityMeasure: CentralityMeasure;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionMapper>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  City: ResolverTypeWrapper<Omit<City, 'activeCompanies' | 'countries' | 'engagements' | 'located' | 'memberships' | 'names' | 'near'> & { activeCompanies: ReadonlyArray<ResolversTypes['Company']>, countries: ReadonlyArray<ResolversTypes['Country']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, located: ReadonlyArray<ResolversTypes['Actor']>, memberships: ReadonlyArray<ResolversTypes['Actor']>, names: ResolversTypes['LocalizedText'], near: ReadonlyArray<ResolversTypes['City']> }>;
  Claim: ResolverTypeWrapper<Claim>;
  Cluster: ResolverTypeWrapper<ClusterMapper>;
  Company: ResolverTypeWrapper<Omit<Company, 'activeIn' | 'cities' | 'headquarteredNear' | 'memberships' | 'names'> & { activeIn: ReadonlyArray<ResolversTypes['City']>, cities: ReadonlyArray<ResolversTypes['City']>, headquarteredNear: ReadonlyArray<ResolversTypes['City']>, memberships: ReadonlyArray<ResolversTypes['Actor']>, names: ResolversTypes['LocalizedText'] }>;
  CompassPoint: CompassPoint;
  ComputedGraph: ResolverTypeWrapper<ComputedGraphMapper>;
  ConnectionPath: ResolverTypeWrapper<ConnectionPathMapper>;
  ConnectionPaths: ResolverTypeWrapper<ConnectionPathsMapper>;
  CostResponsibility: ResolverTypeWrapper<CostResponsibilityMapper>;
  CostRule: ResolverTypeWrapper<CostRuleMapper>;
  Country: ResolverTypeWrapper<Omit<Country, 'cities' | 'evidence' | 'names' | 'regions'> & { cities: ReadonlyArray<ResolversTypes['City']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, names: ResolversTypes['LocalizedText'], regions: ReadonlyArray<ResolversTypes['Region']> }>;
  Decision: ResolverTypeWrapper<DecisionMapper>;
  Disagreement: ResolverTypeWrapper<DisagreementMapper>;
  DisagreementConnection: ResolverTypeWrapper<Omit<DisagreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DisagreementEdge']> }>;
  DisagreementCount: ResolverTypeWrapper<DisagreementCount>;
  DisagreementEdge: ResolverTypeWrapper<Omit<DisagreementEdge, 'node'> & { node: ResolversTypes['Disagreement'] }>;
  DisagreementKind: DisagreementKind;
  DistanceClaim: ResolverTypeWrapper<DistanceClaim>;
  Document: ResolverTypeWrapper<DocumentMapper>;
  DocumentBlock: ResolverTypeWrapper<DocumentBlockMapper>;
  DocumentKind: DocumentKind;
  DocumentQuote: ResolverTypeWrapper<Omit<DocumentQuote, 'evidence'> & { evidence: ResolversTypes['Evidence'] }>;
  DocumentSection: ResolverTypeWrapper<DocumentSectionMapper>;
  Duty: Duty;
  DutyClaim: ResolverTypeWrapper<DutyClaim>;
  Engagement: ResolverTypeWrapper<EngagementMapper>;
  EngagementKind: EngagementKind;
  EngagementStanding: ResolverTypeWrapper<EngagementStandingMapper>;
  EngagementWithStatements: ResolverTypeWrapper<EngagementWithStatementsMapper>;
  Entity: ResolverTypeWrapper<EntityMapper>;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<Omit<Event, 'arrangedBy' | 'engagements' | 'evidence' | 'names'> & { arrangedBy: ReadonlyArray<ResolversTypes['Actor']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, names: ResolversTypes['LocalizedText'] }>;
  EventKind: EventKind;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceCoverage: ResolverTypeWrapper<Omit<EvidenceCoverage, 'byKind'> & { byKind: ReadonlyArray<ResolversTypes['EvidenceCoverageOfKind']> }>;
  EvidenceCoverageOfKind: ResolverTypeWrapper<EvidenceCoverageOfKindMapper>;
  EvidenceField: ResolverTypeWrapper<EvidenceFieldMapper>;
  EvidenceForm: EvidenceForm;
  Facet: ResolverTypeWrapper<FacetMapper>;
  FacetKind: FacetKind;
  FacetName: FacetName;
  FacetValue: ResolverTypeWrapper<FacetValueMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GapCandidate: ResolverTypeWrapper<GapCandidateMapper>;
  GapCandidateConnection: ResolverTypeWrapper<GapCandidateConnectionMapper>;
  GapCandidateEdge: ResolverTypeWrapper<Omit<GapCandidateEdge, 'node'> & { node: ResolversTypes['GapCandidate'] }>;
  GovernanceLoss: ResolverTypeWrapper<GovernanceLossMapper>;
  GraphLink: ResolverTypeWrapper<GraphLinkMapper>;
  GraphRevision: ResolverTypeWrapper<GraphRevision>;
  Guideline: ResolverTypeWrapper<Omit<Guideline, 'appliesTo' | 'appliesToActors' | 'evidence' | 'names' | 'partOf' | 'rules'> & { appliesTo: ReadonlyArray<ResolversTypes['Engagement']>, appliesToActors: ReadonlyArray<ResolversTypes['Actor']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, names: ResolversTypes['LocalizedText'], partOf: ReadonlyArray<ResolversTypes['Document']>, rules: ResolversTypes['LocalizedText'] }>;
  HeldDuty: ResolverTypeWrapper<HeldDutyMapper>;
  Hop: ResolverTypeWrapper<HopMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Initiative: ResolverTypeWrapper<Omit<Initiative, 'areas' | 'names' | 'participants'> & { areas: ReadonlyArray<ResolversTypes['PriorityArea']>, names: ResolversTypes['LocalizedText'], participants: ReadonlyArray<ResolversTypes['Actor']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: null;
  Layer: Layer;
  Loading: ResolverTypeWrapper<Loading>;
  LocalizedText: ResolverTypeWrapper<LocalizedTextMapper>;
  MandatePeriod: ResolverTypeWrapper<MandatePeriod>;
  Modality: Modality;
  NeighbourConnection: ResolverTypeWrapper<NeighbourConnectionMapper>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'link' | 'node'> & { link: ResolversTypes['GraphLink'], node: ResolversTypes['Entity'] }>;
  NetworkPosition: ResolverTypeWrapper<NetworkPositionMapper>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFollowedLinks: ResolverTypeWrapper<NotFollowedLinks>;
  OmittedLinks: ResolverTypeWrapper<OmittedLinks>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'areas' | 'decisions' | 'members' | 'names' | 'partOf' | 'parts' | 'responsibleFor' | 'responsibleForActionPlans' | 'responsibleForAgreements' | 'responsibleForReviews' | 'reviewsReported'> & { areas: ReadonlyArray<ResolversTypes['PriorityArea']>, decisions: ReadonlyArray<ResolversTypes['Decision']>, members: ReadonlyArray<ResolversTypes['Actor']>, names: ResolversTypes['LocalizedText'], partOf: ReadonlyArray<ResolversTypes['Actor']>, parts: ReadonlyArray<ResolversTypes['Actor']>, responsibleFor: ReadonlyArray<ResolversTypes['Engagement']>, responsibleForActionPlans: ReadonlyArray<ResolversTypes['ActionPlan']>, responsibleForAgreements: ReadonlyArray<ResolversTypes['Agreement']>, responsibleForReviews: ReadonlyArray<ResolversTypes['Review']>, reviewsReported: ReadonlyArray<ResolversTypes['Review']> }>;
  OrganisationKind: OrganisationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges' | 'facets' | 'unlistedNetworks'> & { edges: ReadonlyArray<ResolversTypes['PartnerEdge']>, facets: ReadonlyArray<ResolversTypes['Facet']>, unlistedNetworks: ReadonlyArray<ResolversTypes['Actor']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node' | 'reasons'> & { node: ResolversTypes['Actor'], reasons: ReadonlyArray<ResolversTypes['Reason']> }>;
  Partnership: ResolverTypeWrapper<Omit<Partnership, 'agreements' | 'areas' | 'names' | 'participants'> & { agreements: ReadonlyArray<ResolversTypes['Agreement']>, areas: ReadonlyArray<ResolversTypes['PriorityArea']>, names: ResolversTypes['LocalizedText'], participants: ReadonlyArray<ResolversTypes['Actor']> }>;
  PartnershipKind: PartnershipKind;
  Payer: ResolverTypeWrapper<PayerMapper>;
  Person: ResolverTypeWrapper<Omit<Person, 'affiliations' | 'initiated' | 'livedIn' | 'movedTo' | 'names'> & { affiliations: ReadonlyArray<ResolversTypes['Actor']>, initiated: ReadonlyArray<ResolversTypes['Engagement']>, livedIn: ReadonlyArray<ResolversTypes['City']>, movedTo: ReadonlyArray<ResolversTypes['City']>, names: ResolversTypes['LocalizedText'] }>;
  Position: ResolverTypeWrapper<PositionMapper>;
  PriorityArea: ResolverTypeWrapper<PriorityAreaMapper>;
  PublicFigure: PublicFigure;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedEntity: ResolverTypeWrapper<RankedEntityMapper>;
  Reason: ResolverTypeWrapper<ReasonMapper>;
  ReasonKind: ReasonKind;
  Recording: ResolverTypeWrapper<RecordingMapper>;
  RecordingConnection: ResolverTypeWrapper<Omit<RecordingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RecordingEdge']> }>;
  RecordingEdge: ResolverTypeWrapper<Omit<RecordingEdge, 'node'> & { node: ResolversTypes['Recording'] }>;
  Region: ResolverTypeWrapper<Omit<Region, 'countries' | 'evidence' | 'located' | 'names' | 'partOf'> & { countries: ReadonlyArray<ResolversTypes['Country']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, located: ReadonlyArray<ResolversTypes['Actor']>, names: ResolversTypes['LocalizedText'], partOf: ReadonlyArray<ResolversTypes['Region']> }>;
  RegisterComparison: ResolverTypeWrapper<RegisterComparisonMapper>;
  RegisterComparisonConnection: ResolverTypeWrapper<RegisterComparisonConnectionMapper>;
  RegisterComparisonCount: ResolverTypeWrapper<RegisterComparisonCount>;
  RegisterComparisonEdge: ResolverTypeWrapper<Omit<RegisterComparisonEdge, 'node'> & { node: ResolversTypes['RegisterComparison'] }>;
  RegisterComparisonStatus: RegisterComparisonStatus;
  RegisterListing: RegisterListing;
  RegisterListingCount: ResolverTypeWrapper<RegisterListingCount>;
  RegisterPair: ResolverTypeWrapper<RegisterPairMapper>;
  RegisterPairConnection: ResolverTypeWrapper<Omit<RegisterPairConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegisterPairEdge']> }>;
  RegisterPairEdge: ResolverTypeWrapper<Omit<RegisterPairEdge, 'node'> & { node: ResolversTypes['RegisterPair'] }>;
  RelationKind: RelationKind;
  RelationshipDirection: RelationshipDirection;
  RemainingConnection: RemainingConnection;
  RemovalReason: RemovalReason;
  RemovedEntity: ResolverTypeWrapper<RemovedEntityMapper>;
  Responsibility: ResolverTypeWrapper<ResponsibilityMapper>;
  Review: ResolverTypeWrapper<ReviewMapper>;
  ReviewDue: ResolverTypeWrapper<ReviewDueMapper>;
  ReviewDueConnection: ResolverTypeWrapper<ReviewDueConnectionMapper>;
  ReviewDueEdge: ResolverTypeWrapper<Omit<ReviewDueEdge, 'node'> & { node: ResolversTypes['ReviewDue'] }>;
  ReviewLoss: ResolverTypeWrapper<ReviewLossMapper>;
  ReviewRule: ReviewRule;
  ReviewStatus: ReviewStatus;
  RoleClaim: ResolverTypeWrapper<RoleClaim>;
  RoleKind: RoleKind;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'facets'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, facets: ReadonlyArray<ResolversTypes['Facet']> }>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeMapper>;
  SearchMatch: ResolverTypeWrapper<SearchMatchMapper>;
  SearchSource: SearchSource;
  Speaker: ResolverTypeWrapper<SpeakerMapper>;
  SpeakerLevel: SpeakerLevel;
  Stage: Stage;
  Standing: Standing;
  StandingConnection: ResolverTypeWrapper<Omit<StandingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StandingEdge']> }>;
  StandingContradiction: StandingContradiction;
  StandingCount: ResolverTypeWrapper<StandingCount>;
  StandingEdge: ResolverTypeWrapper<Omit<StandingEdge, 'node'> & { node: ResolversTypes['EngagementWithStatements'] }>;
  StatedValue: ResolverTypeWrapper<StatedValueMapper>;
  Statement: ResolverTypeWrapper<StatementMapper>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'facets'> & { edges: ReadonlyArray<ResolversTypes['StatementEdge']>, facets: ReadonlyArray<ResolversTypes['StatementFacet']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFacet: ResolverTypeWrapper<StatementFacetMapper>;
  StatementFacetName: StatementFacetName;
  StatementFacetValue: ResolverTypeWrapper<StatementFacetValueMapper>;
  StatementSubject: ResolverTypeWrapper<StatementSubjectMapper>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphMapper>;
  SustainableDevelopmentGoal: ResolverTypeWrapper<Omit<SustainableDevelopmentGoal, 'areas' | 'evidence' | 'names'> & { areas: ReadonlyArray<ResolversTypes['PriorityArea']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, names: ResolversTypes['LocalizedText'] }>;
  Term: ResolverTypeWrapper<Omit<Term, 'contributors' | 'engagements' | 'evidence' | 'names' | 'summaries'> & { contributors: ReadonlyArray<ResolversTypes['Engagement']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, names: ResolversTypes['LocalizedText'], summaries?: Maybe<ResolversTypes['LocalizedText']> }>;
  Tie: ResolverTypeWrapper<TieMapper>;
  TieNetwork: ResolverTypeWrapper<TieNetworkMapper>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryMapper>;
  TimelineKind: TimelineKind;
  Trend: Trend;
  University: ResolverTypeWrapper<Omit<University, 'cities' | 'engagements' | 'memberships' | 'names' | 'people'> & { cities: ReadonlyArray<ResolversTypes['City']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, memberships: ReadonlyArray<ResolversTypes['Actor']>, names: ResolversTypes['LocalizedText'], people: ReadonlyArray<ResolversTypes['Person']> }>;
  WhatIf: ResolverTypeWrapper<WhatIfMapper>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionPlan: Omit<ActionPlan, 'activities' | 'evidence' | 'names' | 'responsible' | 'structures' | 'summaries'> & { activities: ReadonlyArray<ResolversParentTypes['Activity']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'], responsible: ReadonlyArray<ResolversParentTypes['Organisation']>, structures: ReadonlyArray<ResolversParentTypes['Engagement']>, summaries?: Maybe<ResolversParentTypes['LocalizedText']> };
  Activity: Omit<Activity, 'areas' | 'engagements' | 'evidence' | 'names' | 'plans' | 'responsible'> & { areas: ReadonlyArray<ResolversParentTypes['PriorityArea']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'], plans: ReadonlyArray<ResolversParentTypes['ActionPlan']>, responsible: ReadonlyArray<ResolversParentTypes['Organisation']> };
  Actor: ActorMapper;
  ActorLoss: ActorLossMapper;
  Agreement: AgreementMapper;
  AgreementTerm: AgreementTerm;
  AreaCounts: AreaCounts;
  AreaCoverage: Omit<AreaCoverage, 'area'> & { area: ResolversParentTypes['PriorityArea'] };
  AreaLoss: AreaLossMapper;
  Association: Omit<Association, 'areas' | 'arranged' | 'cities' | 'engagements' | 'members' | 'names'> & { areas: ReadonlyArray<ResolversParentTypes['PriorityArea']>, arranged: ReadonlyArray<ResolversParentTypes['Event']>, cities: ReadonlyArray<ResolversParentTypes['City']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, members: ReadonlyArray<ResolversParentTypes['Actor']>, names: ResolversParentTypes['LocalizedText'] };
  Boolean: Scalars['Boolean']['output'];
  BrowseConnection: Omit<BrowseConnection, 'edges' | 'facets'> & { edges: ReadonlyArray<ResolversParentTypes['BrowseEdge']>, facets: ReadonlyArray<ResolversParentTypes['Facet']> };
  BrowseEdge: Omit<BrowseEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ChangeConnection: ChangeConnectionMapper;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  City: Omit<City, 'activeCompanies' | 'countries' | 'engagements' | 'located' | 'memberships' | 'names' | 'near'> & { activeCompanies: ReadonlyArray<ResolversParentTypes['Company']>, countries: ReadonlyArray<ResolversParentTypes['Country']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, located: ReadonlyArray<ResolversParentTypes['Actor']>, memberships: ReadonlyArray<ResolversParentTypes['Actor']>, names: ResolversParentTypes['LocalizedText'], near: ReadonlyArray<ResolversParentTypes['City']> };
  Claim: Claim;
  Cluster: ClusterMapper;
  Company: Omit<Company, 'activeIn' | 'cities' | 'headquarteredNear' | 'memberships' | 'names'> & { activeIn: ReadonlyArray<ResolversParentTypes['City']>, cities: ReadonlyArray<ResolversParentTypes['City']>, headquarteredNear: ReadonlyArray<ResolversParentTypes['City']>, memberships: ReadonlyArray<ResolversParentTypes['Actor']>, names: ResolversParentTypes['LocalizedText'] };
  ComputedGraph: ComputedGraphMapper;
  ConnectionPath: ConnectionPathMapper;
  ConnectionPaths: ConnectionPathsMapper;
  CostResponsibility: CostResponsibilityMapper;
  CostRule: CostRuleMapper;
  Country: Omit<Country, 'cities' | 'evidence' | 'names' | 'regions'> & { cities: ReadonlyArray<ResolversParentTypes['City']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'], regions: ReadonlyArray<ResolversParentTypes['Region']> };
  Decision: DecisionMapper;
  Disagreement: DisagreementMapper;
  DisagreementConnection: Omit<DisagreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DisagreementEdge']> };
  DisagreementCount: DisagreementCount;
  DisagreementEdge: Omit<DisagreementEdge, 'node'> & { node: ResolversParentTypes['Disagreement'] };
  DistanceClaim: DistanceClaim;
  Document: DocumentMapper;
  DocumentBlock: DocumentBlockMapper;
  DocumentQuote: Omit<DocumentQuote, 'evidence'> & { evidence: ResolversParentTypes['Evidence'] };
  DocumentSection: DocumentSectionMapper;
  DutyClaim: DutyClaim;
  Engagement: EngagementMapper;
  EngagementStanding: EngagementStandingMapper;
  EngagementWithStatements: EngagementWithStatementsMapper;
  Entity: EntityMapper;
  Event: Omit<Event, 'arrangedBy' | 'engagements' | 'evidence' | 'names'> & { arrangedBy: ReadonlyArray<ResolversParentTypes['Actor']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'] };
  Evidence: EvidenceMapper;
  EvidenceCoverage: Omit<EvidenceCoverage, 'byKind'> & { byKind: ReadonlyArray<ResolversParentTypes['EvidenceCoverageOfKind']> };
  EvidenceCoverageOfKind: EvidenceCoverageOfKindMapper;
  EvidenceField: EvidenceFieldMapper;
  Facet: FacetMapper;
  FacetValue: FacetValueMapper;
  Float: Scalars['Float']['output'];
  GapCandidate: GapCandidateMapper;
  GapCandidateConnection: GapCandidateConnectionMapper;
  GapCandidateEdge: Omit<GapCandidateEdge, 'node'> & { node: ResolversParentTypes['GapCandidate'] };
  GovernanceLoss: GovernanceLossMapper;
  GraphLink: GraphLinkMapper;
  GraphRevision: GraphRevision;
  Guideline: Omit<Guideline, 'appliesTo' | 'appliesToActors' | 'evidence' | 'names' | 'partOf' | 'rules'> & { appliesTo: ReadonlyArray<ResolversParentTypes['Engagement']>, appliesToActors: ReadonlyArray<ResolversParentTypes['Actor']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'], partOf: ReadonlyArray<ResolversParentTypes['Document']>, rules: ResolversParentTypes['LocalizedText'] };
  HeldDuty: HeldDutyMapper;
  Hop: HopMapper;
  ID: Scalars['ID']['output'];
  Initiative: Omit<Initiative, 'areas' | 'names' | 'participants'> & { areas: ReadonlyArray<ResolversParentTypes['PriorityArea']>, names: ResolversParentTypes['LocalizedText'], participants: ReadonlyArray<ResolversParentTypes['Actor']> };
  Int: Scalars['Int']['output'];
  Loading: Loading;
  LocalizedText: LocalizedTextMapper;
  MandatePeriod: MandatePeriod;
  NeighbourConnection: NeighbourConnectionMapper;
  NeighbourEdge: Omit<NeighbourEdge, 'link' | 'node'> & { link: ResolversParentTypes['GraphLink'], node: ResolversParentTypes['Entity'] };
  NetworkPosition: NetworkPositionMapper;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFollowedLinks: NotFollowedLinks;
  OmittedLinks: OmittedLinks;
  Organisation: Omit<Organisation, 'areas' | 'decisions' | 'members' | 'names' | 'partOf' | 'parts' | 'responsibleFor' | 'responsibleForActionPlans' | 'responsibleForAgreements' | 'responsibleForReviews' | 'reviewsReported'> & { areas: ReadonlyArray<ResolversParentTypes['PriorityArea']>, decisions: ReadonlyArray<ResolversParentTypes['Decision']>, members: ReadonlyArray<ResolversParentTypes['Actor']>, names: ResolversParentTypes['LocalizedText'], partOf: ReadonlyArray<ResolversParentTypes['Actor']>, parts: ReadonlyArray<ResolversParentTypes['Actor']>, responsibleFor: ReadonlyArray<ResolversParentTypes['Engagement']>, responsibleForActionPlans: ReadonlyArray<ResolversParentTypes['ActionPlan']>, responsibleForAgreements: ReadonlyArray<ResolversParentTypes['Agreement']>, responsibleForReviews: ReadonlyArray<ResolversParentTypes['Review']>, reviewsReported: ReadonlyArray<ResolversParentTypes['Review']> };
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PartnerConnection: Omit<PartnerConnection, 'edges' | 'facets' | 'unlistedNetworks'> & { edges: ReadonlyArray<ResolversParentTypes['PartnerEdge']>, facets: ReadonlyArray<ResolversParentTypes['Facet']>, unlistedNetworks: ReadonlyArray<ResolversParentTypes['Actor']> };
  PartnerEdge: Omit<PartnerEdge, 'node' | 'reasons'> & { node: ResolversParentTypes['Actor'], reasons: ReadonlyArray<ResolversParentTypes['Reason']> };
  Partnership: Omit<Partnership, 'agreements' | 'areas' | 'names' | 'participants'> & { agreements: ReadonlyArray<ResolversParentTypes['Agreement']>, areas: ReadonlyArray<ResolversParentTypes['PriorityArea']>, names: ResolversParentTypes['LocalizedText'], participants: ReadonlyArray<ResolversParentTypes['Actor']> };
  Payer: PayerMapper;
  Person: Omit<Person, 'affiliations' | 'initiated' | 'livedIn' | 'movedTo' | 'names'> & { affiliations: ReadonlyArray<ResolversParentTypes['Actor']>, initiated: ReadonlyArray<ResolversParentTypes['Engagement']>, livedIn: ReadonlyArray<ResolversParentTypes['City']>, movedTo: ReadonlyArray<ResolversParentTypes['City']>, names: ResolversParentTypes['LocalizedText'] };
  Position: PositionMapper;
  PriorityArea: PriorityAreaMapper;
  Query: Record<PropertyKey, never>;
  RankedEntity: RankedEntityMapper;
  Reason: ReasonMapper;
  Recording: RecordingMapper;
  RecordingConnection: Omit<RecordingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RecordingEdge']> };
  RecordingEdge: Omit<RecordingEdge, 'node'> & { node: ResolversParentTypes['Recording'] };
  Region: Omit<Region, 'countries' | 'evidence' | 'located' | 'names' | 'partOf'> & { countries: ReadonlyArray<ResolversParentTypes['Country']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, located: ReadonlyArray<ResolversParentTypes['Actor']>, names: ResolversParentTypes['LocalizedText'], partOf: ReadonlyArray<ResolversParentTypes['Region']> };
  RegisterComparison: RegisterComparisonMapper;
  RegisterComparisonConnection: RegisterComparisonConnectionMapper;
  RegisterComparisonCount: RegisterComparisonCount;
  RegisterComparisonEdge: Omit<RegisterComparisonEdge, 'node'> & { node: ResolversParentTypes['RegisterComparison'] };
  RegisterListingCount: RegisterListingCount;
  RegisterPair: RegisterPairMapper;
  RegisterPairConnection: Omit<RegisterPairConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegisterPairEdge']> };
  RegisterPairEdge: Omit<RegisterPairEdge, 'node'> & { node: ResolversParentTypes['RegisterPair'] };
  RemovedEntity: RemovedEntityMapper;
  Responsibility: ResponsibilityMapper;
  Review: ReviewMapper;
  ReviewDue: ReviewDueMapper;
  ReviewDueConnection: ReviewDueConnectionMapper;
  ReviewDueEdge: Omit<ReviewDueEdge, 'node'> & { node: ResolversParentTypes['ReviewDue'] };
  ReviewLoss: ReviewLossMapper;
  RoleClaim: RoleClaim;
  SearchConnection: Omit<SearchConnection, 'edges' | 'facets'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, facets: ReadonlyArray<ResolversParentTypes['Facet']> };
  SearchEdge: SearchEdgeMapper;
  SearchMatch: SearchMatchMapper;
  Speaker: SpeakerMapper;
  StandingConnection: Omit<StandingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StandingEdge']> };
  StandingCount: StandingCount;
  StandingEdge: Omit<StandingEdge, 'node'> & { node: ResolversParentTypes['EngagementWithStatements'] };
  StatedValue: StatedValueMapper;
  Statement: StatementMapper;
  StatementConnection: Omit<StatementConnection, 'edges' | 'facets'> & { edges: ReadonlyArray<ResolversParentTypes['StatementEdge']>, facets: ReadonlyArray<ResolversParentTypes['StatementFacet']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFacet: StatementFacetMapper;
  StatementFacetValue: StatementFacetValueMapper;
  StatementSubject: StatementSubjectMapper;
  String: Scalars['String']['output'];
  Subgraph: SubgraphMapper;
  SustainableDevelopmentGoal: Omit<SustainableDevelopmentGoal, 'areas' | 'evidence' | 'names'> & { areas: ReadonlyArray<ResolversParentTypes['PriorityArea']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'] };
  Term: Omit<Term, 'contributors' | 'engagements' | 'evidence' | 'names' | 'summaries'> & { contributors: ReadonlyArray<ResolversParentTypes['Engagement']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'], summaries?: Maybe<ResolversParentTypes['LocalizedText']> };
  Tie: TieMapper;
  TieNetwork: TieNetworkMapper;
  TimelineConnection: Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineEntryMapper;
  University: Omit<University, 'cities' | 'engagements' | 'memberships' | 'names' | 'people'> & { cities: ReadonlyArray<ResolversParentTypes['City']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, memberships: ReadonlyArray<ResolversParentTypes['Actor']>, names: ResolversParentTypes['LocalizedText'], people: ReadonlyArray<ResolversParentTypes['Person']> };
  WhatIf: WhatIfMapper;
};

export type AliasDirectiveArgs = {
  property: Scalars['String']['input'];
};

export type AliasDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = AliasDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  argument?: Maybe<Scalars['String']['input']>;
  max?: Maybe<Scalars['Int']['input']>;
  per?: Maybe<Scalars['Int']['input']>;
  repeats?: Maybe<Scalars['Int']['input']>;
  values?: Maybe<Scalars['String']['input']>;
  work?: Maybe<Scalars['Int']['input']>;
};

export type CostDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CypherDirectiveArgs = {
  columnName: Scalars['String']['input'];
  statement: Scalars['String']['input'];
};

export type CypherDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = CypherDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LocalizedDirectiveArgs = {
  text: Scalars['String']['input'];
};

export type LocalizedDirectiveResolver<Result, Parent, ContextType = QueryContext, Args = LocalizedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ActionPlanNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  structures?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  summaries?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ActionPlanSummaryArgs>>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ActivityNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  activeCompanies?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  activeIn?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  altNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  arranged?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  daytimePopulation?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  decisionsReceived?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  geonamesId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guidelines?: Resolver<ReadonlyArray<ResolversTypes['Guideline']>, ParentType, ContextType>;
  headquarteredNear?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  headquarters?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  helped?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  helpedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiated?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  located?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  municipalityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ActorNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisationKind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pays?: Resolver<ReadonlyArray<ResolversTypes['CostRule']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publicFigure?: Resolver<Maybe<ResolversTypes['PublicFigure']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  responsibleFor?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  rorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  succeededBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  succeeds?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  summaries?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ActorSummaryArgs>>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wantsMoreOf?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorLossResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ActorLoss'] = ResolversParentTypes['ActorLoss']> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  connection?: Resolver<ResolversTypes['RemainingConnection'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ActorLossInterpretationArgs>>;
  isInterpretation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ActorLossSentenceArgs>>;
};

export type AgreementResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  governs?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AgreementNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  plannedFor?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['AgreementTerm'], ParentType, ContextType, Partial<AgreementTermArgs>>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementTermResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AgreementTerm'] = ResolversParentTypes['AgreementTerm']> = {
  hasRunOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AreaCountsResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AreaCounts'] = ResolversParentTypes['AreaCounts']> = {
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaCoverageResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AreaCoverage'] = ResolversParentTypes['AreaCoverage']> = {
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['PriorityArea'], ParentType, ContextType>;
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaLossResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['AreaLoss'] = ResolversParentTypes['AreaLoss']> = {
  after?: Resolver<ResolversTypes['AreaCounts'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['PriorityArea'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['AreaCounts'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<AreaLossInterpretationArgs>>;
  isInterpretation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLeftWithNone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AreaLossSentenceArgs>>;
};

export type AssociationResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  arranged?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<AssociationNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrowseConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['BrowseConnection'] = ResolversParentTypes['BrowseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BrowseEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrowseEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['BrowseEdge'] = ResolversParentTypes['BrowseEdge']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['RecordingConnection'], ParentType, ContextType, RequireFields<ChangeConnectionRecordedArgs, 'first'>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
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
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  municipalityCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CityNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  near?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ClaimDerivationArgs>>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  formerly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ClaimNoteArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ClusterLabelArgs>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['RankedEntity']>, ParentType, ContextType, RequireFields<ClusterMembersArgs, 'first'>>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  activeIn?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  headquarteredNear?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CompanyNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComputedGraphResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ComputedGraph'] = ResolversParentTypes['ComputedGraph']> = {
  at?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ComputedGraphSentenceArgs>>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectionPathResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ConnectionPath'] = ResolversParentTypes['ConnectionPath']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  story?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConnectionPathStoryArgs>>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConnectionPathsResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ConnectionPaths'] = ResolversParentTypes['ConnectionPaths']> = {
  exhausted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['ConnectionPath']>, ParentType, ContextType>;
  searchedUpTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ConnectionPathsSummaryArgs>>;
};

export type CostResponsibilityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CostResponsibility'] = ResolversParentTypes['CostResponsibility']> = {
  costRule?: Resolver<ResolversTypes['CostRule'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  inheritedFrom?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  payers?: Resolver<ReadonlyArray<ResolversTypes['Payer']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CostResponsibilityRuleArgs>>;
};

export type CostRuleResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['CostRule'] = ResolversParentTypes['CostRule']> = {
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CostRuleNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  paidBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CostRuleRuleArgs>>;
  rules?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  statedIn?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isoCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decidedBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DecisionNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  sentTo?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  summaries?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DecisionSummaryArgs>>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  about?: Resolver<ResolversTypes['StatementSubject'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisagreementKind'], ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  prevailing?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DisagreementSentenceArgs>>;
};

export type DisagreementConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DisagreementConnection'] = ResolversParentTypes['DisagreementConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['DisagreementCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisagreementCountResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DisagreementCount'] = ResolversParentTypes['DisagreementCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisagreementKind'], ParentType, ContextType>;
};

export type DisagreementEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DisagreementEdge'] = ResolversParentTypes['DisagreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
};

export type DistanceClaimResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DistanceClaim'] = ResolversParentTypes['DistanceClaim']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DistanceClaimDerivationArgs>>;
  direction?: Resolver<Maybe<ResolversTypes['CompassPoint']>, ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  formerly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DistanceClaimNoteArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  attribution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DocumentDerivationArgs>>;
  diaryNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentKind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DocumentNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  publisherId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DocumentPublisherNameArgs>>;
  publisherNames?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['DocumentSection']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentBlockResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DocumentBlock'] = ResolversParentTypes['DocumentBlock']> = {
  isListItem?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['DocumentQuote']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentQuoteResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DocumentQuote'] = ResolversParentTypes['DocumentQuote']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentSectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DocumentSection'] = ResolversParentTypes['DocumentSection']> = {
  anchor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['DocumentBlock']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyClaimResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['DutyClaim'] = ResolversParentTypes['DutyClaim']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DutyClaimDerivationArgs>>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  formerly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<DutyClaimNoteArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EngagementResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement']> = {
  actionPlans?: Resolver<ReadonlyArray<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  altNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  contributesTo?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  costRules?: Resolver<ReadonlyArray<ResolversTypes['CostRule']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  dormantSince?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  grewFrom?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  guidelines?: Resolver<ReadonlyArray<ResolversTypes['Guideline']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiators?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EngagementKind'], ParentType, ContextType>;
  ledTo?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  moreWantedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EngagementNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  plannedHere?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  plannedWithin?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['EngagementStanding']>, ParentType, ContextType, Partial<EngagementStandingArgs>>;
  summaries?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EngagementSummaryArgs>>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngagementStandingResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EngagementStanding'] = ResolversParentTypes['EngagementStanding']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  differences?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EngagementStandingDifferencesArgs>>;
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  on?: Resolver<ReadonlyArray<ResolversTypes['StandingContradiction']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EngagementStandingSentenceArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type EngagementWithStatementsResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EngagementWithStatements'] = ResolversParentTypes['EngagementWithStatements']> = {
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['EngagementStanding'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<EntityDegreeArgs, 'includeUndated'>>;
  dormant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  engagementKind?: Resolver<Maybe<ResolversTypes['EngagementKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EntityNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType, Partial<EntityStandingArgs>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  arrangedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EventNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  anchor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EvidenceClaimArgs>>;
  claims?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvidenceField']>>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['EvidenceForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isParaphrase?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceCoverageResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EvidenceCoverage'] = ResolversParentTypes['EvidenceCoverage']> = {
  byKind?: Resolver<ReadonlyArray<ResolversTypes['EvidenceCoverageOfKind']>, ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  withEvidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceCoverageOfKindResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EvidenceCoverageOfKind'] = ResolversParentTypes['EvidenceCoverageOfKind']> = {
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  lacking?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lackingIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  relationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  withEvidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceFieldResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['EvidenceField'] = ResolversParentTypes['EvidenceField']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EvidenceFieldLabelArgs>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  distinct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['FacetName'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<FacetValueLabelArgs>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapCandidateResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GapCandidate'] = ResolversParentTypes['GapCandidate']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GapCandidateSentenceArgs>>;
  with?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type GapCandidateConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GapCandidateConnection'] = ResolversParentTypes['GapCandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapCandidateEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapCandidateEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GapCandidateEdge'] = ResolversParentTypes['GapCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GapCandidate'], ParentType, ContextType>;
};

export type GovernanceLossResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GovernanceLoss'] = ResolversParentTypes['GovernanceLoss']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<GovernanceLossInterpretationArgs>>;
  isInterpretation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GovernanceLossSentenceArgs>>;
};

export type GraphLinkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GraphLink'] = ResolversParentTypes['GraphLink']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  formerly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<GraphLinkInterpretationArgs>>;
  isInterpretation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<GraphLinkNoteArgs>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GraphLinkSentenceArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType, Partial<GraphLinkStandingArgs>>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GraphRevisionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GraphRevision'] = ResolversParentTypes['GraphRevision']> = {
  earliestFact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loading?: Resolver<Maybe<ResolversTypes['Loading']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GuidelineResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Guideline'] = ResolversParentTypes['Guideline']> = {
  appliesTo?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  appliesToActors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GuidelineNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GuidelineRuleArgs>>;
  rules?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldDutyResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['HeldDuty'] = ResolversParentTypes['HeldDuty']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  inheritedFrom?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<HeldDutyRuleArgs>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<HeldDutySentenceArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  formerly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  isRepeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['GraphLink'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<HopSentenceArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<InitiativeNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LanguageResolvers = { EN: 'en', SV: 'sv' };

export type LoadingResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Loading'] = ResolversParentTypes['Loading']> = {
  changeSet?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MandatePeriodResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['MandatePeriod'] = ResolversParentTypes['MandatePeriod']> = {
  end?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['GraphLink'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NetworkPositionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['NetworkPosition'] = ResolversParentTypes['NetworkPosition']> = {
  bridges?: Resolver<ReadonlyArray<ResolversTypes['RankedEntity']>, ParentType, ContextType>;
  central?: Resolver<ReadonlyArray<ResolversTypes['RankedEntity']>, ParentType, ContextType, RequireFields<NetworkPositionCentralArgs, 'by'>>;
  clusterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clusters?: Resolver<ReadonlyArray<ResolversTypes['Cluster']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['ComputedGraph'], ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['RankedEntity']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ActionPlan' | 'Activity' | 'Actor' | 'Agreement' | 'CostRule' | 'Country' | 'Decision' | 'Document' | 'Engagement' | 'Event' | 'Evidence' | 'Guideline' | 'PriorityArea' | 'Region' | 'Review' | 'SustainableDevelopmentGoal' | 'Term', ParentType, ContextType>;
};

export type NotFollowedLinksResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['NotFollowedLinks'] = ResolversParentTypes['NotFollowedLinks']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
};

export type OmittedLinksResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['OmittedLinks'] = ResolversParentTypes['OmittedLinks']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganisationNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  organisationKind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  responsibleFor?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  responsibleForActionPlans?: Resolver<ReadonlyArray<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  responsibleForAgreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  responsibleForReviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  reviewsReported?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlistedNetworks?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type PartnerEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PartnerEdge'] = ResolversParentTypes['PartnerEdge']> = {
  coMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  local?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  dormantSince?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnershipKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PartnershipNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['Stage']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PayerResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Payer'] = ResolversParentTypes['Payer']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PayerNoteArgs>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PayerSentenceArgs>>;
};

export type PersonResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiated?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  livedIn?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  movedTo?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  publicFigure?: Resolver<Maybe<ResolversTypes['PublicFigure']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PositionValueArgs>>;
};

export type PriorityAreaResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['PriorityArea'] = ResolversParentTypes['PriorityArea']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  altLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  broader?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['SustainableDevelopmentGoal']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PriorityAreaNameArgs>>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  networks?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  prefLabel?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  summaries?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<PriorityAreaSummaryArgs>>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  browse?: Resolver<ResolversTypes['BrowseConnection'], ParentType, ContextType, RequireFields<QueryBrowseArgs, 'first' | 'includeUndated'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'from' | 'to'>>;
  common?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryCommonArgs, 'includeUndated' | 'of'>>;
  connections?: Resolver<ResolversTypes['ConnectionPaths'], ParentType, ContextType, RequireFields<QueryConnectionsArgs, 'first' | 'from' | 'includeUndated' | 'maxLength' | 'to'>>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, RequireFields<QueryDisagreementsArgs, 'first'>>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType, RequireFields<QueryEngagementArgs, 'id'>>;
  evidenceCoverage?: Resolver<ResolversTypes['EvidenceCoverage'], ParentType, ContextType, RequireFields<QueryEvidenceCoverageArgs, 'includeUndated'>>;
  gapCandidates?: Resolver<ReadonlyArray<ResolversTypes['GapCandidate']>, ParentType, ContextType, RequireFields<QueryGapCandidatesArgs, 'area' | 'first' | 'includeUndated'>>;
  gapCandidatesConnection?: Resolver<ResolversTypes['GapCandidateConnection'], ParentType, ContextType, RequireFields<QueryGapCandidatesConnectionArgs, 'area' | 'first' | 'includeUndated'>>;
  graphRevision?: Resolver<ResolversTypes['GraphRevision'], ParentType, ContextType>;
  mandatePeriods?: Resolver<ReadonlyArray<ResolversTypes['MandatePeriod']>, ParentType, ContextType>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'includeUndated' | 'limit' | 'of'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'first' | 'includeUndated' | 'kind' | 'of'>>;
  networkPosition?: Resolver<ResolversTypes['NetworkPosition'], ParentType, ContextType, RequireFields<QueryNetworkPositionArgs, 'first' | 'includeUndated'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  partnersAcrossAreas?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersAcrossAreasArgs, 'areas' | 'atLeast' | 'first' | 'includeCoMembers' | 'includeNarrower' | 'includeUndated'>>;
  partnersByPriorityArea?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersByPriorityAreaArgs, 'area' | 'first' | 'includeCoMembers' | 'includeNarrower' | 'includeUndated'>>;
  priorityAreaCoverage?: Resolver<ReadonlyArray<ResolversTypes['AreaCoverage']>, ParentType, ContextType, RequireFields<QueryPriorityAreaCoverageArgs, 'includeUndated'>>;
  registerComparison?: Resolver<ResolversTypes['RegisterComparisonConnection'], ParentType, ContextType, RequireFields<QueryRegisterComparisonArgs, 'first' | 'register'>>;
  registerPairs?: Resolver<ResolversTypes['RegisterPairConnection'], ParentType, ContextType, RequireFields<QueryRegisterPairsArgs, 'first' | 'register'>>;
  responsibility?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType, RequireFields<QueryResponsibilityArgs, 'includeUndated' | 'of'>>;
  reviewsDue?: Resolver<ReadonlyArray<ResolversTypes['ReviewDue']>, ParentType, ContextType, RequireFields<QueryReviewsDueArgs, 'includeUndated'>>;
  reviewsDueConnection?: Resolver<ResolversTypes['ReviewDueConnection'], ParentType, ContextType, RequireFields<QueryReviewsDueConnectionArgs, 'first' | 'includeUndated'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'includeUndated' | 'text'>>;
  standings?: Resolver<ResolversTypes['StandingConnection'], ParentType, ContextType, RequireFields<QueryStandingsArgs, 'disputedFirst' | 'first'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first' | 'includeRetired' | 'of'>>;
  ties?: Resolver<ResolversTypes['TieNetwork'], ParentType, ContextType, RequireFields<QueryTiesArgs, 'depth' | 'includeUndated' | 'limit'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'limit' | 'of'>>;
  timelineConnection?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineConnectionArgs, 'first' | 'of'>>;
  whatIf?: Resolver<ResolversTypes['WhatIf'], ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'withParts' | 'without'>>;
};

export type RankedEntityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RankedEntity'] = ResolversParentTypes['RankedEntity']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  betweennessRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cluster?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degreeRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pageRankRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  area?: Resolver<ResolversTypes['PriorityArea'], ParentType, ContextType>;
  areaAttestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  areaEvidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ReasonInterpretationArgs>>;
  isInterpretation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReasonKind'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ReasonSentenceArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type RecordingResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Recording'] = ResolversParentTypes['Recording']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RecordingTitleArgs>>;
};

export type RecordingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RecordingConnection'] = ResolversParentTypes['RecordingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RecordingEdge'] = ResolversParentTypes['RecordingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recording'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  located?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RegionNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterComparisonResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RegisterComparison'] = ResolversParentTypes['RegisterComparison']> = {
  engagement?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listed?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  listedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  own?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RegisterComparisonSentenceArgs>>;
  status?: Resolver<ResolversTypes['RegisterComparisonStatus'], ParentType, ContextType>;
};

export type RegisterComparisonConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RegisterComparisonConnection'] = ResolversParentTypes['RegisterComparisonConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['RegisterComparisonCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisterComparisonEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterComparisonCountResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RegisterComparisonCount'] = ResolversParentTypes['RegisterComparisonCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegisterComparisonStatus'], ParentType, ContextType>;
};

export type RegisterComparisonEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RegisterComparisonEdge'] = ResolversParentTypes['RegisterComparisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterComparison'], ParentType, ContextType>;
};

export type RegisterListingCountResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RegisterListingCount'] = ResolversParentTypes['RegisterListingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['RegisterListing'], ParentType, ContextType>;
};

export type RegisterPairResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RegisterPair'] = ResolversParentTypes['RegisterPair']> = {
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['RegisterListing'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type RegisterPairConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RegisterPairConnection'] = ResolversParentTypes['RegisterPairConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['RegisterListingCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisterPairEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterPairEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RegisterPairEdge'] = ResolversParentTypes['RegisterPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterPair'], ParentType, ContextType>;
};

export type RemovedEntityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RemovedEntity'] = ResolversParentTypes['RemovedEntity']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RemovedEntityInterpretationArgs>>;
  isInterpretation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RemovalReason'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RemovedEntitySentenceArgs>>;
};

export type ResponsibilityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  costs?: Resolver<ReadonlyArray<ResolversTypes['CostResponsibility']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['HeldDuty']>, ParentType, ContextType, Partial<ResponsibilityDutiesArgs>>;
  engagement?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  unassigned?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ReviewNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  reportedTo?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ReviewRule'], ParentType, ContextType>;
  statedIn?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewDueResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ReviewDue'] = ResolversParentTypes['ReviewDue']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  dueBy?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastReview?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  mandatePeriod?: Resolver<ResolversTypes['MandatePeriod'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ReviewDueReasonArgs>>;
  responsible?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ReviewRule'], ParentType, ContextType>;
};

export type ReviewDueConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ReviewDueConnection'] = ResolversParentTypes['ReviewDueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewDueEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewDueEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ReviewDueEdge'] = ResolversParentTypes['ReviewDueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewDue'], ParentType, ContextType>;
};

export type ReviewLossResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['ReviewLoss'] = ResolversParentTypes['ReviewLoss']> = {
  dueBy?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ReviewRule'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ReviewLossSentenceArgs>>;
};

export type RoleClaimResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['RoleClaim'] = ResolversParentTypes['RoleClaim']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  derivation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RoleClaimDerivationArgs>>;
  evidenceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  formerly?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RoleClaimNoteArgs>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<RoleClaimRoleArgs>>;
  roleKind?: Resolver<Maybe<ResolversTypes['RoleKind']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType, Partial<SearchEdgeMatchArgs>>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SearchSource'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SpeakerLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SpeakerNameArgs>>;
};

export type StandingConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StandingConnection'] = ResolversParentTypes['StandingConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['StandingCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StandingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StandingCountResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StandingCount'] = ResolversParentTypes['StandingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
};

export type StandingEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StandingEdge'] = ResolversParentTypes['StandingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EngagementWithStatements'], ParentType, ContextType>;
};

export type StatedValueResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StatedValue'] = ResolversParentTypes['StatedValue']> = {
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatedValueLabelArgs>>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatedValueValueArgs>>;
};

export type StatementResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<ResolversTypes['StatementSubject'], ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  entryOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  followed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatementSentenceArgs>>;
  shownValues?: Resolver<ReadonlyArray<ResolversTypes['StatedValue']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['StatedValue']>, ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['StatementFacet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementFacetResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StatementFacet'] = ResolversParentTypes['StatementFacet']> = {
  distinct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['StatementFacetName'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['StatementFacetValue']>, ParentType, ContextType>;
};

export type StatementFacetValueResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StatementFacetValue'] = ResolversParentTypes['StatementFacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<StatementFacetValueLabelArgs>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementSubjectResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['StatementSubject'] = ResolversParentTypes['StatementSubject']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  layers?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['GraphLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  notFollowed?: Resolver<ReadonlyArray<ResolversTypes['NotFollowedLinks']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['OmittedLinks']>, ParentType, ContextType>;
};

export type SustainableDevelopmentGoalResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['SustainableDevelopmentGoal'] = ResolversParentTypes['SustainableDevelopmentGoal']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['PriorityArea']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SustainableDevelopmentGoalNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  altNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contributors?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TermNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  summaries?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TermSummaryArgs>>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differences?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TieDifferencesArgs>>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  engagementKind?: Resolver<Maybe<ResolversTypes['EngagementKind']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<TieInterpretationArgs>>;
  isInterpretation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TieLabelArgs>>;
  links?: Resolver<ReadonlyArray<ResolversTypes['GraphLink']>, ParentType, ContextType>;
  relationKind?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TieSentenceArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TieNetworkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TieNetwork'] = ResolversParentTypes['TieNetwork']> = {
  layers?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isInterpretation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['RelationKind']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TimelineEntryTitleArgs>>;
};

export type UniversityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['University'] = ResolversParentTypes['University']> = {
  cities?: Resolver<ReadonlyArray<ResolversTypes['City']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<UniversityNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  rorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['ActorLoss']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['AreaLoss']>, ParentType, ContextType>;
  governance?: Resolver<ReadonlyArray<ResolversTypes['GovernanceLoss']>, ParentType, ContextType>;
  lostNodes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  lostTies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['TieNetwork'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['RemovedEntity']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['ReviewLoss']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<WhatIfSummaryArgs>>;
};

export type Resolvers<ContextType = QueryContext> = {
  ActionPlan?: ActionPlanResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorLoss?: ActorLossResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementTerm?: AgreementTermResolvers<ContextType>;
  AreaCounts?: AreaCountsResolvers<ContextType>;
  AreaCoverage?: AreaCoverageResolvers<ContextType>;
  AreaLoss?: AreaLossResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  BrowseConnection?: BrowseConnectionResolvers<ContextType>;
  BrowseEdge?: BrowseEdgeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  City?: CityResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  ComputedGraph?: ComputedGraphResolvers<ContextType>;
  ConnectionPath?: ConnectionPathResolvers<ContextType>;
  ConnectionPaths?: ConnectionPathsResolvers<ContextType>;
  CostResponsibility?: CostResponsibilityResolvers<ContextType>;
  CostRule?: CostRuleResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>;
  DisagreementCount?: DisagreementCountResolvers<ContextType>;
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>;
  DistanceClaim?: DistanceClaimResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentBlock?: DocumentBlockResolvers<ContextType>;
  DocumentQuote?: DocumentQuoteResolvers<ContextType>;
  DocumentSection?: DocumentSectionResolvers<ContextType>;
  DutyClaim?: DutyClaimResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementStanding?: EngagementStandingResolvers<ContextType>;
  EngagementWithStatements?: EngagementWithStatementsResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceCoverage?: EvidenceCoverageResolvers<ContextType>;
  EvidenceCoverageOfKind?: EvidenceCoverageOfKindResolvers<ContextType>;
  EvidenceField?: EvidenceFieldResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  GapCandidate?: GapCandidateResolvers<ContextType>;
  GapCandidateConnection?: GapCandidateConnectionResolvers<ContextType>;
  GapCandidateEdge?: GapCandidateEdgeResolvers<ContextType>;
  GovernanceLoss?: GovernanceLossResolvers<ContextType>;
  GraphLink?: GraphLinkResolvers<ContextType>;
  GraphRevision?: GraphRevisionResolvers<ContextType>;
  Guideline?: GuidelineResolvers<ContextType>;
  HeldDuty?: HeldDutyResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Language?: LanguageResolvers;
  Loading?: LoadingResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MandatePeriod?: MandatePeriodResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  NetworkPosition?: NetworkPositionResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFollowedLinks?: NotFollowedLinksResolvers<ContextType>;
  OmittedLinks?: OmittedLinksResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PartnerConnection?: PartnerConnectionResolvers<ContextType>;
  PartnerEdge?: PartnerEdgeResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  Payer?: PayerResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PriorityArea?: PriorityAreaResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedEntity?: RankedEntityResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Recording?: RecordingResolvers<ContextType>;
  RecordingConnection?: RecordingConnectionResolvers<ContextType>;
  RecordingEdge?: RecordingEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegisterComparison?: RegisterComparisonResolvers<ContextType>;
  RegisterComparisonConnection?: RegisterComparisonConnectionResolvers<ContextType>;
  RegisterComparisonCount?: RegisterComparisonCountResolvers<ContextType>;
  RegisterComparisonEdge?: RegisterComparisonEdgeResolvers<ContextType>;
  RegisterListingCount?: RegisterListingCountResolvers<ContextType>;
  RegisterPair?: RegisterPairResolvers<ContextType>;
  RegisterPairConnection?: RegisterPairConnectionResolvers<ContextType>;
  RegisterPairEdge?: RegisterPairEdgeResolvers<ContextType>;
  RemovedEntity?: RemovedEntityResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewDue?: ReviewDueResolvers<ContextType>;
  ReviewDueConnection?: ReviewDueConnectionResolvers<ContextType>;
  ReviewDueEdge?: ReviewDueEdgeResolvers<ContextType>;
  ReviewLoss?: ReviewLossResolvers<ContextType>;
  RoleClaim?: RoleClaimResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  StandingConnection?: StandingConnectionResolvers<ContextType>;
  StandingCount?: StandingCountResolvers<ContextType>;
  StandingEdge?: StandingEdgeResolvers<ContextType>;
  StatedValue?: StatedValueResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementFacet?: StatementFacetResolvers<ContextType>;
  StatementFacetValue?: StatementFacetValueResolvers<ContextType>;
  StatementSubject?: StatementSubjectResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SustainableDevelopmentGoal?: SustainableDevelopmentGoalResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieNetwork?: TieNetworkResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  University?: UniversityResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = QueryContext> = {
  alias?: AliasDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  cypher?: CypherDirectiveResolver<any, any, ContextType>;
  localized?: LocalizedDirectiveResolver<any, any, ContextType>;
  mutation?: MutationDirectiveResolver<any, any, ContextType>;
  node?: NodeDirectiveResolver<any, any, ContextType>;
  plural?: PluralDirectiveResolver<any, any, ContextType>;
  query?: QueryDirectiveResolver<any, any, ContextType>;
  relationship?: RelationshipDirectiveResolver<any, any, ContextType>;
  relationshipProperties?: RelationshipPropertiesDirectiveResolver<any, any, ContextType>;
  subscription?: SubscriptionDirectiveResolver<any, any, ContextType>;
};
