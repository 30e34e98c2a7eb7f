import { html, type TemplateResult } from 'lit';
import { store } from '../store.js';
import { PICTURE_TEXTS } from './texts.js';

/** What the keys do in a picture, for those who see it. */
export function keysList(): TemplateResult {
  const { keysHeading, keyList } = PICTURE_TEXTS[store.language];
  return html`<details class="appearance keys">
    <summary>${keysHeading}</summary>
    <dl>
      ${keyList.map(
        ([key, does]) =>
          html`<dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>`,
      )}
    </dl>
  </details>`;
}
