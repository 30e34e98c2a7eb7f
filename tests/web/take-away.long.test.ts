import { buffer } from 'node:stream/consumers';
import { read, utils } from '@e965/xlsx';
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph, MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from './accessibility.js';
import { drawn, type Explorer, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

async function download(page: Page, format: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ]);
  return buffer(await file.createReadStream());
}

describe('ways between two things', () => {
  it('come in sentences with sources, and without what one excludes', async () => {
    const { page, problems } = await explorer.open('paths?from=linkoping&to=google');
    await page.getByText('Linköping och Google hänger ihop i 2 steg.').waitFor();
    await drawn(page);
    const first = page.locator('.way').first();
    expect(await first.innerText()).toContain('systerort');

    await first.getByRole('button', { name: 'Utan: Palo Alto' }).click();
    await page.waitForURL(/avoid=palo-alto/);
    await page
      .getByRole('list', { name: 'Undantaget' })
      .getByRole('button', { name: /Utan: Palo Alto/ })
      .waitFor();
    await expect.poll(() => page.locator('.way', { hasText: 'Palo Alto är systerort' }).count()).toBe(0);
    await page
      .getByRole('button', { name: /Utan: Palo Alto/ })
      .first()
      .click();
    await page.getByText('Linköping och Google hänger ihop i 2 steg.').waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('are taken along as Excel and CSV, each connection with its sentence and sources', async () => {
    const { page, problems } = await explorer.open('paths?from=linkoping&to=google&avoid=enschede');
    await drawn(page);
    await page.getByText('Dela och ladda ner').click();
    const csv = parseCsv<Record<string, string>>(await download(page, 'CSV'), {
      bom: true,
      columns: true,
      delimiter: ';',
    });
    const { Sheets } = read(await download(page, 'Excel'));
    const rows = utils.sheet_to_json<Record<string, string>>(Sheets['Kopplingar']!);
    const about = utils.sheet_to_json<[string, string]>(Sheets['Om uttaget']!, { header: 1 });

    expect(rows.map((row) => row['Mening'])).toEqual(csv.map((row) => row['Mening']));
    expect(rows.map((row) => row['Till'])).toContain('Palo Alto');
    expect(rows.flatMap((row) => [row['Från'], row['Till']])).not.toContain('Enschede');
    expect(rows.filter((row) => row['Dokument'] === '')).toEqual([]);
    expect(about[0]![1]).toContain('Kopplingar mellan Linköping och Google');
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('what people take with them', () => {
  it('is read by others, and says where it comes from', async () => {
    const { page, problems } = await explorer.open('graph?depth=1');
    await drawn(page);
    await page.getByText('Dela och ladda ner').click();
    const citation = page.locator('.citation');
    await expect
      .poll(() => citation.innerText())
      .toMatch(/Nätverket runt Linköping\. Hämtat .+ version \d+ av uppgifterna\. http/);
    expect(await accessibilityViolations(page)).toEqual([]);

    const graphml = parseGraphml(MultiDirectedGraph, (await download(page, 'GraphML')).toString());
    const gexf = parseGexf(MultiGraph, (await download(page, 'GEXF')).toString());
    expect(graphml.order).toBeGreaterThan(5);
    expect(gexf.order).toBe(graphml.order);
    expect(gexf.size).toBe(graphml.size);
    const standings = gexf.mapEdges((_id, { standing }) => standing as unknown);
    expect(standings).toEqual(expect.arrayContaining(['Ömsesidigt']));
    expect(standings).toEqual(graphml.mapEdges((_id, { standing }) => standing as unknown));
    expect(gexf.getNodeAttribute('linkoping', 'label')).toBe('Linköping');
    expect(graphml.getNodeAttribute('linkoping', 'type')).toBe('CITY');

    const linked = JSON.parse((await download(page, 'JSON-LD')).toString()) as { '@graph': { '@id'?: string }[] };
    expect(linked['@graph'].filter((entry) => entry['@id'] !== undefined)).toHaveLength(
      1 + graphml.order + graphml.size,
    );
    const csv = parseCsv<Record<string, string>>(await download(page, 'CSV'), {
      bom: true,
      columns: true,
      delimiter: ';',
    });
    expect(csv.length).toBeGreaterThan(5);
    expect(csv.filter((row) => row['Så hänvisar du'] !== '')).toEqual([csv[0]]);
    expect(csv.some((row) => row['Bekräftelse'] === 'Ömsesidigt')).toBe(true);
    expect(csv.filter((row) => row['Mening'] === '' || row['Dokument'] === '')).toEqual([]);
    const { Sheets, SheetNames } = read(await download(page, 'Excel'));
    expect(SheetNames).toEqual(['Kopplingar', 'Aktörer med mera', 'Om uttaget']);
    const rows = utils.sheet_to_json<Record<string, string>>(Sheets['Kopplingar']!);
    expect(rows.map((row) => row['Mening'])).toEqual(csv.map((row) => row['Mening']));

    const svg = await download(page, 'SVG');
    const png = await download(page, 'PNG');
    expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    const size = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = `data:image/svg+xml;base64,${source}`;
      await image.decode();
      return { width: image.naturalWidth, wellFormed: true };
    }, svg.toString('base64'));
    expect(size.width).toBe(1200);
    expect(png.readUInt32BE(16)).toBe(2400);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
