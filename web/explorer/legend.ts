import { ENTITY_TYPE_LABELS, STANDING_LABELS } from '../../src/model/labels/labels.js';
import { LAYER_LABELS } from '../../src/model/layers.js';
import type { EntityType, Standing } from '@vanort/client';
import { html, type TemplateResult } from 'lit';
import { TYPES } from '../graph/palette.js';
import { FIGURE_TEXTS, STANDINGS } from '@vanort/figures';
import './legend.css';
import { type DrawnOn, lineSample } from './line-sample.js';
import type { Pictured } from './network.js';
import { toggleLayer } from './picture-actions.js';
import { isFolded, LAYERS, shownLayers } from './picture-state.js';
import { store } from './store.js';
import type { Texts } from './text/texts.js';
import { typeMark } from './type-mark.js';

type Nodes = Pick<Pictured, 'nodes'>;

function toggle(type: EntityType): void {
  const { hidden } = store.state;
  store.go({ hidden: hidden.includes(type) ? hidden.filter((one) => one !== type) : [...hidden, type] });
}

function typeChoice(type: EntityType, nodes: Pictured['nodes']): TemplateResult {
  return html`<label>
    <input type="checkbox" .checked=${!store.state.hidden.includes(type)} @change=${() => toggle(type)} />
    ${typeMark(type)} ${ENTITY_TYPE_LABELS[store.language][type].many}
    <span class="quiet">${nodes.filter((node) => node.type === type).length}</span>
  </label>`;
}

/** The types that are there, with their marks and numbers: each can be hidden. */
export function legend({ nodes }: Nodes, { graph }: Texts): TemplateResult {
  return html`<fieldset class="legend">
    <legend>${graph.legend}<span class="visually-hidden">. ${graph.legendHelp}</span></legend>
    ${TYPES.filter((type) => nodes.some((node) => node.type === type)).map((type) => typeChoice(type, nodes))}
  </fieldset>`;
}

/** The same layer by layer: each layer can be shown or left out, and of those that are shown each type. */
export function layeredLegend({ nodes }: Nodes, { graph }: Texts): TemplateResult {
  const shown = isFolded(store.state) ? (['ACTORS'] as const) : shownLayers(store.state);
  return html`<div class="legend layered" role="group" aria-label=${graph.legend}>
    ${LAYERS.map((layer) => {
      const inLayer = nodes.filter((node) => node.layer === layer);
      const isShown = shown.some((one) => one === layer);
      return html`<fieldset>
        <legend>
          <label
            ><input type="checkbox" .checked=${isShown} @change=${() => toggleLayer(layer)} />
            ${LAYER_LABELS[store.language][layer]}</label
          >
        </legend>
        ${TYPES.filter((type) => inLayer.some((node) => node.type === type)).map((type) => typeChoice(type, inLayer))}
      </fieldset>`;
    })}
  </div>`;
}

const lineName = (standing: Standing | null): string =>
  standing === null ? FIGURE_TEXTS[store.language].otherLine : STANDING_LABELS[store.language][standing];

/** How lines are drawn by how the engagements stand that they are of: those that are there. */
export function lineKey(
  { nodes, links = [] }: Nodes & Partial<Pick<Pictured, 'links'>>,
  { graph }: Texts,
  on: DrawnOn = 'network',
): TemplateResult | string {
  const there = [...STANDINGS, null].filter(
    (standing) =>
      (standing !== null && nodes.some((node) => node.standing === standing)) ||
      // Lines of a map are of engagements alone.
      ((standing !== null || on === 'network') && links.some((link) => (link.standing ?? null) === standing)),
  );
  if (there.length === 0) return '';
  return html`<div class="line-key">
    <p id="line-key-heading">${graph.lines}</p>
    <ul aria-labelledby="line-key-heading">
      ${there.map((standing) => html`<li>${lineSample(standing, on)} ${lineName(standing)}</li>`)}
    </ul>
  </div>`;
}
