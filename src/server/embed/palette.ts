import { ENTITY_TYPES, type EntityType, type Group } from '../../graph/kinds.js';
import { markup, type Markup } from '../markup.js';

export const THEMES = ['auto', 'light', 'dark'] as const;
/** `auto` follows the reader's own setting. */
export type Theme = (typeof THEMES)[number];

/** What something in a drawing is, as far as its colour goes. */
export type Tone = 'paper' | 'ink' | 'muted' | 'line' | 'faint' | 'land' | Lowercase<Group>;

/** Text has a contrast of 4.5 to the paper at least, marks and lines that mean something 3 (WCAG 1.4.3, 1.4.11). */
const COLOURS: Readonly<Record<'light' | 'dark', Readonly<Record<Tone, string>>>> = {
  light: {
    paper: '#ffffff',
    ink: '#1b1f24',
    muted: '#555e68',
    line: '#7b8590',
    faint: '#c3cad1',
    land: '#e4e8ec',
    actor: '#0b5cad',
    engagement: '#1a7f37',
    governance: '#7a3fd1',
    theme: '#b14400',
    place: '#0e6f88',
  },
  dark: {
    paper: '#16191d',
    ink: '#e9eef3',
    muted: '#a7b1bc',
    line: '#7f8b97',
    faint: '#48515a',
    land: '#2a3037',
    actor: '#6cb6ff',
    engagement: '#6bc46d',
    governance: '#c39bff',
    theme: '#f69d50',
    place: '#56c8da',
  },
};

const TONES = Object.keys(COLOURS.light) as Tone[];

/** A tone's colour as an attribute's value; with `auto` it is light until a style says otherwise. */
export const colour = (tone: Tone, theme: Theme): string => COLOURS[theme === 'dark' ? 'dark' : 'light'][tone];

export const toneOf = (type: EntityType): Tone => ENTITY_TYPES[type].group.toLowerCase() as Lowercase<Group>;

const rules = (theme: 'light' | 'dark', scope: string) =>
  TONES.map(
    (tone) =>
      `${scope} .vo-${tone}{fill:${COLOURS[theme][tone]}}${scope} .vo-s-${tone}{stroke:${COLOURS[theme][tone]}}`,
  ).join('');

/** For a drawing that follows the reader's setting, and for paper, where it is always light. */
export const DRAWING_STYLE =
  `@media (prefers-color-scheme:dark){${rules('dark', '.vanort-auto')}}` +
  `@media print{${rules('light', '.vanort-figure')}}`;

/** Classes and colours for a shape that is filled. */
export const fill = (tone: Tone, theme: Theme): Markup => markup`class="vo-${tone}" fill="${colour(tone, theme)}"`;

/** Classes and colours for a line. */
export const stroke = (tone: Tone, theme: Theme): Markup =>
  markup`class="vo-s-${tone}" fill="none" stroke="${colour(tone, theme)}"`;
