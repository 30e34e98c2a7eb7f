import type { EmbedGraphQuery, EmbedTiesQuery, EngagementKind, Standing } from '@vanort/client';
import type { Claim, Entity } from '../figure.js';
import type { Vocabulary } from '../vocabulary.js';
import { FIGURE_TEXTS } from '../words/figure-texts.js';
import type { TreeLink } from './spanning-tree.js';
import { withPartners } from './with-partners.js';

/** An entity of a network, as a figure tells it. */
export interface NetworkNode extends Entity {
  /** What it is, in a few words. */
  readonly what: string;
}

/** What binds two entities of a network: one relationship, or all that are folded into one tie. */
export interface NetworkTie extends TreeLink, Claim {
  readonly id: string;
  readonly sentence: string;
  /** What the one is to the other, in a few words; null: what the entity itself is says it. */
  readonly label: string | null;
  readonly since: string | null;
  readonly standing: Standing | null;
  /** How many engagements it is of. */
  readonly count: number;
}

/** What the figure of a network is made of. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  readonly leftOut: number;
}

interface Node extends Entity {
  readonly engagementKind?: EngagementKind | null | undefined;
  readonly dormant: boolean;
}

/** The network of an answer, in which nothing is folded: each relationship is a line of its own. */
export function networkOf(
  { neighbourhood, participations }: EmbedGraphQuery,
  id: string,
  vocabulary: Vocabulary,
): Network {
  const { nodes, links, omitted } = withPartners(neighbourhood, participations ?? null, id);
  return {
    nodes: nodes.map((node) => networkNode(node, vocabulary)),
    ties: links.map((link) => ({
      ...link,
      since: link.since ?? null,
      weight: 0,
      label: null,
      standing: link.standing ?? null,
      count: 1,
    })),
    leftOut: omitted.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The network of an answer in which what two share is folded into one line between them. */
export function tieNetworkOf({ ties }: EmbedTiesQuery, vocabulary: Vocabulary): Network {
  const words = FIGURE_TEXTS[vocabulary.language];
  return {
    nodes: ties.nodes.map((node) => networkNode(node, vocabulary)),
    ties: ties.ties.map((tie) => ({
      ...tie,
      sentence: [tie.isInterpretation ? words.interpretation(tie.sentence) : tie.sentence, tie.differences ?? '']
        .join(' ')
        .trimEnd(),
      since: tie.since ?? null,
      standing: tie.standing ?? null,
      attestedOn:
        tie.links
          .flatMap(({ attestedOn }) => attestedOn ?? [])
          .sort()
          .at(-1) ?? null,
    })),
    leftOut: ties.omitted,
  };
}

function networkNode(node: Node, { language, typeLabel, kindLabel }: Vocabulary): NetworkNode {
  const { id, type, name, engagementKind, dormant } = node;
  return {
    ...{ id, type },
    name: dormant ? FIGURE_TEXTS[language].dormant(name) : name,
    what: engagementKind === null || engagementKind === undefined ? typeLabel(type, id) : kindLabel(engagementKind),
  };
}
