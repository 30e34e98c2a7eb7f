import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DRAWING_STYLE, TONES, colour } from './palette.js';

const variables = (theme: 'light' | 'dark') =>
  (['paper', 'ink', 'muted', 'line', 'faint'] as const).map((tone) => `--${tone}:${colour(tone, theme)}`).join(';') +
  `;--link:${colour('accent', theme)}`;

/** How a figure looks, wherever it stands. Its classes begin with `vanort-`, and it sets nothing else. */
export const FIGURE_STYLE = `
.vanort-page,.vanort-figure{${variables('light')}}
@media (prefers-color-scheme:dark){.vanort-page.vanort-auto,.vanort-figure.vanort-auto{${variables('dark')}}}
.vanort-page.vanort-dark,.vanort-figure.vanort-dark{${variables('dark')}}
.vanort-figure{margin:0;background:var(--paper);color:var(--ink);font-family:'Source Sans 3','Source Sans 3 place','Source Sans Pro',system-ui,'Segoe UI',sans-serif;line-height:1.5;overflow-wrap:anywhere}
.vanort-drawing{container-type:inline-size}
.vanort-figure svg{max-width:100%;height:auto;margin:0 auto}
.vanort-figure :is(.vanort-wide,.vanort-only){display:block}
.vanort-figure .vanort-wide{max-width:800px}
.vanort-figure .vanort-narrow{max-width:340px}
@container (max-width:36rem){.vanort-figure .vanort-wide{display:none}.vanort-figure .vanort-narrow{display:block}}
.vanort-page a,.vanort-figure a{color:var(--link);text-underline-offset:.15em}
.vanort-figure figcaption{margin-top:.75rem;font-size:.9375rem;color:var(--muted)}
.vanort-figure figcaption strong{display:block;color:var(--ink);font-size:1.0625rem}
.vanort-figure summary{cursor:pointer;padding:.375rem 0;width:fit-content;color:var(--link);font-size:.9375rem}
.vanort-page :focus-visible,.vanort-figure :focus-visible{outline:3px solid var(--link);outline-offset:2px}
.vanort-scroll{overflow-x:auto;max-height:30rem;overflow-y:auto}
.vanort-page table,.vanort-figure table{border-collapse:collapse;width:100%;font-size:.9375rem;overflow-wrap:normal}
.vanort-page th,.vanort-page td,.vanort-figure th,.vanort-figure td{text-align:start;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--faint);min-width:6rem}
.vanort-note{margin:0 0 .75rem;padding:.5rem .75rem;border:1px solid var(--line);border-inline-start-width:4px;font-size:.9375rem}
@media print{:is(.vanort-page,.vanort-figure):is(.vanort-auto,.vanort-light,.vanort-dark){${variables('light')}}.vanort-figure svg{max-height:80vh}figure.vanort-figure{break-inside:auto}.vanort-drawing,.vanort-figure tr,.vanort-figure figcaption{break-inside:avoid}.vanort-figure summary{display:none}.vanort-figure details::details-content{content-visibility:visible;height:auto}.vanort-scroll{max-height:none;overflow:visible}}
@media (forced-colors:active){.vanort-figure svg{forced-color-adjust:none;background:var(--paper)}}
${DRAWING_STYLE}
`;

/** How pages in the frames of others look. */
export const STYLE = `${FIGURE_STYLE}.vanort-page{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 'Source Sans 3','Source Sans 3 place','Source Sans Pro',system-ui,'Segoe UI',sans-serif}
.vanort-embed main{padding:.5rem .75rem}
.vanort-embed h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.vanort-on-paper{display:none}
@media print{.vanort-page{background:none}.vanort-embed main{padding:0}.vanort-on-paper{display:block;margin:1rem 0 0;padding-top:.5rem;border-top:1px solid var(--faint);font-size:.8125rem;overflow-wrap:anywhere;break-inside:avoid}}
`;

/** Figures within a page of the site: in its colours, and in the appearance that its reader has chosen. */
const FIGURE_IN_PAGE = `.vanort-site .vanort-figure{--paper:transparent;--muted:var(--ink-2);--faint:var(--line);--link:var(--accent);--ink:inherit;font:inherit}
${TONES.map((tone) => {
  const either = `light-dark(${colour(tone, 'light')},${colour(tone, 'dark')})`;
  return `.vanort-site .vanort-auto .vo-${tone}{fill:${either}}.vanort-site .vanort-auto .vo-s-${tone}{stroke:${either}}`;
}).join('\n')}
`;

const ours = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../../web/shell/pages/${file}`, import.meta.url)), 'utf8');

/** How the server's own pages look, beside what all pages of the site share. */
export const PAGE_STYLE: string = [
  FIGURE_STYLE,
  FIGURE_IN_PAGE,
  ...['cards', 'entity', 'document', 'search', 'composer'].map((name) => ours(`${name}.css`)),
].join('\n');

/** For a Content-Security-Policy that lets this style in, and no other. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
