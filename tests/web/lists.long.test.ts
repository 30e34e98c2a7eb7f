import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Explorer, PHONE, startExplorer } from './explorer.js';
import { expectValidPage } from './valid-page.js';

/**
 * The views that are made of text: themes, table, follow-up, accessibility statement. One server and browser for all.
 */
let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer({ contactEmail: 'webb@example.se' });
});
afterAll(() => explorer.stop());

/** Every page as it first stands is in every-view.long.test.ts; here is what one does with it, where there is least room. */
const SMALL = { viewport: PHONE, colorScheme: 'dark' as const };

describe('the themes', () => {
  it('tell of every area how well it is covered', async () => {
    const { page, problems } = await explorer.open('themes', SMALL);
    const rows = page.locator('.coverage > li');
    await rows.first().waitFor();

    expect(await rows.count()).toBe(6);
    const smartCity = rows.filter({ hasText: 'Den smarta staden' });
    expect(await smartCity.locator('.count').innerText()).toMatch(/^5\s+partner$/);
    expect(await rows.filter({ hasText: 'Energi och miljö' }).locator('.count').innerText()).toContain('Få partner');
    expect(problems).toEqual([]);

    await smartCity.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: 'Den smarta staden' }).waitFor();
    expect(new URL(page.url()).search).toBe('?area=smart-city');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Prioriterade områden' }).waitFor();
    await page.context().close();
  });

  it('say of one area who counts, why, and on what ground', async () => {
    const { page, problems } = await explorer.open('themes?area=energy-environment', SMALL);
    const partners = page.getByRole('region', { name: /^Partner/ });
    await partners.getByText('Palo Alto är systerort till Linköping sedan 1987').waitFor();
    await page.getByRole('heading', { name: 'Möjliga nya partner' }).waitFor();

    await partners.locator('summary').first().press('Enter');
    await partners.getByText('KS 2017-494').first().waitFor();
    // What the foot says comes last, and leaves the title as it is.
    await page.locator('.as-of').getByText('20').waitFor();
    expect(await page.title()).toBe('Energi och miljö – Vänort');
    await expectValidPage(page, problems);
    await page.context().close();
  });

  it('have the numbers of the overview on the page of each, or say in words which of those there they are', async () => {
    const { page } = await explorer.open('themes', SMALL);
    const rows = page.locator('.coverage > li');
    await rows.first().waitFor();
    const told = await rows.evaluateAll((all) =>
      all.map((row) => ({
        area: row.querySelector('a')!.getAttribute('href')!,
        partners: row.querySelector('.count strong')!.textContent,
        engagements: /(\d+) samarbete/.exec(row.textContent)![1],
      })),
    );
    const onPages: typeof told = [];
    for (const { area } of told) {
      await page.goto(new URL(area, page.url()).href);
      const work = page.getByRole('region', { name: /^Samarbeten i området/ });
      const own = /har del i (\d+|inget) av dem/.exec(await work.innerText())?.[1];
      const numberOf = (id: string) => page.locator(`#${id} .number-of`).innerText();
      onPages.push({
        area,
        partners: await numberOf('partners-heading'),
        engagements: (own ?? (await numberOf('engagements-heading'))).replace('inget', '0'),
      });
    }

    expect(onPages).toEqual(told);
    expect(told.map(({ area, engagements }) => [/area=([\w-]+)/.exec(area)?.[1], engagements])).toContainEqual([
      'university-cooperation',
      '2',
    ]);
    await page.context().close();
  });

  it('show who could fill a gap, as seen from another city, in English', async () => {
    const { page } = await explorer.open('themes?area=citizen-dialogue&of=enschede&lang=en');
    await page.getByText('Enschede has no partner in the area yet. Possible new partners are listed below.').waitFor();
    const candidates = page.getByRole('region', { name: /^Possible new partners/ });
    expect(await candidates.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      expect.stringMatching(/^Linköping/),
      expect.stringMatching(/^Palo Alto/),
    ]);
    await page.context().close();
  });

  it('say that an area does not exist, and lead back', async () => {
    const { page } = await explorer.open('themes?area=no-such-area');
    await page.getByRole('heading', { level: 1, name: 'Området finns inte på webbplatsen.' }).waitFor();
    await page.getByRole('link', { name: 'Alla områden' }).click();
    await page.locator('.coverage').waitFor();
    await page.context().close();
  });
});

