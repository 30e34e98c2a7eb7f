import type { Entity } from '../figure.js';

/** Something that happened. */
export interface Moment {
  /** As people write it. */
  readonly date: string;
  /** Years of the Christian era with fractions, to space what lies far apart. */
  readonly year: number;
  readonly title: string;
  readonly subject: Entity;
  readonly isPlanned: boolean;
}
