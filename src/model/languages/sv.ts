import type { LanguageCatalogue } from '../labels/catalogue.js';

/** The labels of Swedish stand in the entries of the model. */
export const catalogue: LanguageCatalogue = {
  tag: 'sv',
  description: 'Swedish',
  locale: 'sv-SE',
  analyzer: 'swedish',
  // As CLDR has it.
  collation: {
    letters: 'åäö',
    same: { æ: 'ä', ę: 'ä', ø: 'ö', ő: 'ö', œ: 'ö', ô: 'ö', ü: 'y', ű: 'y', þ: 'th', ð: 'd', đ: 'd' },
  },
};
