import type { EmbedStandingQuery, EmbedStandingQueryVariables } from '@vanort/client';
import type { Figure, FigureKind, Question } from '../figure.js';
import type { Vocabulary } from '../vocabulary.js';
import { FIGURE_TEXTS } from '../words/figure-texts.js';
import { layOutStandings } from './standing-layout.js';
import type { StandingRow } from './standing-row.js';

type Edge = EmbedStandingQuery['standings']['edges'][number];

/** How an engagement stands, or those of an actor do: by whose word, since when, by which documents. */
export const standingKind: FigureKind<Question<EmbedStandingQuery, EmbedStandingQueryVariables>> = {
  longWord: 20,
  find: async (ask, question, { id, options: { at }, language }) => {
    const answer = await ask(question, { of: id, at, first: 30, language });
    return (vocabulary) => standingsOf(answer, id, vocabulary);
  },
};

function standingsOf(
  { neighbourhood, standings: { totalCount, edges }, graphRevision }: EmbedStandingQuery,
  id: string,
  vocabulary: Vocabulary,
): Figure {
  const words = FIGURE_TEXTS[vocabulary.language];
  const subject = neighbourhood.nodes[0] ?? { id, name: id };
  const rows = edges.map((edge) => rowOf(edge, vocabulary));
  return {
    title: words.standingTitle(subject.name),
    description: words.standingDescription(subject.name, rows.length),
    subject,
    entities: rows.map(({ engagement }) => engagement),
    isEmpty: rows.length === 0,
    layOut: (options) => layOutStandings(rows, words, options),
    table: {
      head: [words.what, words.standing, words.since, words.byWhom, words.documents],
      rows: rows.map(({ engagement, label, since, by, sources }) => [
        engagement,
        label,
        since ?? words.unknown,
        by,
        sources,
      ]),
    },
    about: (one) =>
      rows.filter(({ engagement }) => engagement.id === one).map(({ sentence, sources }) => ({ sentence, sources })),
    claims: edges.flatMap(({ node }) =>
      node.standing.why.map(({ saidOn, document }) => ({ attestedOn: saidOn, evidence: [{ document }] })),
    ),
    leftOut: totalCount - edges.length,
    recordedAt: graphRevision.recordedAt ?? null,
  };
}

function rowOf({ node }: Edge, { standingLabel, formatDate }: Vocabulary): StandingRow {
  const { engagement, standing } = node;
  const documents = new Map(standing.why.map((one) => [one.document.id, one]));
  return {
    engagement: {
      ...{ id: engagement.id, name: engagement.name },
      type: engagement.kind === 'INITIATIVE' ? 'INITIATIVE' : 'PARTNERSHIP',
    },
    standing: standing.kind,
    label: standingLabel(standing.kind),
    since: standing.since ? formatDate(standing.since) : null,
    sentence: standing.sentence,
    by: standing.by.map(({ id, name }) => ({ id, name })),
    sources: [...documents.values()].map(({ document, saidOn }) => ({
      ...{ id: document.id, name: document.name },
      day: saidOn ? formatDate(saidOn) : null,
    })),
  };
}
