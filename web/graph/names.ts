/** A text in both languages, as the API's LocalizedText. */
export interface InBoth {
  readonly sv: string;
  readonly en: string;
}

export { NETWORK_KINDS, TIE_KINDS } from '../../src/model/generated/kinds.js';
