import type { EmbedPartnersQuery, EmbedPartnersQueryVariables, EngagementKind, EntityType } from '@vanort/client';
import type { Entity, Figure, FigureKind, Named, Question } from '../figure.js';
import type { Branch } from '../graph/branch.js';
import { layOutTree } from '../graph/tree-layout.js';
import { withKey } from '../key.js';
import type { Vocabulary } from '../vocabulary.js';
import { FIGURE_TEXTS, type FigureTexts } from '../words/figure-texts.js';

type Edge = EmbedPartnersQuery['partnersByPriorityArea']['edges'][number];
type Reason = Edge['reasons'][number];
type Engagement = NonNullable<Reason['engagement']>;

/** A reason whose sentence says that it is an interpretation, where it is. */
const told =
  ({ interpretation }: FigureTexts) =>
  (reason: Reason): Reason =>
    reason.isInterpretation ? { ...reason, sentence: interpretation(reason.sentence) } : reason;

/** Partners in a priority area, each with the cooperation that makes it one. */
export const partnersKind: FigureKind<Question<EmbedPartnersQuery, EmbedPartnersQueryVariables>> = {
  longWord: 9,
  find: async (ask, question, { id, options: { of, at }, language }) => {
    const answer = await ask(question, { area: id, of, at, first: 50, language });
    const [area] = answer.priorityAreas;
    return area === undefined ? null : (vocabulary) => partnersOf(answer, area, vocabulary);
  },
};

function partnersOf(
  { partnersByPriorityArea, graphRevision }: EmbedPartnersQuery,
  area: Named,
  vocabulary: Vocabulary,
): Figure {
  const words = FIGURE_TEXTS[vocabulary.language];
  const { totalCount } = partnersByPriorityArea;
  const edges = partnersByPriorityArea.edges.map((edge) => ({ ...edge, reasons: edge.reasons.map(told(words)) }));
  const root = treeOf(area, edges, vocabulary);
  return {
    title: words.partnersTitle(area.name, null),
    description: words.partnersDescription(area.name, totalCount),
    subject: area,
    entities: entitiesOf(edges),
    isEmpty: edges.length === 0,
    layOut: (options) => withKey(layOutTree(root, { cross: [], notDrawn: words.notDrawn }, options), vocabulary),
    table: {
      head: [words.who, words.why, words.since],
      rows: edges.flatMap(({ node, reasons }) =>
        reasons.map(({ sentence, since }) => [
          { id: node.id, name: node.name },
          sentence,
          since ? vocabulary.formatDate(since) : words.unknown,
        ]),
      ),
    },
    about: (one) =>
      edges
        .flatMap(({ node, reasons }) => reasons.filter(({ engagement }) => [node.id, engagement?.id].includes(one)))
        .map(({ sentence, evidence }) => ({ sentence, sources: evidence.map(({ document }) => document) })),
    // Of what they are partners in, not of what else the same documents attest.
    claims: edges.flatMap(({ reasons }) =>
      reasons.map(({ areaAttestedOn: attestedOn, areaEvidence: evidence }) => ({ attestedOn, evidence })),
    ),
    leftOut: totalCount - edges.length,
    recordedAt: graphRevision.recordedAt ?? null,
  };
}

/** The partners, and what they are partners by. */
function entitiesOf(edges: readonly Edge[]): Entity[] {
  const engagements = new Map(edges.flatMap(engagementsOf).map((one) => [one.id, one]));
  return [
    ...edges.map(({ node }): Entity => ({ id: node.id, type: node.kind, name: node.name })),
    ...[...engagements.values()].map(({ id, name, kind }): Entity => ({ id, name, type: typeOf(kind) })),
  ];
}

/** A cooperation with those who are partners by it. */
interface Group {
  readonly engagement: Engagement | null;
  readonly partners: readonly Edge[];
}

/**
 * The area, what is done in it, and with whom: each partner once, under the cooperation that most are partners by, and
 * with the number of the others that it is one by.
 */
function treeOf(area: Named, edges: readonly Edge[], vocabulary: Vocabulary): Branch {
  const { typeLabel, kindLabel } = vocabulary;
  const branch = (group: Group): readonly Branch[] => {
    const partners = group.partners.map((edge) => partnerBranch(edge, vocabulary));
    const { engagement } = group;
    if (engagement === null) return partners;
    return [
      {
        ...{
          id: engagement.id,
          type: typeOf(engagement.kind),
          name: engagement.name,
          what: kindLabel(engagement.kind),
          branches: partners,
        },
        note: kindLabel(engagement.kind),
        tie: { ids: [engagement.id], sentence: `${area.name}: ${engagement.name}`, standing: null, width: 1 },
      },
    ];
  };
  return {
    ...area,
    ...{ type: 'PRIORITY_AREA', what: typeLabel('PRIORITY_AREA'), note: typeLabel('PRIORITY_AREA'), tie: null },
    branches: groupsOf(edges).flatMap(branch),
  };
}

const typeOf = (kind: EngagementKind): EntityType => (kind === 'INITIATIVE' ? 'INITIATIVE' : 'PARTNERSHIP');

const engagementsOf = ({ reasons }: Edge): readonly Engagement[] => [
  ...new Map(reasons.flatMap(({ engagement }) => (engagement ? [[engagement.id, engagement]] : []))).values(),
];

function groupsOf(edges: readonly Edge[]): Group[] {
  const counts = new Map<string, number>();
  for (const { id } of edges.flatMap(engagementsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const groups = new Map<string, { engagement: Engagement | null; partners: Edge[] }>();
  for (const edge of edges) {
    const [first] = [...engagementsOf(edge)].sort((a, b) => counts.get(b.id)! - counts.get(a.id)!);
    const group = groups.get(first?.id ?? '') ?? { engagement: first ?? null, partners: [] };
    group.partners.push(edge);
    groups.set(first?.id ?? '', group);
  }
  return [...groups.values()].sort((a, b) => b.partners.length - a.partners.length);
}

function partnerBranch(edge: Edge, { language, typeLabel }: Vocabulary): Branch {
  const { node, reasons } = edge;
  const more = engagementsOf(edge).length - 1;
  const what = typeLabel(node.kind, node.id);
  return {
    ...{ id: node.id, type: node.kind, name: node.name, branches: [] },
    what,
    note: more > 0 ? `${what}, ${FIGURE_TEXTS[language].andMore(more)}` : what,
    tie: { ids: [node.id], sentence: reasons[0]?.sentence ?? node.name, standing: null, width: 1 },
  };
}
