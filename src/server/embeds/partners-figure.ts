import { kindLabel, typeLabel } from '../../narration/labels.js';
import { EmbedPartnersDocument, type EmbedPartnersQuery } from '../../generated/client/graphql.js';
import { formatStart } from '../../narration/format-date.js';
import { nameIn, type Language } from '../../narration/language.js';
import { ApiError } from '../graphql/internal-client.js';
import { citations, type FigureKind } from './figure.js';
import { drawTree, type Branch } from './tree-drawing.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';

type Partners = EmbedPartnersQuery['partnersByPriorityArea'];

/** Partners in a priority area, each with the cooperation that makes it one. */
export const partnersFigure: FigureKind<EmbedPartnersQuery> = {
  options: ['of', 'at'],
  idArgument: 'area',
  fetch: async (execute, area, { of, at }, language) => {
    const answer = await execute(EmbedPartnersDocument, { area, of, at, first: 50, language }, language);
    if (answer.priorityAreas.length === 0) throw new ApiError(`There is no area "${area}".`, 'NOT_FOUND', 'area');
    return answer;
  },
  toFigure: ({ priorityAreas, partnersByPriorityArea: partners, graphRevision }, _id, language) => {
    const words = PAGE_TEXTS[language];
    const area = { id: priorityAreas[0]!.id, name: nameIn(priorityAreas[0]!, language) };
    const root: Branch = {
      ...area,
      type: 'PRIORITY_AREA',
      what: typeLabel('PRIORITY_AREA', language),
      branches: partners.edges.map((edge) => partner(edge, language)),
    };
    return {
      title: words.partnersTitle(area.name, null),
      description: words.partnersDescription(area.name, partners.totalCount),
      subject: area,
      draw: (options) => drawTree(root, [], options),
      table: {
        head: [words.who, words.why, words.since],
        rows: partners.edges.flatMap(({ node, reasons }) =>
          reasons.map(({ sentence, since }) => [
            { id: node.id, name: nameIn(node, language) },
            sentence,
            formatStart(since ?? null, language) ?? words.unknown,
          ]),
        ),
      },
      leftOut: partners.totalCount - partners.edges.length,
      ...citations(
        partners.edges.flatMap(({ reasons }) => reasons),
        language,
      ),
      recordedAt: graphRevision.recordedAt ?? null,
      entities: partners.edges.map(({ node }) => ({ id: node.id, name: nameIn(node, language), type: node.kind })),
    };
  },
};

function partner({ node, reasons }: Partners['edges'][number], language: Language): Branch {
  const shared = new Map(reasons.flatMap(({ engagement }) => (engagement ? [[engagement.id, engagement]] : [])));
  return {
    id: node.id,
    type: node.kind,
    name: nameIn(node, language),
    what: typeLabel(node.kind, language),
    branches: [...shared.values()].map((engagement) => ({
      id: `${node.id} ${engagement.id}`,
      type: engagement.kind === 'INITIATIVE' ? 'INITIATIVE' : 'PARTNERSHIP',
      name: nameIn(engagement, language),
      what: kindLabel(engagement.kind, language),
      branches: [],
    })),
  };
}
