import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);
const isForeign = (url: string) => {
  const { protocol, hostname } = new URL(url);
  return /^(http|ws)s?:$/.test(protocol) && !LOOPBACK.has(hostname);
};

/** Ends a wait for what never comes; far more than any takes, however slow or busy the machine is. */
const WAIT_LIMIT_MS = 2 * 60_000;

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
  context.setDefaultTimeout(WAIT_LIMIT_MS);
  const foreignRequests: string[] = [];
  const problems: string[] = [];
  // The browser itself refuses them (`launchOptions`): to ask about each request here would cost more than to answer it.
  context.on('request', (request) => {
    if (isForeign(request.url())) foreignRequests.push(request.url());
  });
  await context.exposeFunction('reportViolation', (text: string) => problems.push(`CSP: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation: report } = globalThis as { reportViolation?: (text: string) => unknown };
      void report?.(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });

  const page = await context.newPage();
  page.on('websocket', (socket) => {
    if (isForeign(socket.url())) foreignRequests.push(socket.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  return { page, foreignRequests, problems };
}
