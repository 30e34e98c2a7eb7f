/** The languages that names, texts and sentences exist in. */
export type Language = 'SV' | 'EN';

/** The two properties that every named thing has. */
export interface NamedInBoth {
  readonly nameSv: string;
  readonly nameEn: string;
}

/** A thing's name in a language. */
export const nameIn = ({ nameSv, nameEn }: NamedInBoth, language: Language): string =>
  language === 'EN' ? nameEn : nameSv;
