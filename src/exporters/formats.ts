import { csvConnections } from './csv-connections.js';
import { csv, csvEntities, csvRelations } from './csv.js';
import { followTheMoney } from './follow-the-money.js';
import type { ExportFormat } from './format.js';
import { geoJson } from './geo-json.js';
import { gexf } from './gexf.js';
import { graphml } from './graphml.js';
import { jsonLd } from './json-ld.js';
import { jsonLines } from './json-lines.js';
import { quickStatements } from './quick-statements.js';
import { turtle } from './turtle.js';
import { xlsx } from './xlsx.js';

/** All formats, in the order in which they are listed. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...[xlsx, csvConnections, csv, csvEntities, csvRelations, jsonLines, jsonLd, turtle],
  ...[graphml, gexf, geoJson, followTheMoney, quickStatements],
];

export const findFormat = (id: string): ExportFormat | undefined => EXPORT_FORMATS.find((format) => format.id === id);
