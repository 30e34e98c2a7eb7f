import { html, type TemplateResult } from 'lit';
import type { TextLanguage } from '../../src/model/language.js';
import { store } from './store.js';
import './styles/evidence.css';

const TEXTS = {
  sv: { tag: 'Tolkning', why: 'Ingen källa säger det uttryckligen. Det följer av vad källorna säger.' },
  en: { tag: 'Interpretation', why: 'No source says so explicitly. It follows from what the sources say.' },
} as const;

/** Of a fact: whether a source says it itself, and if not how it follows from one. */
export interface Told {
  readonly isInterpretation: boolean;
  /** How it follows; null or left out: it is only known that it does. */
  readonly interpretation?: string | null;
  /** A detail in our own words. */
  readonly note?: string | null;
}

/** The same in words alone, for what holds no markup: a tip, a cell of a table. Nothing where a source says it itself. */
export function interpretationInWords({ isInterpretation, interpretation }: Told, language: TextLanguage): string {
  const text = TEXTS[language];
  return isInterpretation ? `${text.tag}: ${interpretation ?? text.why}` : '';
}

/** What stands beside a fact that no source says itself, and the detail that belongs to a fact; nothing where there is neither. */
export function interpretationOf({ isInterpretation, interpretation, note }: Told): TemplateResult | string {
  const text = TEXTS[store.language];
  const detail = note ? html`<p class="quiet">${note}</p>` : '';
  if (!isInterpretation) return detail;
  return html`${detail}
    <p class="interpretation"><strong>${text.tag}</strong> ${interpretation ?? text.why}</p>`;
}

/** On what sources differ, beside what the graph goes by; nothing where they do not. */
export const differencesOf = ({ differences }: { readonly differences?: string | null }): TemplateResult | string =>
  differences ? html`<p class="differences">${differences}</p>` : '';
