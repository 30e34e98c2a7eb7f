import type { LocalizedText } from '../../model/localized-text.js';
import { translationIn, type Language } from '../../narration/language.js';
import type { QueryContext } from '../api/context.js';
import { listOf, localized, projected, valuesOf } from './decoders.js';
import type { RelationEntity } from './entities.js';

type Told = Pick<RelationEntity, 'derivation' | 'note'>;
interface InLanguage {
  readonly language?: Language | null;
}

/** Resolvers of what is said beside a relationship: that it is an interpretation, how it follows, and a detail. */
export const interpretationOf = {
  isInterpretation: ({ derivation }: Told) => derivation !== null,
  interpretation: ({ derivation }: Told, { language }: InLanguage, context: QueryContext) =>
    translationIn(derivation, language ?? context.language),
  note: ({ note }: Told, { language }: InLanguage, context: QueryContext) =>
    translationIn(note, language ?? context.language),
};

const DERIVATION = { derivation: localized('derivation') };
const textsOf = valuesOf(DERIVATION);

/** Cypher for how those of a list of relationships follow that no source states itself. */
export const derivationsOf = (relationships: string): string =>
  `[step IN ${relationships} WHERE any(text IN [${textsOf('step')}] WHERE text IS NOT NULL) | [${textsOf('step')}]]`;

const toRows = listOf(projected(DERIVATION));
/** Decodes `derivationsOf`. */
export const toDerivations = (rows: unknown): readonly LocalizedText[] =>
  toRows(rows).map(({ derivation }) => derivation);

/** What is told of several relationships at once, with how those of them follow that no source states itself. */
export interface Derived {
  readonly derivations: readonly LocalizedText[];
}

/** Resolvers of what rests on several relationships: it is an interpretation where any of them is. */
export const derivedFrom = {
  isInterpretation: ({ derivations }: Derived) => derivations.length > 0,
  interpretation: ({ derivations }: Derived, { language }: InLanguage, context: QueryContext) =>
    inWords(derivations, language ?? context.language),
};

/** How all of them follow, each told once; null: nothing does. */
export function inWords(derivations: readonly (LocalizedText | null)[], language: Language): string | null {
  const texts = new Set(derivations.flatMap((derivation) => translationIn(derivation, language) ?? []));
  return texts.size === 0 ? null : [...texts].join(' ');
}
