import { normalizeName } from './normalize-name.js';

/** A name as an id: ASCII, in lower case, with hyphens; empty where nothing of it is Latin. */
export const slugOf = (name: string): string =>
  normalizeName(name)
    .replace(/[^\p{ASCII}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
