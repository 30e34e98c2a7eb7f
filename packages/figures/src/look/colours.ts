/** A colour on light paper, and the same on dark. */
export type Pair = readonly [light: string, dark: string];

/**
 * What figures are drawn with beside the colours of types. Text has a contrast of 4.5 to the paper at least, marks and
 * lines that mean something 3 (WCAG 1.4.3, 1.4.11).
 */
export const FIGURE_COLOURS = {
  paper: ['#ffffff', '#161c22'],
  ink: ['#1b242c', '#e8edf1'],
  muted: ['#4c5863', '#adb9c4'],
  line: ['#7b8791', '#7d8a95'],
  faint: ['#d5dbe0', '#2f3942'],
  land: ['#e4e8ec', '#2a3037'],
  accent: ['#1f5fa8', '#79b4f2'],
} as const satisfies Readonly<Record<string, Pair>>;

/** What something in a figure is, as far as its colour goes. */
export type Tone = keyof typeof FIGURE_COLOURS;

/** The colours of types, by the names that the model has for them. */
export const MARK_COLOURS = {
  blue: { light: '#1f5fa8', dark: '#79b4f2' },
  teal: { light: '#0c7a75', dark: '#4fc4bb' },
  ochre: { light: '#9a5b00', dark: '#e5a84c' },
  plum: { light: '#8b3a76', dark: '#dc93c9' },
  slate: { light: '#52606d', dark: '#a9b8c6' },
  rust: { light: '#b23a26', dark: '#f2917e' },
  moss: { light: '#3f7228', dark: '#96c97a' },
} as const;
