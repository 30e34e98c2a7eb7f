/** How dates are told in a language. A day, here, is a point in time of any precision, in words. */
export interface DateWords {
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly [string, string, string, string];
  /** @param start the first year, such as `1980` */
  readonly decade: (start: string) => string;
  readonly about: (day: string) => string;
  readonly uncertain: (day: string) => string;
  readonly atTheLatest: (day: string) => string;
  readonly atTheEarliest: (day: string) => string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  /** When a document that is dated so attests something: on a day, then or later, or not before our copy was fetched. */
  readonly attested: Readonly<Record<'on' | 'orLater' | 'fetched', (day: string) => string>>;
  /** Over, on no known day. */
  readonly formerly: string;
}
