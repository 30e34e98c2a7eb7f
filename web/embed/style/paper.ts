import { css } from 'lit';

/** All of it on paper. */
export const PAPER = css`
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
