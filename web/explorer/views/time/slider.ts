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

/** The years from the first to this one, with how much happened in each, and a slider over them. */
export function slider({ first, last, year, words, counts, move }: Slider): TemplateResult {
  const { time } = textsIn(store.language);
  const valueOf = (event: Event) => Number((event.target as HTMLInputElement).value);
  const most = Math.max(1, ...counts.values());
  const years = last - first + 1;
  // A bar stands above the middle of the thumb: the track's ends are half a step outside.
  const bars = [...counts].map(([of, count]) => {
    const height = Math.max(4, (HEIGHT * count) / most);
    return svg`<rect x=${of - first + 0.2} y=${HEIGHT - height} width="0.6" height=${height}
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
    <p class="ends-of-time" aria-hidden="true"><span>${first}</span><span>${last}</span></p>
  </div>`;
}
