import { ENTITY_TYPE_LABELS } from '../../src/model/labels/labels.js';
import type { EntityType } from '@vanort/client';
import { html, type TemplateResult } from 'lit';
import { TYPES } from '../graph/palette.js';
import './legend.css';
import type { Shown } from './network.js';
import { store } from './store.js';
import type { Texts } from './text/texts.js';
import { typeMark } from './type-mark.js';

/** The types that are there, with their marks and numbers: each can be hidden. */
export function legend({ nodes }: Pick<Shown, 'nodes'>, { graph }: Texts): TemplateResult {
  const { hidden } = store.state;
  const toggle = (type: EntityType) =>
    store.go({ hidden: hidden.includes(type) ? hidden.filter((one) => one !== type) : [...hidden, type] });
  return html`<fieldset class="legend">
    <legend>${graph.legend}<span class="visually-hidden">. ${graph.legendHelp}</span></legend>
    ${TYPES.filter((type) => nodes.some((node) => node.type === type)).map((type) => {
      const count = nodes.filter((node) => node.type === type).length;
      return html`<label>
        <input type="checkbox" .checked=${!hidden.includes(type)} @change=${() => toggle(type)} />
        ${typeMark(type)} ${ENTITY_TYPE_LABELS[store.language][type].many} <span class="quiet">${count}</span>
      </label>`;
    })}
  </fieldset>`;
}
