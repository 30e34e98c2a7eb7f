import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong on a page as it stands, one line an element: rule, and the element's HTML. Empty when nothing.
 * A rule left out with `except` needs its reason beside the call.
 */
export async function accessibilityViolations(page: Page, except: string[] = []): Promise<string[]> {
  // Evaluated, not added as a script: the page's Content-Security-Policy stays as it is.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations
    .filter(({ id }) => !except.includes(id))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
