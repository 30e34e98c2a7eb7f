import type { Line, MapPicture, Mark } from './map-picture.js';
import { nextMark } from './next-mark.js';

/** What the keyboard can do with a map. */
export interface MapKeysHost {
  picture(): MapPicture | undefined;
  isChosen(mark: Mark): boolean;
  /** The keyboard has come to a mark, or to a line of it. */
  arrived(mark: Mark, line: { readonly line: Line; readonly number: number; readonly count: number } | null): void;
  pick(mark: Mark): void;
  pickLine(line: Line): void;
  /** 0: everything is to be seen. */
  zoom(step: 1 | -1 | 0): void;
  pan(east: number, south: number): void;
  clear(): void;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const ZOOMS: Readonly<Record<string, 1 | -1 | 0>> = { '+': 1, '=': 1, '-': -1, '0': 0 };

/** Walks a map by keyboard: from mark to mark, and through the lines of each. */
export class MapKeys {
  readonly #host: MapKeysHost;
  /** Id of the place where the keyboard is. */
  #at: string | null = null;
  #line: Line | null = null;

  constructor(host: MapKeysHost) {
    this.#host = host;
  }

  /** The keyboard comes into the map. */
  enter(): void {
    const marks = this.#host.picture()?.marks ?? [];
    const start = marks.find((mark) => this.#host.isChosen(mark)) ?? marks[0];
    if (start !== undefined) this.#moveTo(start);
  }

  leave(): void {
    [this.#at, this.#line] = [null, null];
  }

  /** @returns whether the key meant something */
  press({ key, shiftKey }: KeyboardEvent): boolean {
    const host = this.#host;
    const picture = host.picture();
    if (picture === undefined) return false;
    const [arrow, zoom] = [ARROWS[key], ZOOMS[key]];
    const here = picture.marks.find((mark) => placesOf(mark).some(({ entity }) => entity.id === this.#at));
    if (arrow !== undefined && shiftKey) host.pan(...arrow);
    else if (arrow !== undefined) {
      const next = here === undefined ? picture.marks[0] : nextMark(picture.marks, here, ...arrow);
      if (next !== undefined) this.#moveTo(next);
    } else if (zoom !== undefined) host.zoom(zoom);
    else if (key.toLowerCase() === 'l' && here !== undefined) this.#toLine(here, picture, shiftKey ? -1 : 1);
    else if (key === 'Enter' && this.#line !== null) host.pickLine(this.#line);
    else if (key === 'Enter' && here !== undefined) host.pick(here);
    else if (key === 'Escape') host.clear();
    else return false;
    return true;
  }

  #moveTo(mark: Mark): void {
    [this.#at, this.#line] = [mark.place.entity.id, null];
    this.#host.arrived(mark, null);
  }

  #toLine(mark: Mark, picture: MapPicture, step: 1 | -1): void {
    const lines = picture.lines.filter(({ shape }) => shape.ends.includes(mark.place.entity.id));
    if (lines.length === 0) return;
    const now = this.#line === null ? (step === 1 ? -1 : 0) : lines.findIndex(({ key }) => key === this.#line?.key);
    const index = (now + step + lines.length) % lines.length;
    this.#line = lines[index]!;
    this.#host.arrived(mark, { line: this.#line, number: index + 1, count: lines.length });
  }
}

const placesOf = ({ place, others }: Mark) => [place, ...others];
