import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Explorer, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const MOST_CLICKS = 5;

/** Somebody at an office, whose clicks are counted; typing into a field, and choosing in a list, is one. */
class Visitor {
  #clicks = 0;
  constructor(readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.#count();
    await target.click();
  }

  async type(target: Locator, words: string): Promise<void> {
    this.#count();
    await target.fill(words);
    await target.press('Enter');
  }

  async choose(target: Locator, label: string): Promise<void> {
    this.#count();
    await target.selectOption({ label });
  }

  /** An entry of the main menu. */
  menu = (name: string): Promise<void> =>
    this.click(this.page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name, exact: true }));

  /** A question on the start page, and its answer. */
  async ask(question: RegExp): Promise<Locator> {
    await this.click(this.page.getByRole('region', { name: 'Frågor' }).getByRole('button', { name: question }));
    return this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { name: question }) });
  }

  sees = (words: string | RegExp, within: Locator | Page = this.page): Promise<void> =>
    within.getByText(words).first().waitFor();

  #count(): void {
    this.#clicks += 1;
    expect(this.#clicks, 'clicks').toBeLessThanOrEqual(MOST_CLICKS);
  }
}

/** From the start page, until the answer is seen; nothing may go wrong on the way. */
async function task(doing: (visitor: Visitor, page: Page) => Promise<void>): Promise<void> {
  const { page, problems } = await explorer.open('', { permissions: ['clipboard-read', 'clipboard-write'] });
  await doing(new Visitor(page), page);
  expect(problems).toEqual([]);
  await page.context().close();
}

describe('from the start page, in at most five clicks', () => {
  it('finds the partners in energy, and why', () =>
    task(async (visitor, page) => {
      await visitor.click(page.getByRole('link', { name: /^Energi och miljö/ }));
      await visitor.sees(/Palo Alto är systerort till Linköping sedan 1987\./);
      await visitor.sees(/omfattar området ”Energi och miljö”/);
    }));

  it('finds the link to Stanford, and who answers', () =>
    task(async (visitor) => {
      const link = await visitor.ask(/Stanford/);
      await visitor.sees(/Stanford University sedan 1986\./, link);
      const body = await visitor.ask(/^Vem ansvarar för samarbetet med Palo Alto/);
      await visitor.sees(/^Kommunstyrelsen ansvarar för systerortssamarbetet/, body);
    }));

  it('finds what changed in 2017', () =>
    task(async (visitor) => {
      const answer = await visitor.ask(/2017/);
      await visitor.sees(/30-årsjubileum som systerorter/, answer);
      await visitor.click(answer.getByRole('link', { name: 'Allt som ändrades det året' }));
      await visitor.sees('30-årsjubileum som systerorter: Linköping och Palo Alto.');
      await visitor.sees('3 dokument från åren');
    }));

  it('finds what is lost without the agreement', () =>
    task(async (visitor, page) => {
      await visitor.menu('Vad händer om …?');
      await visitor.click(page.getByRole('link', { name: /^Utan: Överenskommelsen om systerortsrelation 1987/ }));
      await visitor.sees(/^Utan systerortsöverenskommelsen/);
      await visitor.sees('Området ”Energi och miljö” blir utan samarbeten.');
    }));

  it('embeds the map, with code that works', () =>
    task(async (visitor, page) => {
      await visitor.click(page.getByRole('link', { name: 'Visa på din webbplats' }));
      await visitor.choose(page.getByLabel('Figur', { exact: true }), 'Karta');
      await visitor.click(page.getByRole('button', { name: /^(Visa|Uppdatera|Gör)/ }).first());
      const code = page.locator('textarea').filter({ hasText: '/embed/map/linkoping' }).first();
      await code.waitFor();
      const address = /src="([^"]+\/embed\/map\/linkoping[^"]*)"/.exec(await code.inputValue())?.[1] ?? '';
      expect((await fetch(address.replaceAll('&amp;', '&'))).status).toBe(200);
    }));

  it('cites the agreement of 1987 by the words of its source', () =>
    task(async (visitor, page) => {
      const year = page.getByRole('list', { name: 'År för år' }).getByRole('listitem').filter({ hasText: '1987' });
      await visitor.click(year.first().getByRole('button'));
      const agreement = year.first().getByRole('listitem').filter({ hasText: 'Systerortsöverenskommelsen' });
      await visitor.click(agreement.getByText('Källa'));
      expect(await agreement.locator('.source q').first().innerText()).not.toBe('');
      await visitor.click(agreement.locator('.source a').first());
      await page.waitForURL(/\/(id|graph)/);
    }));

  it('finds which reviews are due', () =>
    task(async (visitor) => {
      await visitor.menu('Uppföljning');
      await visitor.sees(/mandatperiod/);
    }));

  it('finds who works with us on the smart city, and why', () =>
    task(async (visitor) => {
      const answer = await visitor.ask(/den smarta staden/);
      await visitor.sees(/^Dalian deltar i Smart City Alliance tillsammans med Linköping\./, answer);
      await visitor.click(answer.getByText('Källa').nth(1));
      expect(await answer.locator('.source q').nth(1).innerText()).not.toBe('');
    }));

  it('finds where our partners are on the map', () =>
    task(async (visitor, page) => {
      await visitor.menu('Karta');
      await page.locator('[data-mapped="true"]').first().waitFor({ state: 'attached' });
      const list = page.getByRole('region', { name: 'Samma platser som lista' });
      await visitor.sees(/^Linköping och Palo Alto är systerorter sedan 1987/, list);
    }));

  it('takes the partners away as a spreadsheet', () =>
    task(async (visitor, page) => {
      await visitor.menu('Tabell');
      const download = page.waitForEvent('download');
      await visitor.click(page.getByRole('button', { name: 'Ladda ner CSV' }));
      const file = await text(await (await download).createReadStream());
      for (const partner of ['Palo Alto', 'Dalian', 'Joensuu']) expect(file).toContain(`${partner};Stad eller kommun;`);
    }));

  it('sees what the network looked like in 1990', () =>
    task(async (visitor, page) => {
      await visitor.menu('Nätverk');
      await visitor.type(page.getByRole('textbox', { name: 'Vid datum' }), '1990');
      await page.waitForURL(/at=1990/);
      await page.locator('[data-drawn="true"]').first().waitFor({ state: 'attached' });
      await visitor.click(page.getByText('Samma nätverk som lista'));
      await visitor.sees('Joensuu');
      expect(await page.locator('.network-list').getByText('Guangzhou').count()).toBe(0);
    }));

  it('finds the page of a partner', () =>
    task(async (visitor, page) => {
      await visitor.menu('Nätverk');
      await visitor.type(page.getByRole('combobox', { name: 'Sök på webbplatsen' }), 'Palo Alto');
      await visitor.click(page.getByRole('main').getByRole('link', { name: 'Palo Alto', exact: true }).first());
      await page.waitForURL(/\/id\/palo-alto/);
      await page.getByRole('heading', { level: 1, name: 'Palo Alto' }).waitFor();
    }));
});
