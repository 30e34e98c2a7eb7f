import type { Language } from '../../narration/language.js';
import type { Match } from './match.js';
import type { HitsPage } from './search.js';

/** What resolvers have of these types of the API, by the type's name. */
export type SearchEdgeMapper = HitsPage['hits'][number];
/** With the entity that the words are of, and the language that was asked for. */
export type SearchMatchMapper = Match & { readonly of: string; readonly language: Language };
