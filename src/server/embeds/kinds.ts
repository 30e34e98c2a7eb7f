import { figureKind, type FigureKind } from './figure.js';
import { graphFigure } from './graph-figure.js';
import { mapFigure } from './map-figure.js';
import { partnersFigure } from './partners-figure.js';
import { timelineFigure } from './timeline-figure.js';

export const FIGURE_NAMES = ['graph', 'partners', 'timeline', 'map'] as const;
/** The kinds of figure; also the part of an address that says which it is. */
export type FigureName = (typeof FIGURE_NAMES)[number];

export const FIGURES: Readonly<Record<FigureName, FigureKind<object>>> = {
  graph: figureKind(graphFigure),
  partners: figureKind(partnersFigure),
  timeline: figureKind(timelineFigure),
  map: figureKind(mapFigure),
};

export const isFigureName = (name: string): name is FigureName => FIGURE_NAMES.includes(name as FigureName);
