import { DEFAULT_DEPTH, FIGURE_NAMES, PARAMETERS, takenBy, THEMES, type OptionName } from '@vanort/figures';
import { TEXT_LANGUAGES, type TextLanguage } from '../../../model/language.js';
import { markup, type Content, type Markup } from '../../pages/html.js';
import type { Site } from '../../site.js';
import { DEFAULT_THEME } from '../parameters.js';
import type { Chosen } from './chosen.js';
import { COMPOSER_TEXTS } from './composer-texts.js';
import type { Subject } from './subject.js';

/** What the form is filled in with. */
export interface FormContent {
  readonly chosen: Chosen;
  /** What the figure is about; null: nobody knows yet. */
  readonly subject: Subject | null;
  readonly offered: readonly Subject[];
  readonly actors: readonly Subject[];
}

/** The form: which figure, of what, and what else a figure of that kind takes. It is sent without JavaScript too. */
export function formHtml(
  { chosen, subject, offered, actors }: FormContent,
  site: Site,
  language: TextLanguage,
): Markup {
  const words = COMPOSER_TEXTS[language];
  const { options } = takenBy(chosen.figure);
  const name = chosen.about || (subject?.name ?? chosen.id);
  const field = (option: OptionName) =>
    option === 'depth'
      ? depthField(chosen, language)
      : input(option, words.options[option], chosen[option], option === 'of' ? 'actors' : null);
  return markup`<form action="${site.link('/embed')}" method="get">
${select(
  'figure',
  words.figure,
  FIGURE_NAMES.map((one) => option(one, words.figures[one], one === chosen.figure)),
)}
<div id="options">
${chosen.figure === 'partners' ? areaField(subject, offered, language) : [input('about', words.about, name, 'subjects'), namesList('subjects', offered)]}
${options.map(field)}
${options.includes('of') && namesList('actors', actors)}
${subject !== null && chosen.figure !== 'partners' && markup`<input type="hidden" name="id" value="${subject.id}"><input type="hidden" name="known" value="${name}">`}
</div>
${select(
  'lang',
  words.language,
  TEXT_LANGUAGES.map((lang) => option(lang, words.languages[lang], lang === (chosen.lang || language))),
)}
${select(
  'theme',
  words.theme,
  [...THEMES]
    .sort((a, b) => Number(b === DEFAULT_THEME) - Number(a === DEFAULT_THEME))
    .map((theme) => option(theme, words.themes[theme], theme === (chosen.theme || DEFAULT_THEME))),
)}
${input('width', words.width, chosen.width)}
<input type="hidden" name="ui" value="${language}">
<div><button type="submit">${words.show}</button></div>
</form>`;
}

const option = (value: string, name: string, isChosen: boolean) =>
  markup`<option value="${value}"${isChosen && markup` selected`}>${name}</option>`;

const select = (name: string, label: string, options: Content) =>
  markup`<div><label for="${name}">${label}</label><select id="${name}" name="${name}">${options}</select></div>`;

const input = (
  name: string,
  { label, hint }: { readonly label: string; readonly hint: string },
  value: string,
  list: string | null = null,
) =>
  markup`<div><label for="${name}">${label} <small>${hint}</small></label><input type="text" id="${name}" name="${name}" value="${value}"${list !== null && markup` list="${list}"`} autocomplete="off"></div>`;

/** What somebody may write is offered by name. */
const namesList = (id: string, all: readonly Subject[]) =>
  markup`<datalist id="${id}">${all.map((one) => markup`<option value="${one.name}">`)}</datalist>`;

/** Areas are few: all of them, by name. */
function areaField(chosen: Subject | null, offered: readonly Subject[], language: TextLanguage): Markup {
  const { area, chooseArea } = COMPOSER_TEXTS[language];
  const { compare } = new Intl.Collator(language);
  const all = [...offered].sort((a, b) => compare(a.name, b.name));
  return select('id', area, [
    chosen === null && option('', chooseArea, true),
    all.map(({ id, name }) => option(id, name, id === chosen?.id)),
  ]);
}

function depthField({ depth }: Chosen, language: TextLanguage): Markup {
  const { label } = COMPOSER_TEXTS[language].options.depth;
  const { min, max } = PARAMETERS.depth;
  const depths = Array.from({ length: max - min + 1 }, (_, index) => String(min + index));
  const chosen = depths.includes(depth) ? depth : String(DEFAULT_DEPTH);
  return select(
    'depth',
    label,
    depths.map((one) => option(one, one, one === chosen)),
  );
}
