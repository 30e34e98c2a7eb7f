import type { FastifyRequest } from 'fastify';
import { Lexer, Source, TokenKind } from 'graphql';
import { z } from 'zod';
import { tooComplex } from './rejection.js';

export const MAX_TOKENS = 2_000;
/** How deep brackets of a document may stand in each other: fields, arguments and their values together. */
export const MAX_BRACKETS = 100;
/** How deep the variables of one request may be nested, and how many values they may hold. */
export const MAX_VARIABLE_DEPTH = 32;
export const MAX_VARIABLE_VALUES = 2_000;

const Document = z.object({ query: z.string() });
const Variables = z.object({ variables: z.unknown() });

/**
 * Refuses a request whose document or variables are out of proportion before anything reads them recursively: a hook of
 * the route that takes documents. What is malformed passes: what reads it says what is wrong.
 * @throws QUERY_TOO_COMPLEX
 */
export async function limitRequest({ method, query, body }: FastifyRequest): Promise<void> {
  const request = method === 'GET' ? query : body;
  limitDocument(Document.safeParse(request).data?.query ?? '');
  const variables = Variables.safeParse(request).data?.variables;
  limitVariables(method === 'GET' && typeof variables === 'string' ? parseJson(variables) : variables);
}

const OPENING = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function limitDocument(source: string): void {
  // A token takes a character at least.
  if (source.length <= MAX_BRACKETS) return;
  const lexer = new Lexer(new Source(source));
  let depth = 0;
  for (let count = 1; ; count += 1) {
    const kind = nextKind(lexer);
    if (kind === TokenKind.EOF) return;
    if (count > MAX_TOKENS) throw tooComplex(`The query is too long: ${MAX_TOKENS} tokens are allowed.`);
    if (OPENING.has(kind)) depth += 1;
    if (CLOSING.has(kind)) depth -= 1;
    if (depth > MAX_BRACKETS) {
      throw tooComplex(`The query is nested too deeply: ${MAX_BRACKETS} brackets in each other are allowed.`);
    }
  }
}

/** The next token's kind; what is no token ends the document, and the parser says where. */
function nextKind(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch {
    return TokenKind.EOF;
  }
}

/** Level by level, without recursion: what is nested too deeply would overflow the stack that finds it out. */
function limitVariables(variables: unknown): void {
  let count = 0;
  let level = [variables];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_VARIABLE_DEPTH) {
      throw tooComplex(`The variables are nested too deeply: ${MAX_VARIABLE_DEPTH} levels are allowed.`);
    }
    count += level.length;
    if (count > MAX_VARIABLE_VALUES) {
      throw tooComplex(`The variables hold too much: ${MAX_VARIABLE_VALUES} values are allowed.`);
    }
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
