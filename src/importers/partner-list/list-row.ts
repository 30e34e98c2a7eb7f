import { OPEN_END, dateBounds } from '../../model/edtf.js';
import type { EntityType } from '../../model/entity-types.js';
import { normalizeName } from '../../model/normalize-name.js';
import type { Cells } from '../cells.js';
import { findCountry, optionalCountry } from '../countries.js';
import { edtfOf, optionalDate } from '../dates.js';
import { RowError } from '../row-error.js';
import { agreementOf, type ListAgreement } from './agreement.js';
import type { ListFieldName } from './fields.js';
import type { ListMapping } from './mapping.js';
import {
  FUNCTION_WORDS,
  KIND_WORDS,
  ledBy,
  NONE,
  PARTNER_TYPE_WORDS,
  STAGE_WORDS,
  type ListKind,
  type ListStage,
} from './words.js';

/** What a row of an office's list says. */
export interface ListRow {
  readonly kind: ListKind;
  /** The word of the list for it. */
  readonly kindWord: string | undefined;
  readonly partner:
    { readonly name: string; readonly type: EntityType; readonly wikidataId: string | undefined } | undefined;
  readonly country: string | undefined;
  readonly networks: readonly string[];
  readonly project: string | undefined;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly stage: ListStage | undefined;
  /** Since when it is dormant. */
  readonly dormantSince: string | undefined;
  /** The words of the list for it, such as `vilande sedan 2022`. */
  readonly statusWords: string | undefined;
  readonly agreement: ListAgreement | undefined;
  readonly areas: readonly string[];
  /** A function of an organisation, never a person. */
  readonly contact: string | undefined;
  readonly role: string | undefined;
  readonly note: string | undefined;
  /** The words of the row that stand for it as evidence: nothing that may be of a person. */
  readonly words: string;
}

/**
 * Reads a row by its mapping.
 * @param home name of the home actor, to which no row may relate it
 * @returns undefined: the row is about another municipality
 * @throws RowError naming the column at fault
 */
export function listRow(cells: Cells, mapping: ListMapping, home: string): ListRow | undefined {
  const heading = (field: ListFieldName) => mapping.columns[field] ?? '';
  const cell = (field: ListFieldName) => {
    const text = (cells[heading(field)] ?? '').replaceAll('\u00a0', ' ').trim();
    return NONE.has(normalizeName(text)) || text === '' ? undefined : text;
  };
  const list = (field: ListFieldName) => (cell(field) ?? '').split(/[;\n]|,\s/).flatMap((one) => one.trim() || []);
  const isHome = (name: string) => placeName(name) === placeName(home);

  const owner = cell('home');
  if (owner !== undefined && !isHome(owner)) return undefined;
  const named = cell('partner');
  if (named !== undefined && isHome(named)) {
    throw new RowError(
      heading('partner'),
      'SELF_RELATION',
      `"${named}" is the municipality itself: name the other party.`,
    );
  }
  const { kind, kindWord } = kindOf(cell('kind'), named, mapping, heading('kind'));
  const networks =
    kind === 'NETWORK' && cell('network') === undefined && named !== undefined ? [named] : list('network');
  if (named === undefined && networks.length === 0 && cell('project') === undefined) {
    const field = heading('partner') || heading('network');
    throw new RowError(field, 'VALUE_MISSING', `"${field}" is empty: name the partner, or remove the row.`);
  }
  const place = splitCountry(named, optionalCountry(cells, heading('country')));
  const status = statusOf(cell('status'), heading('status'));
  const since = optionalDate(cells, heading('since'), mapping.days);
  const until = endOf(cells, heading('until'), mapping) ?? (status?.stage === 'ENDED' ? status.date : undefined);
  checkOrder(since, until, heading('until'));
  const contact = cell('contact');
  return {
    ...{
      kind,
      kindWord,
      networks,
      since,
      until,
      stage: status?.stage,
      dormantSince: status?.stage === 'DORMANT' ? status.date : undefined,
      statusWords: cell('status'),
      country: place.country,
    },
    partner:
      kind === 'NETWORK' || place.name === undefined
        ? undefined
        : partnerOf(place.name, cell('partnerType'), cell('wikidata')),
    project: cell('project'),
    agreement: agreementOf(cell('agreement'), status?.stage, mapping.days),
    areas: list('area'),
    contact: contact !== undefined && FUNCTION_WORDS.test(contact) ? contact : undefined,
    role: cell('role'),
    note: cell('note'),
    words: WORDS.flatMap((field) => cell(field)?.replace(/\s+/g, ' ') ?? []).join(' | '),
  };
}

