import type { ReactiveControllerHost } from 'lit';
import { ApiTask } from '../api-task.js';
import type { Pictured } from '../network.js';
import { askPicture, pictureKey } from '../pictured.js';
import { store } from '../store.js';
import { type More, moreIn } from './more-in.js';

interface Asked {
  /** Around whom; undefined: nobody. */
  readonly id: string | undefined;
  /** What is drawn. */
  readonly shown: Pictured | undefined;
}

/**
 * Counts what showing more around an entity would add, by asking for just that: what is counted is what would be seen. The
 * answer is kept, so that showing it asks for nothing.
 */
export class MoreAround {
  readonly #asked: () => Asked;
  readonly #around: ApiTask<{ readonly id: string; readonly network: Pictured } | undefined>;

  constructor(host: ReactiveControllerHost, asked: () => Asked) {
    this.#asked = asked;
    this.#around = new ApiTask(host, () => {
      const { id, shown } = asked();
      if (id === undefined || shown?.nodes.some((node) => node.id === id) !== true) return null;
      const state = { ...store.state, of: id, depth: 1, expanded: [] };
      return {
        key: pictureKey(state),
        about: id,
        // Nothing waits for it, and nothing fails by it.
        ask: async () => ({ id, network: await askPicture(state) }),
      };
    });
  }

  /** Whether it is being counted. */
  get counting(): boolean {
    const { id } = this.#asked();
    return id !== undefined && this.#around.error === undefined && this.#around.data?.id !== id;
  }

  /** Undefined: not known. */
  get found(): More | undefined {
    const { id, shown } = this.#asked();
    const { data } = this.#around;
    if (shown === undefined || data === undefined || data.id !== id) return undefined;
    return moreIn(data.network, shown, { id: data.id, state: store.state });
  }
}
