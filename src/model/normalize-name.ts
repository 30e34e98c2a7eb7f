/** Where words end: whatever is neither a letter nor a digit, Lucene's special characters among them. */
export const SEPARATORS = /[^\p{L}\p{N}]+/u;

/** Letters that are no base letter with an accent, so that Unicode does not take them apart. */
const ASCII: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A name as `search` compares it, without case, accents and punctuation: `LINKÖPING` and `Linkoping` are the same.
 * Folds European letters as Lucene's ASCIIFoldingFilter does, so that what is compared and what is indexed agree.
 */
export const normalizeName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (letter) => ASCII[letter]!)
    .split(SEPARATORS)
    .filter((word) => word !== '')
    .join(' ');
