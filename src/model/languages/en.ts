import type { LanguageCatalogue } from '../labels/catalogue.js';

/** The labels of English stand in the entries of the model. */
export const catalogue: LanguageCatalogue = { tag: 'en', description: 'English', locale: 'en-GB', analyzer: 'english' };
