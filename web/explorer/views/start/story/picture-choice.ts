import { html, type TemplateResult } from 'lit';
import { store } from '../../../store.js';
import { storyTexts } from './texts.js';

/** In which picture the story is told. */
export function pictureChoice(isNetwork: boolean): TemplateResult {
  const text = storyTexts(store.language);
  const picture = (name: string, value: string, isChosen: boolean) =>
    html`<button
      type="button"
      class="choice"
      aria-pressed=${isChosen}
      @click=${() => store.go({ own: { picture: value } }, { replace: true })}
    >
      ${name}
    </button>`;
  return html`<div class="choices" role="group" aria-label=${text.picture}>
    ${picture(text.asMap, '', !isNetwork)} ${picture(text.asNetwork, 'network', isNetwork)}
  </div>`;
}
