import {
  EntityStandingDocument,
  EntityStatementsDocument,
  type EntityStatementsQuery,
} from '../../generated/client/graphql.js';
import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import { languageCode, type TextLanguage } from '../../model/language.js';
import type { Cached } from '../cache/result-cache.js';
import type { Execute } from '../graphql/internal-client.js';

/** A statement as pages and files tell of it. */
export type SaidStatement = EntityStatementsQuery['statements']['edges'][number]['node'];

/** What is said of an entity, in precedence: a part of it. */
export interface Said {
  readonly statements: readonly SaidStatement[];
  readonly totalCount: number;
  /** Where to go on from; null: this is the end. */
  readonly next: string | null;
  /** When the graph was last written to: what is current was so then. */
  readonly recordedAt: string | null;
}

/** What is said of entities, for many readers. */
export interface Statements {
  /**
   * At most so many statements of an entity, those after a place in the list where one is given.
   * @throws ApiError NOT_FOUND, BAD_USER_INPUT for a place that is none
   */
  find(id: string, language: TextLanguage, most: number, after?: string | null): Promise<Cached<Said>>;
  /** How an entity stands by what is said of it, as a sentence; null: it is no engagement, or nobody says. */
  standing(id: string, type: EntityType, language: TextLanguage): Promise<Cached<string | null> | null>;
}

/** The most that the API gives at a time. */
const PAGE = 100;

export const createStatements = (execute: Execute): Statements => ({
  find: async (id, language, most, after = null) => {
    const statements: SaidStatement[] = [];
    for (let from = after; ;) {
      const first = Math.min(PAGE, most - statements.length);
      const variables = { of: id, first, after: from, language: languageCode(language) };
      const page = await execute(EntityStatementsDocument, variables, language);
      const { edges, pageInfo, totalCount } = page.value.statements;
      statements.push(...edges.map(({ node }) => node));
      from = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
      if (from === null || statements.length >= most) {
        const recordedAt = page.value.graphRevision.recordedAt ?? null;
        return { ...page, value: { statements, totalCount, next: from, recordedAt } };
      }
    }
  },
  standing: async (id, type, language) => {
    if (ENTITY_TYPES[type].group !== 'Engagement') return null;
    const found = await execute(EntityStandingDocument, { id, language: languageCode(language) }, language);
    const { kind, sentence, differences } = found.value.engagement?.standing ?? {};
    // What is contradicted is told with who contradicts whom.
    const told = [sentence, kind === 'CONTRADICTED' ? null : differences].filter((part) => part);
    return { ...found, value: told.length === 0 ? null : told.join(' ') };
  },
});
