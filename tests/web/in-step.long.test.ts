import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Explorer, PHONE, startExplorer } from './explorer.js';

/** The same selection, seen in every view: what narrows one down narrows down all. */
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const ACTORS = [
  'Städer och kommuner',
  'Universitet och högskolor',
  'Företag',
  'Föreningar',
  'Organisationer',
  'Personer',
];

const LAYERS = 'ACTORS,ENGAGEMENTS,THEMES,GOVERNANCE,SOURCES,PLACES';

const go = async (page: Page, view: string) => {
  await page.getByRole('button', { name: 'Meny' }).click();
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: view, exact: true }).click();
};

/** Names in the list below a picture, by type. */
async function listed(page: Page): Promise<Record<string, string[]>> {
  await page.getByText('Samma nätverk som lista').click();
  const list = page.locator('vanort-network-list');
  await list.getByRole('heading', { level: 2 }).first().waitFor();
  return list.evaluate((element) =>
    Object.fromEntries(
      [...element.querySelectorAll('h2')].map((heading) => [
        heading.textContent.trim(),
        [...(heading.nextElementSibling?.querySelectorAll(':scope > li > a') ?? [])].map(({ textContent }) =>
          textContent.trim(),
        ),
      ]),
    ),
  );
}

async function names(page: Page, selector: string): Promise<string[]> {
  return [...new Set((await page.locator(selector).allTextContents()).map((name) => name.trim()))].sort();
}

/** Names of the entities that links select: their own text may be a sentence. */
async function selectedNames(page: Page, selector: string): Promise<string[]> {
  const found = await page.locator(selector).evaluateAll((links) =>
    Promise.all(
      links.map(async (link) => {
        const id = new URL((link as HTMLAnchorElement).href).searchParams.get('selected');
        const query = 'query ($of: ID!) { neighbourhood(of: $of, limit: 1) { nodes { name(language: SV) } } }';
        const response = await fetch('graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables: { of: id } }),
        });
        const { data } = (await response.json()) as { data: { neighbourhood: { nodes: { name: string }[] } } };
        return data.neighbourhood.nodes[0]!.name;
      }),
    ),
  );
  return [...new Set(found)].sort();
}

async function tableNames(page: Page): Promise<string[]> {
  await page.locator('tbody th').first().waitFor();
  const found = await names(page, 'tbody th');
  const next = page.getByRole('button', { name: 'Nästa' });
  if ((await next.count()) === 0) return found;
  await next.click();
  await page.getByText(/^Sida 2/).waitFor();
  return [...found, ...(await names(page, 'tbody th'))].sort();
}

/** What every view of the network has, one after the other, by the links between them. */
async function inEveryView(page: Page) {
  const byType = await listed(page);
  const graph = [...new Set(Object.values(byType).flat())].sort();
  const actors = [...new Set(ACTORS.flatMap((type) => byType[type] ?? []))].sort();

  await go(page, 'Tabell');
  const table = await tableNames(page);

  await go(page, 'Karta');
  await page.locator('.places, vanort-view-map .notice').first().waitFor();
  const map = await names(page, '.places .entity[href], .unplaced .entity');

  await go(page, 'Tid');
  await page.locator('.holds').waitFor();
  const isFolded = (await page.locator('details.ties').count()) > 0;
  if (isFolded) await page.locator('details.ties > summary').click();
  const time = isFolded
    ? await names(page, '.ties .tie a:not(.of)')
    : [...new Set(Object.values(await listed(page)).flat())].sort();

  await page.getByRole('link', { name: 'Tidslinje' }).click();
  await page.locator('.years, .notice').first().waitFor();
  const history = await selectedNames(page, '.entry .entity');

  await go(page, 'Uppföljning');
  await page.locator('#agreements-heading').waitFor();
  await page.locator('.due, section .nothing').first().waitFor();
  const reviewed = await names(page, '.due h3 a');
  return { graph, actors, table, map, time, history, reviewed };
}

