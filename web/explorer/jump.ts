import { html, type TemplateResult } from 'lit';
import { store } from './store.js';

/** On a narrow screen, where one part of a view is far below another: a way there. Elsewhere both are in sight. */
export function jump(words: string, to: string): TemplateResult | string {
  if (!store.narrow || store.printing) return '';
  const go = () => {
    const part = document.querySelector<HTMLElement>(to);
    part?.scrollIntoView({ block: 'start' });
    part?.querySelector<HTMLElement>('summary, a, button, [tabindex]')?.focus({ preventScroll: true });
  };
  return html`<p class="jump"><button type="button" class="button" @click=${go}>${words}</button></p>`;
}
