import { html, svg, type TemplateResult } from 'lit';
import { store } from '../../store.js';
import { textsIn } from '../../text/texts.js';

export interface Slider {
  readonly first: number;
  readonly last: number;
  readonly year: number;
  /** What the place is called: a year, or any time. */
  readonly words: string;
  /** How much is dated in each year. */
  readonly counts: ReadonlyMap<number, number>;
  /** `settled`: the person let go. */
  readonly move: (year: number, settled: boolean) => void;
}

const HEIGHT = 28;
/** How many years there may be labels of, at most: each 5, 10, 20 or 50 years has one. */
const MOST_LABELS = 9;
const LABEL_STEPS = [5, 10, 20, 50, 100] as const;

/** The years from the first to this one, with how much happened in each, and a slider over them. */
export function slider({ first, last, year, words, counts, move }: Slider): TemplateResult {
  const { time } = textsIn(store.language);
  const valueOf = (event: Event) => Number((event.target as HTMLInputElement).value);
  const most = Math.max(1, ...counts.values());
  const years = Math.max(1, last - first);
  // The middle of a bar is where the middle of the thumb is in its year; the drawing is as wide as the thumb's way.
  const bars = [...counts].map(([of, count]) => {
    const height = Math.max(4, (HEIGHT * count) / most);
    return svg`<rect x=${of - first - 0.3} y=${HEIGHT - height} width="0.6" height=${height}
      data-now=${of === year}></rect>`;
  });
  return html`<div class="slider">
    <svg class="bars" viewBox="0 0 ${years} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${bars}</svg>
    <input
      type="range"
      min=${first}
      max=${last}
      step="1"
      .value=${String(year)}
      aria-label=${time.year}
      aria-valuetext=${words}
      @input=${(event: Event) => move(valueOf(event), false)}
      @change=${(event: Event) => move(valueOf(event), true)}
    />
    <svg class="axis" aria-hidden="true">
      ${labelledYears(first, last).map((of) => {
        const x = `${(100 * (of - first)) / years}%`;
        return svg`<line x1=${x} x2=${x} y1="0" y2="5"></line><text x=${x} y="18">${of}</text>`;
      })}
    </svg>
  </div>`;
}

/** The ends, and round years between them, as far as there is room. */
export function labelledYears(first: number, last: number): number[] {
  const step = LABEL_STEPS.find((one) => (last - first) / one <= MOST_LABELS) ?? 200;
  const round = Array.from({ length: Math.ceil((last - first) / step) + 1 }, (_, index) => {
    return (Math.floor(first / step) + index) * step;
  });
  // On a phone four digits are three quarters of a step wide.
  const apart = step * 0.75;
  return [first, ...round.filter((of) => of - first >= apart && last - of >= apart), last];
}
