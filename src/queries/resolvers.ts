import { QUERY_RESOLVERS } from '../generated/query-resolvers.js';
import type { Resolvers } from '../generated/resolvers.js';
import { LANGUAGES_BY_CODE } from '../model/language.js';

/**
 * The resolvers of the product's own questions: what each `*.resolver.ts` exports. `npm run codegen` lists those files, so
 * that a question is one folder. They get a language as its tag.
 */
export const resolvers: Resolvers = QUERY_RESOLVERS.reduce<Resolvers>(
  (all, one) => {
    const twice = Object.keys(one).find((type) => type !== 'Query' && type in all);
    if (twice !== undefined) throw new Error(`Two files of src/queries have resolvers of ${twice}`);
    return { ...all, ...one, Query: { ...all.Query, ...one.Query } };
  },
  { Language: LANGUAGES_BY_CODE },
);
