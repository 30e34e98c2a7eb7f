/** Where words end: whatever is neither a letter nor a digit, Lucene's special characters among them. */
export const SEPARATORS = /[^\p{L}\p{N}]+/u;

/**
 * A name as `search` compares it, without case, accents and punctuation: `LINKÖPING` and `Linkoping` are the same. Folds
 * as Lucene's ASCIIFoldingFilter does, so that what is compared and what is indexed agree.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .toLowerCase()
    .split(SEPARATORS)
    .filter((word) => word !== '')
    .join(' ');
