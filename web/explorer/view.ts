import { LitElement, type PropertyDeclarations } from 'lit';
import type { ViewState } from './view-state.js';
import { store, StoreController } from './store.js';
import { type Texts, textsIn } from './text/texts.js';

/**
 * What all views are made of: an element that reads the shared state, and renders into the page itself, so that labels
 * and what they belong to find each other, and the page's styles hold.
 */
export abstract class View extends LitElement {
  static override readonly properties: PropertyDeclarations = {};

  constructor() {
    super();
    new StoreController(this);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected get state(): ViewState {
    return store.state;
  }

  protected get text(): Texts {
    return textsIn(store.language);
  }
}
