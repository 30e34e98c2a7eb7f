import { css, unsafeCSS } from 'lit';
import { FIGURE_COLOURS, HUES, hueOf, type Pair } from '../graph/figure-colours.js';
import { TYPES } from '../graph/palette.js';

/** `PRIORITY_AREA` is `--vanort-priority-area` to the host's style. */
const property = (type: string) => `--vanort-${type.toLowerCase().replaceAll('_', '-')}`;

const declared = (color: (pair: Pair) => string) =>
  `:host{${Object.entries<Pair>(FIGURE_COLOURS)
    .map(([name, pair]) => `--${name}:var(--vanort-${name},${color(pair)});`)
    .join('')}${HUES.map((pair, index) => `--h${index}:${color(pair)};`).join('')}}`;

/** Browsers of before 2024 know no `light-dark()`: they show all in light colours. */
const COLOURS = [
  declared(([light]) => light),
  `@supports (color:light-dark(red,red)){${declared(([light, dark]) => `light-dark(${light},${dark})`)}}`,
  ...TYPES.map((type) => `.mark.${type}{--mark:var(${property(type)},var(--h${hueOf(type)}))}`),
].join('');

/** A host changes the figure by the properties named `--vanort-…` and by parts; nothing else comes in or goes out. */
export const STYLE = css`
  ${unsafeCSS(COLOURS)}
  :host {
    display: block;
    contain: content;
    font: var(
      --vanort-font,
      400 1rem/1.45 ui-sans-serif,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      Arial,
      sans-serif
    );
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host(:state(waiting)) {
    min-block-size: var(--vanort-min-height, 12rem);
  }
  figure {
    margin: 0;
    padding: var(--vanort-padding, 0.75rem);
    background: var(--paper);
    color: var(--ink);
    border-radius: var(--vanort-radius, 0);
    overflow-wrap: anywhere;
  }
  figcaption {
    margin-block-start: 0.75rem;
    font-size: 0.9375rem;
    color: var(--muted);
  }
  figcaption > * {
    display: block;
  }
  figcaption strong {
    color: var(--ink);
    font-size: 1.0625rem;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  a:focus-visible,
  summary:focus-visible,
  button:focus-visible,
  .scroll:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  figcaption a {
    inline-size: fit-content;
    padding-block: 0.25rem;
  }
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    direction: ltr;
    overflow: hidden;
  }
  .picture text {
    fill: var(--ink);
    font-size: 13px;
    unicode-bidi: plaintext;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 3px;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .picture text.main {
    font-weight: 650;
    font-size: 14px;
  }
  .land {
    fill: var(--land);
  }
  .link {
    fill: none;
    stroke: var(--line);
    stroke-width: 1.25;
    opacity: 0.75;
  }
  .choosing .link {
    opacity: 0.3;
  }
  .link.chosen {
    opacity: 1;
    stroke: var(--accent);
    stroke-width: 2;
  }
  .mark {
    fill: var(--mark);
    stroke: var(--paper);
    stroke-width: 1.5;
  }
  .mark.hollow {
    fill: var(--paper);
    stroke: var(--mark);
    stroke-width: 2.25;
  }
  .entity {
    cursor: pointer;
    outline: none;
  }
  .hit {
    fill: transparent;
    stroke: none;
  }
  .entity:focus-visible .hit {
    stroke: var(--accent);
    stroke-width: 3;
  }
  .entity[aria-pressed='true'] .hit {
    stroke: var(--accent);
    stroke-width: 2;
  }
  .entity.unnamed:not(:hover, :focus-visible, [aria-pressed='true']) + text {
    visibility: hidden;
  }
  .text-mark {
    vertical-align: -0.2em;
    flex: none;
  }
  .text-mark .mark {
    stroke-width: 2;
  }
  .about {
    position: relative;
    margin-block-start: 0.75rem;
    padding: 0.625rem 0.875rem;
    border-inline-start: 4px solid var(--accent);
    background: color-mix(in srgb, var(--accent) 7%, var(--paper));
  }
  .about p,
  .about ul {
    margin: 0.25rem 0;
    padding-inline-start: 0;
  }
  .about ul {
    padding-inline-start: 1.125rem;
    max-block-size: 12rem;
    overflow: auto;
  }
  .about button {
    position: absolute;
    inset-block-start: 0.25rem;
    inset-inline-end: 0.25rem;
    min-inline-size: 2.25rem;
    min-block-size: 2.25rem;
    border: 0;
    background: none;
    color: var(--muted);
    font: inherit;
    font-size: 1.25rem;
    cursor: pointer;
  }
  .about .name {
    font-weight: 650;
    padding-inline-end: 2.25rem;
  }
  .kind {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  details {
    margin-block-start: 0.5rem;
  }
  summary {
    inline-size: fit-content;
    cursor: pointer;
    color: var(--accent);
    padding-block: 0.375rem;
  }
  .scroll {
    overflow: auto;
    max-block-size: 24rem;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375rem;
    overflow-wrap: normal;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.375rem 0.75rem 0.375rem 0;
    padding-block: 0.375rem;
    padding-inline: 0 0.75rem;
    border-block-end: 1px solid var(--faint);
    min-inline-size: 6rem;
  }
  .note {
    margin: 0 0 0.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--line);
    border-inline-start-width: 4px;
    background: var(--paper);
    color: var(--ink);
    font-size: 0.9375rem;
  }
  .note ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.125rem;
  }
  .quiet {
    color: var(--muted);
  }
  .partners,
  .times {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .partners {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
    gap: 0 1.5rem;
  }
  .partners > li {
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--faint);
  }
  .partners .name,
  .about .name {
    display: flex;
    gap: 0.375rem;
    align-items: baseline;
    font-weight: 650;
  }
  .partners .name .text-mark,
  .about .name .text-mark {
    align-self: center;
  }
  .partners ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.125rem;
    font-size: 0.9375rem;
  }
  .times li {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 9rem) minmax(0, 1fr);
    gap: 0.125rem 2.5rem;
    padding-block: 0.375rem;
  }
  .times a {
    color: var(--ink);
    text-decoration-color: var(--line);
  }
  .times time {
    color: var(--muted);
    text-align: end;
  }
  .times li::before,
  .times li::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(9rem + 1.25rem);
    translate: -50% 0;
  }
  .times li::before {
    inset-block: 0;
    inline-size: 2px;
    background: var(--line);
  }
  .times li:first-child::before {
    inset-block-start: 1rem;
  }
  .times li:last-child::before {
    inset-block-end: calc(100% - 1rem);
  }
  .times li::after {
    inset-block-start: 0.625rem;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    box-sizing: border-box;
    border-radius: 50%;
    background: var(--accent);
    border: 2px solid var(--accent);
    outline: 2px solid var(--paper);
  }
  .times li.planned::after {
    background: var(--paper);
  }
  .narrow .times li {
    grid-template-columns: 1fr;
    padding-inline-start: 1.75rem;
  }
  .narrow .times time {
    text-align: start;
  }
  .narrow .times li::before,
  .narrow .times li::after {
    inset-inline-start: 0.5rem;
  }
  @media (prefers-reduced-motion: no-preference) {
    .link,
    .hit {
      transition: opacity 0.15s;
    }
  }
  @media (forced-colors: active) {
    .picture {
      forced-color-adjust: none;
      background: var(--paper);
    }
  }
  @media print {
    :host {
      color-scheme: light !important;
      contain: none;
    }
    figure {
      background: none;
    }
    .picture,
    figcaption,
    li,
    tr {
      break-inside: avoid;
    }
    .times li::before,
    .times li::after {
      print-color-adjust: exact;
    }
    .scroll,
    .about ul {
      max-block-size: none;
    }
    summary,
    .about button {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    a {
      color: inherit;
    }
  }
`;
