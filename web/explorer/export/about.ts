import { entityPath } from '../../../src/model/linked-data.js';

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

/** The IRI of an entity, as on its own page, wherever the explorer is served. */
export const iriIn = (about: About, id: string): string => new URL(`.${entityPath(id)}`, about.url).href;