describe('filters', () => {
  it.each([
    { filters: 'areas=energy-environment&hidden=ORGANISATION,PERSON' },
    { filters: 'kinds=PARTICIPATES_IN,LOCATED_IN' },
    { filters: 'kinds=PARTICIPATES_IN,LOCATED_IN&at=1990' },
  ])('of an address narrow down every view alike: $filters', async ({ filters }) => {
    // The picture folds, and leaves out what governs; as one by one as the other views it is asked for.
    const { page, problems } = await explorer.open(`graph?${filters}&form=all&layers=${LAYERS}`, { viewport: PHONE });
    const { graph, actors, table, map, time, history, reviewed } = await inEveryView(page);

    expect(graph.length).toBeGreaterThan(1);
    // Of an area the picture shows who takes part in what is about it, and nothing that is only near. The table has whom the
    // folded picture has, too: at a date that draws what something dated proves (decision 4).
    expect(graph.filter((name) => !table.includes(name))).toEqual([]);
    // A year's picture folds engagements into ties.
    expect(time.length).toBeGreaterThan(0);
    expect(time.filter((name) => !table.includes(name))).toEqual([]);
    expect(map.filter((name) => actors.includes(name))).toEqual(actors);
    expect(map.filter((name) => !table.includes(name))).toEqual([]);
    if (!filters.includes('at=')) expect(history.filter((name) => !table.includes(name))).toEqual([]);
    if (filters.startsWith('areas=')) expect(reviewed.filter((name) => !table.includes(name))).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('or none: whom the network has within two steps, the table has', async () => {
    const { page, problems } = await explorer.open('graph?depth=2', { viewport: PHONE });
    await page.locator('.ties .tie').first().waitFor({ state: 'attached' });
    const actors = await names(page, '.ties .tie a:not(.of)');

    await go(page, 'Tabell');
    const table = await tableNames(page);

    expect(actors.length).toBeGreaterThan(20);
    expect(actors.filter((name) => !table.includes(name))).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('that are set in one view hold in the next, and are said where they cannot', async () => {
    const { page } = await explorer.open('map', { viewport: PHONE });
    await page.getByText('Välj vad som ska visas', { exact: true }).click();
    await page.getByRole('checkbox', { name: /^Universitet/ }).uncheck();
    // On a phone they are folded as long as none is set.
    await page.getByText('Filter (1)').waitFor();
    await page.getByRole('combobox', { name: 'Område' }).selectOption({ label: 'Den smarta staden' });
    await page.getByRole('combobox', { name: /^Steg från/ }).selectOption('1');
    await expect.poll(() => page.locator('.places').getByText('Linköpings universitet').count()).toBe(0);

    await go(page, 'Nätverk');
    const ties = page.locator('.ties');
    await ties.getByRole('link', { name: 'Palo Alto', exact: true }).first().waitFor();
    expect(await ties.getByRole('link', { name: 'Linköpings universitet', exact: true }).count()).toBe(0);
    expect(await ties.getByRole('link', { name: 'Stanford University', exact: true }).count()).toBe(0);

    await go(page, 'Uppföljning');
    await page
      .getByText('Gäller inte i den här vyn: steg från Linköping (1); dolda typer (Universitet och högskolor).', {
        exact: true,
      })
      .waitFor();
    await go(page, 'Tid');
    await page.getByRole('link', { name: 'Ändringar' }).click();
    await page.getByRole('combobox', { name: 'För' }).selectOption({ label: 'Allt på webbplatsen' });
    await page.getByText(/^Gäller inte i den här vyn: .*område \(Den smarta staden\)/).waitFor();
    await page.getByRole('button', { name: 'Ta bort alla filter' }).click();
    await expect.poll(() => new URL(page.url()).search).not.toMatch(/areas|hidden|depth/);
    await page.context().close();
  });
});
