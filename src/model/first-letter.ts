/** A text that begins no sentence: names within it keep their capitals, and so does a word with two, such as "EU" or "GeoNames", where it begins with that. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}*\p{Lu}/u.test(text) ? text : `${text.charAt(0).toLocaleLowerCase('sv')}${text.slice(1)}`;

/** A text that begins a sentence, or stands alone. */
export const upperFirst = (text: string): string => `${text.charAt(0).toLocaleUpperCase('sv')}${text.slice(1)}`;
