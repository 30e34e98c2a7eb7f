import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { Lexer, Source, TokenKind, type ValidationContext, type ValidationRule } from 'graphql';
import { tooComplex } from './rejection.js';

export const MAX_TOKENS = 2_000;
export const MAX_DEPTH = 16;
export const MAX_ALIASES = 30;
export const MAX_DIRECTIVES = 30;

const report = (message: string) => (context: ValidationContext | null) => context?.reportError(tooComplex(message));
const rule = (message: string) => ({ onReject: [report(message)], propagateOnRejection: false });

/** Limits on a document's shape, as validation rules: how deep it goes, how many aliases and directives it has. */
export const documentRules: ValidationRule[] = [
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

/** Refuses a document of too many tokens before it is parsed. */
export const tokenLimit: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveSource: async ({ source }) => {
      if (source.length > MAX_TOKENS && countTokens(source) > MAX_TOKENS) {
        throw tooComplex(`The query is too long: ${MAX_TOKENS} tokens are allowed.`);
      }
    },
  }),
};

function countTokens(source: string): number {
  const lexer = new Lexer(new Source(source));
  let count = 0;
  try {
    while (count <= MAX_TOKENS && lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    return count;
  }
  return count;
}
