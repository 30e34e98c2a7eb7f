import { html, type TemplateResult } from 'lit';
import type { Texts } from './text/texts.js';
import './toolbar.css';

/** A tool of the picture: its drawing, its name, what it does. */
export interface Tool {
  readonly name: (text: Texts) => string;
  /** An outline in a square of 24. */
  readonly icon: string;
  readonly disabled?: boolean;
  readonly press: () => void;
}

export const ICONS = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  undo: 'M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6',
  redo: 'M15 7l5 5-5 5M20 12H10a6 6 0 0 0-6 6',
  full: 'M14 4h6v6M10 20H4v-6M20 4l-7 7M4 20l7-7',
  unpin: 'M5 5l14 14M9 4h6l-1 6 3 3H7l3-3zM12 15v5',
} as const;

export function toolbar(tools: readonly Tool[], text: Texts): TemplateResult {
  return html`<div class="tools" role="group" aria-label=${text.graph.tools}>
    ${tools.map(
      ({ name, icon, disabled, press }) =>
        html`<button
          type="button"
          class="tool"
          aria-label=${name(text)}
          title=${name(text)}
          ?disabled=${disabled ?? false}
          @click=${press}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d=${icon} /></svg>
        </button>`,
    )}
  </div>`;
}
