import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSource } from '../../src/importers/seed/source-text.js';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SECTIONS = [
  ['1 Vänorter', 'Umeå har sex vänorter & ett nätverk.'],
  ['2 Avtal', 'Avtalet med Vasa är från 1949.'],
] as const;

async function writePdf(name: string, draw: (pdf: PDFKit.PDFDocument) => void) {
  const pdf = new PDFDocument();
  const out = pdf.pipe(createWriteStream(join(folder, name)));
  draw(pdf);
  pdf.end();
  await once(out, 'finish');
}

beforeAll(async () => {
  const children = SECTIONS.flatMap(([heading, text]) => [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    new Paragraph(text),
  ]);
  writeFileSync(join(folder, 'paper.docx'), await Packer.toBuffer(new Document({ sections: [{ children }] })));
  await writePdf('paper.pdf', (pdf) => {
    for (const [at, [heading, text]] of SECTIONS.entries()) {
      if (at > 0) pdf.addPage();
      pdf.fontSize(20).text(heading).fontSize(11).text(text);
    }
  });
  await writePdf('scanned.pdf', (pdf) => pdf.rect(50, 50, 200, 200).fill());
  writeFileSync(join(folder, 'broken.docx'), 'PK\x03\x04 and no more');
  writeFileSync(join(folder, 'old.doc'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]));
});

test.each(['paper.docx', 'paper.pdf'])('%s has its sections by its headings', async (name) => {
  const source = await openSource(name, [folder]);
  expect(source).toMatchObject({ sections: ['1 Vänorter', '2 Avtal'] });
  if (source === undefined || 'unreadable' in source) throw new Error('It cannot be read.');
  expect(source.passages('2 Avtal')).toEqual(['2 Avtal Avtalet med Vasa är från 1949.']);
  expect(source.passages('3 Annat')).toEqual([]);
  expect(source.occurrences('sex vänorter & ett nätverk')).toBe(1);
});

test('pages of a PDF are sections too', async () => {
  const source = await openSource('paper.pdf', [folder]);
  if (source === undefined || 'unreadable' in source) throw new Error('It cannot be read.');
  expect(source.passages('sida 2')).toEqual(['2 Avtal Avtalet med Vasa är från 1949.']);
});

test.each([
  ['scanned.pdf', 'OCR'],
  ['broken.docx', 'damaged'],
  ['old.doc', '.docx'],
])('%s is told to be unreadable, and why', async (name, why) => {
  expect(await openSource(name, [folder])).toEqual({ unreadable: expect.stringContaining(why) as string });
});
