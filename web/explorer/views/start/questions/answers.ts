import type { DueAnswerQuery, SourceFragment } from '@vanort/client';
import {
  AreaAnswerDocument,
  ChangesDocument,
  ConnectionAnswerDocument,
  DueAnswerDocument,
  ResponsibleAnswerDocument,
  WhatIfDocument,
} from '@vanort/client/documents';
import { ask } from '../../../api.js';
import type { Told } from '../../../interpretation.js';
import { store } from '../../../store.js';
import type { ViewState } from '../../../view-state.js';
import { formatDate } from '../../../../graph/dates.js';
import { thisYear, yearOf } from '../../time/years.js';
import type { Question } from './questions.js';
import { questionTexts } from './texts.js';

export interface Sentence {
  readonly text: string;
  /** Whether a source says so itself; left out: one does. */
  readonly told?: Told;
  readonly evidence: readonly SourceFragment[];
}

export interface Answer {
  /** What the sentences amount to, where that is more than they say. */
  readonly summary?: string;
  readonly sentences: readonly Sentence[];
}

/** What is lost wholly is told of so many at most; the view has all. */
const MOST_LOSSES = 6;

/** The answer to a question, in sentences with their sources. */
export async function answerTo(question: Question, signal: AbortSignal): Promise<Answer> {
  const language = store.apiLanguage;
  switch (question.kind) {
    case 'area': {
      const { partnersByPriorityArea } = await ask(AreaAnswerDocument, { area: question.area.id, language }, signal);
      const away = partnersByPriorityArea.edges.filter(({ local }) => !local);
      return { sentences: away.flatMap(({ reasons }) => reasons.slice(0, 1).map(sentenceOf)) };
    }
    case 'connection': {
      const variables = { from: store.home, to: question.to.id, language };
      const { connections } = await ask(ConnectionAnswerDocument, variables, signal);
      const hops = connections.paths[0]?.hops ?? [];
      return {
        summary: connections.summary,
        sentences: distinct(
          hops.filter(({ isRepeated }) => !isRepeated).map((hop) => ({ ...sentenceOf(hop), told: hop.link })),
        ),
      };
    }
    case 'responsible': {
      const { responsibility } = await ask(ResponsibleAnswerDocument, { of: question.engagement, language }, signal);
      return { sentences: distinct(responsibility.duties.map(sentenceOf)) };
    }
    case 'due': {
      const { reviewsDueConnection } = await ask(DueAnswerDocument, { language }, signal);
      return answerOf(reviewsDueConnection.edges.map(({ node }) => node));
    }
    case 'year': {
      const year = String(question.year);
      const variables = { from: year, to: year, of: store.home, first: 20, language };
      const { changes } = await ask(ChangesDocument, variables, signal);
      const facts = changes.edges.map(({ node }) => node).filter(({ kind }) => kind !== 'ISSUED');
      return { sentences: facts.map((fact) => ({ text: fact.title, told: fact, evidence: fact.evidence })) };
    }
    case 'whatIf': {
      const { whatIf } = await ask(
        WhatIfDocument,
        { without: [question.partner.id], of: store.home, language },
        signal,
      );
      const worst = [
        ...whatIf.actors.filter(({ connection }) => connection === 'NONE'),
        ...whatIf.areas.filter(({ isLeftWithNone }) => isLeftWithNone),
      ];
      return { summary: whatIf.summary, sentences: worst.slice(0, MOST_LOSSES).map(sentenceOf) };
    }
  }
}

/** What is due this year, and what should have been done already; of neither, what is due next. */
function answerOf(all: readonly DueAnswerQuery['reviewsDueConnection']['edges'][number]['node'][]): Answer {
  const { noneDue, overdue, nextDue } = questionTexts(store.language);
  const late = all.filter((review) => review.overdue);
  const thisYears = all.filter((review) => !review.overdue && yearOf(review.dueBy) === thisYear());
  const told = [...late, ...thisYears];
  const lead = [
    thisYears.length === 0 ? noneDue : null,
    late.length === 0 ? null : overdue(late.length, formatDate(late[0]!.dueBy, store.language)),
    told.length === 0 && all.length > 0 ? nextDue : null,
  ].filter((part) => part !== null);
  return {
    ...(lead.length > 0 && { summary: lead.join(' ') }),
    sentences: (told.length > 0 ? told : all.slice(0, 1)).map(({ reason, evidence }) => ({ text: reason, evidence })),
  };
}

interface Said extends Partial<Told> {
  readonly sentence: string;
  readonly evidence: readonly SourceFragment[];
}

const sentenceOf = ({ sentence, evidence, isInterpretation, interpretation }: Said): Sentence => ({
  text: sentence,
  ...(isInterpretation && { told: { isInterpretation, interpretation } }),
  evidence,
});

/** Each sentence once: a step may say what the one before has said. */
function distinct(sentences: readonly Sentence[]): Sentence[] {
  return [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()];
}

/** Where there is more about it. */
export function moreAbout(question: Question): Partial<ViewState> {
  switch (question.kind) {
    case 'area':
      return { view: 'themes', own: { area: question.area.id } };
    case 'connection':
      return { view: 'paths', from: store.home, to: question.to.id, own: {} };
    case 'responsible':
      return { view: 'graph', of: question.engagement, selected: [question.engagement], own: {} };
    case 'whatIf':
      return { view: 'what-if', own: { without: question.partner.id } };
    case 'due':
      return { view: 'follow-up', own: {} };
    case 'year':
      return { view: 'time', own: { show: 'changes', start: String(question.year), end: String(question.year) } };
  }
}
