import { html, type TemplateResult } from 'lit';
import { store } from './store.js';
import type { Texts } from './text/texts.js';

/** What stands in the place of a network when the graph does not have what it was to be drawn around. */
export const notFoundNotice = ({ graph, state }: Texts): TemplateResult =>
  html`<div class="notice" role="alert">
    <h2>${graph.notFound(store.state.of)}</h2>
    <p>${graph.notFoundHelp}</p>
    <a class="button" href=${store.address({ view: 'start', own: {} })}>${state.toStart}</a>
  </div>`;
