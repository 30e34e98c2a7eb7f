import { html, type TemplateResult } from 'lit';
import '../toolbar.css';
import './play.css';

interface Press {
  readonly label: string;
  /** Undefined: there is nowhere to go. */
  readonly press: (() => void) | undefined;
}

export interface PlayButtons {
  /** What the buttons are for. */
  readonly label: string;
  readonly earlier: Press;
  /** Null: it does not go by itself. */
  readonly play: (Press & { readonly playing: boolean }) | null;
  readonly later: Press;
}

/** What moves a picture through time: a step back, by itself, a step on. */
export function playButtons({ label, earlier, play, later }: PlayButtons): TemplateResult {
  return html`<div class="steps" role="group" aria-label=${label}>
    ${step(earlier, 'M18 5l-9 7 9 7zM6 5v14')}
    ${
      play === null
        ? ''
        : html`<button type="button" class="button primary" @click=${play.press}>
            <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
              <path d=${play.playing ? 'M7 5h4v14H7zM14 5h4v14h-4z' : 'M7 4l13 8-13 8z'} />
            </svg>
            ${play.label}
          </button>`
    }
    ${step(later, 'M6 5l9 7-9 7zM18 5v14')}
  </div>`;
}

const step = ({ label, press }: Press, icon: string) =>
  html`<button
    type="button"
    class="tool"
    aria-label=${label}
    title=${label}
    ?disabled=${press === undefined}
    @click=${press}
  >
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d=${icon} /></svg>
  </button>`;
