import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../integration/server.js';
import { openPage } from './browser.js';
import { connectBrowser } from './explorer.js';

/** `SCREENSHOTS=docs/images npx vitest run --project web tests/web/product.test.ts` makes the README's picture anew. */
const folder = process.env.SCREENSHOTS;

describe('the first answer, in the served product', () => {
  let browser: Browser;
  let server: TestServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([connectBrowser(), startServer()]);
  });
  afterAll(() => Promise.all([browser.close(), server.stop()]));

  it('GraphiQL runs the default query and shows the reasons as sentences, with nothing from elsewhere', async () => {
    const { page, foreignRequests, problems } = await openPage(browser, { viewport: { width: 1280, height: 720 } });
    await page.goto(`${server.url}/graphql`);

    await page.getByRole('button', { name: /Execute query/ }).click();
    const result = page.locator('.graphiql-response');
    await result.getByText('Palo Alto är systerort till Linköping sedan 1987').waitFor();

    expect(await result.textContent()).toContain('"totalCount": 5');
    expect(foreignRequests).toEqual([]);
    expect(problems).toEqual([]);
    if (folder !== undefined) {
      await mkdir(folder, { recursive: true });
      await page.screenshot({ path: path.join(folder, 'first-answer.png') });
    }
  });
});
