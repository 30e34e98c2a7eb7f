import type { TextLanguage } from '../../../../src/model/language.js';
import { html, type TemplateResult } from 'lit';
import type { ShownGoalFragment } from '@vanort/client';
import { themeTexts } from './texts.js';

const inOrder = (goals: readonly ShownGoalFragment[]) => [...goals].sort((a, b) => a.number - b.number);

/** The goals by number; the name of each is told to those who listen, and on the area's page. */
export const goalNumbers = (goals: readonly ShownGoalFragment[], language: TextLanguage): TemplateResult | '' =>
  goals.length === 0
    ? ''
    : html`<ul class="goals numbers" aria-label=${themeTexts(language).goals}>
        ${inOrder(goals).map(
          ({ number, names }) =>
            html`<li class="tag" title=${names[language]}>
              ${themeTexts(language).goal(number)}<span class="visually-hidden">: ${names[language]}</span>
            </li>`,
        )}
      </ul>`;

/** The goals with their names. */
export const goalNames = (goals: readonly ShownGoalFragment[], language: TextLanguage): TemplateResult =>
  html`<ul class="goals">
    ${inOrder(goals).map(({ number, names }) => html`<li><span class="number">${number}</span> ${names[language]}</li>`)}
  </ul>`;
