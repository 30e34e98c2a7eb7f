import { stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { drawn, type Explorer, PHONE, startExplorer } from './explorer.js';

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

describe('the start page', () => {
  it('draws the home network and lists the areas with counts', async () => {
    const { page, problems, foreignRequests } = await explorer.open('', { viewport: PHONE, colorScheme: 'dark' });
    await drawn(page);

    const areas = page.getByRole('region', { name: 'Prioriterade områden' }).getByRole('link');
    expect(await areas.allInnerTexts()).toContainEqual(expect.stringMatching(/^Den smarta staden\s+5 partner$/));
    expect(await areas.count()).toBe(6);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(problems).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await page.context().close();
  });
});

describe('the first view', () => {
  it('needs at most 180 kB of JavaScript, gzipped, until its network is drawn', async () => {
    const { page } = await explorer.open('');
    await drawn(page);
    const files = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((name) => name.endsWith('.js')),
    );
    const sizes = await Promise.all(
      files.map(async (file) => (await stat(path.join(inject('web'), `${file}.gz`))).size),
    );
    expect(files.some((file) => file.includes('worker'))).toBe(true);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(180_000);
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
    await page.getByRole('heading', { name: 'Sidan finns inte.' }).waitFor();
    expect((await fetch(`${explorer.server.url}/no-such-page`)).status).toBe(404);
    await page.context().close();
  });
});
