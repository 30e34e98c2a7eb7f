import { ENTITY_TYPE_LABELS, RELATION_LABELS } from '../../../src/model/labels/labels.js';
import { dateWords } from '../../../src/model/date-text/format-date.js';
import type { TextLanguage } from '../../../src/model/language.js';
import type { Network } from '../../graph/to-graph.js';

const NAMES = {
  sv: [
    'från',
    'från, id',
    'från, typ',
    'relation',
    'relation, kod',
    'till',
    'till, id',
    'till, typ',
    'sedan',
    'till och med',
  ],
  en: ['from', 'from, id', 'from, type', 'relation', 'relation, code', 'to', 'to, id', 'to, type', 'since', 'until'],
} as const;

/** What spreadsheets of a language part cells with: a comma, where it does not part a number's decimals. */
const SEPARATORS: Readonly<Record<TextLanguage, string>> = { sv: ';', en: ',' };

/**
 * Every relationship a row, as spreadsheets read it: with a byte order mark, semicolons in Swedish, and no live
 * formulas.
 */
export function toCsv(network: Network, language: TextLanguage): string {
  const rows = network.mapEdges((_id, { kind, since, until, formerly }, source, target) => {
    const [from, to] = [network.getNodeAttributes(source), network.getNodeAttributes(target)];
    const type = (entityType: typeof from.entityType) => ENTITY_TYPE_LABELS[language][entityType].one;
    return [
      from.names[language],
      source,
      type(from.entityType),
      RELATION_LABELS[language][kind],
      kind,
      to.names[language],
      target,
      type(to.entityType),
      since ?? '',
      formerly ? dateWords(language).formerly : (until ?? ''),
    ];
  });
  return csvOf([NAMES[language], ...rows], language);
}

/** Rows as CSV (RFC 4180), the first one headings. */
export function csvOf(rows: readonly (readonly string[])[], language: TextLanguage): string {
  const separator = SEPARATORS[language];
  const lines = rows.map((row) => row.map(cell).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Rows for the clipboard: spreadsheets put what tabs part into cells. */
export const tsvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((text) => withoutFormula(text.replace(/[\t\r\n]+/g, ' '))).join('\t')).join('\n');

/** A spreadsheet would take a text that begins so for a formula; the wide forms are those of East Asian keyboards (OWASP). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(text: string): string {
  const safe = withoutFormula(text);
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const withoutFormula = (text: string) => (FORMULA.test(text) ? `'${text}` : text);
