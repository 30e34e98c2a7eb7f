/** The product's own mark, where the site has no logo: what stands in an `<svg viewBox="0 0 32 32">`. */
export const MARK_LINES = 'M7 8l9 16 9-16';
export const MARK_POINTS: readonly (readonly [x: number, y: number])[] = [
  [7, 8],
  [25, 8],
  [16, 24],
];
