import { css } from 'lit';

/** What is said of what was chosen, and the table. */
export const DETAILS = css`
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
  .about small {
    display: block;
    color: var(--muted);
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
    display: flex;
    gap: 0.375rem;
    align-items: baseline;
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
`;
