import type { LocalizedText } from '../model/localized-text.js';
import { catalogueOf } from './catalogue.js';
import { nameIn, type Language } from './language.js';
import { atStart, inNumber, inside, type NamedInText } from './names.js';

/** How much would be lost, counted. */
export interface LossCounts {
  readonly without: readonly NamedInText[];
  readonly engagements: number;
  /** Engagements that others take part in, and not who loses. */
  readonly ofOthers: number;
  readonly cutOff: number;
  readonly loosened: number;
  readonly areas: number;
  readonly areasWithNone: number;
  readonly reviews: number;
  readonly governance: number;
}

/** All that would be lost, as one sentence. */
export function whatIfSummary(counts: LossCounts, language: Language): string {
  const words = catalogueOf(language).whatIf;
  const parts = [
    counts.engagements > 0 ? words.engagements(counts.engagements) : null,
    counts.cutOff > 0 ? words.cutOff(counts.cutOff) : null,
    counts.loosened > 0 ? words.loosened(counts.loosened) : null,
    counts.areas > 0 ? words.areas(counts.areas, counts.areasWithNone) : null,
    counts.reviews > 0 ? words.reviews(counts.reviews) : null,
    counts.governance > 0 ? words.governance(counts.governance) : null,
    counts.ofOthers > 0 ? words.ofOthers(counts.ofOthers) : null,
  ].filter((part) => part !== null);
  const names = counts.without.map((one) => inside(one, language));
  return parts.length === 0 ? words.nothing(names) : words.summary(names, parts);
}

/** Why something is not there. */
export function removalSentence(
  {
    entity,
    reason,
    by,
  }: {
    readonly entity: NamedInText;
    readonly reason: 'ASKED' | 'WITHOUT_AGREEMENT' | 'PART' | 'WITHOUT_PARTNER';
    readonly by: NamedInText | null;
  },
  language: Language,
): string {
  const words = catalogueOf(language).whatIf.removed;
  const told = words[reason](atStart(entity, language), by === null ? '' : inside(by, language));
  return inNumber(told, entity, language);
}

/** How an actor would still be connected. */
export function actorLossSentence(
  loss: {
    readonly actor: NamedInText;
    readonly home: NamedInText;
    readonly connection: 'NONE' | 'INDIRECT' | 'DIRECT';
    readonly before: number;
    readonly after: number;
    readonly left: readonly NamedInText[];
  },
  language: Language,
): string {
  const words = catalogueOf(language).whatIf;
  const [actor, home] = [atStart(loss.actor, language), inside(loss.home, language)];
  const told = {
    NONE: () => words.isCutOff(actor, home),
    INDIRECT: () => words.isIndirect(actor, home),
    DIRECT: () =>
      words.isLess(
        actor,
        home,
        loss.after,
        loss.before,
        loss.left.map((one) => inside(one, language)),
      ),
  };
  return inNumber(told[loss.connection](), loss.actor, language);
}

/** How much of its coverage a priority area would lose. */
export function areaLossSentence(
  loss: {
    readonly area: { readonly name: LocalizedText };
    readonly before: { readonly partners: number; readonly engagements: number };
    readonly after: { readonly partners: number; readonly engagements: number };
  },
  language: Language,
): string {
  const words = catalogueOf(language).whatIf;
  const area = nameIn(loss.area, language);
  return loss.after.engagements === 0 ? words.areaWithNone(area) : words.areaWithLess(area, loss.before, loss.after);
}

export const governanceLossSentence = (name: string, language: Language): string =>
  catalogueOf(language).whatIf.governsNothing(name);
