import type { TextLanguage } from '../../model/language.js';
import type { Site } from '../site.js';
import { Markup, markup, type Content } from './html.js';
import { STYLE, STYLE_HASH } from './page-style.js';
import type { Theme } from '@vanort/figures';
import { SHELL_PATHS } from './shell-files.js';
import { shellHtml, shellLinks, type ShellParts } from './shell.js';

/** A page that stands in somebody else's frame. */
export interface FramePageParts {
  readonly language: TextLanguage;
  readonly title: string;
  readonly theme: Theme;
  readonly site: Pick<Site, 'link'>;
  readonly head?: Content;
  readonly body: Content;
}

/** A whole HTML document for a frame, with its style inside: only the typeface is fetched, which the text does not wait for. */
export const framePage = ({
  language,
  title,
  theme,
  site,
  head,
  body,
}: FramePageParts): Markup => markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme}">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${site.link(SHELL_PATHS.fontStyles)}">
${head}<style>${STYLE_MARKUP}</style>
</head>
<body class="vanort-page vanort-embed vanort-${theme}">
${body}
</body>
</html>
`;

/** The style is ours, and its quotes must stay as they are. */
const STYLE_MARKUP: Markup = new Markup(STYLE);

/** A page of the site's own, in the frame that all have. */
export interface SitePageParts extends ShellParts {
  readonly title: string;
  readonly head?: Content;
  /** What follows after all: scripts, and data for machines. */
  readonly end?: Content;
}

/** A whole HTML document of the site's own. */
export const sitePage = ({ title, head, end, ...shell }: SitePageParts): Markup => markup`<!doctype html>
<html lang="${shell.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titleOf(title, shell.site.name)}</title>
<link rel="icon" href="data:,">
<script src="${shell.site.link(SHELL_PATHS.script)}"></script>
${shellLinks(shell.site)}
<link rel="stylesheet" href="${shell.site.link(SHELL_PATHS.pageStyles)}">
${ownStyles(shell.site)}${head}
</head>
<body class="vanort-site">
${shellHtml(shell)}
${end}
</body>
</html>
`;

/** As much as tabs and lists of results show. */
const TITLE_LENGTH = 70;

/** What a page is called, with whose it is: cut at a word where it is too long for both. */
function titleOf(title: string, siteName: string): string {
  const room = Math.max(20, TITLE_LENGTH - siteName.length - 3);
  const short = title.length <= room ? title : `${title.slice(0, room - 1).replace(/\s+\S*$/, '')}…`;
  return `${short} – ${siteName}`;
}

/** The site's own colours, over the product's. */
const ownStyles = ({ styles }: Site): Content => styles !== null && markup`<link rel="stylesheet" href="${styles}">\n`;

/** What a page may load: itself, its own style, letters, scripts and pictures of this site, frames where it says so. */
export const contentSecurityPolicy = (
  frameAncestors: string,
  { frames = false, forms = false, asks = false } = {},
): string =>
  [
    "default-src 'none'",
    `style-src 'self' ${STYLE_HASH}`,
    "font-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    frames && "frame-src 'self'",
    asks && "connect-src 'self'",
    `form-action ${forms ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ]
    .filter((part) => part !== false)
    .join('; ');

/** The policy of a page of the site's own, which nobody frames: its search asks and leads to this site. */
export const sitePolicy = (more: { frames?: boolean } = {}): string =>
  contentSecurityPolicy("'none'", { forms: true, asks: true, ...more });
