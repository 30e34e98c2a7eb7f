import { FIGURE_TEXTS, type FigureLanguage } from '../words/figure-texts.js';

/** What may stand in a parameter. Dates are EDTF and ids the graph's: whether there is such a one is for the API to say. */
export type Definition =
  | { readonly kind: 'whole'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'id' };

const LANGUAGES = Object.keys(FIGURE_TEXTS) as FigureLanguage[];

/** `auto` follows the reader's own setting. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** All that a figure may be asked for beside what it is about: in an address, in an element's attributes, in a form. */
export const PARAMETERS = {
  lang: { kind: 'choice', values: LANGUAGES },
  theme: { kind: 'choice', values: THEMES },
  /** Of a drawing; pixels. */
  width: { kind: 'whole', min: 240, max: 1600 },
  /** Pixels of a picture for each pixel of its width. */
  scale: { kind: 'whole', min: 1, max: 3 },
  /** Steps around what a network is of. */
  depth: { kind: 'whole', min: 0, max: 3 },
  at: { kind: 'date' },
  from: { kind: 'date' },
  to: { kind: 'date' },
  of: { kind: 'id' },
} as const satisfies Readonly<Record<string, Definition>>;

export type ParameterName = keyof typeof PARAMETERS;

/** What kinds of figure take, each some of these. */
export type OptionName = Exclude<ParameterName, 'lang' | 'theme' | 'width' | 'scale'>;

type ValueOf<D extends Definition> = D extends { kind: 'whole' }
  ? number
  : D extends { values: readonly (infer Value)[] }
    ? Value
    : string;

/** What was said, by name; null: nothing, or nothing that may stand there. */
export type ParameterValues = { readonly [Name in ParameterName]: ValueOf<(typeof PARAMETERS)[Name]> | null };

/** What was asked for, each at its default where nothing was said. */
export type FigureOptions = Omit<Pick<ParameterValues, OptionName>, 'depth'> & { readonly depth: number };

/** Steps around what a network is of, where nobody says how many. */
export const DEFAULT_DEPTH = 1;

export const optionsOf = ({ depth, at, from, to, of }: ParameterValues): FigureOptions => ({
  ...{ depth: depth ?? DEFAULT_DEPTH, at, from, to, of },
});
