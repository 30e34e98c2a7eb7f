import { FIGURE_TEXTS } from '@vanort/figures';
import type { TextLanguage } from '../../src/model/language.js';

/** A node with the word that it is dormant after its names, where it is. */
export const withDormancyInNames = <
  N extends { readonly names: Readonly<Record<TextLanguage, string>>; readonly dormant: boolean },
>(
  node: N,
): N => {
  if (!node.dormant) return node;
  const { sv, en } = node.names;
  return { ...node, names: { ...node.names, sv: FIGURE_TEXTS.sv.dormant(sv), en: FIGURE_TEXTS.en.dormant(en) } };
};
