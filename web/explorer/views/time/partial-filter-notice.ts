import { html, type TemplateResult } from 'lit';
import { onePageMore } from '../../network.js';
import { store } from '../../store.js';
import { textsIn } from '../../text/texts.js';
import { type Items, pagesOf } from './pages.js';

/** How often a long list is read on, as the address says. */
export const readTimes = (): number => pagesOf(store.state.own['read']);

/**
 * What a list does not have though it is there: not read yet, or outside the network that it follows; with ways to
 * more.
 */
export function partialFilterNotice({
  unread,
  left,
}: Pick<Items<unknown>, 'unread' | 'left'>): TemplateResult | string {
  const most = [...left].sort((a, b) => b.count - a.count)[0];
  if (unread === 0 && most === undefined) return '';
  const { time } = textsIn(store.language);
  const beyond = left.reduce((sum, { count }) => sum + count, 0);
  const readOn = () => store.go({ own: { read: String(readTimes() + 1) } }, { replace: true });
  return html`<div class="partly" role="note">
    ${
      unread === 0
        ? ''
        : html`<p>
            ${time.unread(unread)}
            <button type="button" class="button" @click=${readOn}>${time.readOn}</button>
          </p>`
    }
    ${
      most === undefined
        ? ''
        : html`<p>
            ${time.beyond(beyond)}
            <a
              class="button"
              href=${store.address({ expanded: onePageMore(store.state.expanded, most.node, most.kind) })}
              >${time.bringMore}</a
            >
          </p>`
    }
  </div>`;
}
