import { factsOf } from '../model/entity-facts.js';
import type { EntityType } from '../model/entity-types.js';
import { LANGUAGES } from '../model/language.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { AgreementTerm } from '../queries/follow-up/agreement-term.js';
import type { Field, LinkedTerm } from '../model/field.js';

/** What a field of an entity holds. */
export type FactValue = string | number | readonly string[] | LocalizedText | null;
/** What an entity says of itself, by field: see `factsOf` of the model. */
export type EntityFacts = Readonly<Record<string, FactValue | undefined>>;

/** Whether a fact is a list of texts, and not one text by language. */
export const isList = (value: readonly string[] | LocalizedText): value is readonly string[] => Array.isArray(value);

/** A text of linked data with its language. */
export const byLanguage = (text: LocalizedText | null) =>
  LANGUAGES.flatMap((tag) => (text?.[tag] ? [{ '@language': tag, '@value': text[tag] }] : []));

const XSD: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };
/** Schema.org's dates are ISO 8601, a year alone among them; a bound, a season or a doubt has no place in them. */
const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;

/** A date with its precision as a plain year, month or day, for a term that takes such; else none. */
export const dateValue = (edtf: string): readonly object[] =>
  ISO.test(edtf) ? [{ '@type': XSD[edtf.length], '@value': edtf }] : [];

/** When an agreement was in force, as an interval of ISO 8601; nothing where an end of it has no place in one. */
export const termData = (term: Pick<AgreementTerm, 'since' | 'until'> | null | undefined): Record<string, string> =>
  term?.since && term.until && ISO.test(term.since) && ISO.test(term.until)
    ? { temporalCoverage: `${term.since}/${term.until}` }
    : {};

/** The IRI that a key makes; a key that is an IRI already may be stored whole. */
function iriOf(template: string, value: string | number): string {
  if (template === '{value}') return String(value);
  const [before = ''] = template.split('{value}');
  const key = String(value);
  return template.replace('{value}', encodeURIComponent(key.startsWith(before) ? key.slice(before.length) : key));
}

/** The same entity elsewhere. Null beats wrong: only ids that the graph holds as verified. */
export function sameAs(type: EntityType, facts: EntityFacts): string[] {
  return factsOf(type).flatMap(([name, { linked = [] }]) => {
    const value = facts[name];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return linked.flatMap(({ term, iri }) => (term === 'sameAs' && iri !== undefined ? [iriOf(iri, value)] : []));
  });
}

/** The values of one field for one of its terms. */
function valuesOf(name: string, field: Field, { iri }: LinkedTerm, facts: EntityFacts): readonly unknown[] {
  const value = facts[name];
  if (value === null || value === undefined) return [];
  if (typeof value === 'object') return isList(value) ? value : byLanguage(value);
  if (iri !== undefined) return [{ '@id': iriOf(iri, value) }];
  return field.type === 'PartialDate' ? dateValue(String(value)) : [String(value)];
}

/** What an entity says of itself as linked data: the values of each term, but for what it is elsewhere. */
export function linkedFacts(type: EntityType, facts: EntityFacts): Record<string, readonly unknown[]> {
  const found: Record<string, readonly unknown[]> = {};
  for (const [name, field] of factsOf(type)) {
    for (const linked of field.linked ?? []) {
      if (linked.term === 'sameAs') continue;
      const said = valuesOf(name, field, linked, facts);
      if (said.length > 0) found[linked.term] = [...(found[linked.term] ?? []), ...said];
    }
  }
  return found;
}
