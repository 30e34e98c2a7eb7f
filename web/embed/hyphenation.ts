import { WHOLE, type Figure, type Hyphenate } from '@vanort/figures';
import type { TextLanguage } from '../../src/model/language.js';

/** Brings what divides words, if the figure names anything with a word of that many letters. */
export async function hyphenationFor(
  { entities, subject }: Figure,
  language: TextLanguage,
  letters: number,
): Promise<Hyphenate> {
  const words = [subject, ...entities].flatMap(({ name }) => name.split(/[\s–-]+/));
  if (!words.some((word) => word.length >= letters)) return WHOLE;
  const { loadHyphenation } = await import('@vanort/figures/hyphenation');
  return loadHyphenation(language);
}
