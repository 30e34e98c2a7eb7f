import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { startServer, type TestServer } from '../integration/server.js';
import { openPage, type WatchedPage } from './browser.js';

/** The browser that all files of a run share. What is opened here is closed with it; the browser itself goes on. */
export const connectBrowser = (): Promise<Browser> => chromium.connect(inject('browser'));

/** The product with its explorer, one a test file, and the browser to look at it. */
export interface Explorer {
  readonly server: TestServer;
  readonly browser: Browser;
  /** Open an address of the explorer, such as `graph?of=palo-alto`, in a context of its own. */
  open(address: string, options?: BrowserContextOptions): Promise<WatchedPage>;
  stop(): Promise<void>;
}

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

export async function startExplorer(options: Parameters<typeof startServer>[0] = {}): Promise<Explorer> {
  const [server, browser] = await Promise.all([startServer({ web: inject('web'), ...options }), connectBrowser()]);
  return {
    server,
    browser,
    open: async (address, contextOptions) => {
      // Who tests what moves asks for it; else each frame of it would be drawn for nobody.
      const still = { reducedMotion: 'reduce' as const };
      const visit = await openPage(browser, { viewport: DESKTOP, locale: 'sv-SE', ...still, ...contextOptions });
      await visit.page.goto(`${server.url}/${address}`);
      return visit;
    },
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** Wait until the picture of the network is at rest. */
export const drawn = (page: Page) => page.locator('[data-drawn="true"]').first().waitFor({ state: 'attached' });

/** Wait until something is there, and nothing that the page shows is still being fetched. */
export async function settled(page: Page, there: string): Promise<void> {
  await page.locator(there).first().waitFor({ state: 'attached' });
  await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/** Where an entity is in the picture, in pixels of the page: what is drawn on a canvas has no element to point at. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await page.locator('vanort-graph-canvas .canvas').boundingBox();
  const at = await page.evaluate((node) => {
    const { canvas } = document.querySelector('vanort-graph-canvas') as unknown as {
      canvas: {
        sigma: {
          getNodeDisplayData(id: string): { x: number; y: number };
          framedGraphToViewport(place: object): { x: number; y: number };
        };
      };
    };
    return canvas.sigma.framedGraphToViewport(canvas.sigma.getNodeDisplayData(node));
  }, id);
  return { x: box!.x + at.x, y: box!.y + at.y };
}
