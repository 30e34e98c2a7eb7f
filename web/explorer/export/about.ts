/** What a file that leaves the explorer says of itself. */
export interface About {
  readonly title: string;
  /** Who, what, as of when, which revision, where: to put beside a quotation. */
  readonly citation: string;
  /** Where the same is seen. */
  readonly url: string;
  /** The day it was taken, ISO 8601. */
  readonly date: string;
  readonly revision: number;
}
