import type { PanelWhoAnswersQuery } from '@vanort/client';
import { html, type TemplateResult } from 'lit';
import { store } from '../store.js';
import { PANEL_TEXTS } from './texts.js';

type Held = Pick<PanelWhoAnswersQuery['responsibility']['duties'][number], 'duty' | 'body'>;

/** The duties that a line tells, the first of which there is one, and who coordinates. */
const FIRST = ['ANSWERS', 'DECIDES'] as const;

/**
 * Who answers for an engagement, in one line; null: no source says so. Names stand after what each does, as in a list: inside
 * a sentence they would need an article in English.
 */
export function whoAnswers(duties: readonly Held[]): TemplateResult | null {
  const text = PANEL_TEXTS[store.language];
  const answering = FIRST.find((duty) => duties.some((held) => held.duty === duty));
  const told = [...new Set([answering, 'COORDINATES' as const])].flatMap((duty) => {
    const held = duties.find((one) => one.duty === duty);
    return duty === undefined || held === undefined ? [] : [{ body: held.body, words: text.duty[duty] }];
  });
  if (told.length === 0) return null;
  return html`${told.map(
    ({ body, words }, index) =>
      html`${index > 0 ? '. ' : ''}${words}:
        <a href=${store.address({ selected: [body.id] })}>${body.names[store.language]}</a>`,
  )}.`;
}
