/**
 * A sentence pattern in both languages; `{from}` and `{to}` stand for names. `{informs|inform}` is the verb of the name
 * before it, in singular and plural; Swedish has one form for both.
 */
export interface SentenceTemplate {
  readonly sv: Tenses;
  readonly en: Tenses;
}

/** `presentPerfect` is the present with a start ("has taken part ... since 1986"); Swedish has one form for both. */
interface Tenses {
  readonly present: string;
  readonly presentPerfect?: string;
  readonly past: string;
}
