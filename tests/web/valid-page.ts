import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityViolations } from './accessibility.js';

/** The page as the browser writes it down: whitespace and how a boolean attribute is written are not ours. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // A list of suggestions belongs to a text field (ARIA's combobox): no select can do that.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Sizes of canvases, which their library sets by script: to a browser, and to the page's policy, no inline style.
    'no-inline-style': 'off',
    // Lists may be named as well.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

/** What html-validate finds wrong with the whole document, as the browser writes it down. */
export async function htmlProblems(page: Page): Promise<string[]> {
  const markup = await page.content();
  // Lit marks its places with comments, which a browser writes raw into the title of a drawing.
  const { results } = await validator.validateString(markup.replace(/<!--.*?-->/gs, ''));
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

/** Controls smaller than 24 by 24 CSS pixels, other than links within a sentence (WCAG 2.2, 2.5.8). */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.locator('body').evaluate((body) => {
    const inSentence = (link: Element) => {
      const around = link.parentElement?.textContent.trim() ?? '';
      return getComputedStyle(link).display === 'inline' && around.length > link.textContent.trim().length;
    };
    return [...body.querySelectorAll<HTMLElement>('a[href], button, select, input, summary, [tabindex="0"]')].flatMap(
      (control) => {
        // A box within its label is hit by the label.
        const target = control.closest('label') ?? control;
        // The box of a picture's link is a line high; the picture is what one hits.
        const box = (target.querySelector(':scope > img') ?? target).getBoundingClientRect();
        const { width, height } = box;
        const hidden =
          width <= 1 ||
          height <= 1 ||
          !control.checkVisibility() ||
          control.closest('.visually-hidden, .skip') !== null;
        if (hidden || (control.matches('a') && inSentence(control)) || (width >= 24 && height >= 24)) return [];
        return [`${control.outerHTML.slice(0, 120)}: ${width} x ${height}`];
      },
    );
  });

/** What every view has to stand up to, as it is shown now. */
export async function expectValidPage(page: Page, problems: readonly string[]): Promise<void> {
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(await htmlProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await smallTargets(page)).toEqual([]);
  expect(problems).toEqual([]);
}
