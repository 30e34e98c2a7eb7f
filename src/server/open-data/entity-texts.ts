import type { TextLanguage } from '../../narration/language.js';

/** What people read on an entity's page, in one language. */
interface EntityWords {
  readonly sameAs: string;
  readonly relations: string;
  readonly leftOut: (count: number) => string;
  readonly searchInstead: string;
  readonly search: string;
  readonly notFound: (id: string) => string;
}

export const ENTITY_WORDS: Readonly<Record<TextLanguage, EntityWords>> = {
  sv: {
    sameAs: 'Samma post i andra register',
    relations: 'Alla kopplingar',
    leftOut: (count) =>
      `${count === 1 ? '1 koppling' : `${count} kopplingar`} till visas inte här. Alla finns i API:et.`,
    searchInstead: 'Sök efter det i stället',
    search: 'Sök',
    notFound: (id) => `Det finns inget med beteckningen ”${id}”.`,
  },
  en: {
    sameAs: 'The same in other registers',
    relations: 'All connections',
    leftOut: (count) => `${count} more connections are not shown here. All of them are in the API.`,
    searchInstead: 'Search for it instead',
    search: 'Search',
    notFound: (id) => `There is nothing with the id “${id}”.`,
  },
};
