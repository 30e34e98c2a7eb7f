import type { Language } from '../../narration/language.js';
import { TEXT_LANGUAGES } from '../../model/language.js';
import { textProperty } from '../../model/localized-text.js';

/** A stored text in a language, else in any that it is in; null: there is none. */
export function localizedFrom(
  properties: Readonly<Record<string, unknown>>,
  field: string,
  language: Language,
): string | null {
  for (const tag of [language, ...TEXT_LANGUAGES]) {
    const text = properties[textProperty(field, tag)];
    if (typeof text === 'string') return text;
  }
  return null;
}
