import type { FoldedTie } from './fold.js';
import type { TieNetwork } from './ties.js';

/** A tie, and the question that it answers. */
export interface AskedTie extends FoldedTie {
  readonly asked: string;
}

/** What resolvers have of these types of the API, by the type's name. */
export type TieNetworkMapper = Omit<TieNetwork, 'question' | 'ties'> & { readonly ties: readonly AskedTie[] };
export type TieMapper = AskedTie;
