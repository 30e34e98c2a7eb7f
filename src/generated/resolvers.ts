import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NetworkPositionMapper, ComputedGraphMapper, ClusterMapper, RankedEntityMapper } from '../queries/centrality/centrality.mappers.js';
import type { EvidenceCoverageOfKindMapper } from '../queries/evidence-coverage/evidence-coverage.mappers.js';
import type { FacetMapper, FacetValueMapper } from '../queries/facets/facets.mappers.js';
import type { ResponsibilityMapper, HeldDutyMapper, CostResponsibilityMapper, PayerMapper, ReviewDueConnectionMapper, ReviewDueMapper } from '../queries/follow-up/follow-up.mappers.js';
import type { ChangeConnectionMapper } from '../queries/history/history.mappers.js';
import type { NeighbourConnectionMapper, SubgraphMapper, GraphLinkMapper } from '../queries/neighbourhood/neighbourhood.mappers.js';
import type { ConnectionPathMapper, ConnectionPathsMapper, HopMapper } from '../queries/paths/paths.mappers.js';
import type { LocalizedTextMapper, ActorMapper, EngagementMapper, PriorityAreaMapper, DocumentMapper, EvidenceMapper, CostRuleMapper, EntityMapper, TimelineEntryMapper, RecordingMapper, ReviewMapper, AgreementMapper, DecisionMapper } from '../queries/rows/rows.mappers.js';
import type { SearchEdgeMapper } from '../queries/search/search.mappers.js';
import type { ReasonMapper, GapCandidateMapper, GapCandidateConnectionMapper } from '../queries/themes/themes.mappers.js';
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
  /** Stable, readable id. */
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
  /** Stable, readable id. */
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
  /** GeoNames id, for example `5380748`; null: not verified. */
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
  /** Its own usual name, for example `Stanford University`. */
  readonly usualName: Scalars['String']['output'];
  /** Engagements it would like to see grow. */
  readonly wantsMoreOf: ReadonlyArray<Engagement>;
  /** Wikidata item, for example `Q47265`; null: not verified. */
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
  /** Stable, readable id, for example `agreement-1987`. */
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
  /** Its usual name. */
  readonly usualName: Scalars['String']['output'];
};


