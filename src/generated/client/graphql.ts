/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** The languages that every text is kept in. */
export type Language =
  /** English */
  | 'EN'
  /** Swedish */
  | 'SV';

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


export const CoverageDocument = {"__meta__":{"hash":"sha256:b41faa74a179257ad6a1cd5496552cf1c4919de594498e536c4af8814752b494"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priorityAreaCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefLabel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sv"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"engagements"}},{"kind":"Field","name":{"kind":"Name","value":"activities"}}]}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const EngagementDocument = {"__meta__":{"hash":"sha256:d170c8e674f33c82a8d4f2cb773c45cb1c93a2f3a6bd5cb497e7a3a7d7e575da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Engagement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"smart-city-alliance","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"engagement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"participantsConnection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EngagementQuery, EngagementQueryVariables>;
export const NeighbourhoodDocument = {"__meta__":{"hash":"sha256:4fc6a0a7a40f5fc87ab1a7fd269aadc698fff70f6eb32f4a31b3315cbd3e9ada"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"palo-alto","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"degree"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"omitted"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const PartnersDocument = {"__meta__":{"hash":"sha256:58b7129081fdc6d89447194510e948a47461aa8eadc2fc5c50eeb16048baef49"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"area"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"smart-city","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnersByPriorityArea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"area"},"value":{"kind":"Variable","name":{"kind":"Name","value":"area"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anchor"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnersQuery, PartnersQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"sha256:cae9a62a065c93f00170334b1256e8a679a19dbdf1945b0eaffeef7ff2a22b9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"defaultValue":{"kind":"StringValue","value":"linkoping","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;