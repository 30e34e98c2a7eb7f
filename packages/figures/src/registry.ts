import type { OptionName } from './parameters/parameters.js';

/** Attributes by which an element says what it is about. */
export type IdAttribute = 'actor' | 'engagement' | 'area' | 'of';

/** What a kind of figure takes. */
export interface Takes {
  readonly options: readonly OptionName[];
  /** Attributes of its element that say what it is about: the first that is there counts, the first of all is recommended. */
  readonly idAttributes: readonly IdAttribute[];
  /** What the API calls the argument that its id is given to. */
  readonly idArgument: IdAttribute;
}

/** Every kind of figure, a line each: what draws it is in the folder of its name, which is brought where it is needed. */
export const FIGURE_KINDS = {
  graph: { options: ['depth', 'at'], idAttributes: ['actor', 'of'], idArgument: 'of' },
  partners: { options: ['of', 'at'], idAttributes: ['area'], idArgument: 'area' },
  timeline: { options: ['from', 'to'], idAttributes: ['of', 'actor'], idArgument: 'of' },
  map: { options: ['at'], idAttributes: ['actor', 'of'], idArgument: 'of' },
  standing: { options: ['at'], idAttributes: ['of', 'engagement', 'actor'], idArgument: 'of' },
} as const satisfies Readonly<Record<string, Takes>>;

/** Also the part of an address, and of an element's name, that says which it is. */
export type FigureName = keyof typeof FIGURE_KINDS;

export const FIGURE_NAMES = Object.keys(FIGURE_KINDS) as FigureName[];

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(FIGURE_KINDS, name);

/** What a kind of figure takes. */
export const takenBy = (name: FigureName): Takes => FIGURE_KINDS[name];
