import { css } from 'lit';

/** The element and its figure: what stands around the picture. */
export const FRAME = css`
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
`;
