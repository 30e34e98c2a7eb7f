import type { EntityType } from '@vanort/client';
import {
  CIRCLE,
  DIAMOND,
  HEXAGON,
  hollow,
  OCTAGON,
  PENTAGON,
  type Shape,
  SQUARE,
  TRIANGLE,
  TRIANGLE_DOWN,
} from './shape.js';

export type Theme = 'light' | 'dark';

/** How a type is drawn. Every colour stands out from its background by 3:1 at least; no two types share colour and shape. */
export interface Look {
  readonly shape: Shape;
  readonly light: string;
  readonly dark: string;
}

const BLUE = { light: '#1f5fa8', dark: '#79b4f2' };
const TEAL = { light: '#0c7a75', dark: '#4fc4bb' };
const OCHRE = { light: '#9a5b00', dark: '#e5a84c' };
const PLUM = { light: '#8b3a76', dark: '#dc93c9' };
const SLATE = { light: '#52606d', dark: '#a9b8c6' };
const RUST = { light: '#b23a26', dark: '#f2917e' };
const MOSS = { light: '#3f7228', dark: '#96c97a' };

/** The one place that says how types look, in the order in which legends list them. */
export const PALETTE: Readonly<Record<EntityType, Look>> = {
  CITY: { shape: CIRCLE, ...BLUE },
  UNIVERSITY: { shape: SQUARE, ...TEAL },
  COMPANY: { shape: HEXAGON, ...OCHRE },
  ASSOCIATION: { shape: PENTAGON, ...PLUM },
  ORGANISATION: { shape: OCTAGON, ...SLATE },
  PERSON: { shape: TRIANGLE, ...PLUM },
  PARTNERSHIP: { shape: DIAMOND, ...RUST },
  INITIATIVE: { shape: TRIANGLE, ...RUST },
  AGREEMENT: { shape: hollow(SQUARE), ...SLATE },
  DECISION: { shape: hollow(DIAMOND), ...SLATE },
  ACTION_PLAN: { shape: hollow(HEXAGON), ...SLATE },
  ACTIVITY: { shape: hollow(TRIANGLE), ...RUST },
  REVIEW: { shape: hollow(OCTAGON), ...SLATE },
  COST_RULE: { shape: hollow(PENTAGON), ...SLATE },
  GUIDELINE: { shape: hollow(TRIANGLE_DOWN), ...SLATE },
  EVENT: { shape: hollow(CIRCLE), ...RUST },
  DOCUMENT: { shape: hollow(SQUARE), ...OCHRE },
  PRIORITY_AREA: { shape: TRIANGLE_DOWN, ...MOSS },
  SUSTAINABLE_DEVELOPMENT_GOAL: { shape: hollow(CIRCLE), ...MOSS },
  COUNTRY: { shape: hollow(CIRCLE), ...BLUE },
  REGION: { shape: hollow(PENTAGON), ...BLUE },
};

/** What the picture is drawn on and with, beside the types. The page's tokens say the same: a test holds them together. */
export const CANVAS: Readonly<
  Record<Theme, Readonly<Record<'background' | 'ink' | 'line' | 'faint' | 'accent', string>>>
> = {
  light: { background: '#ffffff', ink: '#1b242c', line: '#9ba8b3', faint: '#e1e6ea', accent: '#1f5fa8' },
  dark: { background: '#161c22', ink: '#e8edf1', line: '#66747f', faint: '#29323a', accent: '#79b4f2' },
};

export const TYPES = Object.keys(PALETTE) as EntityType[];
