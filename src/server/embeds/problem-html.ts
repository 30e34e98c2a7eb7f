import type { TextLanguage } from '../../narration/language.js';
import { ApiError } from '../../model/api-error.js';
import { comment, markup, type Content, type Markup } from '../pages/html.js';
import { svg, type Drawing } from './drawing.js';
import { svgText, lineHeight, wrap } from './svg-text.js';
import type { Theme } from '../pages/palette.js';
import type { Problem } from './parameters.js';
import { PROBLEM_TEXTS } from './problem-texts.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';

/** Why there is no figure: whose fault it is decides the status, and the editor is told what to put right. */
export interface Missing {
  readonly status: 400 | 404 | 503;
  readonly problems: readonly Problem[];
}

/** What the figure's addresses call the argument that the API names. */
const PARTS_OF_ADDRESS: Readonly<Record<string, string>> = { at: 'at', from: 'from', to: 'to', of: 'of' };

/**
 * What a failed question means for a figure.
 * @param idArgument what the id in the address is called in the API
 */
export function missing(error: unknown, id: string, idArgument: string): Missing {
  if (!(error instanceof ApiError) || !(error.code === 'NOT_FOUND' || error.code === 'BAD_USER_INPUT')) {
    return { status: 503, problems: [] };
  }
  const shown = `"${id.length > 60 ? `${id.slice(0, 60)}…` : id}"`;
  if (error.code === 'NOT_FOUND' && (error.argument === undefined || error.argument === idArgument)) {
    const message: Problem['message'] = ({ unknownId }) => unknownId(shown);
    return { status: 404, problems: [{ argument: 'id', message }] };
  }
  const argument = PARTS_OF_ADDRESS[error.argument ?? ''] ?? 'id';
  const message: Problem['message'] = ({ refused }) => refused(argument, error.message);
  return { status: error.code === 'NOT_FOUND' ? 404 : 400, problems: [{ argument, message }] };
}

/** What is wrong with the address: on the page when it asks for that with `debug`, else in the source alone. */
export function problemsHtml(problems: readonly Problem[], debug: boolean, language: TextLanguage): Content {
  if (problems.length === 0) return null;
  const messages = problems.map(({ message }) => message(PROBLEM_TEXTS[language]));
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
  const texts = debug ? found.problems.map(({ message }) => message(PROBLEM_TEXTS[language])) : [];
  const lines = [told, ...texts].flatMap((text) => wrap(text, width - 32, 15, 12));
  const drawing: Drawing = {
    width,
    height: 32 + lines.length * lineHeight(15),
    content: svgText(lines, { x: 16, y: 30, size: 15, tone: 'ink', theme }),
  };
  return svg(drawing, { title: told, description: texts.join(' ') }, { id: 'vanort', theme, alone: true });
}