describe('the follow-up', () => {
  it('tells what is due, by when and who answers, and never shows a plan as signed', async () => {
    const { page, problems } = await explorer.open('follow-up?period=2014-2018', SMALL);
    const reviews = page.getByRole('region', { name: 'Uppföljningar att göra' }).getByRole('listitem');
    await reviews.first().waitFor();
    expect(await reviews.first().innerText()).toMatch(/14 oktober 2018[\s\S]*Försenad[\s\S]*Kommunstyrelsen/);

    const agreements = page.getByRole('region', { name: 'Avtal' }).locator('.entities > li');
    await agreements.first().waitFor();
    const [planned = '', signed = ''] = await agreements.allInnerTexts();
    expect(planned).toMatch(/^Planerat, inte undertecknat\s+var planerat till 2018/);
    expect(planned).not.toMatch(/\bundertecknat \d/);
    expect(signed).toMatch(/^Undertecknat\s+1987/);
    await expectValidPage(page, problems);
    await page.context().close();
  });

  it('keeps the chosen mandate period in the address, through reload and back', async () => {
    const { page } = await explorer.open('follow-up');
    const chooser = page.getByLabel('Mandatperiod');
    await chooser.selectOption('2018-2022');
    await page.getByText('Mandatperioden 2018–2022: 15 oktober 2018 till 14 oktober 2022.').waitFor();
    await page.reload();
    await page.getByText('Mandatperioden 2018–2022').waitFor();
    expect(await chooser.inputValue()).toBe('2018-2022');
    await page.goBack();
    await expect.poll(() => chooser.inputValue()).toBe('');
    await page.context().close();
  });

  it('offers the reviews as a calendar that is there', async () => {
    const { page } = await explorer.open('follow-up');
    const subscribe = page.getByRole('link', { name: 'Prenumerera' });
    const address = (await subscribe.getAttribute('href')) ?? '';
    expect(address).toMatch(/^webcal:/);
    const calendar = await fetch(address.replace('webcal:', 'http:'));
    expect(calendar.headers.get('content-type')).toContain('text/calendar');
    expect(await calendar.text()).toContain('BEGIN:VEVENT');
    await page.context().close();
  });
});

describe('a site of the public profile', () => {
  it('has no follow-up: neither in its menu nor at its address', async () => {
    const open = await startExplorer({ profile: 'public' });
    const { page } = await open.open('graph');
    await page
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: 'Prioriterade områden' })
      .waitFor();
    expect(await page.locator('a[href*="follow-up"]').count()).toBe(0);
    const response = await page.goto(`${open.server.url}/follow-up`);
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: 'Sidan finns inte' }).waitFor();
    await page.context().close();
    await open.stop();
  });
});

