import type { PlacedLabel, Wanted } from './label-placing.js';

/** More nodes than these nobody expects to be named all, and each round costs as much as a frame. */
const MOST_NODES = 60;
const ROUNDS = 8;

/** What is asked for each frame. */
export interface RoundsAsked {
  /** The names that want a place, the most important first. */
  readonly wanted: readonly Wanted[];
  /** Nodes in sight: each of them should have its name. */
  readonly inSight: readonly string[];
  /** What the places depend on: as long as it is the same, so is the answer. */
  readonly key: string;
  /** Nothing moves: there is time to look further. */
  readonly isStill: boolean;
  readonly place: (wanted: readonly Wanted[]) => readonly PlacedLabel[];
}

/**
 * Finds names places in rounds: those that found none choose first in the next round, where the others still have room
 * elsewhere. The order that names most is kept, so that names stay where they are while the picture moves.
 */
export class NameRounds {
  #first: readonly string[] = [];
  #key = '';

  placed({ wanted, inSight, key, isStill, place }: RoundsAsked): readonly PlacedLabel[] {
    const isNew = isStill && key !== this.#key && inSight.length <= MOST_NODES;
    if (isNew) this.#first = [];
    let best = place(inOrder(wanted, this.#first));
    let missing = without(inSight, best);
    if (!isNew) return best;
    this.#key = key;
    let first: readonly string[] = [];
    let lastMissing = missing;
    for (let round = 0; round < ROUNDS && missing.length > 0; round++) {
      first = [...new Set([...lastMissing, ...first])];
      const placed = place(inOrder(wanted, first));
      lastMissing = without(inSight, placed);
      if (lastMissing.length < missing.length) [best, missing, this.#first] = [placed, lastMissing, first];
    }
    return best;
  }
}

const without = (ids: readonly string[], placed: readonly PlacedLabel[]): string[] => {
  const named = new Set(placed.map(({ id }) => id));
  return ids.filter((id) => !named.has(id));
};

/** What the reader asked for comes first in any case; what is pointed at keeps its turn, or its name would leave the pointer. */
function inOrder(wanted: readonly Wanted[], first: readonly string[]): readonly Wanted[] {
  if (first.length === 0) return wanted;
  const early = first.flatMap((id) => wanted.find((one) => one.id === id && one.isAgain !== true) ?? []);
  const chosen = wanted.filter(({ rank }) => rank === 'told');
  return [...new Set([...chosen, ...early, ...wanted])];
}
