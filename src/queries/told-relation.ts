import { DUTIES } from '../graph/duties.js';
import { RELATION_KINDS } from '../graph/kinds.js';
import type { Phrase } from '../graph/phrase.js';
import type { RelationEntity } from './entities.js';
import { nameIn, type Language, type NamedInBoth } from './language.js';
import { sentence } from './sentences.js';

/** A relationship with its ends, as far as a sentence needs them. */
export interface ToldRelation extends RelationEntity {
  /** `status` is that of an agreement, which may be planned only. */
  readonly from: NamedInBoth & { readonly status: string | null };
  readonly to: NamedInBoth;
}

/** What a relationship says, with the duty or the role that it carries. */
export function relationSentence(relation: ToldRelation, language: Language): string {
  const blanks = { from: nameIn(relation.from, language), to: nameIn(relation.to, language) };
  const role = language === 'SV' ? relation.roleSv : relation.roleEn;
  return sentence(phraseOf(relation, role), blanks, relation, language);
}

const PLANNED_TO_GOVERN: Phrase = {
  sv: { now: '{from} planeras reglera {to}', past: '{from} planerades reglera {to}' },
  en: { now: '{from} is planned to govern {to}', past: '{from} was planned to govern {to}' },
};

function phraseOf({ kind, duty, from }: ToldRelation, role: string | null): Phrase {
  if (kind === 'GOVERNS' && (from.status === 'PLANNED' || from.status === 'DECIDED')) return PLANNED_TO_GOVERN;
  if (kind === 'RESPONSIBLE_FOR' && duty !== null) return DUTIES[duty];
  if (role === null) return RELATION_KINDS[kind].phrase;
  if (kind === 'AFFILIATED_WITH') {
    return {
      sv: { now: `{from} är ${role} vid {to}`, past: `{from} var ${role} vid {to}` },
      en: {
        now: `{from} is ${role} at {to}`,
        since: `{from} has been ${role} at {to}`,
        past: `{from} was ${role} at {to}`,
      },
    };
  }
  return {
    sv: { now: `{from} deltar i {to} som ${role}`, past: `{from} deltog i {to} som ${role}` },
    en: {
      now: `{from} takes part in {to} as ${role}`,
      since: `{from} has taken part in {to} as ${role}`,
      past: `{from} took part in {to} as ${role}`,
    },
  };
}
