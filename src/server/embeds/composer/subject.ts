import type { FigureName } from '@vanort/figures';
import {
  ComposerDocument,
  SuggestionsDocument,
  type ComposerQuery,
  type EntityType,
} from '../../../generated/client/graphql.js';
import { languageCode, type TextLanguage } from '../../../model/language.js';
import type { Execute } from '../../graphql/internal-client.js';

/** What a figure can be about. */
export interface Subject {
  readonly id: string;
  readonly name: string;
}

/** What somebody meant: one thing, or some of which they can choose, or nothing at all. */
export type Meant = { readonly id: string } | { readonly suggestions: readonly Subject[] };

/** What figures of a kind are about; others are about anything. */
const GROUPS: Readonly<Partial<Record<FigureName, readonly (keyof ComposerQuery)[]>>> = {
  partners: ['priorityAreas'],
  map: ['actors'],
  standing: ['actors', 'engagements'],
};
const ALL: readonly (keyof ComposerQuery)[] = ['actors', 'engagements', 'priorityAreas'];
const AREAS: EntityType[] = ['PRIORITY_AREA'];
const MOST_SUGGESTIONS = 8;

/** What there is to choose of for a kind of figure: the first of each group, by name. */
export async function offeredFor(
  figure: FigureName,
  execute: Execute,
  language: TextLanguage,
): Promise<readonly Subject[]> {
  const { value } = await execute(ComposerDocument, { language: languageCode(language) }, language);
  return (GROUPS[figure] ?? ALL).flatMap((group) => value[group]);
}

const same = (a: string, b: string) => a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');

/**
 * What is meant by a name: what has exactly that name or that id, else what a search finds, to be chosen of. For a kind
 * that is about few things all of them are suggested when the search finds none.
 */
export async function findMeant(
  name: string,
  figure: FigureName,
  offered: readonly Subject[],
  execute: Execute,
  language: TextLanguage,
): Promise<Meant> {
  const exact = offered.filter((one) => same(one.name, name) || one.id === name);
  if (exact[0] !== undefined && exact.length === 1) return { id: exact[0].id };
  const { value } = await execute(
    SuggestionsDocument,
    {
      ...{ text: name, first: MOST_SUGGESTIONS, language: languageCode(language) },
      types: figure === 'partners' ? AREAS : null,
    },
    language,
  );
  const found = value.search.edges.map(({ node }) => ({ id: node.id, name: node.name }));
  const [only, ...others] = found.filter((one) => same(one.name, name) || one.id === name);
  if (only !== undefined && others.length === 0) return { id: only.id };
  const isOfFew = GROUPS[figure]?.length === 1 && figure === 'partners';
  return { suggestions: found.length === 0 && isOfFew ? offered : found };
}
