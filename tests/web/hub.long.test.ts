import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchOf, entity, loadBatch, relation } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { DESKTOP, drawn, type Explorer, PHONE, startExplorer } from './explorer.js';

const NEIGHBOURS = 10_000;
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3).slice(0, 200);
const RIGHT_TO_LEFT = 'الشراكة بين المدن من أجل التنمية المستدامة والتعاون الدولي';
const MEMBER = 'member-0';

const database = checkOutDatabase();
let explorer: Explorer;
beforeAll(async () => {
  const { graph } = database;
  await loadBatch(
    graph,
    batchOf(
      [
        entity('INITIATIVE', 'hub', { name: 'Världens alla städer', stage: 'ESTABLISHED' }),
        entity('PARTNERSHIP', 'long', { name: LONG }),
        entity('PARTNERSHIP', 'rtl', { name: RIGHT_TO_LEFT }),
        entity('UNIVERSITY', 'long-school', { name: LONG.toUpperCase() }),
        entity('CITY', MEMBER),
      ],
      [
        relation('PARTICIPATES_IN', MEMBER, 'hub', { since: '2001' }),
        ...['long', 'rtl'].flatMap((work) =>
          [MEMBER, 'long-school'].map((who) => relation('PARTICIPATES_IN', who, work)),
        ),
      ],
    ),
  );
  // All others are like the one, which is quicker than to load each.
  await graph.write((run) =>
    run(
      `MATCH (one:City {id: $member})-[tie:PARTICIPATES_IN]->(hub:Initiative {id: 'hub'})
       UNWIND range(1, $count - 1) AS n
       CREATE (other:Entity:Actor:City)-[same:PARTICIPATES_IN]->(hub)
       SET other = one {.*, id: 'member-' + n, name_sv: 'Stad ' + n}, same = tie {.*, id: tie.id + n, since: CASE n % 20 WHEN 0 THEN tie.since END}`,
      { member: MEMBER, count: NEIGHBOURS },
    ),
  );
  explorer = await startExplorer({ connection: database.connection, homeActor: 'long' });
});
afterAll(async () => {
  await explorer.stop();
});

/** As if the hub had five thousand dated facts: each page is like its first, and comes as quickly. */
async function withFiveThousandFacts(page: Page): Promise<void> {
  let first: Promise<string> | undefined;
  await page.route('**/graphql**', async (route) => {
    const asked = decodeURIComponent(route.request().url()) + (route.request().postData() ?? '');
    if (!asked.includes('"first":100')) return route.continue();
    first ??= route.fetch().then(async (answer) => {
      const text = await answer.text();
      return text
        .replace(/"totalCount":\d+/, '"totalCount":5000')
        .replace(/"pageInfo":\{[^}]*\}/, '"pageInfo":{"hasNextPage":true,"endCursor":"on"}');
    });
    return route.fulfill({ contentType: 'application/json', body: await first });
  });
}

/** Pages come one after the other, on a machine that may be busy. */
const summary = (page: Page) => page.getByRole('status').filter({ hasText: /kopplingar/ });
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

describe('a hub of 10,000', () => {
  it('shows some, tells how many there are, and brings a hundred at a time, which the address keeps', async () => {
    const { page, problems } = await explorer.open('graph?of=hub&depth=1&selected=hub');
    await drawn(page);
    const count = async () => Number(/^(\d+) aktörer/.exec(await summary(page).innerText())?.[1]);
    expect(await count()).toBeLessThanOrEqual(201);
    expect(await summary(page).innerText()).toMatch(/9[\d\s]+ kopplingar till visas inte/);

    const panel = page.getByRole('complementary', { name: 'Uppgifter om det valda' });
    await panel.getByText('Alla kopplingar').last().click();
    const more = panel.getByRole('link', { name: /100 till/ });
    await more.click();
    // Relationships come page by page, and so are shown one by one.
    await page.waitForURL(/expanded=hub:PARTICIPATES_IN:1\b.*form=all/);
    await expect.poll(count).toBeGreaterThanOrEqual(200);
    const before = await count();
    await more.click();
    await page.waitForURL(/expanded=hub:PARTICIPATES_IN:2\b/);
    await expect.poll(count).toBe(before + 100);
    await drawn(page);

    await page.reload();
    await expect.poll(() => summary(page).innerText()).toMatch(new RegExp(`^${before + 100} aktörer`));
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect.poll(count).toBe(before);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('has a timeline that is gone through two thousand facts at a time, as far as the person asks', async () => {
    const { page } = await explorer.open('accessibility');
    await withFiveThousandFacts(page);
    await page.goto(`${explorer.server.url}/time?show=timeline&of=hub&depth=1&hidden=PARTNERSHIP`);
    const unread = page.getByRole('note').getByText('senare uppgifter är inte hämtade ännu');
    await unread.filter({ hasText: '3000 senare' }).waitFor();
    await unread.getByRole('button', { name: 'Hämta fler' }).click();
    await page.waitForURL(/read=2/);
    await unread.filter({ hasText: '1000 senare' }).waitFor();
    expect(await unread.count()).toBe(1);
    await page.context().close();
  });

  it('has a timeline that says, when filtered, what the network leaves out of it, with a way to more', async () => {
    const { page } = await explorer.open('time?show=timeline&of=hub&depth=1&hidden=PARTNERSHIP');
    const beyond = page
      .getByRole('note')
      .filter({ hasText: /följer listan nätverket, där \d+ kopplingar till inte visas/ });
    await beyond.waitFor();
    const left = async () => Number(/där (\d+) kopplingar/.exec(await beyond.innerText())?.[1]);
    const facts = page.getByRole('status').filter({ hasText: /uppgift/ });
    const total = async () => Number(/(\d+) uppgift/.exec(await facts.innerText())?.[1]);
    const [leftBefore, before] = [await left(), await total()];
    expect(leftBefore).toBeGreaterThan(9000);
    await beyond.getByRole('link', { name: 'Ta med fler' }).click();
    await page.waitForURL(/expanded=hub:PARTICIPATES_IN:1/);
    await expect.poll(left).toBe(leftBefore - 100);
    await expect.poll(total).toBeGreaterThan(before);
    await page.context().close();
  });
});

describe.each([
  { screen: 'a phone', viewport: PHONE },
  { screen: 'a desk', viewport: DESKTOP },
])('names of 200 letters without a space, and from right to left, on $screen', ({ viewport }) => {
  it.each([
    '',
    'graph?selected=long',
    'graph?of=rtl&selected=rtl',
    'graph?of=long&selected=long-school',
    'paths?from=long&to=rtl',
  ])('stay within the page: /%s', async (address) => {
    const { page, problems } = await explorer.open(address, { viewport });
    await page.locator('[data-drawn="true"], [data-mapped="true"]').first().waitFor({ state: 'attached' });
    await page.evaluate(() =>
      document.querySelectorAll<HTMLDetailsElement>('main details').forEach((one) => (one.open = true)),
    );
    expect(await fits(page)).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
