import { RELATION_LABELS } from '../../../src/model/labels/labels.js';
import type { RelationKind } from '@vanort/client';

/** A link as its id says: a relationship of a kind, or a tie (no kind) into which engagements are folded. */
export interface LinkEnds {
  readonly source: string;
  readonly target: string;
  readonly kind: RelationKind | null;
}

const isKind = (text: string): text is RelationKind => text in RELATION_LABELS.sv;

/** The id of a tie: whatever it is asked with, and whichever end comes first in the answer, the same for the same two ends. */
export const tieIdOf = (one: string, other: string): string => (one < other ? `${one}~${other}` : `${other}~${one}`);

/** The id that something is drawn by: a tie that an address names by its ends in the other order is the same tie. */
export function drawnIdOf(id: string): string {
  const ends = linkEndsOf(id);
  return ends?.kind === null ? tieIdOf(ends.source, ends.target) : id;
}

/** What an id that is selected says of a link; null: it is an entity's. */
export function linkEndsOf(id: string): LinkEnds | null {
  const [, source, kind, target] = /^(.+?)--([A-Z_]+)--(.+?)(?:--|$)/.exec(id) ?? [];
  if (source !== undefined && target !== undefined && kind !== undefined && isKind(kind))
    return { source, target, kind };
  const [from, to, ...rest] = id.split('~');
  return from && to && rest.length === 0 ? { source: from, target: to, kind: null } : null;
}

/** The ties of what is selected, the last one first: a line of a map may stand for several. */
export const tiesIn = (selected: readonly string[]): string[] =>
  selected.filter((id) => linkEndsOf(id)?.kind === null).reverse();
