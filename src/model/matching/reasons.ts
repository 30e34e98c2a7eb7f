/** Why two records are taken for one, or not: stable codes, which the catalogues of `narration` have words for. */
export const MATCH_REASONS = [
  'SAME_IDENTIFIER',
  'IDENTIFIER_DIFFERS',
  'MUNICIPALITY_OR_SEAT',
  'SAME_NAME',
  'SAME_NAME_WITHOUT_AFFIX',
  'EXONYM',
  'ONE_OF_SEVERAL_NAMES',
  'WORDS_IN_ANOTHER_ORDER',
  'TRANSLITERATION',
  'LETTERS_LOST',
  'SPELLING',
  'PART_OF_NAME',
  'SAME_QUALIFIER',
  'QUALIFIER_ON_ONE_SIDE',
  'QUALIFIER_DIFFERS',
  'SAME_COUNTRY',
  'COUNTRY_UNKNOWN',
  'COUNTRY_DIFFERS',
  'NEAR',
  'FAR',
  'SEVERAL_ALIKE',
] as const;

export type MatchReason = (typeof MATCH_REASONS)[number];
