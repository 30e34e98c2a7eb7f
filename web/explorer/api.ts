import { createClient } from '@vanort/client';
import { store } from './store.js';

/** The public API, beside the page; names and sentences in the person's language. */
export const ask = createClient({ endpoint: 'graphql', byHash: true, language: () => store.language });
