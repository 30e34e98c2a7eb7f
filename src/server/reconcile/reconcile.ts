import type { Graph } from '../../db/graph.js';
import { actorRecord, ACTOR_IDENTIFIERS } from '../../model/matching/actor-record.js';
import { JOIN_FROM, MARGIN } from '../../model/matching/decide.js';
import { prepare } from '../../model/matching/match-record.js';
import { scoreMatch } from '../../model/matching/score.js';
import { typeLabel } from '../../narration/labels.js';
import type { Language } from '../../narration/language.js';
import { findCandidates, recordOf, type ReconciledEntity, type Sought } from '../../queries/reconcile/entities.js';
import { countryCode } from './countries.js';
import { limitOf, type ReconciliationQuery } from './requests.js';
import { serviceType, typeOf, type ServiceType } from './types.js';

/** A candidate as the specification has it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** 0 to 100. */
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly ServiceType[];
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}

/** What the search finds and the matching of names does not know as the same is shown last. */
const FOUND_BY_SEARCH = 0.1;
const NUMBERS = ['latitude', 'longitude'] as const;

export interface ReconcileOptions {
  readonly graph: Graph;
  readonly homeActor: string;
  readonly language: Language;
}

/** The entities that a row may be, best first, scored by the matching that imports are matched with. */
export async function reconcile(options: ReconcileOptions, query: ReconciliationQuery): Promise<Candidate[]> {
  const sought = soughtOf(query);
  // Types that the graph does not have have no entities.
  if (sought === null) return [];
  const entities = await findCandidates(options.graph, options.homeActor, sought);
  const scored = entities
    .map((entity) => {
      const record = recordOf(sought, entity.type);
      const { score, reasons } = scoreMatch(record, prepare(actorRecord(entity)));
      return { entity, reasons, score: Math.max(score, FOUND_BY_SEARCH) };
    })
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1));
  const [best, next] = scored;
  const isCertain = best !== undefined && best.score >= JOIN_FROM && best.score - (next?.score ?? 0) >= MARGIN;
  return scored.slice(0, limitOf(query)).map(({ entity, score, reasons }, at) => ({
    ...{ id: entity.id, name: nameOf(entity), description: descriptionOf(entity, options.language) },
    score: Math.round(score * 1_000) / 10,
    match: at === 0 && isCertain,
    type: [serviceType(entity.type, options.language)],
    features: [{ id: 'score', value: score }, ...reasons.map((id) => ({ id, value: true }))],
  }));
}

export const nameOf = ({ id, names }: ReconciledEntity): string => names[0] ?? id;

/** What tells namesakes apart. */
export const descriptionOf = ({ type, countryName }: ReconciledEntity, language: Language): string =>
  [typeLabel(type, language), ...(countryName === null ? [] : [countryName])].join(', ');

/** Null: of no type that there is. */
function soughtOf({ query, type, properties }: ReconciliationQuery): Sought | null {
  const types = type.flatMap((id) => typeOf(id) ?? []);
  if (type.length > 0 && types.length === 0) return null;
  const values = new Map(properties.map(({ pid, v: [value] }) => [pid, value]));
  const textOf = (pid: string) => {
    const value = values.get(pid);
    return typeof value === 'object' ? (value.name ?? value.id) : value === undefined ? undefined : String(value);
  };
  const country = [textOf('countryCode'), textOf('country')].map((one) =>
    one === undefined ? null : countryCode(one),
  );
  const numbers = NUMBERS.map((pid) => [pid, numberOf(textOf(pid))] as const);
  const names = [query, textOf('name')].flatMap((name) => (name === undefined || name.trim() === '' ? [] : [name]));
  return {
    ...{ names: [...new Set(names)], types, country: country[0] ?? country[1] ?? null },
    properties: {
      ...Object.fromEntries(numbers.filter(([, value]) => value !== null)),
      ...Object.fromEntries(ACTOR_IDENTIFIERS.map((pid) => [pid, textOf(pid)] as const)),
    },
  };
}

const numberOf = (text: string | undefined): number | null => {
  const number = Number(text?.trim().replace(',', '.') ?? Number.NaN);
  return text === undefined || text.trim() === '' || !Number.isFinite(number) ? null : number;
};
