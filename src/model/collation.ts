/** How a language sorts letters apart from the alphabet a to z, where it does. */
export interface Collation {
  /** Letters of their own after z, in order: `åäö`. */
  readonly letters: string;
  /** Letters that count as others, accents aside: ü as y. */
  readonly same: Readonly<Record<string, string>>;
}
