import { engagementWeight } from './engagement-kinds.js';

/** An engagement as one of a list. */
interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly since?: string | null;
  readonly agreements: readonly unknown[];
  readonly participants: readonly { readonly id: string }[];
}

/**
 * The order in which engagements are listed: those that an actor takes part in before those of others, then by what counts
 * most among what joins two, what is agreed and dated before what is not.
 */
export const byWeightFor =
  (actor: string) =>
  (a: Listed, b: Listed): number =>
    isOf(b, actor) - isOf(a, actor) ||
    engagementWeight(b.kind) - engagementWeight(a.kind) ||
    b.agreements.length - a.agreements.length ||
    Number(Boolean(b.since)) - Number(Boolean(a.since));

const isOf = ({ participants }: Listed, actor: string) => Number(participants.some(({ id }) => id === actor));
