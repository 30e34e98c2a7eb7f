import { createHash } from 'node:crypto';
import { DRAWING_STYLE, colour } from './palette.js';

const variables = (theme: 'light' | 'dark') =>
  (['paper', 'ink', 'muted', 'line', 'faint'] as const).map((tone) => `--${tone}:${colour(tone, theme)}`).join(';') +
  `;--link:${colour('accent', theme)}`;

/** How a figure looks, wherever it stands. Its classes begin with `vanort-`, and it sets nothing else. */
export const FIGURE_STYLE = `
.vanort-page,.vanort-figure{${variables('light')}}
@media (prefers-color-scheme:dark){.vanort-page.vanort-auto,.vanort-figure.vanort-auto{${variables('dark')}}}
.vanort-page.vanort-dark,.vanort-figure.vanort-dark{${variables('dark')}}
.vanort-figure{margin:0;background:var(--paper);color:var(--ink);font-family:'Source Sans 3','Source Sans Pro',system-ui,'Segoe UI',sans-serif;line-height:1.5;overflow-wrap:anywhere}
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
@media print{:is(.vanort-page,.vanort-figure):is(.vanort-auto,.vanort-light,.vanort-dark){${variables('light')}}.vanort-drawing,.vanort-figure tr,.vanort-figure figcaption{break-inside:avoid}.vanort-figure summary{display:none}.vanort-figure details::details-content{content-visibility:visible;height:auto}.vanort-scroll{max-height:none;overflow:visible}}
@media (forced-colors:active){.vanort-figure svg{forced-color-adjust:none;background:var(--paper)}}
${DRAWING_STYLE}
`;

/** How our pages look. */
export const STYLE = `${FIGURE_STYLE}.vanort-page{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 'Source Sans 3','Source Sans Pro',system-ui,'Segoe UI',sans-serif}
.vanort-embed main{padding:.5rem .75rem}
.vanort-embed h1{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.vanort-site header,.vanort-site main,.vanort-site footer{max-width:60rem;margin-inline:auto;padding:1rem}
.vanort-site header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;border-bottom:1px solid var(--faint)}
.vanort-site h1{font-size:clamp(1.5rem,5vw,2.125rem);line-height:1.2;margin:.5rem 0;overflow-wrap:anywhere}
.vanort-site h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .5rem}
.vanort-site h3{font-size:1.0625rem;margin:1.25rem 0 .25rem}
.vanort-site footer{border-top:1px solid var(--faint);margin-top:2.5rem;color:var(--muted);font-size:.9375rem}
.vanort-site footer ul,.vanort-site header nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;margin:0;list-style:none}
.vanort-site dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.25rem 1.25rem;margin:1rem 0}
.vanort-site dt{color:var(--muted)}
.vanort-site dd{margin:0;overflow-wrap:anywhere}
.vanort-site .vanort-kind{color:var(--muted);margin:0}
.vanort-site .vanort-lead{font-size:1.125rem;max-width:42rem}
.vanort-site .vanort-claims{padding-inline-start:1.25rem;max-width:48rem}
.vanort-site .vanort-claims li{margin:.375rem 0}
.vanort-site .vanort-claims small{display:block;color:var(--muted);font-size:.875rem}
.vanort-site form{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:1rem;align-items:end}
.vanort-site label{display:block;font-weight:600}
.vanort-site label small{display:block;font-weight:400;color:var(--muted)}
.vanort-site select,.vanort-site input,.vanort-site button,.vanort-site textarea{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.25rem;padding:.5rem;width:100%;box-sizing:border-box;min-height:2.75rem}
.vanort-site button{background:var(--link);border-color:var(--link);color:var(--paper);font-weight:600;cursor:pointer}
.vanort-site textarea{font-family:ui-monospace,monospace;font-size:.875rem;overflow-wrap:anywhere}
.vanort-site .vanort-copy{width:auto;margin:.5rem .75rem 0 0}
.vanort-site :is(vanort-graph,vanort-partners,vanort-timeline,vanort-map){display:block;border:1px solid var(--faint);border-radius:.25rem}
.vanort-site :is(vanort-graph,vanort-partners,vanort-timeline,vanort-map) img{max-width:100%;height:auto}
.vanort-site iframe{width:100%;border:1px solid var(--faint);border-radius:.25rem}
@media (max-width:37.5rem){.vanort-site dl{grid-template-columns:1fr;gap:0}.vanort-site dd{margin-bottom:.5rem}}
.vanort-on-paper{display:none}
@media print{.vanort-page{background:none}.vanort-on-paper{display:block;margin:1rem 0 0;padding-top:.5rem;border-top:1px solid var(--faint);font-size:.8125rem;overflow-wrap:anywhere;break-inside:avoid}.vanort-site :is(header nav,form,.vanort-explore,footer ul){display:none}.vanort-site :is(h1,h2,h3){break-after:avoid}.vanort-site li{break-inside:avoid}.vanort-site footer{margin-top:1.5rem;padding-block:0;border:0}}
`;

/** For a Content-Security-Policy that lets this style in, and no other. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
