import type { TextLanguage } from '../../../src/model/language.js';
import type { ViewState } from '../view-state.js';

/**
 * The name of a file with what a view shows: which view, what of it, of whom, as of when, taken when, in which language.
 * Two files with one name are the same question of one day.
 */
export function fileName(
  { view, of, from, to, at }: Pick<ViewState, 'view' | 'of' | 'from' | 'to' | 'at'>,
  {
    home,
    date,
    language,
    ending,
    part = null,
  }: {
    home: string;
    date: string;
    language: TextLanguage;
    ending: string;
    /** Of a view that shows one thing or another: which of them. */
    part?: string | null;
  },
): string {
  const whose = view === 'paths' ? [from ?? home, to] : [of];
  const parts = ['vanort', view, part, ...whose, at === null ? null : `at-${at}`, date];
  const name = parts.flatMap((part) => part?.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || []);
  return `${name.join('_')}.${language}.${ending}`;
}
