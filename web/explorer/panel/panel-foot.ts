import { entityPath } from '../../../src/model/linked-data.js';
import type { EntityType } from '@vanort/client';
import { html, type TemplateResult } from 'lit';
import { reportAddress } from '../../shell/site-links.js';
import { SHELL_TEXTS } from '../../shell/texts.js';
import { SITE_LINKS, SITE_NAME } from '../site.js';
import { store } from '../store.js';
import { whatIfAddress } from '../what-if-link.js';
import { PANEL_TEXTS } from './texts.js';

/** Ways on from what is selected: its page, a figure for another page, what is lost without it, and where to report an error. */
export function panelFoot(entity: { readonly id: string; readonly type: EntityType } | null): TemplateResult | string {
  const text = PANEL_TEXTS[store.language];
  const { report } = SITE_LINKS;
  const words = SHELL_TEXTS[store.language];
  if (entity === null && report === null) return '';
  return html`<nav class="foot" aria-label=${text.seeToo}>
    <ul>
      ${entity === null ? '' : waysOf(entity).map(([name, href]) => html`<li><a href=${href}>${name}</a></li>`)}
      ${
        report === null
          ? ''
          : html`<li>
              <a href=${reportAddress(report, location.href, words.reportSubject(SITE_NAME))}>${words.report}</a>
            </li>`
      }
    </ul>
  </nav>`;
}

function waysOf({ id, type }: { readonly id: string; readonly type: EntityType }): (readonly [string, string])[] {
  const text = PANEL_TEXTS[store.language];
  const embed = new URLSearchParams({ figure: 'graph', id, ui: store.language });
  const whatIf = whatIfAddress({ id, type });
  return [
    [text.page, `.${entityPath(id)}?lang=${store.language}`],
    [text.embed, `embed?${embed.toString()}`],
    ...(whatIf === null ? [] : [[text.whatIf, whatIf] as const]),
  ];
}
