import { DEFAULT_DEPTH, isFigureName, PARAMETERS, takenBy, type FigureName, type OptionName } from '@vanort/figures';
import { DEFAULT_THEME } from '../parameters.js';

/** What the form was sent with, as text; empty: nothing chosen. */
export interface Chosen extends Readonly<Record<OptionName, string>> {
  readonly figure: FigureName;
  /** What somebody wrote for what the figure is to be about; empty: they followed a link with an id. */
  readonly about: string;
  /** The id that the page before had for the name `known`. */
  readonly id: string;
  readonly known: string;
  readonly theme: string;
  readonly lang: string;
  readonly width: string;
}

/** Longer than any name; what is longer is not looked up. */
const MAX_LENGTH = 200;

/** Read what was chosen; the language of the page is that of the figure where nothing is said. */
export function readChosen(query: Readonly<Record<string, unknown>>): Chosen {
  const text = (name: string) => {
    const value = query[name];
    return typeof value === 'string' ? value.trim().slice(0, MAX_LENGTH) : '';
  };
  const figure = text('figure');
  return {
    figure: isFigureName(figure) ? figure : 'graph',
    ...{ about: text('about'), id: text('other') || text('id'), known: text('known') },
    ...{ theme: text('theme'), lang: text('lang'), width: text('width') },
    ...{ depth: text('depth'), at: text('at'), from: text('from'), to: text('to'), of: text('of') },
  };
}

/** The query of the embed itself: what was chosen and is not what an embed does anyway. */
export function searchOf(chosen: Chosen, of: string): [string, string][] {
  const { options } = takenBy(chosen.figure);
  const own = options.map((name): [string, string] => {
    if (name === 'of') return [name, of];
    return [name, name === 'depth' && chosen.depth === String(DEFAULT_DEPTH) ? '' : chosen[name]];
  });
  const pairs: [string, string][] = [
    ['lang', PARAMETERS.lang.values.some((tag) => tag === chosen.lang) ? chosen.lang : ''],
    ['theme', chosen.theme === DEFAULT_THEME ? '' : chosen.theme],
    ['width', chosen.width],
    ...own,
  ];
  return pairs.filter(([, value]) => value !== '');
}
