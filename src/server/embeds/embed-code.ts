import { layOutPicture, sourceLine, WHOLE, wrap, type Figure, type FigureName, type Hyphenate } from '@vanort/figures';
import { figureVocabulary } from '../../../web/graph/figure-vocabulary.js';
import type { TextLanguage } from '../../model/language.js';
import { markup, Markup, type Content } from '../pages/html.js';
import { PAGE_TEXTS } from '../pages/page-texts.js';
import type { ModuleFile } from './modules.js';
import { shownLengths } from './scene-svg.js';
import { integrityOf } from './scripts.js';

/**
 * A frame may run its own script and open links in a new window, and nothing else: it has no storage and no cookies.
 */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The widths that a figure has a drawing for, and how wide its frame is at least for the wide one; pixels. */
const DRAWN = { narrow: 340, wide: 800 } as const;
const WIDE_FROM = 600;
/** How wide a frame on a phone is, where texts take most lines; and on one of the wider phones that most have. */
const PHONE = 328;
const WIDER_PHONE = 342;
/** How wide the page is on the wider phones. */
const WIDER_PHONE_PAGE = 390;
/** Between the edges of a frame and its figure. */
const PADDING = 24;

/** Heights that a frame needs where it is wide and on a phone; pixels. */
export interface FrameHeights {
  readonly wide: number;
  readonly phone: number;
  readonly widerPhone: number;
  /** The drawing in a wide frame, at its full size: where there is less room, it is smaller. */
  readonly drawing: { readonly width: number; readonly height: number };
}

/**
 * How high a frame has to be so that nothing of its figure is cut, without a script that asks.
 * @param width of the frame where it is wide
 * @param fixed how wide the drawing is where the address says it; null: as the frame is
 */
export function frameHeights(
  figure: Figure,
  {
    width,
    fixed,
    hyphenate,
    language,
  }: { width: number; fixed: number | null; hyphenate: Hyphenate; language: TextLanguage },
): FrameHeights {
  const drawingAt = (frame: number) =>
    figure.layOut({ width: fixed ?? (frame >= WIDE_FROM ? DRAWN.wide : DRAWN.narrow), hyphenate });
  const heightAt = (frame: number) =>
    Math.ceil(drawingAt(frame).height + captionHeight(figure, frame - PADDING, language));
  return {
    ...{ wide: heightAt(width), phone: heightAt(PHONE), widerPhone: heightAt(WIDER_PHONE) },
    drawing: drawingAt(width),
  };
}

/** Sizes of a caption's letters, a title's as wide as they are bold, and of its lines, as the style has them; pixels. */
const [TITLE, TITLE_LINE, TEXT, TEXT_LINE] = [18.7, 26, 15, 23] as const;
/** The button of the table, and what is left free between all parts. */
const AROUND = 64;

function captionHeight(figure: Figure, inside: number, language: TextLanguage): number {
  const words = PAGE_TEXTS[language];
  const lines = (text: string, size: number) =>
    wrap(text, { width: inside, size, maxLines: Infinity, hyphenate: WHOLE }).length;
  const left = figure.leftOut > 0 ? words.leftOut(figure.leftOut) : '';
  const told = [left, sourceLine(figure, figureVocabulary(language)), words.open(figure.subject.name)].join(' ');
  return lines(figure.title, TITLE) * TITLE_LINE + lines(told, TEXT) * TEXT_LINE + AROUND;
}

/** Narrower than this a page has no room for the wide drawing. */
const NARROW_PAGE = 640;

/**
 * A style that gives a frame the one height where the page is wide, less where its drawing has not its full width, and
 * the others where the page is narrow. It needs no media query, which an attribute cannot hold: on a wider page each
 * difference is negative, on a narrower one beyond all heights.
 */
function heightStyle({ wide, phone, widerPhone, drawing: { width, height } }: FrameHeights): string {
  const drawn = Math.ceil(height);
  const shown = `min(${drawn}px,(100vw - ${PADDING}px)*${(height / width).toFixed(3)})`;
  const below = (page: number, most: number) => `min(${most}px,(${page}px - 100vw)*9999)`;
  return `height:max(${wide - drawn}px + ${shown},${below(NARROW_PAGE, widerPhone)},${below(WIDER_PHONE_PAGE, phone)})`;
}

/** The frame as one line of HTML; lengths in pixels. */
export const frameCode = (
  src: string,
  title: string,
  { width, height, heights }: { width: number; height: number; heights?: FrameHeights },
): Markup =>
  markup`<iframe src="${src}" title="${title}" width="${width}" height="${height}" loading="lazy" sandbox="${SANDBOX}" style="border:0;width:100%;max-width:100%${heights && `;${heightStyle(heights)}`}"></iframe>`;

/** The same on a page of ours, which gives it its style. */
export const ownFrame = (src: string, title: string, height: number): Markup =>
  markup`<iframe src="${src}" title="${title}" height="${height}" sandbox="${SANDBOX}"></iframe>`;

/** The script that gives frames their height, once a page. */
export const hostScriptCode = (src: string): Markup =>
  markup`<script async src="${src}" integrity="${integrityOf('host')}" crossorigin="anonymous"></script>`;

/** A module of ours, as it is loaded by pages. */
export const moduleScript = (src: string, { integrity }: ModuleFile): Markup =>
  markup`<script type="module" src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`;

/** A picture in a page: with its lengths, so that nothing jumps, and never wider than the page. */
export interface PictureCode {
  readonly src: string;
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
}

/** The lengths at which the picture of a figure is shown, with its title and source. */
export const pictureSize = (figure: Figure, language: TextLanguage, width: number, hyphenate: Hyphenate) =>
  shownLengths(layOutPicture(figure, figureVocabulary(language), { width, hyphenate }));

/** @param isStyled false for our own pages, whose policy lets in no style of an attribute */
export const pictureCode = (
  { src, alternative, width, height }: PictureCode,
  { attributes = null, isStyled = true }: { attributes?: Content; isStyled?: boolean } = {},
): Markup =>
  markup`<img src="${src}" alt="${alternative}" width="${width}" height="${height}"${isStyled && markup` style="max-width:100%;height:auto"`}${attributes}>`;

/**
 * A component, with a picture and a link inside for readers without JavaScript.
 * @param attributes those of the element, by names of ours
 */
export const componentCode = (
  figure: FigureName,
  attributes: Readonly<Record<string, string>>,
  inside: { readonly page: string; readonly picture: PictureCode; readonly isStyled?: boolean },
): Markup => {
  const tag = new Markup(`vanort-${figure}`);
  const given = Object.entries(attributes).map(([name, value]) =>
    value === '' ? new Markup(` ${name}`) : markup` ${new Markup(name)}="${value}"`,
  );
  return markup`<${tag}${given}>
  <a href="${inside.page}">${pictureCode(inside.picture, { ...inside, attributes: markup` loading="lazy"` })}</a>
</${tag}>`;
};
