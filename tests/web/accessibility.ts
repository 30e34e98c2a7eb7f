import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Less than half of the other build, which each page would have to read. */
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Which of axe's rules are looked at; all when left out. */
interface Rules {
  readonly only?: readonly string[];
  /** A rule that is left out needs its reason beside the call. */
  readonly except?: readonly string[];
}

/** What axe finds wrong on a page as it stands, one line an element: rule, and the element's HTML. Empty when nothing. */
export async function accessibilityViolations(page: Page, { only, except = [] }: Rules = {}): Promise<string[]> {
  // Evaluated, not added as a script: the page's Content-Security-Policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const options = only === undefined ? {} : { runOnly: [...only] };
  const { violations } = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: typeof axe }).axe.run(asked),
    options,
  );
  return violations
    .filter(({ id }) => !except.includes(id))
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
