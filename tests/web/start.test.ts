import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPersistedDocuments } from '../../src/server/graphql/persisted-documents.js';
import { accessibilityViolations } from './accessibility.js';
import { drawn, type Explorer, PHONE, startExplorer } from './explorer.js';

/** What the start page asks: its years, its picture, an example to search for, countries, and the day of the data. */
const ASKED = ['PartnerCountries', 'Revision', 'SearchExample', 'Start', 'StartNetwork'];
const documents = readPersistedDocuments();

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

/** Wait until the map of the story is drawn. */
const mapped = (page: Page) => page.locator('vanort-story-map[data-mapped="true"]').waitFor({ state: 'attached' });
const years = (page: Page) => page.getByRole('list', { name: 'År för år' });

describe('the start page', () => {
  it('tells the years of the home in sentences, and lists the areas with counts', async () => {
    const { page, problems, foreignRequests } = await explorer.open('', { viewport: PHONE, colorScheme: 'dark' });
    await mapped(page);

    // In how many countries is told once the page is there.
    await page.getByText(/ i \d+ länder och territorier\./).waitFor();
    const told = await years(page).getByRole('button').allInnerTexts();
    expect(told).toContainEqual(expect.stringMatching(/^1987\s+Systerortssamarbetet mellan Linköping och Palo Alto/));
    expect(told.at(-1)).toMatch(
      /^I dag\s+Linköping samarbetar med \d+ städer och kommuner i \d+ länder och territorier\./,
    );
    const areas = page.getByRole('region', { name: 'Prioriterade områden' }).getByRole('link');
    expect(await areas.allInnerTexts()).toContainEqual(expect.stringMatching(/^Den smarta staden\s+5 partner$/));
    expect(await areas.count()).toBe(6);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(problems).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await page.context().close();
  });

  it('shows of each year what was there then: fewer arcs in 1987 than today', async () => {
    const { page } = await explorer.open('');
    await mapped(page);
    const arcs = page.locator('vanort-story-map .tie');
    const today = await arcs.count();

    await years(page).getByRole('button', { name: '1987' }).click();

    await page.waitForURL(/[?&]year=1987/);
    await expect.poll(() => arcs.count()).toBeLessThan(today);
    expect(await page.getByRole('img', { name: /1987$/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Föregående år' }).click();
    await page.waitForURL(/[?&]year=1986/);
    expect(await page.getByRole('button', { name: /^Spela upp/ }).count()).toBe(0);
    await page.context().close();
  });

  it('has a network of ties between actors, which grows with the years', async () => {
    const { page, problems } = await explorer.open('?picture=network&year=1940');
    const there = async () => {
      await drawn(page);
      return page.locator('vanort-graph-canvas').evaluate((picture) => {
        const network = (picture as unknown as { visible(): { nodes(): string[]; edges(): string[] } }).visible();
        return { nodes: network.nodes(), edges: network.edges() };
      });
    };
    expect((await there()).edges).toContain('joensuu~linkoping');
    expect((await there()).nodes).not.toContain('palo-alto');
    await years(page).getByRole('button', { name: '1987' }).click();
    await expect.poll(async () => (await there()).edges).toContain('linkoping~palo-alto');
    const { nodes } = await there();
    // What two share is the line between them.
    expect(nodes).toEqual(expect.arrayContaining(['linkoping', 'palo-alto', 'stanford-university']));
    expect(nodes).not.toContain('linkoping-palo-alto-sister-city');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('asks no more than it shows, and nothing moves when the answers come', async () => {
    const { page } = await explorer.open('no-such-page');
    const asked = new Set<string>();
    page.on('request', (request) => {
      // By name, as what a loaded server puts off is asked again.
      const hash = new URL(request.url()).searchParams.get('documentId');
      if (hash !== null) asked.add(/\bquery (\w+)/.exec(documents.get(hash) ?? '')?.[1] ?? hash);
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(explorer.server.url);
    await mapped(page);
    await page.getByText(/ i \d+ länder och territorier\./).waitFor();
    // The footer's revision is asked for last, when there is time.
    await expect.poll(() => [...asked].sort()).toEqual(ASKED);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.05);
    await page.context().close();
  });

  it('plays the years to those who do not mind motion, until told to pause', async () => {
    const { page } = await explorer.open('', { reducedMotion: 'no-preference' });
    await mapped(page);
    await page.getByRole('button', { name: /^Spela upp från \d{4}$/ }).click();
    await page.waitForURL(/[?&]year=1986/);
    await page.getByRole('button', { name: 'Pausa' }).click();
    await page.getByRole('button', { name: /^Spela upp/ }).waitFor();
    await page.context().close();
  });

  it('answers a question made of the graph in sentences, with the words of the source', async () => {
    const { page, problems } = await explorer.open('');
    await page.getByRole('button', { name: 'Hur hänger vi ihop med Stanford' }).click();
    const answer = page.getByRole('article').filter({ hasText: 'Hur hänger vi ihop med Stanford' });
    await answer
      .getByText(/sedan 1986\./)
      .first()
      .waitFor();
    const evidence = answer
      .locator('details')
      .filter({ has: page.getByText(/^Källa/) })
      .nth(1);
    await evidence.locator('summary').click();
    expect(await evidence.locator('.source q').first().innerText()).not.toBe('');
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('an answer on the start page', () => {
  const answered = async (page: Page, question: string) => {
    await page.getByRole('button', { name: question }).click();
    const answer = page.getByRole('article').filter({ hasText: question });
    await answer.getByRole('listitem').first().waitFor();
    return answer;
  };

  it('says that a review is overdue whose day has passed, and never that it is planned for then', async () => {
    const { page } = await explorer.open('');
    const answer = await answered(page, 'Vad ska följas upp i år?');
    expect(await answer.innerText()).toMatch(/En uppföljning är försenad sedan 2018:\s+.*\(var planerat till 2018\)/);
    await page.goto(`${explorer.server.url}/id/palo-alto?lang=sv`);
    expect(await page.locator('.in-short').innerText()).toMatch(/Nästa översyn\s+2018, försenad/);
    expect(await page.locator('.in-short').innerText()).not.toContain('planeras till 2018');
    await page.context().close();
  });

  it('counts what is lost without a partner as the view does that it leads to', async () => {
    const { page } = await explorer.open('');
    const answer = await answered(page, 'Vad förlorar vi utan samarbetet med Palo Alto?');
    const [count] = /\d+ samarbeten upphör/.exec(await answer.innerText()) ?? [];
    await answer.getByRole('link', { name: 'Se svaret som bild och lista' }).click();
    await page.getByRole('status').filter({ hasText: 'Utan Palo Alto' }).waitFor();
    expect(await page.getByRole('status').filter({ hasText: 'Utan' }).innerText()).toContain(count);
    const listed = page.getByRole('heading', { name: /^Det här faller bort/ });
    expect(`${/\d+/.exec(await listed.innerText())?.[0]} samarbeten upphör`).toBe(count);
    await page.context().close();
  });
});

describe('the first view', () => {
  it('needs at most 180 kB of JavaScript, gzipped, until its picture is drawn, be it the map or the network', async () => {
    const { page } = await explorer.open('');
    await mapped(page);
    const weight = async () => {
      const files = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname)
          .filter((name) => name.endsWith('.js')),
      );
      const sizes = await Promise.all(
        files.map(async (file) => (await stat(path.join(inject('web'), `${file}.gz`))).size),
      );
      return sizes.reduce((sum, size) => sum + size, 0);
    };
    expect(await weight()).toBeLessThanOrEqual(110_000);
    await page.getByRole('button', { name: 'Nätverk', exact: true }).click();
    await drawn(page);
    expect(await weight()).toBeLessThanOrEqual(180_000);
    await page.context().close();
  });
});

describe('how the explorer is served', () => {
  it('lets nothing inline run, and keeps files named by their content for good', async () => {
    const { url } = explorer.server;
    const page = await fetch(`${url}/graph`);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page.headers.get('cache-control')).toBe('no-cache');

    const script = /src="(\.\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1];
    const file = await fetch(new URL(script!, `${url}/`), { headers: { 'accept-encoding': 'br' } });
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('content-encoding')).toBe('br');
  });

  it('says that a page does not exist, with a way on', async () => {
    const { page } = await explorer.open('no-such-page');
    await page.getByRole('heading', { name: 'Sidan finns inte' }).waitFor();
    expect((await fetch(`${explorer.server.url}/no-such-page`)).status).toBe(404);
    await page.context().close();
  });

  it.each(['themes/energi', 'id/palo-alto/x', 'assets/none.js'])(
    'says so too of an address below a page: %s',
    async (at) => {
      const { page, problems } = await explorer.open(at);
      await page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
      expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
      await page.getByRole('link', { name: 'Till startsidan' }).click();
      await mapped(page);
      await page.context().close();
    },
  );
});
