import type { EntityType } from '@vanort/client';
import { isRemovable } from '../../src/model/removable.js';
import { store } from './store.js';

/** Where it is told what the home loses without something; null: it is nothing that can be taken away. */
export function whatIfAddress({ id, type }: { readonly id: string; readonly type: EntityType }): string | null {
  return isRemovable(type) && id !== store.home ? withoutAll([id]) : null;
}

/** The same without several at once. */
export const withoutAll = (ids: readonly string[]): string =>
  store.address({ view: 'what-if', of: store.home, selected: [], own: { without: ids.join(',') } });
