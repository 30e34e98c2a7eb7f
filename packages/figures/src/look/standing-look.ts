import type { Standing } from '@vanort/client';

/** How a line is drawn; told apart by its pattern, not by colour alone. */
export interface LineLook {
  /** Lengths of what is drawn and of what is left out in turn, pixels; empty: unbroken. */
  readonly dash: readonly number[];
  /** Times the width of an ordinary line. */
  readonly width: number;
  readonly tone: 'line' | 'warn';
}

/** How an engagement is drawn by how it stands. */
export interface StandingLook extends LineLook {
  /** Of its mark: whether one side and the other say so. */
  readonly sides: readonly [boolean, boolean];
  /** Of its mark: what crosses the line. */
  readonly across: 'cross' | 'bar' | null;
}

/** In the order in which legends list them, the best founded first. */
export const STANDING_LOOKS: Readonly<Record<Standing, StandingLook>> = {
  MUTUAL: { dash: [], width: 1, tone: 'line', sides: [true, true], across: null },
  ONE_SIDED: { dash: [11, 6], width: 1, tone: 'line', sides: [true, false], across: null },
  CONTRADICTED: { dash: [11, 4, 2.5, 4], width: 1.4, tone: 'warn', sides: [true, true], across: 'cross' },
  UNCONFIRMED: { dash: [2.5, 4], width: 1, tone: 'line', sides: [false, false], across: null },
  ENDED: { dash: [6, 10], width: 0.5, tone: 'line', sides: [true, true], across: 'bar' },
};

export const STANDINGS = /* @__PURE__ */ Object.keys(STANDING_LOOKS) as Standing[];

/** What is drawn of what has no standing, such as where somebody is: finer than what two confirm. */
export const ORDINARY_LINE: LineLook = { dash: [], width: 0.5, tone: 'line' };

export const lineOf = (standing: Standing | null): LineLook =>
  standing === null ? ORDINARY_LINE : STANDING_LOOKS[standing];

/** The standing of a line that is of several engagements: the best founded. */
export const bestOf = (standings: readonly (Standing | null)[]): Standing | null =>
  STANDINGS.find((standing) => standings.includes(standing)) ?? null;

/** The least founded of several, where all of them are of one engagement. */
export const worstOf = (standings: readonly (Standing | null)[]): Standing | null =>
  STANDINGS.findLast((standing) => standings.includes(standing)) ?? null;

/** A line of a figure, before it is made wider by how much it is of; how much narrower one beside the tree is. */
const [TIE_WIDTH, ASIDE] = [1.5, 0.6] as const;

/** How a line of a figure is drawn: in short dashes, as lines of a tree are short. */
export function tieLook({
  standing,
  width,
  isAside,
}: {
  readonly standing: Standing | null;
  readonly width: number;
  readonly isAside: boolean;
}): { readonly width: number; readonly dash: string | null; readonly tone: LineLook['tone'] } {
  const look = lineOf(standing);
  return {
    width: Math.round(TIE_WIDTH * look.width * width * (isAside ? ASIDE : 1) * 10) / 10,
    dash: look.dash.length === 0 ? null : look.dash.map((length) => length / 2).join(' '),
    tone: look.tone,
  };
}

/** The value of `stroke-dasharray`. */
export const dashesOf = ({ dash }: LineLook): string => (dash.length === 0 ? 'none' : dash.join(' '));

/** Size of a mark, pixels. */
export const STANDING_MARK = { width: 40, height: 14 } as const;

/**
 * The mark of a standing: two sides with a line between them, filled where that side says so. Coordinates from its upper
 * left corner.
 */
export function standingMark(standing: Standing) {
  const look = STANDING_LOOKS[standing];
  const [middle, center] = [STANDING_MARK.height / 2, STANDING_MARK.width / 2];
  return {
    line: `M9 ${middle}H31`,
    // Where the mark is small, so are its gaps.
    dash: look.dash.map((length) => length * 0.6).join(' ') || 'none',
    sides: look.sides.map((isFilled, index) => ({ x: index === 0 ? 5 : 35, y: middle, radius: 3.75, isFilled })),
    across:
      look.across === null
        ? null
        : look.across === 'cross'
          ? `M${center - 4} ${middle - 4}l8 8m0 -8l-8 8`
          : `M${center} ${middle - 5}v10`,
  };
}
