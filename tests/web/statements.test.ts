import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entity, loadBatch, relation } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { type Explorer, drawn, startExplorer } from './explorer.js';
import { expectValidPage } from './valid-page.js';

const SCREENS = [
  ['a phone, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
  ['a desk, light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' as const }],
] as const;
const PHONE_LIGHT = { viewport: { width: 390, height: 844 }, colorScheme: 'light' as const };

const rowOf = (page: Page, id: string) => page.locator(`.standing-row[data-id="${id}"]`);

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

describe('who says what', () => {
  it.each(SCREENS)('has the own word beside those of others, each with its source: %s', async (_name, options) => {
    const { page, problems } = await explorer.open('statements', options);
    const row = rowOf(page, 'linkoping-guangzhou');
    await row.waitFor();
    expect(await page.title()).toBe('Vad olika källor säger – Vänort');
    expect(await row.locator('.stands').innerText()).toMatch(
      /Uppgifterna skiljer sig\s+Ömsesidigt\s+enligt källa från 11 juni 2021/,
    );

    const [own, others] = [row.locator('.side.own'), row.locator('.side.others')];
    await own.getByText('Linköping säger').waitFor();
    expect(await own.innerText()).toMatch(/Linköping säger[\s\S]*11 juni 2021[\s\S]*Pågår, samverkansort\./);
    expect(await others.locator('.speaker strong').allInnerTexts()).toEqual([
      ...['Guangzhou', 'Linköpings universitet', 'Chinascope, pressöversikt', 'Wikidata'],
    ]);
    const press = others.locator('.word').filter({ hasText: 'Chinascope' });
    expect(await press.innerText()).toMatch(/Har upphört\.\s+Säger något annat/);
    await press.locator('summary').press('Enter');
    await press.locator('.source a').waitFor();
    expect(await press.locator('.source a').getAttribute('href')).toMatch(/^\.\/id\/chinascope-2020#e-chinascope-/);

    const [left, right] = [(await own.boundingBox())!, (await others.boundingBox())!];
    if (options.viewport.width < 700) expect(right.y).toBeGreaterThan(left.y + left.height - 1);
    else expect(right.x).toBeGreaterThan(left.x + left.width - 1);
    await expectValidPage(page, problems);
    await page.context().close();
  });

  it('is narrowed down by standing, and has differences first unless told otherwise', async () => {
    const { page, problems } = await explorer.open('statements', PHONE_LIGHT);
    const chips = page.getByRole('group', { name: /Visa bara/ }).getByRole('button');
    await chips.first().waitFor();
    expect((await chips.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim())).toEqual([
      ...['Ömsesidigt 5', 'Ensidigt 12', 'Obekräftat 2'],
    ]);
    await chips.filter({ hasText: 'Obekräftat' }).click();
    await page.getByText('2 samarbeten').waitFor();
    expect(new URL(page.url()).search).toBe('?standing=UNCONFIRMED');
    const rimini = rowOf(page, 'linkoping-rimini');
    expect(await rimini.innerText()).toMatch(
      /Det finns ingen uppgift från Linköping[\s\S]*under Rimini[\s\S]*Motparten säger/,
    );
    await expectValidPage(page, problems);

    await chips.filter({ hasText: 'Obekräftat' }).click();
    await page.getByText('19 samarbeten').waitFor();
    await page.locator('.standing-row').first().filter({ hasText: 'Guangzhou' }).waitFor();
    await page.getByRole('checkbox', { name: 'Visa avvikelser först' }).uncheck();
    await page.waitForURL(/[?&]first=any/);
    await page.locator('.standing-row').first().filter({ hasNotText: 'Guangzhou' }).waitFor();
    await page.context().close();
  });

  it('is as of a date, of another actor, in English', async () => {
    const { page, problems } = await explorer.open('statements?of=palo-alto&at=2018&lang=en', PHONE_LIGHT);
    const row = rowOf(page, 'business-cooperation');
    await row.waitFor();
    expect(await row.innerText()).toMatch(
      /Linköping[\s\S]*One-sided\s+according to a source of 9 October 2017[\s\S]*There is no statement from Palo Alto\.[\s\S]*Others say/,
    );
    await expectValidPage(page, problems);
    await page.goto(`${explorer.server.url}/statements?of=palo-alto&at=1950&lang=en`);
    await page.getByText('There are no statements about partnerships between Palo Alto').waitFor();
    await page.goto(`${explorer.server.url}/statements?of=smart-city&lang=en`);
    await page.getByText('There is nothing to show here.').waitFor();
    await page.context().close();
  });
});

describe('the standing elsewhere', () => {
  it('is a style of lines with a key, and stands in the panel with what is said', async () => {
    const { page, problems } = await explorer.open('graph?selected=linkoping-guangzhou');
    await drawn(page);
    const key = page.locator('.line-key li');
    expect(await key.allInnerTexts()).toEqual([
      'Ömsesidigt',
      'Ensidigt',
      'Motstridigt',
      'Obekräftat',
      'Övrig koppling',
    ]);
    const panel = page.locator('vanort-panel-standing');
    await panel.getByText('Ömsesidigt').waitFor();
    expect(await panel.locator('.rows li').count()).toBe(0);
    await panel.locator('summary').click();
    await panel.getByText('bekräftas av båda parter').waitFor();
    await panel.locator('.rows li').first().waitFor();
    expect(await panel.locator('.rows').innerText()).toContain('Chinascope');
    await expectValidPage(page, problems);
    await panel.getByRole('link', { name: 'Jämför sida vid sida' }).click();
    await rowOf(page, 'linkoping-guangzhou').waitFor();
    expect(await page.locator('.standing-row').count()).toBe(1);
    expect(await page.locator('.side.own h3').innerText()).toBe('Linköping säger');
    await page.context().close();
  });

  it('is a style of lines on the map, and a column and a filter of the table', async () => {
    const { page } = await explorer.open('map');
    await page.locator('.tie[data-standing="ONE_SIDED"]').first().waitFor({ state: 'attached' });
    const dashes = (standing: string) =>
      page.locator(`.tie[data-standing="${standing}"]`).first().getAttribute('stroke-dasharray');
    expect(await dashes('MUTUAL')).toBe('none');
    expect(await dashes('ONE_SIDED')).not.toBe(await dashes('UNCONFIRMED'));
    for (const standing of ['MUTUAL', 'ONE_SIDED', 'UNCONFIRMED']) {
      const sample = page.locator(`.line-key [data-standing="${standing}"] path`);
      expect(await sample.getAttribute('stroke-dasharray')).toBe(await dashes(standing));
    }

    await page.goto(`${explorer.server.url}/table?standing=UNCONFIRMED`);
    await page.locator('tbody tr').first().waitFor();
    const cells = await page.locator('tbody td[data-heading="Bekräftelse"]').allInnerTexts();
    expect(cells).toEqual(['Obekräftat', 'Obekräftat']);

    // Later words confirm some of what one party had said by 2018.
    await page.goto(`${explorer.server.url}/table?standing=ONE_SIDED&at=2018&of=palo-alto&depth=1`);
    await page.locator('tbody tr').first().waitFor();
    const then = page.locator('tbody td[data-heading="Bekräftelse"]');
    expect(new Set(await then.allInnerTexts())).toEqual(new Set(['Ensidigt']));
    const facet = page.locator('.facet').filter({ has: page.locator('summary', { hasText: 'Bekräftelse' }) });
    const count = await facet.locator('li').filter({ hasText: 'Ensidigt' }).locator('.count').innerText();
    expect(Number(count)).toBe(await then.count());
    await page.context().close();
  });
});

const pooled = checkOutDatabase();

/** No engagement of the home that the seed knows is contradicted or has ended. */
describe('of a graph in which what is said is contradicted', () => {
  let contradicted: Explorer;
  beforeAll(async () => {
    const batch = {
      entities: [
        entity('DOCUMENT', 'hof-page', { date: '2021-06-11', documentKind: 'WEB_PAGE', publisherId: 'hof' }),
        entity('DOCUMENT', 'joensuu-page', { date: '2019', documentKind: 'WEB_PAGE', publisherId: 'joensuu' }),
        ...['hof', 'joensuu', 'lens'].map((id) => ({ ...entity('CITY', id), evidence: ['hof-page-place'] })),
        ...['hof-joensuu', 'hof-lens'].map((id) => ({
          ...entity('PARTNERSHIP', id, { kind: 'SISTER_CITY' }),
          evidence: ['hof-page-place'],
        })),
      ],
      evidence: ['hof-page', 'joensuu-page'].map((document) => ({
        ...{ id: `${document}-place`, document, section: '1', anchor: 'words' },
        claim: { sv: 'Så är det', en: 'It is so' },
      })),
      relations: [
        relation('PARTICIPATES_IN', 'hof', 'hof-joensuu', { evidence: ['hof-page-place'], since: '1969' }),
        relation('PARTICIPATES_IN', 'joensuu', 'hof-joensuu', { evidence: ['joensuu-page-place'], since: '1970' }),
        ...['hof', 'lens'].map((actor) =>
          relation('PARTICIPATES_IN', actor, 'hof-lens', { evidence: ['hof-page-place'], assertion: 'ENDED' }),
        ),
      ],
    };
    await loadBatch(pooled.graph, batch, { home: 'hof' });
    contradicted = await startExplorer({ connection: pooled.connection, homeActor: 'hof' });
  });
  afterAll(() => contradicted.stop());

  it.each(SCREENS)('says in words what differs, and marks what has ended: %s', async (_name, options) => {
    const { page, problems } = await contradicted.open('statements', options);
    const first = page.locator('.standing-row').first();
    await first.waitFor();
    expect(await first.locator('.standing').innerText()).toBe('Motstridigt');
    expect(await first.locator('.differences').innerText()).toMatch(/anger 1969 som början, .* 1970/i);
    expect(await rowOf(page, 'hof-lens').locator('.standing').innerText()).toBe('Avslutat');
    await expectValidPage(page, problems);
    await page.context().close();
  });

  it('draws lines for what is contradicted and what has ended', async () => {
    const { page } = await contradicted.open('graph?depth=2');
    await drawn(page);
    expect(await page.locator('.line-key li').allInnerTexts()).toEqual(['Motstridigt', 'Avslutat']);
    await page.context().close();
  });
});
