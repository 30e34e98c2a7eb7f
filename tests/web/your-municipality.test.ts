import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entity, loadBatch, relation } from '../batches.js';
import { checkOutDatabase } from '../pooled-database.js';
import { type Explorer, startExplorer } from './explorer.js';
import { expectValidPage } from './valid-page.js';

const SCREENS = [
  ['a phone, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
  ['a desk, light', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' as const }],
] as const;

const STEPS = ['start', 'look', 'list', 'undo', 'look-and-words', 'embed', 'backup'];

const pooled = checkOutDatabase();
let explorer: Explorer;
beforeAll(async () => {
  const batch = {
    entities: [
      entity('DOCUMENT', 'register', { documentKind: 'REGISTER', publisherName: 'A register' }),
      entity('DOCUMENT', 'hof-page', { documentKind: 'WEB_PAGE', publisherId: 'hof' }),
      ...['hof', 'joensuu', 'lens'].map((id) => ({ ...entity('CITY', id), evidence: ['hof-page-place'] })),
      ...['hof-joensuu', 'hof-lens'].map((id) => ({
        ...entity('PARTNERSHIP', id, { kind: 'SISTER_CITY' }),
        evidence: [id === 'hof-lens' ? 'hof-page-place' : 'register-place'],
      })),
    ],
    evidence: ['register', 'hof-page'].map((document) => ({
      ...{ id: `${document}-place`, document, section: '1', anchor: 'words' },
      claim: { sv: 'Så är det', en: 'It is so' },
    })),
    relations: [
      ...['hof', 'joensuu'].map((id) =>
        relation('PARTICIPATES_IN', id, 'hof-joensuu', { evidence: ['register-place'] }),
      ),
      ...['hof', 'lens'].map((id) => relation('PARTICIPATES_IN', id, 'hof-lens', { evidence: ['hof-page-place'] })),
    ],
  };
  await loadBatch(pooled.graph, batch, { home: 'hof' });
  explorer = await startExplorer({ connection: pooled.connection, homeActor: 'hof' });
});
afterAll(() => explorer.stop());

describe('the page of your own municipality', () => {
  it.each(SCREENS)('leads from a first start to a backup, step by step: %s', async (name, options) => {
    const { page, problems } = await explorer.open('accessibility', options);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Din egen kommun' }).click();
    await page.getByRole('heading', { level: 1, name: 'Din egen kommun' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/your-municipality');
    expect(await page.title()).toBe('Din egen kommun – Vänort');

    const steps = page.getByRole('main').locator('ol > li');
    expect(await steps.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['step']))).toEqual(
      STEPS,
    );
    const commands = await steps.locator('code').allInnerTexts();
    for (const command of ['--home', 'import --template', '--dry-run', 'changes', 'undo', 'KIND_WORDS', 'backup']) {
      expect(commands.some((one) => one.includes(command))).toBe(true);
    }
    await steps.locator('.known').nth(1).waitFor();
    expect(await page.locator('[data-step="start"] .known').innerText()).toBe('Den här webbplatsen visar hof.');
    await expectValidPage(page, problems);
    const folder = process.env['SCREENSHOTS'];
    if (folder !== undefined) {
      await mkdir(folder, { recursive: true });
      await page.screenshot({
        path: `${folder}/your-municipality-${name.split(',')[0]!.slice(2)}.png`,
        fullPage: true,
      });
    }
    await page.context().close();
  });

  it('tells how much of the graph is confirmed, and leads to what is said, in English', async () => {
    const { page } = await explorer.open('your-municipality?lang=en');
    const look = page.locator('[data-step="look"]');
    await look.getByText('There are 2 partnerships, 1 of them unconfirmed.').waitFor();
    await look.getByRole('link').click();
    await page.locator('.standing-row').first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/statements');
    await page.goBack();
    await page.locator('[data-step="embed"]').getByRole('link').click();
    await page.waitForURL('**/embed*');
    await page.context().close();
  });

  it('copies a command, or selects it where there is no clipboard', async () => {
    const { page } = await explorer.open('your-municipality', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Kopiera: npx vanort changes' }).click();
    await page.getByText('Kopierat.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('npx vanort changes');

    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Kopiera: npx vanort undo ID' }).click();
    await page.getByText('markera texten').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('npx vanort undo ID');
    await page.context().close();
  });
});
