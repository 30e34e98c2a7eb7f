import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { z } from 'zod';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * Start Chromium without a window: the one at `CHROMIUM_PATH`, else the one inside the npm package `@sparticuz/chromium`
 * (Linux x64). WebGL works, drawn in software. One browser a test file; the caller closes it.
 * @param more what it is told beside that on its command line
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] || (await unpackedChromium()),
    // Chromium refuses a sandbox when run as root; tests load nothing but their own pages.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', ...more],
  });
}

/** A page that can reach nothing but this machine, and what went wrong on it so far. */
export interface WatchedPage {
  readonly page: Page;
  /** URLs outside loopback that the page asked for; every one was refused. */
  readonly foreignRequests: string[];
  /** Console errors, uncaught errors and violations of the Content-Security-Policy. */
  readonly problems: string[];
}

/** Open a page in a context of its own: no shared storage, no request beyond loopback. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const foreignRequests: string[] = [];
  const problems: string[] = [];
  const isLocal = (url: string) => LOOPBACK.has(new URL(url).hostname);

  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (isLocal(url)) return route.continue();
    foreignRequests.push(url);
    return route.abort();
  });
  await context.routeWebSocket(/.*/, (socket) => {
    if (isLocal(socket.url())) return void socket.connectToServer();
    foreignRequests.push(socket.url());
    return socket.close();
  });
  await context.exposeFunction('reportViolation', (text: string) => problems.push(`CSP: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation: report } = globalThis as { reportViolation?: (text: string) => unknown };
      void report?.(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });

  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  return { page, foreignRequests, problems };
}

/**
 * The package unpacks file by file into the temp folder, and takes a half-written binary for a finished one. So it gets
 * a folder of its own, moved into place when complete: test runs side by side never see each other's work.
 */
async function unpackedChromium(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.resolve('@sparticuz/chromium')), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));
  const home = path.join(CACHE, `chromium-${version}`);
  const executable = path.join(home, 'chromium');
  if (existsSync(executable)) return executable;

  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(`${home}-`);
  try {
    await unpackInto(draft);
    await rename(draft, home);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(executable)) throw error;
  }
  return executable;
}

/** The package reads the temp folder's name before its first pause, so the setting is back before anyone else looks. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const unpacking = chromiumPackage.executablePath();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await unpacking;
}
