import { ACTOR_TYPES, ENGAGEMENT_TYPES } from '../../../src/model/generated/kinds.js';
import { languageCode, LOCALES, type TextLanguage } from '../../../src/model/language.js';
import type {
  AgreementFactsFragment,
  DutiesFragment,
  EntityType,
  SharedWorkFragment,
  SourceFragment,
} from '@vanort/client';
import {
  ActorFactsDocument,
  AgreementPanelDocument,
  AreaPanelDocument,
  DecisionPanelDocument,
  DocumentPanelDocument,
  EngagementFactsDocument,
} from '@vanort/client/documents';
import { ask } from '../api.js';
import type { Texts } from '../text/texts.js';
import { formatDate } from '../../graph/dates.js';

/** What is told of an entity beside its relationships, whatever it is. */
export interface Facts {
  readonly summary?: string | null | undefined;
  /** Label and value, in words. */
  readonly rows: readonly (readonly [string, string])[];
  readonly works?: readonly SharedWorkFragment[];
  readonly agreements?: readonly AgreementFactsFragment[];
  readonly responsibility?: DutiesFragment;
  readonly link?: string | null | undefined;
  readonly evidence: readonly SourceFragment[];
}

/** Ask for the facts of an entity, by its type. */
export async function askFacts(
  { id, type }: { id: string; type: EntityType },
  { language, text, signal }: { language: TextLanguage; text: Texts; signal: AbortSignal },
): Promise<Facts> {
  const summaryOf = ({ summaries }: { summaries?: Readonly<Record<TextLanguage, string>> | null }) =>
    summaries?.[language];
  const told = (label: string, date: string | null | undefined): [string, string][] =>
    date === null || date === undefined ? [] : [[label, formatDate(date, language)]];
  const panel = text.panel;

  if (ACTOR_TYPES.includes(type)) {
    const { actor } = await ask(ActorFactsDocument, { id }, signal);
    if (actor === null) return NONE;
    const number = new Intl.NumberFormat(LOCALES[language]);
    return {
      summary: summaryOf(actor),
      rows: actor.population === null ? [] : [[panel.population, number.format(actor.population)]],
      works: actor.engagements,
      evidence: actor.evidence,
    };
  }
  if (ENGAGEMENT_TYPES.includes(type)) {
    const variables = { id, language: languageCode(language) };
    const { engagement, responsibility } = await ask(EngagementFactsDocument, variables, signal);
    if (engagement === null) return NONE;
    const { since, until, stage, dormantSince, trend } = engagement;
    return {
      summary: summaryOf(engagement),
      rows: [
        ...told(panel.since, since),
        ...(until === '..' ? [[panel.until, panel.goesOn] as const] : told(panel.until, until)),
        ...(stage ? [[panel.stage, panel.stages[stage]] as const] : []),
        ...told(panel.dormantSince, dormantSince),
        ...(trend ? [[panel.trend, panel.trends[trend]] as const] : []),
        ...(engagement.areas.length === 0
          ? []
          : [[text.graph.areas, engagement.areas.map(({ prefLabel }) => prefLabel[language]).join(', ')] as const]),
      ],
      agreements: engagement.agreements,
      responsibility,
      evidence: engagement.evidence,
    };
  }
  if (type === 'AGREEMENT') {
    const agreement = (await ask(AgreementPanelDocument, { id }, signal)).agreements[0];
    return agreement === undefined ? NONE : { rows: [], agreements: [agreement], evidence: agreement.evidence };
  }
  if (type === 'DOCUMENT') {
    const document = (await ask(DocumentPanelDocument, { id }, signal)).documents[0];
    if (document === undefined) return NONE;
    const { date, diaryNumber, url } = document;
    const diary = diaryNumber === null ? [] : [[panel.diary, diaryNumber] as const];
    return { rows: [...told(panel.date, date), ...diary], link: url, evidence: [] };
  }
  if (type === 'DECISION') {
    const decision = (await ask(DecisionPanelDocument, { id }, signal)).decisions[0];
    if (decision === undefined) return NONE;
    return { summary: summaryOf(decision), rows: told(panel.date, decision.date), evidence: decision.evidence };
  }
  if (type === 'PRIORITY_AREA') {
    const area = (await ask(AreaPanelDocument, { id }, signal)).priorityAreas[0];
    return area === undefined ? NONE : { summary: summaryOf(area), rows: [], evidence: area.evidence };
  }
  return NONE;
}

const NONE: Facts = { rows: [], evidence: [] };
