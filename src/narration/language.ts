/** The languages that names, texts and sentences exist in. */
export type Language = 'SV' | 'EN';

/** The two properties that every named entity has. */
export interface NamedInBoth {
  readonly nameSv: string;
  readonly nameEn: string;
}

/** An entity's name in a language. */
export const nameIn = ({ nameSv, nameEn }: NamedInBoth, language: Language): string =>
  language === 'EN' ? nameEn : nameSv;
