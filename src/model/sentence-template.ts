/**
 * A sentence pattern in both languages; `{from}` and `{to}` stand for names. `{informs|inform}` is the verb of the name
 * before it, in singular and plural; Swedish has one form for both.
 */
export interface Phrase {
  readonly sv: Tenses;
  readonly en: Tenses;
}

/** `since` is the present with a start ("has taken part ... since 1986"); Swedish has one form for both. */
interface Tenses {
  readonly now: string;
  readonly since?: string;
  readonly past: string;
}
