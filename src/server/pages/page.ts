import type { TextLanguage } from '../../model/language.js';
import { Markup, markup, type Content } from './html.js';
import { STYLE, STYLE_HASH } from './page-style.js';
import type { Theme } from './palette.js';

/** A page as a whole. `kind` says whether it is one of the site's own or stands in somebody else's frame. */
export interface PageParts {
  readonly language: TextLanguage;
  readonly title: string;
  readonly theme: Theme;
  readonly kind: 'site' | 'embed';
  readonly head?: Content;
  readonly body: Content;
}

/** A whole HTML document, with its style inside: nothing else is fetched to show it. */
export const page = ({ language, title, theme, kind, head, body }: PageParts): Markup => markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme}">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}<style>${STYLE_MARKUP}</style>
</head>
<body class="vanort-page vanort-${kind} vanort-${theme}">
${body}
</body>
</html>
`;

/** The style is ours, and its quotes must stay as they are. */
const STYLE_MARKUP: Markup = new Markup(STYLE);

/** What a page may load: itself, its own style, scripts and pictures of this site, frames where it says so. */
export const contentSecurityPolicy = (
  frameAncestors: string,
  { frames = false, forms = false, asks = false } = {},
): string =>
  [
    "default-src 'none'",
    `style-src ${STYLE_HASH}`,
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
