import { isPast } from '../model/edtf.js';
import { DUTIES, REVIEWS_BY_REVIEW, type Duty } from '../model/duties.js';
import type { EntityType } from '../model/entity-types.js';
import { RELATION_KINDS, type RelationKind, type RelationTypeEntry } from '../model/relation-types.js';
import type { LocalizedText } from '../model/localized-text.js';
import { ROLES, type RoleKind } from '../model/roles.js';
import { isShownByRole } from '../model/shown-by-role.js';
import type { Tenses } from '../model/sentence-template.js';
import type { CompassPoint } from '../model/vocabularies.js';
import { catalogueOf } from './catalogue.js';
import { withConfirmation, type Confirmation } from './confirmation.js';
import { withDormancy, type Dormancy } from './dormancy.js';
import { nameIn, textLanguage, translationIn, type Language } from './language.js';
import { grammaticalName, partiesOf, type GrammaticalName, type NamedInText } from './names.js';
import type { ClaimSentences } from './sentence-catalogue.js';
import { clauseIn, hasEnded, type ClaimPeriod } from './sentences.js';

/** A relationship with its ends, as far as a sentence needs them. */
export interface DescribedRelation extends ClaimPeriod {
  readonly kind: RelationKind;
  readonly duty: Duty | null;
  /** The duty in the source's own terms, as it follows the name. */
  readonly phrase?: LocalizedText | null;
  readonly role: LocalizedText | null;
  readonly roleKind?: RoleKind | null;
  readonly distanceKm?: number | null;
  readonly direction?: CompassPoint | null;
  /** `status` and `plannedFor` are those of an agreement, which may be planned only. */
  readonly from: NamedInText & { readonly status: string | null; readonly plannedFor?: string | null };
  readonly to: NamedInText & Dormancy & Confirmation;
}

/** What a relationship says, with the duty or the role that it carries; of a dormant engagement also that it is. */
export function relationSentence(relation: DescribedRelation, language: Language): string {
  const clause = relationClause(relation, language, 'start');
  if (relation.kind !== 'PARTICIPATES_IN') return `${clause}.`;
  const told = withConfirmation(clause, relation.to, language);
  return `${hasEnded(relation) ? told : withDormancy(told, relation.to, language)}.`;
}

/** What it says, without a full stop, as it stands at the start of a sentence or inside one. */
export function relationClause(relation: DescribedRelation, language: Language, place: 'start' | 'inside'): string {
  const { from, to } = relation;
  const names = {
    from: grammaticalName(acting(relation, from), language),
    to: grammaticalName(acting(relation, to), language),
  };
  const blanks = {
    from: isRoleIn(from, names)
      ? { ...names.from, name: catalogueOf(language).people.somebody }
      : withoutRepetition(names.from, nameIn(to, language), names.to.name, language),
    to: withoutRepetition(names.to, nameIn(from, language), null, language),
  };
  return clauseIn(tensesOf(relation, language), blanks, relation, language, place);
}

/** Whether somebody is told by the very role that the sentence says: "a person is a professor at the university". */
const isRoleIn = (from: NamedInText, names: Readonly<Record<'from' | 'to', GrammaticalName>>): boolean =>
  isShownByRole(from) && names.from.name.endsWith(names.to.name);

/** A city is told as its municipality where it is that which acts, or of which something is a body. */
function acting({ kind, roleKind, from }: DescribedRelation, entity: NamedInText): NamedInText {
  const isBody = (kind === 'PART_OF' && from.type === 'ORGANISATION') || roleKind === 'SUPPORTER';
  const { bodyName = null } = entity;
  return isBody && bodyName !== null ? { ...entity, inText: bodyName } : entity;
}

/**
 * "The exchange between A and B" is "the exchange with B" where A is the other end, and "the exchange" where the other end is
 * between A and B as well; "the committees of A" that belong to A are "the committees".
 */
function withoutRepetition(
  name: GrammaticalName,
  other: string,
  longer: string | null,
  language: Language,
): GrammaticalName {
  const { within, withParty } = catalogueOf(language).claims;
  const place = longer === null ? '' : within(longer);
  if (name.common && place !== '' && name.name.endsWith(place))
    return { ...name, name: name.name.slice(0, -place.length) };
  const parties = partiesOf(name, language);
  if (parties === null) return name;
  const { tail, one, another } = parties;
  const head = name.name.slice(0, -tail.length);
  if (other === one || other === another)
    return { ...name, name: `${head}${withParty(other === one ? another : one)}` };
  return longer?.endsWith(tail) ? { ...name, name: head } : name;
}

function tensesOf(relation: DescribedRelation, language: Language): Tenses {
  const { kind, duty, phrase = null, role, roleKind = null, from, to } = relation;
  const { claims } = catalogueOf(language);
  const own = textLanguage(language);
  if (kind === 'GOVERNS' && (from.status === 'PLANNED' || from.status === 'DECIDED'))
    return plannedToGovern(from, claims);
  if (kind === 'DECIDED' && to.type === 'DECISION') return claims.tookDecision;
  const said = translationIn(phrase, language);
  if (said !== null && !hasEnded(relation)) return { present: `{from} ${said}`, past: '' };
  // The only kind that has a duty is `RESPONSIBLE_FOR`.
  if (duty !== null)
    return (duty === 'REVIEWS' && to.type === 'REVIEW' ? REVIEWS_BY_REVIEW : DUTIES[duty].template)[own];
  if (roleKind !== null) return ROLES[roleKind].template[own];
  const roleName = translationIn(role, language);
  if (roleName !== null) return kind === 'AFFILIATED_WITH' ? claims.holdsRole(roleName) : claims.takesPartAs(roleName);
  const { distanceKm = null, direction = null } = relation;
  if (distanceKm !== null) return claims.isDistant(distanceKm, direction);
  const entry: RelationTypeEntry = RELATION_KINDS[kind];
  const ofType = entry.byType?.find((one) => isOneOf(one.from, from.type) && isOneOf(one.to, to.type));
  return (ofType?.template ?? entry.template)[own];
}

/** A plan whose day has gone by is of the past, though no source says that it was given up. */
function plannedToGovern({ plannedFor = null }: DescribedRelation['from'], claims: ClaimSentences): Tenses {
  const { plannedToGovern: tenses } = claims;
  return plannedFor !== null && isPast(plannedFor) ? { ...tenses, present: tenses.past } : tenses;
}

const isOneOf = (types: readonly EntityType[] | undefined, type: EntityType | undefined) =>
  types === undefined || (type !== undefined && types.includes(type));
