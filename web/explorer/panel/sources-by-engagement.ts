import type { SourceFragment, TieEvidenceQuery } from '@vanort/client';

type Tie = TieEvidenceQuery['ties']['ties'][number];

/** Sources of a tie that belong together. */
export interface SourceGroup {
  /** What is folded into the tie and rests on them; null: what ties the two directly. */
  readonly engagement: Tie['engagements'][number] | null;
  readonly sources: readonly SourceFragment[];
}

/**
 * The sources of a tie, each once: by what they are sources of, as weighty as the tie has it, so that those of what it is
 * headed by come first. Within a group as they come, what the graph follows before what others say.
 */
export function sourcesByEngagement({ engagements, links, evidence }: Tie): readonly SourceGroup[] {
  const left = new Map(evidence.map((source) => [source.id, source]));
  const taken = (of: readonly Tie['links'][number][]) => {
    const ids = new Set(of.flatMap(({ evidence: rests }) => rests.map(({ id }) => id)));
    const own = [...left.values()].filter(({ id }) => ids.has(id));
    for (const { id } of own) left.delete(id);
    return own;
  };
  const groups = engagements.map((engagement) => ({
    engagement,
    sources: taken(links.filter(({ source, target }) => source === engagement.id || target === engagement.id)),
  }));
  const rest = [...taken(links), ...left.values()];
  return [...groups, { engagement: null, sources: rest }].filter(({ sources }) => sources.length > 0);
}
