/** Words of the view of paths, in both languages. */
export const PATHS_TEXTS = {
  sv: {
    examples: 'Exempel',
    example: (name: string) => `Till exempel ${name}`,
    mayBeMore: 'Sökningen avbröts. Det kan finnas fler kopplingar.',
    variants: (count: number) => (count === 1 ? '1 variant av samma koppling' : `${count} varianter av samma koppling`),
  },
  en: {
    examples: 'Examples',
    example: (name: string) => `For example ${name}`,
    mayBeMore: 'The search was cut short, so there may be other connections.',
    variants: (count: number) =>
      count === 1 ? '1 variant of the same connection' : `${count} variants of the same connection`,
  },
} as const;
