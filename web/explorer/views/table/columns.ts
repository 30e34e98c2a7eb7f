import { RELATION_LABELS, STANDING_LABELS } from '../../../../src/model/labels/labels.js';
import type { TextLanguage } from '../../../../src/model/language.js';
import { whatIs } from '../../../../src/model/shown-by-role.js';
import { ENTITY_LAYERS, LAYER_LABELS } from '../../../../src/model/layers.js';
import type { DrawnLinkFragment, DrawnNodeFragment, EntityType, Layer } from '@vanort/client';
import { dateWords } from '../../../../src/model/date-text/format-date.js';
import { formatDate } from '../../../graph/dates.js';
import { interpretationInWords } from '../../interpretation.js';
import { tableTexts } from './texts.js';
import type { Facet, Entity } from './entities.js';

/** A row of a table: what it is about, and what stands in each of its cells. */
export interface Row {
  readonly id: string;
  /** The entities that the row is about: chosen together. */
  readonly entities: readonly string[];
  readonly name: string;
  /** Where it stands when nobody has sorted: partnerships and actors before what was written and decided of them. */
  readonly rank: number;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly text: string;
  /** What it is sorted by: dates are not sorted by their words. */
  readonly key: string;
  /** The entity that it names, to lead to. */
  readonly entity?: string;
}

export interface Column {
  readonly id: string;
  readonly heading: string;
}

export function entityColumns(language: TextLanguage): readonly Column[] {
  const { columns } = tableTexts(language);
  return (['name', 'type', 'kind', 'country', 'since', 'until', 'standing'] as const).map((id) => ({
    id,
    heading: columns[id],
  }));
}

export function linkColumns(language: TextLanguage): readonly Column[] {
  const { columns } = tableTexts(language);
  return (['from', 'relation', 'to', 'since', 'until', 'standing', 'sentence'] as const).map((id) => ({
    id,
    heading: columns[id],
  }));
}

/** @param facets tell the kinds and countries in words */
export function entityRow(
  { id, name, type, actor, engagement, countries, standing, date: day }: Entity,
  facets: readonly Facet[],
  language: TextLanguage,
): Row {
  const kind = engagement?.kind ?? actor?.organisationKind ?? null;
  const label = (facet: Facet['name'], value: string) =>
    facets.find(({ name: of }) => of === facet)?.values.find((one) => one.value === value)?.label ?? value;
  const { compare } = new Intl.Collator(language);
  const cells = [
    { ...plain(name), entity: id },
    plain(whatIs({ id, type }, language)),
    plain(kind === null ? '' : label('KIND', kind)),
    plain(
      countries
        .map((country) => label('COUNTRY', country))
        .sort(compare)
        .join(', '),
    ),
    date(engagement?.since ?? day, language),
    date(engagement?.until, language),
    plain(standing === null ? '' : STANDING_LABELS[language][standing]),
  ];
  return { id, entities: [id], name, rank: rankOf(type), cells };
}

export function linkRow(
  { id, source, target, kind, since, until, formerly, standing, sentence, ...told }: DrawnLinkFragment,
  nodes: ReadonlyMap<string, DrawnNodeFragment>,
  language: TextLanguage,
): Row {
  const name = (entity: string) => nodes.get(entity)?.names[language] ?? entity;
  const relation = RELATION_LABELS[language][kind];
  const cells = [
    { ...plain(name(source)), entity: source },
    plain(relation),
    { ...plain(name(target)), entity: target },
    date(since, language),
    formerly ? plain(dateWords(language).formerly) : date(until, language),
    plain(standing === null ? '' : STANDING_LABELS[language][standing]),
    plain([sentence, interpretationInWords(told, language)].filter(Boolean).join(' ')),
  ];
  const ends = [source, target].map((end) => nodes.get(end)?.type);
  const rank =
    kind === 'PARTICIPATES_IN' ? 0 : 1 + Math.max(...ends.map((type) => (type ? rankOf(type) : LAYERS.length)));
  return { id, entities: [source, target], name: `${name(source)} – ${name(target)}, ${relation}`, rank, cells };
}

const LAYERS = Object.keys(LAYER_LABELS.sv) as readonly Layer[];

const SHARED: readonly EntityType[] = ['PARTNERSHIP', 'INITIATIVE'];

/** What is done together first, then the layers in their order: actors, events, and what governs and documents it. */
const rankOf = (type: EntityType): number => (SHARED.includes(type) ? 0 : 1 + LAYERS.indexOf(ENTITY_LAYERS[type]));

/** Rows in the order that they have when nobody has sorted: by rank, and then by name. */
export function inUsualOrder(rows: readonly Row[], language: TextLanguage): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...rows].sort((a, b) => a.rank - b.rank || compare(a.name, b.name));
}

/** Without the columns in which no row says anything: no source tells, or it is not of that kind. */
export function filledIn(columns: readonly Column[], rows: readonly Row[]): [readonly Column[], readonly Row[]] {
  const filled = columns.map((_, index) => rows.some(({ cells }) => cells[index]?.text));
  const keep = <Value>(list: readonly Value[]) => list.filter((_, index) => filled[index]);
  if (rows.length === 0 || filled.every(Boolean)) return [columns, rows];
  return [keep(columns), rows.map((row) => ({ ...row, cells: keep(row.cells) }))];
}

/**
 * Rows in the order of one of their cells, as the language has it; what has no value comes last in either direction,
 * and equal ones keep the order of their names.
 */
export function inOrder(rows: readonly Row[], column: number, descending: boolean, language: TextLanguage): Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const key = (row: Row) => row.cells[column]?.key ?? '';
  return [...rows].sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '') || compare(a.name, b.name);
    return (descending ? compare(other, one) : compare(one, other)) || compare(a.name, b.name);
  });
}

const plain = (text: string): Cell => ({ text, key: text });

/** `[..2017-10-09]` is sorted as its day, `198X` as the decade's first year. An end that is open is no date. */
function date(edtf: string | null | undefined, language: TextLanguage): Cell {
  if (!edtf || edtf === '..') return plain('');
  return { text: formatDate(edtf, language), key: edtf.replace(/[^\dX-]/g, '').replaceAll('X', '0') };
}
