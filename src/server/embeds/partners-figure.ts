import { kindLabel, typeLabel } from '../../narration/labels.js';
import { EmbedPartnersDocument, type EmbedPartnersQuery } from '../../generated/client/graphql.js';
import { formatStart } from '../../narration/format-date.js';
import { languageCode, type TextLanguage } from '../../model/language.js';
import { ApiError } from '../../model/api-error.js';
import { citations, type FigureKind } from './figure.js';
import { drawTree, type Branch } from './tree-drawing.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';

type Partners = EmbedPartnersQuery['partnersByPriorityArea'];

/** Partners in a priority area, each with the cooperation that makes it one. */
export const partnersFigure: FigureKind<EmbedPartnersQuery> = {
  options: ['of', 'at'],
  idArgument: 'area',
  fetch: async (execute, area, { of, at }, language) => {
    const answer = await execute(
      EmbedPartnersDocument,
      { area, of, at, first: 50, language: languageCode(language) },
      language,
    );
    if (answer.value.priorityAreas.length === 0) {
      throw new ApiError('NOT_FOUND', `There is no area "${area}".`, { argument: 'area' });
    }
    return answer;
  },
  toFigure: ({ priorityAreas, partnersByPriorityArea: partners, graphRevision }, _id, language) => {
    const words = PAGE_TEXTS[language];
    const area = { id: priorityAreas[0]!.id, name: priorityAreas[0]!.name };
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
      draw: (options) => drawTree(root, { cross: [], isWide: true, notDrawn: words.notDrawn }, options),
      table: {
        head: [words.who, words.why, words.since],
        rows: partners.edges.flatMap(({ node, reasons }) =>
          reasons.map(({ sentence, since }) => [
            { id: node.id, name: node.name },
            sentence,
            formatStart(since ?? null, language) ?? words.unknown,
          ]),
        ),
      },
      leftOut: partners.totalCount - partners.edges.length,
      ...citations(partners.edges.flatMap(({ reasons }) => reasons)),
      recordedAt: graphRevision.recordedAt ?? null,
      entities: partners.edges.map(({ node }) => ({ id: node.id, name: node.name, type: node.kind })),
    };
  },
};

function partner({ node, reasons }: Partners['edges'][number], language: TextLanguage): Branch {
  const shared = new Map(reasons.flatMap(({ engagement }) => (engagement ? [[engagement.id, engagement]] : [])));
  return {
    id: node.id,
    type: node.kind,
    name: node.name,
    what: typeLabel(node.kind, language),
    branches: [...shared.values()].map((engagement) => ({
      id: `${node.id} ${engagement.id}`,
      type: engagement.kind === 'INITIATIVE' ? 'INITIATIVE' : 'PARTNERSHIP',
      name: engagement.name,
      what: kindLabel(engagement.kind, language),
      branches: [],
    })),
  };
}
