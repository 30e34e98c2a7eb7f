import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { xmlText } from '../model/xml-text.js';
import type { TextSheet } from './sheet.js';
import { XML } from './xlsx-parts.js';

const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** Writes a workbook of texts as an OpenDocument spreadsheet (ISO/IEC 26300). */
export async function writeOds(file: string, sheets: readonly TextSheet[]): Promise<void> {
  const zip = new ZipFile();
  // The type comes first and as it is, so that the file is known by its first bytes.
  zip.addBuffer(Buffer.from(ODS_TYPE), 'mimetype', { compress: false });
  const cell = (text: string) =>
    `<table:table-cell office:value-type="string"><text:p>${xmlText(text)}</text:p></table:table-cell>`;
  const table = ({ name, heading, rows, widths }: TextSheet) =>
    `<table:table table:name="${xmlText(name)}">${widths.map((width) => `<table:table-column table:style-name="w${width}"/>`).join('')}${[...(heading === null ? [] : [heading]), ...rows].map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('')}</table:table>`;
  const styles = [...new Set(sheets.flatMap(({ widths }) => widths))].map(
    (width) =>
      `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.2).toFixed(1)}cm"/></style:style>`,
  );
  zip.addBuffer(
    Buffer.from(
      `${XML}<office:document-content xmlns:office="${ODF}:office:1.0" xmlns:table="${ODF}:table:1.0" xmlns:text="${ODF}:text:1.0" xmlns:style="${ODF}:style:1.0" office:version="1.3"><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:spreadsheet>${sheets.map(table).join('')}</office:spreadsheet></office:body></office:document-content>`,
    ),
    'content.xml',
  );
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  zip.addBuffer(
    Buffer.from(
      `${XML}<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0" manifest:version="1.3">${entry('/', ODS_TYPE)}${entry('content.xml', 'text/xml')}</manifest:manifest>`,
    ),
    'META-INF/manifest.xml',
  );
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file, { flags: 'wx' }));
}
