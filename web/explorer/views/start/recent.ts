import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../../graph/dates.js';
import { evidenceOf } from '../../evidence.js';
import { interpretationOf } from '../../interpretation.js';
import { store } from '../../store.js';
import { thisYear, yearOf } from '../time/years.js';
import type { Fact } from './story/chapters.js';
import { startTexts } from './texts.js';

/** How much of late is told. */
const MOST = 4;

/** What happened last, the newest first; of what lies ahead, the follow-up tells. */
export function recent(facts: readonly Fact[]): TemplateResult {
  const text = startTexts(store.language);
  const past = facts.filter(({ date, kind }) => kind !== 'PLANNED' && (yearOf(date) ?? 0) <= thisYear());
  return html`<ol>
      ${past
        .slice(-MOST)
        .toReversed()
        .map(
          (fact) =>
            html`<li>
              <p class="quiet">${formatDate(fact.date, store.language)}</p>
              <p>${fact.title}</p>
              ${interpretationOf(fact)} ${evidenceOf(fact.evidence.slice(0, 3))}
            </li>`,
        )}
    </ol>
    <p><a href=${store.address({ view: 'time', own: { show: 'changes' } })}>${text.allChanges}</a></p>`;
}
