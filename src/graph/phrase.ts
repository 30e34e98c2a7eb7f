/** A sentence pattern in both languages; `{from}` and `{to}` stand for names. */
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