describe('the table', () => {
  it('lists everything, with true counts to filter by', async () => {
    const { page, problems } = await explorer.open('table?show=all', SMALL);
    await page.locator('tbody tr').first().waitFor();
    const { data } = await explorer.server.ask<{ browse: { totalCount: number } }>(
      '{ browse(types: [CITY]) { totalCount } }',
    );
    await page.locator('summary', { hasText: 'Filter' }).click();
    await page.locator('summary', { hasText: 'Typ' }).click();
    const cities = page.getByRole('checkbox', { name: /^Städer och kommuner/ });
    expect(await cities.locator('xpath=..').innerText()).toMatch(
      new RegExp(`Städer och kommuner\\s*${data.browse.totalCount}$`),
    );

    await cities.check();
    await expect.poll(() => page.locator('tbody tr').count()).toBe(data.browse.totalCount);
    expect(new URL(page.url()).searchParams.get('types')).toBe('CITY');
    await page.reload();
    await expect.poll(() => page.locator('tbody tr').count()).toBe(data.browse.totalCount);
    await page.locator('summary', { hasText: 'Filter' }).click();
    expect(await cities.isChecked()).toBe(true);
    await expectValidPage(page, problems);
    await page.context().close();
  });

  it('sorts by a heading, as Swedish does, and by dates with the unknown last', async () => {
    const { page } = await explorer.open('table');
    const names = page.locator('tbody th');
    await names.first().waitFor();
    // Unsorted, what the city takes part in comes first, not what was decided of it.
    const kinds = page.locator('tbody td[data-column="type"]');
    expect(await kinds.first().innerText()).toMatch(
      /samarbete|partnerskap|utbyte|nätverk|initiativ|projekt|medlemskap/i,
    );
    expect(await page.locator('th[aria-sort]').count()).toBe(0);
    await page.getByRole('button', { name: 'Namn' }).click();
    await expect.poll(() => page.locator('th[aria-sort="ascending"]').count()).toBe(1);
    const firstPage = await names.allInnerTexts();
    expect(firstPage).toEqual([...firstPage].sort(new Intl.Collator('sv', { numeric: true }).compare));

    await page.getByRole('button', { name: 'Namn' }).click();
    await expect.poll(() => page.locator('th[aria-sort="descending"]').count()).toBe(1);
    const lastPage = await names.allInnerTexts();
    expect(lastPage).toEqual([...lastPage].sort((a, b) => new Intl.Collator('sv', { numeric: true }).compare(b, a)));

    await page.getByRole('button', { name: 'Sedan' }).click();
    await expect.poll(() => page.locator('tbody td[data-heading="Sedan"]').first().innerText()).toMatch(/\d{4}/);
    await page.context().close();
  });

  it.each([
    { address: 'table?show=links', width: 1280 },
    { address: 'table', width: 768 },
  ])('is not cut at the side: $address, $width pixels', async ({ address, width }) => {
    const { page } = await explorer.open(address, { viewport: { width, height: 900 } });
    await page.locator('tbody tr').first().waitFor();
    const cut = await page.locator('.scroll').evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(cut).toBeLessThanOrEqual(1);
    await page.context().close();
  });

  it('says of each entity where it is, and has no column that says nothing', async () => {
    const { page } = await explorer.open('table?q=stanford');
    const row = page.locator('tbody tr').filter({ has: page.getByRole('link', { name: 'Stanford University' }) });
    expect(await row.locator('td[data-heading="Land eller territorium"]').innerText()).toBe('USA');
    expect((await page.locator('thead th').allInnerTexts()).map((heading) => heading.replace(/\W+$/, ''))).toEqual([
      'Namn',
      'Typ',
      'Slag',
      'Land eller territorium',
      'Sedan',
      'Bekräftelse',
    ]);
    await page.context().close();
  });

  it('chooses a row for all views, by the keyboard alone', async () => {
    const { page } = await explorer.open('table?types=CITY');
    const boxes = page.getByRole('checkbox', { name: /^Välj / });
    await boxes.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByText('1 vald').waitFor();
    const chosen = new URL(page.url()).searchParams.get('selected');
    expect(chosen).toBeTruthy();
    const link = await page.getByRole('link', { name: 'Visa i nätverket' }).getAttribute('href');
    expect(new URL(link ?? '', page.url()).searchParams.get('selected')).toBe(chosen);
    await page.context().close();
  });

  it('lists the relationships of the network, and gives them away as TSV and CSV', async () => {
    const { page } = await explorer.open('table?show=links', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('tbody tr').first().waitFor();
    await page.getByRole('button', { name: 'Kopiera' }).click();
    await page.getByText(/rader är kopierade/).waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines[0]).toBe('Från\tKoppling\tTill\tSedan\tTill och med\tBekräftelse\tI en mening');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ladda ner CSV' }).click(),
    ]);
    const file = await text(await download.createReadStream());
    expect(download.suggestedFilename()).toMatch(
      /^vanort_table_connections_(?:linkoping_)?\d{4}-\d{2}-\d{2}\.sv\.csv$/,
    );
    expect(file.split('\r\n').filter(Boolean)).toHaveLength(lines.length);
    expect(file).toContain('Linköping;Deltar i;');
    expect(file).toContain(';Ömsesidigt;');
    const [headings = '', first = '', second = ''] = file.split('\r\n');
    expect(headings).toMatch(/;Så hänvisar du$/);
    expect(first).toMatch(/kommunens internationella relationer: .* Hämtat .*http:/);
    expect(second).toMatch(/;$/);
    await page.context().close();
  });

  it('says that nothing fits, and how to go on', async () => {
    const { page, problems } = await explorer.open('table?q=xyzzyqwerty');
    await page.getByText('Inget stämmer med filtren.').waitFor();
    await expectValidPage(page, problems);
    await page.getByRole('button', { name: 'Rensa filter' }).click();
    await page.locator('tbody tr').first().waitFor();
    await page.context().close();
  });
});

describe('the accessibility statement', () => {
  it('is reached from the footer, in both languages', async () => {
    const { page, problems } = await explorer.open('table?q=xyzzyqwerty', SMALL);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Tillgänglighetsredogörelse' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tillgänglighetsredogörelse' }).waitFor();
    await page.getByText('delvis förenlig med lagen').waitFor();
    await page.getByText(/^Linköping står bakom/).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'webb@example.se' }).waitFor();
    expect(await page.locator('a[href="https://www.digg.se/tdosanmalan"]').count()).toBe(1);
    await expectValidPage(page, problems);

    await page.getByRole('button', { name: 'Meny' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
    await page.getByText('partially compliant').waitFor();
    await page.context().close();
  });
});
