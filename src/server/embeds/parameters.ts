import {
  allowed,
  optionsOf,
  readParameters as readFigureParameters,
  type FigureOptions,
  type OptionName,
  type Theme,
  type WrongParameter,
} from '@vanort/figures';
import type { TextLanguage } from '../../model/language.js';
import type { ProblemTexts } from './problem-texts.js';

/** What an embed may be asked for in its query: `ALWAYS`, and what its figure takes. */
export interface EmbedOptions extends FigureOptions {
  readonly theme: Theme;
  /** Null: as wide as there is room. */
  readonly width: number | null;
  readonly scale: number;
}

/** What is wrong with an address, for the person who edits the page. */
export interface Problem {
  readonly argument: string;
  readonly message: (texts: ProblemTexts, language: TextLanguage) => string;
}

/** What was read, each option that was wrong at its default, and what was wrong. */
export interface EmbedParameters {
  /** Null: follows the reader. */
  readonly language: TextLanguage | null;
  readonly options: EmbedOptions;
  /** Whether what is wrong is to be said on the page. */
  readonly debug: boolean;
  /** The parameters that are known and hold what may not stand there. */
  readonly wrong: readonly WrongParameter[];
  /** These and the unknown ones, told. */
  readonly problems: readonly Problem[];
}

/** Most pages are light whatever their reader has chosen: a dark figure would be a black box there. */
export const DEFAULT_THEME: Theme = 'light';
const ALWAYS = ['lang', 'theme', 'width', 'scale'] as const;
const SHOWN_LENGTH = 60;

export const quoted = (text: string) => `"${text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text}"`;

/** Read the query of an address. Nothing in it stops the figure: what is wrong is left out, and told. */
export function readParameters(
  query: Readonly<Record<string, unknown>>,
  takes: readonly OptionName[],
): EmbedParameters {
  const { values, wrong } = readFigureParameters((name) => query[name], [...ALWAYS, ...takes]);
  const known: readonly string[] = [...takes, ...ALWAYS, 'debug'];
  const unknown = Object.keys(query).filter((name) => !known.includes(name));
  return {
    language: values.lang,
    options: {
      ...optionsOf(values),
      ...{ theme: values.theme ?? DEFAULT_THEME, width: values.width, scale: values.scale ?? 1 },
    },
    debug: 'debug' in query,
    wrong,
    problems: [
      ...wrong.map((one): Problem => ({
        argument: one.name,
        message: (texts, language) => texts.wrong(one.name, quoted(one.given), one.allowed(language)),
      })),
      ...unknown.map((name): Problem => ({
        argument: name,
        message: ({ unknownParameter }) => unknownParameter(quoted(name), known.join(', ')),
      })),
    ],
  };
}

/** What is wrong with a date or an id that the API refused. */
export const refusedProblem = (argument: 'at' | 'from' | 'to' | 'of', given: string): Problem => ({
  argument,
  message: (texts, language) => texts.wrong(argument, quoted(given), allowed(argument, language)),
});
