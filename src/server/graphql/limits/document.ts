import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import { tooComplex } from './rejection.js';

export const MAX_DEPTH = 16;
export const MAX_ALIASES = 30;
export const MAX_DIRECTIVES = 30;

const report = (message: string) => (context: ValidationContext | null) =>
  context?.reportError(new GraphQLError(message, { originalError: tooComplex(message) }));
const rule = (message: string) => ({ onReject: [report(message)], propagateOnRejection: false });

/**
 * An operation of a kind that the schema does not have is the caller's mistake: graphql-js finds out when it executes.
 */
const knownOperations: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`There is no ${node.operation} here, only queries.`, { nodes: node }));
  },
});

/** Limits on a document's shape, as validation rules: how deep it goes, how many aliases and directives it has. */
export const documentRules: ValidationRule[] = [
  knownOperations,
  maxDepthRule({
    n: MAX_DEPTH,
    flattenFragments: true,
    ignoreIntrospection: true,
    ...rule(`The query is nested too deeply: ${MAX_DEPTH} levels are allowed.`),
  }),
  maxAliasesRule({ n: MAX_ALIASES, ...rule(`The query has too many aliases: ${MAX_ALIASES} are allowed.`) }),
  maxDirectivesRule({
    n: MAX_DIRECTIVES,
    ...rule(`The query has too many directives: ${MAX_DIRECTIVES} are allowed.`),
  }),
];
