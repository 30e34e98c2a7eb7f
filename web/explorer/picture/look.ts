import { type NodeLook, USUAL_LOOK } from '../../graph/emphasis.js';
import type { Measures } from '../../graph/measures.js';
import { CANVAS, HUES, type Theme } from '../../graph/palette.js';
import type { Standing } from '@vanort/client';
import type { ViewState } from '../view-state.js';

export const SIZES = ['degree', 'centrality', 'equal'] as const;
export const COLOURS = ['type', 'cluster', 'standing'] as const;
export type SizeBy = (typeof SIZES)[number];
export type ColourBy = (typeof COLOURS)[number];

/** By what nodes are sized and coloured, as the address says. */
export const lookIn = ({ own }: Pick<ViewState, 'own'>): { size: SizeBy; colour: ColourBy } => ({
  size: SIZES.find((one) => one === own['size']) ?? 'degree',
  colour: COLOURS.find((one) => one === own['colour']) ?? 'type',
});

/** Whether something has to be computed for it. */
export const needsMeasures = ({ size, colour }: ReturnType<typeof lookIn>): boolean =>
  size === 'centrality' || colour === 'cluster';

const STANDING_HUES: Readonly<Record<Standing, number>> = {
  MUTUAL: 0,
  ONE_SIDED: 1,
  UNCONFIRMED: 4,
  CONTRADICTED: 5,
  ENDED: 3,
};

const hue = (index: number, theme: Theme): string => HUES[index % HUES.length]![theme];

/** How nodes look by what was chosen. */
export function lookBy({ size, colour }: ReturnType<typeof lookIn>, measures: Measures | undefined): NodeLook {
  return {
    size: (id, attributes) => {
      if (size === 'equal') return 9;
      if (size === 'centrality' && measures !== undefined) return 6 + 14 * Math.sqrt(measures.centrality.get(id) ?? 0);
      return USUAL_LOOK.size(id, attributes);
    },
    color: (id, attributes, theme) => {
      if (colour === 'cluster' && measures !== undefined) return hue(measures.cluster.get(id) ?? 0, theme);
      if (colour === 'standing')
        return attributes.standing === null ? CANVAS[theme].line : hue(STANDING_HUES[attributes.standing], theme);
      return USUAL_LOOK.color(id, attributes, theme);
    },
  };
}
