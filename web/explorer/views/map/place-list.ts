import { html, type TemplateResult } from 'lit';
import { formatPeriod } from '../../../graph/dates.js';
import { interpretationOf } from '../../interpretation.js';
import type { Shown } from '../../network.js';
import { standingTag } from '../../standing-mark.js';
import { store } from '../../store.js';
import { typeMark } from '../../type-mark.js';
import { View } from '../../view.js';
import type { Entity, Place, Places } from './places.js';
import { mapTexts } from './texts.js';
import { idsIn, sentencesOf, type TieSentence } from './tie-sentences.js';

/** How many places the list has at first, and how many more at a time. */
const PAGE = 60;

/** How many sentences a place has in the list at once. */
const MOST_TOLD = 3;

/** The same places as the map's, as a list. */
export class PlaceList extends View {
  static override readonly properties = {
    found: { attribute: false },
    links: { attribute: false },
    sentences: { attribute: false },
    most: { state: true },
  };
  declare found: Places;
  /** Of the network: they say since when somebody takes part. */
  declare links: Shown['links'];
  declare sentences: readonly TieSentence[];
  declare most: number;

  constructor() {
    super();
    this.most = PAGE;
  }

  override render(): TemplateResult {
    const { map, graph } = this.text;
    const { compare } = new Intl.Collator(store.language);
    const nameOf = ({ entity }: Place) => entity.names[store.language];
    const places = [...this.found.places].sort(
      (a, b) => Number(b.middle) - Number(a.middle) || compare(nameOf(a), nameOf(b)),
    );
    return html`<section class="places" aria-labelledby="places-heading">
      <h2 id="places-heading">${map.list}</h2>
      <ul>
        ${places.slice(0, store.printing ? Infinity : this.most).map((place) => this.#place(place))}
      </ul>
      ${
        places.length > this.most
          ? html`<button type="button" class="button" @click=${() => (this.most += PAGE)}>${graph.more}</button>`
          : ''
      }
    </section>`;
  }

  /** A place by what ties it to the others, in sentences; who is there and what they take part in, on demand. */
  #place(place: Place): TemplateResult {
    const { map } = this.text;
    const { entity, shown, inside, engagements, middle, country } = place;
    const toMiddle = this.found.ties.filter(({ ends }) => ends.includes(place) && ends.some((end) => end.middle));
    const here = idsIn(place);
    const told = (middle ? [] : sentencesOf(toMiddle, this.sentences)).filter(
      ({ source, target }) => here.has(source) || here.has(target),
    );
    const name = entity.names[store.language];
    // Macao is both: it is said once.
    const inCountry = country?.names[store.language] === name ? null : country?.names[store.language];
    return html`<li>
      <h3>
        ${shown ? entityLink(entity) : html`<span class="entity">${name}</span>`}
        <span class="quiet">${[inCountry, middle ? map.middle : null].filter(Boolean).join(', ')}</span>
      </h3>
      ${told.slice(0, MOST_TOLD).map(
        (tie) =>
          html`<p>${tie.sentence}</p>
            ${interpretationOf(tie)}`,
      )}
      ${engagements.length + inside.length === 0 ? html`<p class="quiet">${map.noEngagements}</p>` : this.#more(place)}
    </li>`;
  }

  #more(place: Place): TemplateResult {
    const { map } = this.text;
    const { inside, engagements } = place;
    const here = idsIn(place);
    return html`<details ?open=${store.printing}>
      <summary>${mapTexts(store.language).more(engagements.length, inside.length)}</summary>
      ${
        inside.length === 0
          ? ''
          : html`<p class="quiet">${map.inside}</p>
              <ul>
                ${byName(inside).map((one) => html`<li>${entityLink(one)}</li>`)}
              </ul>`
      }
      ${engagements.length === 0 ? '' : html`<p class="quiet">${map.engagements}</p>`}
      <ul>
        ${byName(engagements).map(
          (one) =>
            html`<li>
              ${entityLink(one)} ${this.#period(one, here)} ${one.standing ? standingTag(one.standing) : ''}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  /** Since when somebody here takes part. */
  #period({ id }: Entity, here: ReadonlySet<string>): TemplateResult | string {
    const link = this.links.find(
      ({ kind, source, target, since }) => kind === 'PARTICIPATES_IN' && target === id && here.has(source) && since,
    );
    const words = link === undefined ? null : formatPeriod(link.since, link.until, store.language);
    return words === null ? '' : html`<span class="quiet">${words}</span>`;
  }
}

/** What leads to an entity beside the map. */
export function entityLink({ id, type, names }: Entity): TemplateResult {
  return html`<a
    class="entity"
    href=${store.address({ selected: [id] })}
    aria-current=${store.state.selected.includes(id) ? 'true' : 'false'}
    >${typeMark(type)} <span>${names[store.language]}</span></a
  >`;
}

export function byName(entities: readonly Entity[]): Entity[] {
  const { language } = store;
  const { compare } = new Intl.Collator(language);
  return [...entities].sort((a, b) => compare(a.names[language], b.names[language]));
}

customElements.define('vanort-place-list', PlaceList);
