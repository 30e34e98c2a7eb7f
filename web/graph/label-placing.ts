import type { Point } from './direction.js';
import { anywhere, besides, further, onLine, type Place, type Size } from './label-places.js';
import { type Box, gapTo, LabelRoom, type Mark, type Segment } from './label-room.js';
import { isCut, linesOf, shorten, wholeLinesOf } from './label-text.js';

/** How a name is told: what the reader asked for or the picture is of, what matters in it, the rest, where room is scarce, and lines. */
export type Rank = 'told' | 'hero' | 'usual' | 'small' | 'link';

/** A name that wants a place. */
export interface Wanted {
  readonly id: string;
  readonly text: string;
  readonly rank: Rank;
  /** Its node; of a link where it begins and ends. */
  readonly at: Mark | readonly [Point, Point];
  /** What is chosen or pointed at is named whole in any case, were it over other marks. */
  readonly isSure?: boolean;
  /** It has found no room beside its mark: it may stand further off. */
  readonly isAgain?: boolean;
}

/** A name in its place. */
export interface PlacedLabel extends Place {
  readonly id: string;
  readonly rank: Rank;
  readonly lines: readonly string[];
}

/** Size and weight of the letters. */
export const TYPE: Readonly<Record<Rank, { readonly size: number; readonly weight: number }>> = {
  told: { size: 14, weight: 600 },
  hero: { size: 13, weight: 500 },
  usual: { size: 13, weight: 400 },
  small: { size: 12, weight: 400 },
  link: { size: 12, weight: 400 },
};

/** Around the letters, pixels. */
export const GAP = 3;
const LEADING = 1.2;
/** So far a name stays from the picture's edge, where it is round. */
const EDGE = 5;
/** More than these nobody reads at once, and drawing text is slow. */
const MOST = 120;
/** After so many names without room there is hardly any left: the rest is not tried, at each frame. */
const MOST_TRIED = 500;
/** How far from its mark a name may stand, with a thin line between them. */
const AWAY = [26, 44, 66, 92, 124];
/** So far from its mark a name may stand that has found no other place, pixels. */
const REACH = 130;
/** As bad as so many lines through a name is that it might be another mark's. */
const AMBIGUOUS = 2;
/** A name that has no room on long lines may have it on short ones, and on more of them. */
const [SHORT_LINE, MOST_SHORT] = [15, 4];

type Measure = (text: string, rank: Rank) => number;

interface Placing {
  readonly size: Size;
  /** Names that have their places already. */
  readonly kept?: readonly PlacedLabel[];
  /** Lines of the picture: names keep clear of them where they can. */
  readonly lines?: readonly Segment[];
  /** The part of the picture that can be seen; left out: all of it. */
  readonly seen?: Box;
  /** How wide a line of text is. */
  readonly measure: Measure;
}

/**
 * Find places for names, those that come first before the others: beside their marks, over no other name and no mark,
 * nearer to their own than to any other, and where it can be clear of lines. One that has no such place is left out; one that
 * is told or a hero may stand further off, with a line that leads to it. The name of a line stands near no other line.
 */
export function placeLabels(
  marks: readonly Mark[],
  wanted: Iterable<Wanted>,
  { size: { width, height }, kept = [], lines = [], seen, measure }: Placing,
): PlacedLabel[] {
  const room = new LabelRoom(marks, lines);
  const placed = new Map<string, PlacedLabel>();
  const put = (label: PlacedLabel) => {
    room.take(label.box);
    if (label.leader !== null) room.takeLine(...label.leader);
    placed.set(label.id, label);
  };
  kept.forEach(put);
  const whole = { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE };
  const find = finder(room, whole, seen === undefined ? whole : common(whole, seen), measure);
  let tried = 0;
  for (const one of wanted) {
    if (placed.has(one.id)) continue;
    if (placed.size >= MOST || ++tried > MOST_TRIED) break;
    const label = find(one);
    if (label !== null) put(label);
  }
  return [...placed.values()];
}

/** A name as it may be told. */
interface Form {
  readonly rank: Rank;
  readonly lines: readonly string[];
  readonly size: Size;
}

