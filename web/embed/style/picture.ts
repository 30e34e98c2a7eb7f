import { css } from 'lit';

/** The drawing: marks, lines, texts, and what was chosen of them. */
export const PICTURE = css`
  .picture {
    display: block;
    inline-size: 100%;
    block-size: auto;
    direction: ltr;
    overflow: hidden;
  }
  .picture text {
    unicode-bidi: plaintext;
  }
  .picture text[data-ids] {
    cursor: pointer;
  }
  .picture a:hover text {
    text-decoration: underline;
  }
  .picture .halo {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .picture .bold {
    font-weight: 650;
  }
  .land {
    fill: var(--land);
  }
  .link,
  .grip {
    fill: none;
    stroke: var(--line);
  }
  .link.warn {
    stroke: var(--ink);
  }
  .grip {
    stroke: transparent;
    stroke-width: 12;
    cursor: pointer;
  }
  .tie:hover .link {
    stroke: var(--accent);
  }
  .choosing .link {
    opacity: 0.3;
  }
  .tie.chosen .link {
    opacity: 1;
    stroke: var(--accent);
  }
  .standing {
    fill: none;
    stroke: var(--ink);
  }
  .standing circle {
    fill: var(--paper);
  }
  .standing .filled {
    fill: var(--ink);
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
  .text-mark {
    align-self: center;
    flex: none;
  }
  .text-mark .mark {
    stroke-width: 2;
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
`;
