import { DUTIES, REVIEWS_BY_REVIEW, type Duty } from '../model/duties.js';
import type { EntityType } from '../model/entity-types.js';
import { RELATION_KINDS, type RelationKind } from '../model/relation-types.js';
import type { SentenceTemplate } from '../model/sentence-template.js';
import { nameIn, type Language, type NamedInBoth } from './language.js';
import { sentence, type ClaimPeriod } from './sentences.js';

/** An entity's names, and how the English one stands in a sentence. */
type NamedInSentence = NamedInBoth & { readonly grammar: readonly string[] };

/** A relationship with its ends, as far as a sentence needs them. */
export interface DescribedRelation extends ClaimPeriod {
  readonly kind: RelationKind;
  readonly duty: Duty | null;
  readonly roleSv: string | null;
  readonly roleEn: string | null;
  /** `status` is that of an agreement, which may be planned only. */
  readonly from: NamedInSentence & { readonly status: string | null };
  readonly to: NamedInSentence & { readonly type?: EntityType };
}

/** What a relationship says, with the duty or the role that it carries. */
export function relationSentence(relation: DescribedRelation, language: Language): string {
  const blanks = { from: inSentence(relation.from, language), to: inSentence(relation.to, language) };
  const role = language === 'SV' ? relation.roleSv : relation.roleEn;
  return sentence(templateOf(relation, role), blanks, relation, language);
}

const inSentence = (entity: NamedInSentence, language: Language) => ({
  name: nameIn(entity, language),
  plural: entity.grammar.includes('PLURAL'),
  definite: language === 'EN' && entity.grammar.includes('DEFINITE'),
});

/** A decision is taken; an agreement is decided on. */
const TOOK: SentenceTemplate = {
  sv: { present: '{from} fattade beslutet {to}', past: '{from} fattade beslutet {to}' },
  en: { present: '{from} took the decision {to}', past: '{from} took the decision {to}' },
};

const PLANNED_TO_GOVERN: SentenceTemplate = {
  sv: { present: '{from} ska reglera {to}', past: '{from} skulle reglera {to}' },
  en: { present: '{from} {is|are} to govern {to}', past: '{from} {was|were} to govern {to}' },
};

function templateOf({ kind, duty, from, to }: DescribedRelation, role: string | null): SentenceTemplate {
  if (kind === 'GOVERNS' && (from.status === 'PLANNED' || from.status === 'DECIDED')) return PLANNED_TO_GOVERN;
  if (kind === 'DECIDED' && to.type === 'DECISION') return TOOK;
  // The only kind that has a duty is `RESPONSIBLE_FOR`.
  if (duty !== null) return duty === 'REVIEWS' && to.type === 'REVIEW' ? REVIEWS_BY_REVIEW : DUTIES[duty];
  if (role === null) return RELATION_KINDS[kind].template;
  if (kind === 'AFFILIATED_WITH') {
    return {
      sv: { present: `{from} är ${role} vid {to}`, past: `{from} var ${role} vid {to}` },
      en: {
        present: `{from} {is|are} ${role} at {to}`,
        presentPerfect: `{from} {has|have} been ${role} at {to}`,
        past: `{from} {was|were} ${role} at {to}`,
      },
    };
  }
  return {
    sv: { present: `{from} deltar i {to} som ${role}`, past: `{from} deltog i {to} som ${role}` },
    en: {
      present: `{from} {takes|take} part in {to} as ${role}`,
      presentPerfect: `{from} {has|have} taken part in {to} as ${role}`,
      past: `{from} took part in {to} as ${role}`,
    },
  };
}
