import { KIND_NAMES, type LanguageCode, TYPE_NAMES } from '../../graph/names.js';
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

/** Every relationship a row, as spreadsheets read it: with a byte order mark, semicolons in Swedish, and no live formulas. */
export function toCsv(network: Network, language: LanguageCode): string {
  const rows = network.mapEdges((_id, { kind, since, until }, source, target) => {
    const [from, to] = [network.getNodeAttributes(source), network.getNodeAttributes(target)];
    const type = (entityType: typeof from.entityType) => TYPE_NAMES[entityType].one[language];
    return [
      from.names[language],
      source,
      type(from.entityType),
      KIND_NAMES[kind][language],
      kind,
      to.names[language],
      target,
      type(to.entityType),
      since ?? '',
      until ?? '',
    ];
  });
  const separator = language === 'sv' ? ';' : ',';
  const lines = [NAMES[language], ...rows].map((row) => row.map(cell).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A spreadsheet would take a text that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
