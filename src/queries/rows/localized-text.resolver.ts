import type { LocalizedTextResolvers, Resolvers } from '../../generated/resolvers.js';
import { textIn } from '../../narration/language.js';

/** Every text is told in both languages of the model: where a source has one alone, it stands for the other too. */
const text: LocalizedTextResolvers = {
  sv: (parent) => textIn(parent, 'sv'),
  en: (parent) => textIn(parent, 'en'),
};

export const resolvers: Resolvers = { LocalizedText: text };
