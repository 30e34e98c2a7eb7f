import type { TextLanguage } from '../../narration/language.js';
import { ApiError } from '../../model/api-error.js';
import { comment, markup, type Content, type Markup } from '../pages/html.js';
import {
  lineHeight,
  text as textShape,
  WHOLE,
  wrap,
  type FigureOptions,
  type Scene,
  type Theme,
} from '@vanort/figures';
import { svg } from './scene-svg.js';
import { quoted, refusedProblem, type Problem } from './parameters.js';
import { PROBLEM_TEXTS } from './problem-texts.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';

/** Why there is no figure: whose fault it is decides the status, and the editor is told what to put right. */
export interface Missing {
  readonly status: 400 | 404 | 503;
  readonly problems: readonly Problem[];
}

/** Options that the API judges. */
const JUDGED = ['at', 'from', 'to', 'of'] as const;

/**
 * What a failed question means for a figure.
 * @param idArgument what the id in the address is called in the API
 * @param options what was asked for
 */
export function missing(error: unknown, id: string, idArgument: string, options: Partial<FigureOptions> = {}): Missing {
  if (!(error instanceof ApiError) || !(error.code === 'NOT_FOUND' || error.code === 'BAD_USER_INPUT')) {
    return { status: 503, problems: [] };
  }
  if (error.code === 'NOT_FOUND' && (error.argument === undefined || error.argument === idArgument)) {
    const message: Problem['message'] = ({ unknownId }) => unknownId(quoted(id));
    return { status: 404, problems: [{ argument: 'id', message }] };
  }
  const argument = JUDGED.find((name) => name === error.argument);
  const given = argument === undefined ? null : options[argument];
  const message: Problem['message'] = ({ refused }) => refused('id', error.message);
  return {
    status: error.code === 'NOT_FOUND' ? 404 : 400,
    problems: [argument !== undefined && given ? refusedProblem(argument, given) : { argument: 'id', message }],
  };
}

/** What is wrong with the address: on the page when it asks for that with `debug`, else in the source alone. */
export function problemsHtml(problems: readonly Problem[], debug: boolean, language: TextLanguage): Content {
  if (problems.length === 0) return null;
  const messages = problems.map(({ message }) => message(PROBLEM_TEXTS[language], language));
  return [
    comment(`Vänort: ${messages.join(' ')}`),
    debug &&
      markup`<div class="vanort-note" role="note"><strong>${PAGE_TEXTS[language].hint}</strong><ul>${messages.map(
        (message) => markup`<li>${message}</li>`,
      )}</ul></div>`,
  ];
}

/** What a reader sees in the place of a figure that there is none of. */
export function missingHtml(
  { status, problems }: Missing,
  debug: boolean,
  language: TextLanguage,
  theme: Theme,
): Markup {
  const words = PAGE_TEXTS[language];
  return markup`<figure class="vanort-figure vanort-${theme}" lang="${language}" dir="ltr">${problemsHtml(problems, debug, language)}
<p>${status === 503 ? words.away : words.notShown}</p></figure>`;
}

/** The same as a picture. */
export function missingPicture(
  found: Missing,
  debug: boolean,
  language: TextLanguage,
  theme: Theme,
  width: number,
): Markup {
  const words = PAGE_TEXTS[language];
  const told = found.status === 503 ? words.away : words.notShown;
  const texts = debug ? found.problems.map(({ message }) => message(PROBLEM_TEXTS[language], language)) : [];
  const lines = [told, ...texts].flatMap((text) =>
    wrap(text, { width: width - 32, size: 15, maxLines: 12, hyphenate: WHOLE }),
  );
  const scene: Scene = {
    width,
    height: 32 + lines.length * lineHeight(15),
    shapes: [textShape(lines, { x: 16, y: 30, size: 15 })],
  };
  return svg(scene, { title: told, description: texts.join(' ') }, { id: 'vanort', theme, alone: true });
}
