interface Hop {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}
interface Path {
  readonly hops: readonly Hop[];
}

/** A path by its place among all, with those that say the same in more steps. */
export interface PathWithVariants {
  readonly index: number;
  readonly variants: readonly number[];
}

const between = ({ hops }: Path): string[] => hops.slice(0, -1).map(({ to }) => to.id);

/**
 * Paths in their order; one that leads through all that an earlier one leads through is a variant of that: it says the
 * same by a longer way, or by another relationship.
 */
export function withVariants(paths: readonly Path[]): PathWithVariants[] {
  const mains: { index: number; variants: number[] }[] = [];
  for (const [index, path] of paths.entries()) {
    const through = new Set(between(path));
    const main = mains.find((earlier) => {
      const needed = between(paths[earlier.index]!);
      return needed.length > 0 && needed.every((id) => through.has(id));
    });
    if (main === undefined) mains.push({ index, variants: [] });
    else main.variants.push(index);
  }
  return mains;
}