function finder(room: LabelRoom, whole: Box, seen: Box, measure: Measure) {
  const formOf = (lines: readonly string[], rank: Rank): Form => {
    const fitting = lines.map((line) => fit(line, rank, whole.right - whole.left - 2 * GAP, measure));
    const width = Math.max(...fitting.map((line) => measure(line, rank))) + 2 * GAP;
    return { rank, lines: fitting, size: { width, height: lines.length * TYPE[rank].size * LEADING + 2 * GAP } };
  };
  const isFree = (box: Box, own: Mark | null, part = whole) => isWithin(box, part) && room.isFree(box, own);

  /** Of places beside the mark the first that is clear of lines and plainly its own, else that over fewest. */
  const beside = (mark: Mark, forms: readonly Form[], part?: Box): PlaceOf | null => {
    let [best, least] = [null as PlaceOf | null, Infinity];
    for (const form of forms) {
      for (const box of besides(mark, form.size)) {
        if (!isFree(box, mark, part)) continue;
        const cost = room.crossings(box) + (room.isAmbiguous(box, mark) ? AMBIGUOUS : 0);
        if (cost < least) [best, least] = [{ form, box, leader: null }, cost];
        if (least === 0) return best;
      }
    }
    return best;
  };
  /** Of the nearest places off the mark that over fewest lines. */
  const away = (mark: Mark, form: Form, distances: readonly number[], part?: Box): PlaceOf | null => {
    for (const by of distances) {
      const own = { ...mark, radius: mark.radius + by };
      const free = further(mark, form.size, by)
        .filter(({ box, leader }) => isFree(box, own, part) && room.isClear(...leader!, mark))
        .map((place) => ({ form, ...place, crossings: room.crossings(place.box) }));
      const [best] = free.sort((a, b) => a.crossings - b.crossings);
      if (best !== undefined) return best;
    }
    return null;
  };

  /** The nearest place anywhere near the mark, in the first form that has one. */
  const apart = (mark: Mark, forms: readonly Form[]): PlaceOf | null => {
    const own = { ...mark, radius: mark.radius + REACH };
    for (const form of forms) {
      const part = common(whole, around(mark, form.size));
      for (const place of anywhere(mark, form.size, part)) {
        if (gapTo(place.box, mark) < mark.radius * 0.1) continue;
        if (!isFree(place.box, place.leader === null ? mark : own)) continue;
        if (place.leader === null || room.isClear(...place.leader, mark)) return { form, ...place };
      }
    }
    return null;
  };

  const byMark = ({ text, rank, isSure, isAgain }: Wanted, mark: Mark): PlaceOf | null => {
    const usual = formOf(isSure ? wholeLinesOf(text) : linesOf(text), rank);
    const short = linesOf(text, SHORT_LINE, MOST_SHORT);
    const small = formOf(isCut(short) ? linesOf(text) : short, 'small');
    // Rather the beginning of a name than none: pointing at it tells the rest.
    const scarce = [usual, small, formOf([shorten(text, SHORT_LINE)], 'small')];
    if (isAgain) return apart(mark, scarce);
    if (isSure) {
      const near = beside(mark, [usual], seen) ?? away(mark, usual, AWAY, seen);
      return near ?? { form: usual, ...room.leastCovering(anywhere(mark, usual.size, seen))! };
    }
    const found =
      beside(mark, isCut(short) ? [usual] : [usual, formOf(short, rank)]) ??
      (rank === 'usual' ? beside(mark, [small]) : null);
    return found ?? (rank === 'usual' ? null : (away(mark, usual, AWAY) ?? apart(mark, scarce)));
  };
  const byLine = ({ text, rank }: Wanted, line: readonly [Point, Point]): PlaceOf | null => {
    const form = formOf([shorten(text)], rank);
    const [from, to] = line;
    if (Math.hypot(to.x - from.x, to.y - from.y) < form.size.width * 0.6) return null;
    for (const box of onLine(line, form.size))
      if (isFree(box, null) && room.isOfLine(box, line)) return { form, box, leader: null };
    return null;
  };
  return (one: Wanted): PlacedLabel | null => {
    const found = 'radius' in one.at ? byMark(one, one.at) : byLine(one, one.at);
    if (found === null) return null;
    const { form, box, leader } = found;
    return { id: one.id, rank: form.rank, lines: form.lines, box, leader };
  };
}

type PlaceOf = Place & { readonly form: Form };

const isWithin = ({ left, top, right, bottom }: Box, part: Box) =>
  left >= part.left && top >= part.top && right <= part.right && bottom <= part.bottom;

const common = (a: Box, b: Box): Box => ({
  ...{ left: Math.max(a.left, b.left), top: Math.max(a.top, b.top) },
  ...{ right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) },
});

/** The part of the picture in which a name is still near its mark. */
const around = ({ x, y, radius }: Mark, { width, height }: Size): Box => ({
  ...{ left: x - radius - REACH - width, right: x + radius + REACH + width },
  ...{ top: y - radius - REACH - height, bottom: y + radius + REACH + height },
});

/** A line that is not wider than the picture, as on a phone. */
function fit(line: string, rank: Rank, width: number, measure: Measure): string {
  let short = line;
  // Letters are not equally wide: of what is left by the share that fits, the wide ones may be too many.
  for (let wide = measure(line, rank); wide > width && short.length > 1;) {
    short = shorten(line, Math.max(1, Math.min(short.length - 1, Math.floor((short.length * width) / wide))));
    wide = measure(short, rank);
  }
  return short;
}
