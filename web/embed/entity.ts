import type { EntityType } from '@vanort/client';

/** What can be chosen in a figure; what the event `vanort-select` tells. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}
