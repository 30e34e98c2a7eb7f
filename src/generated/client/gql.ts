/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Coverage($at: PartialDate) {\n  priorityAreaCoverage(at: $at) {\n    area {\n      id\n      prefLabel {\n        sv\n        en\n      }\n      goals {\n        number\n        name\n      }\n    }\n    partners\n    engagements\n    activities\n  }\n}": typeof types.CoverageDocument,
    "query Engagement($id: ID! = \"smart-city-alliance\") {\n  engagement(id: $id) {\n    name\n    stage\n    participantsConnection {\n      totalCount\n      edges {\n        properties {\n          since\n          attestedOn\n          evidenceIds\n        }\n        node {\n          name\n          countries {\n            name\n          }\n        }\n      }\n    }\n  }\n}": typeof types.EngagementDocument,
    "query Neighbourhood($of: ID! = \"palo-alto\", $depth: Int = 1, $language: Language) {\n  neighbourhood(of: $of, depth: $depth) {\n    nodes {\n      id\n      type\n      name(language: $language)\n      degree\n    }\n    links {\n      source\n      target\n      kind\n      sentence(language: $language)\n    }\n    omitted {\n      node\n      kind\n      count\n    }\n  }\n}": typeof types.NeighbourhoodDocument,
    "query Partners($area: ID! = \"smart-city\", $at: PartialDate, $language: Language) {\n  partnersByPriorityArea(area: $area, at: $at) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n      }\n      reasons {\n        sentence(language: $language)\n        since\n        evidence {\n          anchor\n          section\n          document {\n            name\n            date\n          }\n        }\n      }\n    }\n  }\n}": typeof types.PartnersDocument,
    "query Search($text: String! = \"linkoping\", $language: Language) {\n  search(text: $text, first: 10) {\n    totalCount\n    edges {\n      node {\n        id\n        type\n        name(language: $language)\n      }\n    }\n  }\n}": typeof types.SearchDocument,
};
const documents: Documents = {
    "query Coverage($at: PartialDate) {\n  priorityAreaCoverage(at: $at) {\n    area {\n      id\n      prefLabel {\n        sv\n        en\n      }\n      goals {\n        number\n        name\n      }\n    }\n    partners\n    engagements\n    activities\n  }\n}": types.CoverageDocument,
    "query Engagement($id: ID! = \"smart-city-alliance\") {\n  engagement(id: $id) {\n    name\n    stage\n    participantsConnection {\n      totalCount\n      edges {\n        properties {\n          since\n          attestedOn\n          evidenceIds\n        }\n        node {\n          name\n          countries {\n            name\n          }\n        }\n      }\n    }\n  }\n}": types.EngagementDocument,
    "query Neighbourhood($of: ID! = \"palo-alto\", $depth: Int = 1, $language: Language) {\n  neighbourhood(of: $of, depth: $depth) {\n    nodes {\n      id\n      type\n      name(language: $language)\n      degree\n    }\n    links {\n      source\n      target\n      kind\n      sentence(language: $language)\n    }\n    omitted {\n      node\n      kind\n      count\n    }\n  }\n}": types.NeighbourhoodDocument,
    "query Partners($area: ID! = \"smart-city\", $at: PartialDate, $language: Language) {\n  partnersByPriorityArea(area: $area, at: $at) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n      }\n      reasons {\n        sentence(language: $language)\n        since\n        evidence {\n          anchor\n          section\n          document {\n            name\n            date\n          }\n        }\n      }\n    }\n  }\n}": types.PartnersDocument,
    "query Search($text: String! = \"linkoping\", $language: Language) {\n  search(text: $text, first: 10) {\n    totalCount\n    edges {\n      node {\n        id\n        type\n        name(language: $language)\n      }\n    }\n  }\n}": types.SearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Coverage($at: PartialDate) {\n  priorityAreaCoverage(at: $at) {\n    area {\n      id\n      prefLabel {\n        sv\n        en\n      }\n      goals {\n        number\n        name\n      }\n    }\n    partners\n    engagements\n    activities\n  }\n}"): (typeof documents)["query Coverage($at: PartialDate) {\n  priorityAreaCoverage(at: $at) {\n    area {\n      id\n      prefLabel {\n        sv\n        en\n      }\n      goals {\n        number\n        name\n      }\n    }\n    partners\n    engagements\n    activities\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Engagement($id: ID! = \"smart-city-alliance\") {\n  engagement(id: $id) {\n    name\n    stage\n    participantsConnection {\n      totalCount\n      edges {\n        properties {\n          since\n          attestedOn\n          evidenceIds\n        }\n        node {\n          name\n          countries {\n            name\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Engagement($id: ID! = \"smart-city-alliance\") {\n  engagement(id: $id) {\n    name\n    stage\n    participantsConnection {\n      totalCount\n      edges {\n        properties {\n          since\n          attestedOn\n          evidenceIds\n        }\n        node {\n          name\n          countries {\n            name\n          }\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Neighbourhood($of: ID! = \"palo-alto\", $depth: Int = 1, $language: Language) {\n  neighbourhood(of: $of, depth: $depth) {\n    nodes {\n      id\n      type\n      name(language: $language)\n      degree\n    }\n    links {\n      source\n      target\n      kind\n      sentence(language: $language)\n    }\n    omitted {\n      node\n      kind\n      count\n    }\n  }\n}"): (typeof documents)["query Neighbourhood($of: ID! = \"palo-alto\", $depth: Int = 1, $language: Language) {\n  neighbourhood(of: $of, depth: $depth) {\n    nodes {\n      id\n      type\n      name(language: $language)\n      degree\n    }\n    links {\n      source\n      target\n      kind\n      sentence(language: $language)\n    }\n    omitted {\n      node\n      kind\n      count\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Partners($area: ID! = \"smart-city\", $at: PartialDate, $language: Language) {\n  partnersByPriorityArea(area: $area, at: $at) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n      }\n      reasons {\n        sentence(language: $language)\n        since\n        evidence {\n          anchor\n          section\n          document {\n            name\n            date\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Partners($area: ID! = \"smart-city\", $at: PartialDate, $language: Language) {\n  partnersByPriorityArea(area: $area, at: $at) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n      }\n      reasons {\n        sentence(language: $language)\n        since\n        evidence {\n          anchor\n          section\n          document {\n            name\n            date\n          }\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($text: String! = \"linkoping\", $language: Language) {\n  search(text: $text, first: 10) {\n    totalCount\n    edges {\n      node {\n        id\n        type\n        name(language: $language)\n      }\n    }\n  }\n}"): (typeof documents)["query Search($text: String! = \"linkoping\", $language: Language) {\n  search(text: $text, first: 10) {\n    totalCount\n    edges {\n      node {\n        id\n        type\n        name(language: $language)\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;