import { createClient } from '@vanort/client';
import { SITE_ROOT } from './site.js';
import { store } from './store.js';

/** The public API; names and sentences in the person's language. */
export const ask = createClient({
  endpoint: new URL('graphql', SITE_ROOT).href,
  byHash: true,
  language: () => store.language,
});
