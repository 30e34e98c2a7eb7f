import { optionsOf, PARAMETERS, readParameters, type FigureOptions, type Takes } from '@vanort/figures';
import { DEFAULT_LANGUAGE, type TextLanguage } from '../../src/model/language.js';
import { OWN_WORDS } from './texts.js';

/** What an element asks for, each attribute that was wrong at its default. */
export interface Asked {
  readonly language: TextLanguage;
  /** What it is about; empty: the editor did not say. */
  readonly id: string;
  readonly options: FigureOptions;
}

/** Attributes of every element, beside its own. */
export const COMMON_ATTRIBUTES = ['lang', 'theme', 'debug'] as const;

/** Read an element's attributes. What is wrong with one stops nothing: it is left out, and told. */
export function readAttributes(
  element: HTMLElement,
  { idAttributes, options }: Takes,
): { asked: Asked; problems: string[] } {
  const { values, wrong } = readParameters(
    (name) => {
      const given = element.getAttribute(name) || null;
      return name === 'lang' && given !== null ? baseOf(given) : given;
    },
    ['lang', 'theme', ...options.filter((name) => name !== 'of' || !idAttributes.includes(name))],
  );
  const language = values.lang ?? languageAround(element.parentElement);
  const words = OWN_WORDS[language];
  const problems = wrong.map((one) => words.wrong(one.name, one.given, one.allowed(language)));
  const id = idAttributes.map((name) => element.getAttribute(name)?.trim()).find(Boolean) ?? '';
  if (id === '') problems.push(words.missing(idAttributes[0]!));
  return { asked: { language, id, options: optionsOf(values) }, problems };
}

const baseOf = (tag: string) => tag.trim().toLowerCase().split('-')[0]!;

/** The language of the page around an element. */
function languageAround(element: Element | null): TextLanguage {
  for (let at = element; at !== null; at = at.parentElement) {
    const base = baseOf(at.getAttribute('lang') ?? '');
    const language = PARAMETERS.lang.values.find((tag) => tag === base);
    if (language !== undefined) return language;
  }
  return DEFAULT_LANGUAGE;
}
