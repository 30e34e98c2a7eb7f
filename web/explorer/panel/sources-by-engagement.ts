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
 * headed by come first. Within a group first what tells when it began, and what is in words before rows of registers.
 */
export function sourcesByEngagement({ engagements, links, evidence }: Tie): readonly SourceGroup[] {
  const left = new Map(evidence.map((source) => [source.id, source]));
  const taken = (of: readonly Tie['links'][number][]) => {
    const years = new Set(of.flatMap(({ since }) => /\d{4}/.exec(since ?? '')?.[0] ?? []));
    const own = of.flatMap(({ evidence: rests }) => rests.flatMap(({ id }) => left.get(id) ?? []));
    for (const { id } of own) left.delete(id);
    return [...new Map(own.map((source) => [source.id, source])).values()].sort(
      (a, b) => rank(a, years) - rank(b, years),
    );
  };
  const groups = engagements.map((engagement) => ({
    engagement,
    sources: taken(links.filter(({ source, target }) => source === engagement.id || target === engagement.id)),
  }));
  const rest = [...taken(links), ...left.values()];
  return [...groups, { engagement: null, sources: rest }].filter(({ sources }) => sources.length > 0);
}

function rank({ anchor, claims, form }: SourceFragment, years: ReadonlySet<string>): number {
  const isDated = [...years].some((year) => anchor.includes(year) || claims.sv.includes(year));
  return (isDated ? 0 : 2) + (form === 'RECORD' ? 1 : 0);
}