/** An agreement that governs an engagement. */
export type AgreementNameArgs = {
  language?: InputMaybe<Language>;
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
  /** How many there are of each type, country, kind, area and decade. */
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
  /** The changes, counted by type, country, kind and area of what they are about (of a relationship, its source), and by their own decade. */
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
  /** GeoNames id, for example `5380748`; null: not verified. */
  readonly geonamesId?: Maybe<Scalars['String']['output']>;
  /** Stable, readable id, for example `palo-alto`. */
  readonly id: Scalars['ID']['output'];
  /** Degrees north, WGS 84. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Actors located in it. */
  readonly located: ReadonlyArray<Actor>;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
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
  /** Wikidata item, for example `Q47265`; null: not verified. */
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
  /** Stable, readable id, for example `senionlab`. */
  readonly id: Scalars['ID']['output'];
  /** Legal Entity Identifier; null: not verified. */
  readonly lei?: Maybe<Scalars['String']['output']>;
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
  readonly names: LocalizedText;
  /** Its own usual name. */
  readonly usualName: Scalars['String']['output'];
  /** Wikidata item, for example `Q47265`; null: not verified. */
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
  /** What was found, as a sentence; it says also when the search was cut short. Language: the argument, else `Accept-Language`, else Swedish. */
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
  /** Stable, readable id. */
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

/** A country. */
export type Country = Node & {
  readonly __typename?: 'Country';
  /** Cities in it. */
  readonly cities: ReadonlyArray<City>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable id, for example `sweden`. */
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


/** A country. */
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
  /** Stable, readable id, for example `decision-513`. */
  readonly id: Scalars['ID']['output'];
  /** Its name in a language. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language. */
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
  /** The registry's number of the matter, for example `KS 2017-494`. */
  readonly diaryNumber?: Maybe<Scalars['String']['output']>;
  /** Engagements it concerns. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** Stable, readable id, for example `ks-2017-494-position-paper`. */
  readonly id: Scalars['ID']['output'];
  /** Licence of its text or data, for example `CC0-1.0`. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Its title in a language, ours where it has none. */
  readonly name: Scalars['String']['output'];
  /** Its title in each language, ours where it has none. */
  readonly names: LocalizedText;
  /** Reviews that follow it up, due or done. */
  readonly reviews: ReadonlyArray<Review>;
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
  /** Visits, jubilees and other events within it. */
  readonly events: ReadonlyArray<Event>;
  /** What its own facts rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Engagements it grew from. */
  readonly grewFrom: ReadonlyArray<Engagement>;
  /** Guidelines that apply to it. */
  readonly guidelines: ReadonlyArray<Guideline>;
  /** Stable, readable id, for example `smart-city-alliance`. */
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
  /** The engagement, when it is one. */
  readonly engagement?: Maybe<Engagement>;
  /** What kind of engagement it is, when it is one. */
  readonly engagementKind?: Maybe<EngagementKind>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Degrees north, WGS 84; null: it has no place of its own in the graph. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** Its name. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly name: Scalars['String']['output'];
  /** Its name in each language, for a drawing that is to be told in any. */
  readonly names: LocalizedText;
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
  /** Stable, readable id. */
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
  /** Stable, readable id, for example `agreement-1987-signed`. */
  readonly id: Scalars['ID']['output'];
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
  /** What it is */
  | 'TYPE';

/** A value of a facet, with its count. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many entities have it. */
  readonly count: Scalars['Int']['output'];
  /** The value in words. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly label: Scalars['String']['output'];
  /** The value, as the arguments of `browse` take it: a type, an id, a kind, or a decade such as `198X`. */
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
  /** The candidates, counted by type, country, kind, area and decade; the argument `types` does not narrow the counts by type. */
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
  /** What kind of relationship it is. */
  readonly kind: RelationKind;
  /** What it says, as a sentence. Language: the argument, else `Accept-Language`, else Swedish. */
  readonly sentence: Scalars['String']['output'];
  /** Start of its valid time; null: unknown. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Id of the entity it goes from. */
  readonly source: Scalars['ID']['output'];
  /** Id of the entity it goes to. */
  readonly target: Scalars['ID']['output'];
  /** End of its valid time; `..`: goes on; null: unknown. */
  readonly until?: Maybe<Scalars['PartialDate']['output']>;
};


/** A relationship in the network. */
export type GraphLinkSentenceArgs = {
  language?: InputMaybe<Language>;
};

/** One state of the graph. */
export type GraphRevision = {
  readonly __typename?: 'GraphRevision';
  /**
   * The first day that a fact of the graph is dated to, `YYYY-MM-DD`; null: nothing is dated. A document's own date is
   * that of a source, not of what it tells. Example: `{ graphRevision { earliestFact } }`.
   */
  readonly earliestFact?: Maybe<Scalars['String']['output']>;
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
  /** Stable, readable id. */
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
  /** What kind of relationship it takes. */
  readonly kind: RelationKind;
  /** The relationship that it takes, with the id that it has in every network. */
  readonly link: GraphLink;
  /**
   * What it says. The first of two steps through an engagement says what joins the two parties, such as "Linköping
   * University has exchanged students with Stanford University since 1986".
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
  /** Stable, readable id, for example `smart-city-alliance`. */
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

/** A page of what is one step away from an entity. */
export type NeighbourConnection = {
  readonly __typename?: 'NeighbourConnection';
  /** The neighbours, in order of id. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** The neighbours, each once, counted by type, country, kind, area and decade; the argument `types` does not narrow the counts by type. */
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
  /** The entities of the network, counted by type, country, kind, area and decade; the argument `types` does not narrow the counts by type. */
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
  /** Decisions it took. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Stable, readable id, for example `kommunstyrelsen`. */
  readonly id: Scalars['ID']['output'];
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
  /** The partners, counted by type, country, kind, area and decade; the argument `types` does not narrow the counts by type. */
  readonly facets: ReadonlyArray<Facet>;
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
  /** Stable, readable id. */
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
  /** Stable, readable id, for example `stig-hagstrom`. */
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
  /** The person's name. */
  readonly usualName: Scalars['String']['output'];
};


/** A person named in a public source: role and term come before the name. */
export type PersonNameArgs = {
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
  /** Stable, readable id, for example `smart-city`. */
  readonly id: Scalars['ID']['output'];
  /** Its preferred label in a language (SKOS prefLabel). */
  readonly name: Scalars['String']['output'];
  /** The narrower areas (SKOS narrower). */
  readonly narrower: ReadonlyArray<PriorityArea>;
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

export type Query = {
  readonly __typename?: 'Query';
  /**
   * One actor by its id. Example: `actor(id: "stanford-university") { usualName engagements { name } }`.
   * Errors: NOT_FOUND.
   */
  readonly actor?: Maybe<Actor>;
  /**
   * Everything in the graph as a list to narrow down, by name, with the counts of each facet to narrow it further.
   * Example: `browse(types: [PARTNERSHIP], areas: ["smart-city"]) { totalCount facets { name values { label count } } }`.
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
   * that lead to the rest. Example: `common(of: ["enschede", "palo-alto"]) { nodes { name } }`.
   */
  readonly common: Subgraph;
  /**
   * How two entities are connected: the shortest paths, the one a person would give first, each hop as a sentence with dates
   * and evidence. A path through a hub, or through a theme or a place, counts as longer than one through direct ties.
   * Example: `connections(from: "linkoping-university", to: "enschede") { paths { length story } }`.
   */
  readonly connections: ConnectionPaths;
  /**
   * One engagement by its id. Example: `engagement(id: "smart-city-alliance") { participants { name } }`.
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
   * us; each with the engagement that shows it. Example: `gapCandidates(area: "citizen-dialogue") { actor { name } }`.
   */
  readonly gapCandidates: ReadonlyArray<GapCandidate>;
  /**
   * The same as `gapCandidates`, in pages, with how many there are and facets.
   * Example: `gapCandidatesConnection(area: "citizen-dialogue") { totalCount facets { name values { label count } } }`.
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
   * hub. Example: `neighbours(of: "smart-city-alliance", kind: PARTICIPATES_IN) { totalCount edges { node { name } } }`.
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
   * an `Engagement`, whatever kind they are of. Example: `node(id: "palo-alto") { id ... on Actor { usualName } }`.
   */
  readonly node?: Maybe<Node>;
  /**
   * The same for several, in the order of the ids; null for those that there are not.
   * Example: `nodes(ids: ["palo-alto", "smart-city"]) { id }`. Errors: BAD_USER_INPUT (`ids`).
   */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Partners that are active in two or more of the given areas, each with its reasons.
   * Example: `partnersAcrossAreas(areas: ["smart-city", "energy-environment"]) { edges { node { name } } }`.
   */
  readonly partnersAcrossAreas: PartnerConnection;
  /**
   * Partners of an actor in a priority area, each with the reasons why it counts: an engagement that both take part in, a
   * part of such an engagement, or an activity of it. Example: `partnersByPriorityArea(area: "smart-city")`.
   */
  readonly partnersByPriorityArea: PartnerConnection;
  /** For every area: how many partners, engagements and activities there are; areas with none are listed too. */
  readonly priorityAreaCoverage: ReadonlyArray<AreaCoverage>;
  /**
   * Who decides on an engagement, who handles it, who answers for it and its costs, who prepares, coordinates, informs,
   * carries out and reviews; each with the rule in our words and the document that says so. Duties for a whole hold for its
   * parts; duties for its agreements, action plans, reviews and activities are listed with it.
   * Example: `responsibility(of: "school-exchange-linkoping-palo-alto") { duties(of: [DECIDES]) { sentence } }`.
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
   * typo in a name is forgiven. Examples: `search(text: "linkoping")`, `search(text: "KS 2017-494")`.
   */
  readonly search: SearchConnection;
  /**
   * What happened in the history of an entity, in order: of itself, of the engagements it takes part in, initiated or has a
   * duty for, of their parts, and of the agreements, decisions, events, reviews and documents that belong to them. By first
   * possible day; of the same first day the less precise date comes first, so that `1987` stands before `1987-01`, and an
   * exact date before "on or before" and "on or after"; then by id. What has no date is not in it. Example: `timeline(of: "linkoping-palo-alto-sister-city") { date title }`.
   */
  readonly timeline: ReadonlyArray<TimelineEntry>;
  /**
   * The same as `timeline`, in pages and with the count of all, so that nothing is left out unsaid.
   * Example: `timelineConnection(of: "linkoping", first: 5) { totalCount edges { node { date title } } }`.
   */
  readonly timelineConnection: TimelineConnection;
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
  /** The area that the engagement or activity focuses on: the one asked for, or one narrower. */
  readonly area: PriorityArea;
  /** Date of the newest document that says that the engagement or activity covers the area; since when it does, no source may say. */
  readonly areaAttestedOn?: Maybe<Scalars['PartialDate']['output']>;
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
  /** Stable, readable id, for example `silicon-valley`. */
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
  /** An engagement or activity focuses on a priority area */
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
  /** Stable, readable id. */
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
  /** The reviews that are due, counted by what they are of: type, country, kind, area and decade of the engagement. */
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
  /** What was found, counted by type, country, kind, area and decade; the argument `types` does not narrow the counts by type. */
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
  /** What the words are. */
  readonly source: SearchSource;
  /** The words there, with some around them. Example: `… contributes as a door opener in contacts with Palo Alto`. */
  readonly text: Scalars['String']['output'];
};

/** What of an entity a search looks at, from what weighs most. */
export type SearchSource =
  /** What evidence claims of it, or its role or note in a relationship. */
  | 'CLAIM'
  /** A key of it elsewhere, or a registry number. */
  | 'IDENTIFIER'
  /** What its type or its kind is called. */
  | 'KIND'
  /** A name. */
  | 'NAME'
  /** A summary or a rule. */
  | 'SUMMARY'
  /** Another name that it is known by. */
  | 'SYNONYM';

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
  /** The entities drawn, counted by type, country, kind, area and decade. What was left out is not counted: see `neighbours`. */
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
  /** Stable, readable id, for example `sdg-11`. */
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
  /** Stable, readable id, for example `term-systerort`. */
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
  /** Stable, readable id, for example `stanford-university`. */
  readonly id: Scalars['ID']['output'];
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
  /** Wikidata item, for example `Q47265`; null: not verified. */
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
};


/** A university or other higher education institution. */
export type UniversityNameArgs = {
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
  ActorType: ActorType;
  Agreement: ResolverTypeWrapper<AgreementMapper>;
  AgreementStatus: AgreementStatus;
  AreaCoverage: ResolverTypeWrapper<Omit<AreaCoverage, 'area'> & { area: ResolversTypes['PriorityArea'] }>;
  Association: ResolverTypeWrapper<Omit<Association, 'arranged' | 'cities' | 'engagements' | 'names'> & { arranged: ReadonlyArray<ResolversTypes['Event']>, cities: ReadonlyArray<ResolversTypes['City']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, names: ResolversTypes['LocalizedText'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BrowseConnection: ResolverTypeWrapper<Omit<BrowseConnection, 'edges' | 'facets'> & { edges: ReadonlyArray<ResolversTypes['BrowseEdge']>, facets: ReadonlyArray<ResolversTypes['Facet']> }>;
  BrowseEdge: ResolverTypeWrapper<Omit<BrowseEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  CentralityMeasure: CentralityMeasure;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionMapper>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  City: ResolverTypeWrapper<Omit<City, 'activeCompanies' | 'countries' | 'engagements' | 'located' | 'names' | 'near'> & { activeCompanies: ReadonlyArray<ResolversTypes['Company']>, countries: ReadonlyArray<ResolversTypes['Country']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, located: ReadonlyArray<ResolversTypes['Actor']>, names: ResolversTypes['LocalizedText'], near: ReadonlyArray<ResolversTypes['City']> }>;
  Claim: ResolverTypeWrapper<Claim>;
  Cluster: ResolverTypeWrapper<ClusterMapper>;
  Company: ResolverTypeWrapper<Omit<Company, 'activeIn' | 'cities' | 'headquarteredNear' | 'names'> & { activeIn: ReadonlyArray<ResolversTypes['City']>, cities: ReadonlyArray<ResolversTypes['City']>, headquarteredNear: ReadonlyArray<ResolversTypes['City']>, names: ResolversTypes['LocalizedText'] }>;
  CompassPoint: CompassPoint;
  ComputedGraph: ResolverTypeWrapper<ComputedGraphMapper>;
  ConnectionPath: ResolverTypeWrapper<ConnectionPathMapper>;
  ConnectionPaths: ResolverTypeWrapper<ConnectionPathsMapper>;
  CostResponsibility: ResolverTypeWrapper<CostResponsibilityMapper>;
  CostRule: ResolverTypeWrapper<CostRuleMapper>;
  Country: ResolverTypeWrapper<Omit<Country, 'cities' | 'evidence' | 'names' | 'regions'> & { cities: ReadonlyArray<ResolversTypes['City']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, names: ResolversTypes['LocalizedText'], regions: ReadonlyArray<ResolversTypes['Region']> }>;
  Decision: ResolverTypeWrapper<DecisionMapper>;
  DistanceClaim: ResolverTypeWrapper<DistanceClaim>;
  Document: ResolverTypeWrapper<DocumentMapper>;
  Duty: Duty;
  DutyClaim: ResolverTypeWrapper<DutyClaim>;
  Engagement: ResolverTypeWrapper<EngagementMapper>;
  EngagementKind: EngagementKind;
  Entity: ResolverTypeWrapper<EntityMapper>;
  EntityType: EntityType;
  Event: ResolverTypeWrapper<Omit<Event, 'arrangedBy' | 'engagements' | 'evidence' | 'names'> & { arrangedBy: ReadonlyArray<ResolversTypes['Actor']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, names: ResolversTypes['LocalizedText'] }>;
  EventKind: EventKind;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceCoverage: ResolverTypeWrapper<Omit<EvidenceCoverage, 'byKind'> & { byKind: ReadonlyArray<ResolversTypes['EvidenceCoverageOfKind']> }>;
  EvidenceCoverageOfKind: ResolverTypeWrapper<EvidenceCoverageOfKindMapper>;
  Facet: ResolverTypeWrapper<FacetMapper>;
  FacetKind: FacetKind;
  FacetName: FacetName;
  FacetValue: ResolverTypeWrapper<FacetValueMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GapCandidate: ResolverTypeWrapper<GapCandidateMapper>;
  GapCandidateConnection: ResolverTypeWrapper<GapCandidateConnectionMapper>;
  GapCandidateEdge: ResolverTypeWrapper<Omit<GapCandidateEdge, 'node'> & { node: ResolversTypes['GapCandidate'] }>;
  GraphLink: ResolverTypeWrapper<GraphLinkMapper>;
  GraphRevision: ResolverTypeWrapper<GraphRevision>;
  Guideline: ResolverTypeWrapper<Omit<Guideline, 'appliesTo' | 'appliesToActors' | 'evidence' | 'names' | 'partOf' | 'rules'> & { appliesTo: ReadonlyArray<ResolversTypes['Engagement']>, appliesToActors: ReadonlyArray<ResolversTypes['Actor']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, names: ResolversTypes['LocalizedText'], partOf: ReadonlyArray<ResolversTypes['Document']>, rules: ResolversTypes['LocalizedText'] }>;
  HeldDuty: ResolverTypeWrapper<HeldDutyMapper>;
  Hop: ResolverTypeWrapper<HopMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Initiative: ResolverTypeWrapper<Omit<Initiative, 'areas' | 'names' | 'participants'> & { areas: ReadonlyArray<ResolversTypes['PriorityArea']>, names: ResolversTypes['LocalizedText'], participants: ReadonlyArray<ResolversTypes['Actor']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: null;
  LocalizedText: ResolverTypeWrapper<LocalizedTextMapper>;
  MandatePeriod: ResolverTypeWrapper<MandatePeriod>;
  NeighbourConnection: ResolverTypeWrapper<NeighbourConnectionMapper>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'link' | 'node'> & { link: ResolversTypes['GraphLink'], node: ResolversTypes['Entity'] }>;
  NetworkPosition: ResolverTypeWrapper<NetworkPositionMapper>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFollowedLinks: ResolverTypeWrapper<NotFollowedLinks>;
  OmittedLinks: ResolverTypeWrapper<OmittedLinks>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'decisions' | 'names' | 'partOf' | 'parts' | 'responsibleFor' | 'responsibleForActionPlans' | 'responsibleForAgreements' | 'responsibleForReviews' | 'reviewsReported'> & { decisions: ReadonlyArray<ResolversTypes['Decision']>, names: ResolversTypes['LocalizedText'], partOf: ReadonlyArray<ResolversTypes['Actor']>, parts: ReadonlyArray<ResolversTypes['Actor']>, responsibleFor: ReadonlyArray<ResolversTypes['Engagement']>, responsibleForActionPlans: ReadonlyArray<ResolversTypes['ActionPlan']>, responsibleForAgreements: ReadonlyArray<ResolversTypes['Agreement']>, responsibleForReviews: ReadonlyArray<ResolversTypes['Review']>, reviewsReported: ReadonlyArray<ResolversTypes['Review']> }>;
  OrganisationKind: OrganisationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartnerConnection: ResolverTypeWrapper<Omit<PartnerConnection, 'edges' | 'facets'> & { edges: ReadonlyArray<ResolversTypes['PartnerEdge']>, facets: ReadonlyArray<ResolversTypes['Facet']> }>;
  PartnerEdge: ResolverTypeWrapper<Omit<PartnerEdge, 'node' | 'reasons'> & { node: ResolversTypes['Actor'], reasons: ReadonlyArray<ResolversTypes['Reason']> }>;
  Partnership: ResolverTypeWrapper<Omit<Partnership, 'agreements' | 'areas' | 'names' | 'participants'> & { agreements: ReadonlyArray<ResolversTypes['Agreement']>, areas: ReadonlyArray<ResolversTypes['PriorityArea']>, names: ResolversTypes['LocalizedText'], participants: ReadonlyArray<ResolversTypes['Actor']> }>;
  PartnershipKind: PartnershipKind;
  Payer: ResolverTypeWrapper<PayerMapper>;
  Person: ResolverTypeWrapper<Omit<Person, 'affiliations' | 'initiated' | 'livedIn' | 'movedTo' | 'names'> & { affiliations: ReadonlyArray<ResolversTypes['Actor']>, initiated: ReadonlyArray<ResolversTypes['Engagement']>, livedIn: ReadonlyArray<ResolversTypes['City']>, movedTo: ReadonlyArray<ResolversTypes['City']>, names: ResolversTypes['LocalizedText'] }>;
  PriorityArea: ResolverTypeWrapper<PriorityAreaMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedEntity: ResolverTypeWrapper<RankedEntityMapper>;
  Reason: ResolverTypeWrapper<ReasonMapper>;
  ReasonKind: ReasonKind;
  Recording: ResolverTypeWrapper<RecordingMapper>;
  RecordingConnection: ResolverTypeWrapper<Omit<RecordingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RecordingEdge']> }>;
  RecordingEdge: ResolverTypeWrapper<Omit<RecordingEdge, 'node'> & { node: ResolversTypes['Recording'] }>;
  Region: ResolverTypeWrapper<Omit<Region, 'countries' | 'evidence' | 'located' | 'names' | 'partOf'> & { countries: ReadonlyArray<ResolversTypes['Country']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, located: ReadonlyArray<ResolversTypes['Actor']>, names: ResolversTypes['LocalizedText'], partOf: ReadonlyArray<ResolversTypes['Region']> }>;
  RelationKind: RelationKind;
  RelationshipDirection: RelationshipDirection;
  Responsibility: ResolverTypeWrapper<ResponsibilityMapper>;
  Review: ResolverTypeWrapper<ReviewMapper>;
  ReviewDue: ResolverTypeWrapper<ReviewDueMapper>;
  ReviewDueConnection: ResolverTypeWrapper<ReviewDueConnectionMapper>;
  ReviewDueEdge: ResolverTypeWrapper<Omit<ReviewDueEdge, 'node'> & { node: ResolversTypes['ReviewDue'] }>;
  ReviewRule: ReviewRule;
  ReviewStatus: ReviewStatus;
  RoleClaim: ResolverTypeWrapper<RoleClaim>;
  RoleKind: RoleKind;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'facets'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, facets: ReadonlyArray<ResolversTypes['Facet']> }>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeMapper>;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  SearchSource: SearchSource;
  Stage: Stage;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphMapper>;
  SustainableDevelopmentGoal: ResolverTypeWrapper<Omit<SustainableDevelopmentGoal, 'areas' | 'evidence' | 'names'> & { areas: ReadonlyArray<ResolversTypes['PriorityArea']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, names: ResolversTypes['LocalizedText'] }>;
  Term: ResolverTypeWrapper<Omit<Term, 'contributors' | 'engagements' | 'evidence' | 'names' | 'summaries'> & { contributors: ReadonlyArray<ResolversTypes['Engagement']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, names: ResolversTypes['LocalizedText'], summaries?: Maybe<ResolversTypes['LocalizedText']> }>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryMapper>;
  TimelineKind: TimelineKind;
  Trend: Trend;
  University: ResolverTypeWrapper<Omit<University, 'cities' | 'engagements' | 'names' | 'people'> & { cities: ReadonlyArray<ResolversTypes['City']>, engagements: ReadonlyArray<ResolversTypes['Engagement']>, names: ResolversTypes['LocalizedText'], people: ReadonlyArray<ResolversTypes['Person']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionPlan: Omit<ActionPlan, 'activities' | 'evidence' | 'names' | 'responsible' | 'structures' | 'summaries'> & { activities: ReadonlyArray<ResolversParentTypes['Activity']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'], responsible: ReadonlyArray<ResolversParentTypes['Organisation']>, structures: ReadonlyArray<ResolversParentTypes['Engagement']>, summaries?: Maybe<ResolversParentTypes['LocalizedText']> };
  Activity: Omit<Activity, 'areas' | 'engagements' | 'evidence' | 'names' | 'plans' | 'responsible'> & { areas: ReadonlyArray<ResolversParentTypes['PriorityArea']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'], plans: ReadonlyArray<ResolversParentTypes['ActionPlan']>, responsible: ReadonlyArray<ResolversParentTypes['Organisation']> };
  Actor: ActorMapper;
  Agreement: AgreementMapper;
  AreaCoverage: Omit<AreaCoverage, 'area'> & { area: ResolversParentTypes['PriorityArea'] };
  Association: Omit<Association, 'arranged' | 'cities' | 'engagements' | 'names'> & { arranged: ReadonlyArray<ResolversParentTypes['Event']>, cities: ReadonlyArray<ResolversParentTypes['City']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, names: ResolversParentTypes['LocalizedText'] };
  Boolean: Scalars['Boolean']['output'];
  BrowseConnection: Omit<BrowseConnection, 'edges' | 'facets'> & { edges: ReadonlyArray<ResolversParentTypes['BrowseEdge']>, facets: ReadonlyArray<ResolversParentTypes['Facet']> };
  BrowseEdge: Omit<BrowseEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ChangeConnection: ChangeConnectionMapper;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  City: Omit<City, 'activeCompanies' | 'countries' | 'engagements' | 'located' | 'names' | 'near'> & { activeCompanies: ReadonlyArray<ResolversParentTypes['Company']>, countries: ReadonlyArray<ResolversParentTypes['Country']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, located: ReadonlyArray<ResolversParentTypes['Actor']>, names: ResolversParentTypes['LocalizedText'], near: ReadonlyArray<ResolversParentTypes['City']> };
  Claim: Claim;
  Cluster: ClusterMapper;
  Company: Omit<Company, 'activeIn' | 'cities' | 'headquarteredNear' | 'names'> & { activeIn: ReadonlyArray<ResolversParentTypes['City']>, cities: ReadonlyArray<ResolversParentTypes['City']>, headquarteredNear: ReadonlyArray<ResolversParentTypes['City']>, names: ResolversParentTypes['LocalizedText'] };
  ComputedGraph: ComputedGraphMapper;
  ConnectionPath: ConnectionPathMapper;
  ConnectionPaths: ConnectionPathsMapper;
  CostResponsibility: CostResponsibilityMapper;
  CostRule: CostRuleMapper;
  Country: Omit<Country, 'cities' | 'evidence' | 'names' | 'regions'> & { cities: ReadonlyArray<ResolversParentTypes['City']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'], regions: ReadonlyArray<ResolversParentTypes['Region']> };
  Decision: DecisionMapper;
  DistanceClaim: DistanceClaim;
  Document: DocumentMapper;
  DutyClaim: DutyClaim;
  Engagement: EngagementMapper;
  Entity: EntityMapper;
  Event: Omit<Event, 'arrangedBy' | 'engagements' | 'evidence' | 'names'> & { arrangedBy: ReadonlyArray<ResolversParentTypes['Actor']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'] };
  Evidence: EvidenceMapper;
  EvidenceCoverage: Omit<EvidenceCoverage, 'byKind'> & { byKind: ReadonlyArray<ResolversParentTypes['EvidenceCoverageOfKind']> };
  EvidenceCoverageOfKind: EvidenceCoverageOfKindMapper;
  Facet: FacetMapper;
  FacetValue: FacetValueMapper;
  Float: Scalars['Float']['output'];
  GapCandidate: GapCandidateMapper;
  GapCandidateConnection: GapCandidateConnectionMapper;
  GapCandidateEdge: Omit<GapCandidateEdge, 'node'> & { node: ResolversParentTypes['GapCandidate'] };
  GraphLink: GraphLinkMapper;
  GraphRevision: GraphRevision;
  Guideline: Omit<Guideline, 'appliesTo' | 'appliesToActors' | 'evidence' | 'names' | 'partOf' | 'rules'> & { appliesTo: ReadonlyArray<ResolversParentTypes['Engagement']>, appliesToActors: ReadonlyArray<ResolversParentTypes['Actor']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'], partOf: ReadonlyArray<ResolversParentTypes['Document']>, rules: ResolversParentTypes['LocalizedText'] };
  HeldDuty: HeldDutyMapper;
  Hop: HopMapper;
  ID: Scalars['ID']['output'];
  Initiative: Omit<Initiative, 'areas' | 'names' | 'participants'> & { areas: ReadonlyArray<ResolversParentTypes['PriorityArea']>, names: ResolversParentTypes['LocalizedText'], participants: ReadonlyArray<ResolversParentTypes['Actor']> };
  Int: Scalars['Int']['output'];
  LocalizedText: LocalizedTextMapper;
  MandatePeriod: MandatePeriod;
  NeighbourConnection: NeighbourConnectionMapper;
  NeighbourEdge: Omit<NeighbourEdge, 'link' | 'node'> & { link: ResolversParentTypes['GraphLink'], node: ResolversParentTypes['Entity'] };
  NetworkPosition: NetworkPositionMapper;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFollowedLinks: NotFollowedLinks;
  OmittedLinks: OmittedLinks;
  Organisation: Omit<Organisation, 'decisions' | 'names' | 'partOf' | 'parts' | 'responsibleFor' | 'responsibleForActionPlans' | 'responsibleForAgreements' | 'responsibleForReviews' | 'reviewsReported'> & { decisions: ReadonlyArray<ResolversParentTypes['Decision']>, names: ResolversParentTypes['LocalizedText'], partOf: ReadonlyArray<ResolversParentTypes['Actor']>, parts: ReadonlyArray<ResolversParentTypes['Actor']>, responsibleFor: ReadonlyArray<ResolversParentTypes['Engagement']>, responsibleForActionPlans: ReadonlyArray<ResolversParentTypes['ActionPlan']>, responsibleForAgreements: ReadonlyArray<ResolversParentTypes['Agreement']>, responsibleForReviews: ReadonlyArray<ResolversParentTypes['Review']>, reviewsReported: ReadonlyArray<ResolversParentTypes['Review']> };
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PartnerConnection: Omit<PartnerConnection, 'edges' | 'facets'> & { edges: ReadonlyArray<ResolversParentTypes['PartnerEdge']>, facets: ReadonlyArray<ResolversParentTypes['Facet']> };
  PartnerEdge: Omit<PartnerEdge, 'node' | 'reasons'> & { node: ResolversParentTypes['Actor'], reasons: ReadonlyArray<ResolversParentTypes['Reason']> };
  Partnership: Omit<Partnership, 'agreements' | 'areas' | 'names' | 'participants'> & { agreements: ReadonlyArray<ResolversParentTypes['Agreement']>, areas: ReadonlyArray<ResolversParentTypes['PriorityArea']>, names: ResolversParentTypes['LocalizedText'], participants: ReadonlyArray<ResolversParentTypes['Actor']> };
  Payer: PayerMapper;
  Person: Omit<Person, 'affiliations' | 'initiated' | 'livedIn' | 'movedTo' | 'names'> & { affiliations: ReadonlyArray<ResolversParentTypes['Actor']>, initiated: ReadonlyArray<ResolversParentTypes['Engagement']>, livedIn: ReadonlyArray<ResolversParentTypes['City']>, movedTo: ReadonlyArray<ResolversParentTypes['City']>, names: ResolversParentTypes['LocalizedText'] };
  PriorityArea: PriorityAreaMapper;
  Query: Record<PropertyKey, never>;
  RankedEntity: RankedEntityMapper;
  Reason: ReasonMapper;
  Recording: RecordingMapper;
  RecordingConnection: Omit<RecordingConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RecordingEdge']> };
  RecordingEdge: Omit<RecordingEdge, 'node'> & { node: ResolversParentTypes['Recording'] };
  Region: Omit<Region, 'countries' | 'evidence' | 'located' | 'names' | 'partOf'> & { countries: ReadonlyArray<ResolversParentTypes['Country']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, located: ReadonlyArray<ResolversParentTypes['Actor']>, names: ResolversParentTypes['LocalizedText'], partOf: ReadonlyArray<ResolversParentTypes['Region']> };
  Responsibility: ResponsibilityMapper;
  Review: ReviewMapper;
  ReviewDue: ReviewDueMapper;
  ReviewDueConnection: ReviewDueConnectionMapper;
  ReviewDueEdge: Omit<ReviewDueEdge, 'node'> & { node: ResolversParentTypes['ReviewDue'] };
  RoleClaim: RoleClaim;
  SearchConnection: Omit<SearchConnection, 'edges' | 'facets'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, facets: ReadonlyArray<ResolversParentTypes['Facet']> };
  SearchEdge: SearchEdgeMapper;
  SearchMatch: SearchMatch;
  String: Scalars['String']['output'];
  Subgraph: SubgraphMapper;
  SustainableDevelopmentGoal: Omit<SustainableDevelopmentGoal, 'areas' | 'evidence' | 'names'> & { areas: ReadonlyArray<ResolversParentTypes['PriorityArea']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'] };
  Term: Omit<Term, 'contributors' | 'engagements' | 'evidence' | 'names' | 'summaries'> & { contributors: ReadonlyArray<ResolversParentTypes['Engagement']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, names: ResolversParentTypes['LocalizedText'], summaries?: Maybe<ResolversParentTypes['LocalizedText']> };
  TimelineConnection: Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineEntryMapper;
  University: Omit<University, 'cities' | 'engagements' | 'names' | 'people'> & { cities: ReadonlyArray<ResolversParentTypes['City']>, engagements: ReadonlyArray<ResolversParentTypes['Engagement']>, names: ResolversParentTypes['LocalizedText'], people: ReadonlyArray<ResolversParentTypes['Person']> };
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ActorNameArgs>>;
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
  summaries?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<ActorSummaryArgs>>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wantsMoreOf?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  engagements?: Resolver<ReadonlyArray<ResolversTypes['Engagement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DocumentNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  summaries?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<EngagementSummaryArgs>>;
  trend?: Resolver<Maybe<ResolversTypes['Trend']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<EntityDegreeArgs, 'includeUndated'>>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  engagementKind?: Resolver<Maybe<ResolversTypes['EngagementKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EntityNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type GraphLinkResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GraphLink'] = ResolversParentTypes['GraphLink']> = {
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  formerly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GraphLinkSentenceArgs>>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type GraphRevisionResolvers<ContextType = QueryContext, ParentType extends ResolversParentTypes['GraphRevision'] = ResolversParentTypes['GraphRevision']> = {
  earliestFact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PartnershipNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
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
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  partnersAcrossAreas?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersAcrossAreasArgs, 'areas' | 'atLeast' | 'first' | 'includeNarrower' | 'includeUndated'>>;
  partnersByPriorityArea?: Resolver<ResolversTypes['PartnerConnection'], ParentType, ContextType, RequireFields<QueryPartnersByPriorityAreaArgs, 'area' | 'first' | 'includeNarrower' | 'includeUndated'>>;
  priorityAreaCoverage?: Resolver<ReadonlyArray<ResolversTypes['AreaCoverage']>, ParentType, ContextType, RequireFields<QueryPriorityAreaCoverageArgs, 'includeUndated'>>;
  responsibility?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType, RequireFields<QueryResponsibilityArgs, 'includeUndated' | 'of'>>;
  reviewsDue?: Resolver<ReadonlyArray<ResolversTypes['ReviewDue']>, ParentType, ContextType, RequireFields<QueryReviewsDueArgs, 'includeUndated'>>;
  reviewsDueConnection?: Resolver<ResolversTypes['ReviewDueConnection'], ParentType, ContextType, RequireFields<QueryReviewsDueConnectionArgs, 'first' | 'includeUndated'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'includeUndated' | 'text'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'limit' | 'of'>>;
  timelineConnection?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineConnectionArgs, 'first' | 'of'>>;
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
  attestedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReasonKind'], ParentType, ContextType>;
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
  source?: Resolver<ResolversTypes['SearchSource'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<UniversityNameArgs>>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  rorId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usualName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = QueryContext> = {
  ActionPlan?: ActionPlanResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AreaCoverage?: AreaCoverageResolvers<ContextType>;
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
  DistanceClaim?: DistanceClaimResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DutyClaim?: DutyClaimResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceCoverage?: EvidenceCoverageResolvers<ContextType>;
  EvidenceCoverageOfKind?: EvidenceCoverageOfKindResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  GapCandidate?: GapCandidateResolvers<ContextType>;
  GapCandidateConnection?: GapCandidateConnectionResolvers<ContextType>;
  GapCandidateEdge?: GapCandidateEdgeResolvers<ContextType>;
  GraphLink?: GraphLinkResolvers<ContextType>;
  GraphRevision?: GraphRevisionResolvers<ContextType>;
  Guideline?: GuidelineResolvers<ContextType>;
  HeldDuty?: HeldDutyResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  Language?: LanguageResolvers;
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
  PriorityArea?: PriorityAreaResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedEntity?: RankedEntityResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Recording?: RecordingResolvers<ContextType>;
  RecordingConnection?: RecordingConnectionResolvers<ContextType>;
  RecordingEdge?: RecordingEdgeResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewDue?: ReviewDueResolvers<ContextType>;
  ReviewDueConnection?: ReviewDueConnectionResolvers<ContextType>;
  ReviewDueEdge?: ReviewDueEdgeResolvers<ContextType>;
  RoleClaim?: RoleClaimResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SustainableDevelopmentGoal?: SustainableDevelopmentGoalResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  University?: UniversityResolvers<ContextType>;
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
