import type { ApolloServer } from '@apollo/server';
import { print, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { QueryContext } from '../../queries/api/context.js';
import type { Language } from '../../narration/language.js';
import type { GraphState } from '../../queries/revision/revision.js';
import { etagOf } from './etag.js';
import { cacheVersion, type RevisionWatcher } from './revision-watcher.js';

/** A public query: anonymous, so that its result is the same for every client. */
export interface QueryRequest {
  /** A document with a query, as text or parsed, such as those of `src/generated/client`. */
  readonly document: string | DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly language: Language;
  /** Minimum revision, as returned by a write: the result must reflect that write. */
  readonly atLeast?: number | undefined;
}

/** A serialised GraphQL response. */
export interface QueryResult {
  /** The HTTP status: 200, or that of the errors. */
  readonly status: number;
  /** JSON of GraphQL's form: `{"data": ...}` or `{"errors": ...}`. */
  readonly body: Buffer;
  readonly etag: string;
  /** Whether it has no errors and no search was cut short by its time limit; only such results are cached. */
  readonly isWhole: boolean;
  /** The graph's revision that it reflects at least; null when the revision was not read. */
  readonly revision: number | null;
}

export interface QueryCache {
  /**
   * Returns the cached result if its cache version (revision and day) is current, otherwise executes the query once for
   * all concurrent callers. Errors are returned as results with their status, and never cached.
   * @throws REVISION_NOT_REACHED
   */
  execute(question: QueryRequest): Promise<QueryResult>;
  /** Waits until the graph has reached a revision. @throws REVISION_NOT_REACHED */
  reach(revision: number | undefined): Promise<void>;
}

export interface QueryCacheOptions {
  readonly apollo: ApolloServer<QueryContext>;
  readonly revisions: RevisionWatcher;
  readonly contextFor: (language: Language, onCutShort: () => void) => QueryContext;
  /** Memory limit in bytes; 0: nothing is cached. */
  readonly cacheBytes: number;
}

/** Estimated memory of an entry besides its body and key. */
const OVERHEAD_BYTES = 700;
/** Largest result that is cached, as a share of the memory limit. */
const LARGEST = 1 / 8;

interface Made {
  readonly version: string;
  readonly answer: QueryResult;
}
interface Underway {
  readonly version: string;
  readonly answer: Promise<QueryResult>;
}

/** Cache of public query results, valid until the graph changes or the day ends. */
export function createQueryCache({ apollo, revisions, contextFor, cacheBytes }: QueryCacheOptions): QueryCache {
  const keeps = cacheBytes > 0;
  const kept = new LRUCache<string, Made>({
    maxSize: Math.max(1, cacheBytes),
    maxEntrySize: Math.max(1, Math.floor(cacheBytes * LARGEST)),
    sizeCalculation: ({ answer }, key) => answer.body.byteLength + key.length + OVERHEAD_BYTES,
  });
  const underway = new Map<string, Underway>();

  async function answer(question: QueryRequest, document: string, state: GraphState | null): Promise<QueryResult> {
    const { operationName, variables, language } = question;
    let isCutShort = false;
    const response = await apollo.executeOperation(
      { query: document, ...(operationName && { operationName }), ...(variables && { variables }) },
      { contextValue: contextFor(language, () => (isCutShort = true)) },
    );
    if (response.body.kind !== 'single') throw new Error('An answer came in parts');
    const { errors, data } = response.body.singleResult;
    const body = ownMemory(`${JSON.stringify({ errors, data })}\n`);
    return {
      ...{ status: response.http.status ?? 200, body, etag: etagOf(body), revision: state?.number ?? null },
      isWhole: errors === undefined && !isCutShort,
    };
  }

  return {
    reach: async (revision) => {
      if (revision !== undefined) await revisions.current(revision);
    },
    execute: async (question) => {
      const document = textOf(question.document);
      const state = keeps || question.atLeast !== undefined ? await revisions.current(question.atLeast) : null;
      if (!keeps || state === null) return answer(question, document, state);

      const { operationName, variables, language } = question;
      const key = JSON.stringify([document, operationName ?? null, variables ?? null, language]);
      const version = cacheVersion(state);
      const made = kept.get(key);
      if (made?.version === version) return made.answer;
      const asked = underway.get(key);
      if (asked?.version === version) return asked.answer;

      const coming = answer(question, document, state);
      underway.set(key, { version, answer: coming });
      try {
        const come = await coming;
        if (come.isWhole && cacheVersion(state) === version) kept.set(key, { version, answer: come });
        return come;
      } finally {
        if (underway.get(key)?.answer === coming) underway.delete(key);
      }
    },
  };
}

/** A text in memory of its own: a small `Buffer.from` shares its block with others, and one that is kept keeps the block. */
function ownMemory(text: string): Buffer {
  const buffer = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  buffer.write(text);
  return buffer;
}

const texts = new WeakMap<DocumentNode, string>();

function textOf(document: string | DocumentNode): string {
  if (typeof document === 'string') return document;
  const known = texts.get(document) ?? print(document);
  texts.set(document, known);
  return known;
}
