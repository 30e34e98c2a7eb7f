import type { Language } from '../../narration/language.js';
import { THEMES, type Theme } from '../pages/palette.js';

/** What an embed may be asked for in its query; `lang` and `theme` always, the rest where the figure takes it. */
export interface EmbedOptions {
  readonly theme: Theme;
  /** Pixels; null: as wide as there is room. */
  readonly width: number | null;
  /** Pixels of a picture for each pixel of its width. */
  readonly scale: number;
  readonly depth: number;
  readonly at: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly of: string | null;
}
export type OptionName = 'depth' | 'at' | 'from' | 'to' | 'of';

/** What is wrong with an address, for the person who edits the page. */
export interface Problem {
  readonly argument: string;
  readonly message: Readonly<Record<Language, string>>;
}

/** What was read, each option that was wrong at its default, and what was wrong. */
export interface EmbedParameters {
  /** Null: follows the reader. */
  readonly language: Language | null;
  readonly options: EmbedOptions;
  /** Whether what is wrong is to be said on the page. */
  readonly debug: boolean;
  readonly problems: readonly Problem[];
}

export const WIDTHS = { min: 240, max: 1600 } as const;
const DEPTHS = { min: 0, max: 3 } as const;
const SCALES = { min: 1, max: 3 } as const;
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['sv', 'SV'],
  ['en', 'EN'],
]);
const ALWAYS = ['lang', 'theme', 'width', 'scale', 'debug'];
/** Longer than any id or date; what is longer is not looked up. */
const MAX_LENGTH = 200;

const quoted = (text: string) => `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;

const wrong = (argument: string, given: string, sv: string, en: string): Problem => ({
  argument,
  message: {
    SV: `Parametern "${argument}" är ${quoted(given)}, men ska vara ${sv}.`,
    EN: `The parameter "${argument}" is ${quoted(given)}, but must be ${en}.`,
  },
});

/** Read the query of an address. Nothing in it stops the figure: what is wrong is left out, and told. */
export function readParameters(
  query: Readonly<Record<string, unknown>>,
  takes: readonly OptionName[],
): EmbedParameters {
  const problems: Problem[] = [];
  const text = (name: string): string | null => {
    const value = query[name];
    if (value === undefined) return null;
    if (typeof value !== 'string') {
      problems.push(wrong(name, JSON.stringify(value), 'angiven en gång', 'given once'));
      return null;
    }
    if (value.length <= MAX_LENGTH) return value;
    problems.push(wrong(name, value, `högst ${MAX_LENGTH} tecken`, `at most ${MAX_LENGTH} characters`));
    return null;
  };
  const oneOf = <T>(name: string, values: ReadonlyMap<string, T>): T | null => {
    const given = text(name);
    if (given === null) return null;
    const value = values.get(given);
    const names = [...values.keys()];
    if (value === undefined) problems.push(wrong(name, given, list(names, 'eller'), list(names, 'or')));
    return value ?? null;
  };
  const number = (name: string, { min, max }: { min: number; max: number }): number | null => {
    const given = text(name);
    if (given === null) return null;
    if (/^\d{1,5}$/.test(given) && Number(given) >= min && Number(given) <= max) return Number(given);
    problems.push(wrong(name, given, `ett heltal från ${min} till ${max}`, `a whole number from ${min} to ${max}`));
    return null;
  };
  const known = (name: OptionName) => (takes.includes(name) ? text(name) || null : null);
  const language = oneOf('lang', LANGUAGES);
  const options: EmbedOptions = {
    theme: oneOf('theme', new Map(THEMES.map((theme) => [theme, theme]))) ?? 'auto',
    width: number('width', WIDTHS),
    scale: number('scale', SCALES) ?? 1,
    depth: (takes.includes('depth') ? number('depth', DEPTHS) : null) ?? 1,
    at: known('at'),
    from: known('from'),
    to: known('to'),
    of: known('of'),
  };
  for (const name of Object.keys(query)) {
    if ([...ALWAYS, ...takes].includes(name)) continue;
    const names = [...takes, ...ALWAYS];
    problems.push({
      argument: name,
      message: {
        SV: `Parametern ${quoted(name)} finns inte här. De som finns: ${names.join(', ')}.`,
        EN: `There is no parameter ${quoted(name)} here. There are: ${names.join(', ')}.`,
      },
    });
  }
  return { language, options, debug: 'debug' in query, problems };
}

const list = (names: readonly string[], or: string) => `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`;
