import type { Standing } from '@vanort/client';
import type { Entity, Named } from '../figure.js';

/** A document that says how an engagement stands, and when it did. */
export interface StandingSource extends Named {
  /** As people write it; null: no day is known. */
  readonly day: string | null;
}

/** An engagement, and how it stands. */
export interface StandingRow {
  readonly engagement: Entity;
  readonly standing: Standing;
  /** The standing in words. */
  readonly label: string;
  /** As people write it; null: unknown. */
  readonly since: string | null;
  readonly sentence: string;
  /** By whose word it stands so. */
  readonly by: readonly Named[];
  readonly sources: readonly StandingSource[];
}
