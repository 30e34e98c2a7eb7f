import type { YearsQuery } from '@vanort/client';
import { html, type TemplateResult } from 'lit';
import { formatDate } from '../../../graph/dates.js';
import { playButtons } from '../../play/play-buttons.js';
import { store } from '../../store.js';
import { textsIn } from '../../text/texts.js';
import { slider } from './slider.js';
import { nextEventful, span, yearOf } from './years.js';

export type Dated = YearsQuery['timelineConnection']['edges'][number]['node'];

export interface Controls {
  readonly dated: readonly Dated[];
  readonly playing: boolean;
  /** False for those who asked to be spared motion. */
  readonly mayPlay: boolean;
  readonly toggle: (first: number, last: number) => void;
  /** `settled`: the person let go. */
  readonly move: (year: number, settled: boolean) => void;
  readonly anyTime: () => void;
}

/** The year of the address, within those of the slider; the last where it names none. */
export function yearIn(first: number, last: number): number {
  const { at } = store.state;
  return Math.min(last, Math.max(first, (at === null ? null : yearOf(at)) ?? last));
}

/** What moves the network through the years: to a year with something in it, by itself, by the slider. */
export function controls({ dated, playing, mayPlay, toggle, move, anyTime }: Controls): TemplateResult {
  const { time } = textsIn(store.language);
  const { at } = store.state;
  const { first, last } = span(dated.map(({ date }) => date));
  const counts = countsOf(dated, last);
  const year = yearIn(first, last);
  const to = (direction: 1 | -1) => {
    const from = at === null ? last + 1 : (yearOf(at) ?? year);
    const next = nextEventful([...counts.keys()], from, direction);
    return next === undefined ? undefined : () => move(next, true);
  };
  const words = at === null ? time.anyTime : formatDate(at, store.language);
  return html`<div class="controls">
    <div class="play">
      ${playButtons({
        label: time.playTools,
        earlier: { label: time.earlier, press: to(-1) },
        play: mayPlay ? { label: playing ? time.pause : time.play, playing, press: () => toggle(first, last) } : null,
        later: { label: time.later, press: to(1) },
      })}
      <output class="year-now">${words}</output>
      <button type="button" class="button any-time" ?disabled=${at === null} @click=${anyTime}>
        ${time.showAnyTime}
      </button>
    </div>
    ${slider({ first, last, year, counts, words, move })}
  </div>`;
}

/** How much is dated in each year up to the last. */
function countsOf(dated: readonly Dated[], last: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { date } of dated) {
    const year = yearOf(date);
    if (year !== null && year <= last) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}