/** Fields whose words may stand in public. */
const WORDS: readonly ListFieldName[] = [
  ...(['partner', 'network', 'project', 'country', 'kind', 'since', 'until', 'status', 'agreement', 'role'] as const),
];

/** A place without the words that make it a municipality. */
export const placeName = (name: string): string =>
  normalizeName(name)
    .replace(/^(?:city|town|municipality) of | (?:kommun|stad|kommune|municipality|city)$/g, '')
    .replace(/s$/, '');

function kindOf(text: string | undefined, partner: string | undefined, mapping: ListMapping, heading: string) {
  if (text === undefined) {
    return { kind: partner === undefined ? ('NETWORK' as const) : mapping.kind, kindWord: undefined };
  }
  const own = new Map(Object.entries(mapping.kinds).map(([word, kind]) => [normalizeName(word), kind]));
  const kind = (ledBy(text, own) ?? ledBy(text, KIND_WORDS))?.value;
  if (kind !== undefined) return { kind, kindWord: text };
  const reason = `"${text}" is no kind that is known: write vänort, samverkansort, projekt, nätverk or another, or say in the mapping's "kinds" what it means.`;
  throw new RowError(heading, 'VALUE_INVALID', reason);
}

/** `Vasa (Finland)` and `Würzburg, Tyskland` are a place and its country. */
function splitCountry(named: string | undefined, country: string | undefined) {
  const [, name, tail] =
    /^(.+?)(?:\s*\(([^)]+)\)|,\s*([^,]+))$/.exec(named ?? '')?.map((part) => part || undefined) ?? [];
  const last = tail ?? /,\s*([^,]+)$/.exec(named ?? '')?.[1];
  const found = last === undefined ? undefined : findCountry(last).code;
  if (found === undefined || name === undefined || (country !== undefined && country !== found))
    return { name: named, country };
  return { name, country: found };
}

/** What a status says, and the date that may stand after it. */
function statusOf(text: string | undefined, heading: string) {
  if (text === undefined) return undefined;
  const led = ledBy(text, STAGE_WORDS);
  if (led !== undefined) return { stage: led.value, date: edtfOf(led.rest) ?? undefined };
  const reason = `"${text}" is no status that is known: write aktiv, vilande, avslutad or planerad.`;
  throw new RowError(heading, 'VALUE_INVALID', reason);
}

const ONGOING = /^(?:tills vidare|pågår|pågående|löpande|ongoing|present|until further notice|\.\.)$/i;

function endOf(cells: Cells, heading: string, { days }: ListMapping): string | undefined {
  return ONGOING.test((cells[heading] ?? '').trim()) ? OPEN_END : optionalDate(cells, heading, days);
}

function checkOrder(since: string | undefined, until: string | undefined, heading: string): void {
  const start = since === undefined ? null : dateBounds(since)?.min;
  const end = until === undefined || until === OPEN_END ? null : dateBounds(until)?.max;
  if (start && end && end < start) {
    throw new RowError(heading, 'DATE_INVALID', `It ends (${until ?? ''}) before it begins (${since ?? ''}).`);
  }
}

const UNIVERSITY = /universit|högskola|\bcollege\b/iu;

function partnerOf(name: string, typeWord: string | undefined, wikidata: string | undefined) {
  const byWord = PARTNER_TYPE_WORDS.get(normalizeName(typeWord ?? ''));
  const type: EntityType = byWord ?? (UNIVERSITY.test(name) ? 'UNIVERSITY' : 'CITY');
  return { name, type, wikidataId: /^Q[1-9]\d*$/.exec(wikidata ?? '')?.[0] };
}
