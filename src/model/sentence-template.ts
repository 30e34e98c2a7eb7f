/**
 * A sentence pattern in both languages; `{from}` and `{to}` stand for names. `{informs|inform}` is the verb of the first
 * name, in singular and plural; Swedish has one form for both.
 */
export interface SentenceTemplate {
  readonly sv: Tenses;
  readonly en: Tenses;
}

/**
 * `presentPerfect` is the present with a start ("has taken part ... since 1986"); Swedish has one form for both. `formerly`
 * is for what was over when its source was written, which does not say since when ("was formerly a professor").
 */
export interface Tenses {
  readonly present: string;
  readonly presentPerfect?: string;
  readonly past: string;
  readonly formerly?: string;
}
