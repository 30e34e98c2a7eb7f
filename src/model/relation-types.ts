import { ENTITY_TYPES, type EntityType, type Group, type Label } from './entity-types.js';
import type { SentenceTemplate } from './sentence-template.js';

/**
 * The registry of relation types: what may join what, and how it reads. Importers, queries, filters, sentences and
 * constraints are derived from it; a relationship type is put into Cypher only from here. Adding a type is one entry
 * here and one line of SDL.
 */

/** One kind of relationship: what it may join, whether it is part of the network people explore, and how it is told. */
export interface RelationKindEntry {
  readonly from: readonly (Label | Group)[];
  readonly to: readonly (Label | Group)[];
  /** False for relations that place or classify: they are queried and shown in lists, not walked as connections. */
  readonly network: boolean;
  /** The claim as a sentence in both languages; `{from}` and `{to}` are names, the tense follows the end date. */
  readonly template: SentenceTemplate;
}

const kinds = <const T extends Record<string, RelationKindEntry>>(entries: T) => entries;

export const RELATION_KINDS = kinds({
  PARTICIPATES_IN: {
    from: ['Actor'],
    to: ['Engagement'],
    network: true,
    template: {
      sv: { present: '{from} deltar i {to}', past: '{from} deltog i {to}' },
      en: {
        present: '{from} {takes|take} part in {to}',
        presentPerfect: '{from} {has|have} taken part in {to}',
        past: '{from} took part in {to}',
      },
    },
  },
  PART_OF: {
    from: ['Engagement', 'Organisation', 'Region', 'Activity', 'Decision', 'Event', 'Guideline'],
    to: ['Engagement', 'Organisation', 'City', 'Region', 'ActionPlan', 'Decision', 'Document'],
    network: true,
    template: {
      sv: { present: '{from} är en del av {to}', past: '{from} var en del av {to}' },
      en: {
        present: '{from} {is|are} part of {to}',
        presentPerfect: '{from} {has|have} been part of {to}',
        past: '{from} {was|were} part of {to}',
      },
    },
  },
  FOCUSES_ON: {
    from: ['Engagement', 'Activity'],
    to: ['PriorityArea'],
    network: true,
    template: {
      sv: { present: '{from} har inriktning mot {to}', past: '{from} hade inriktning mot {to}' },
      en: {
        present: '{from} {focuses|focus} on {to}',
        presentPerfect: '{from} {has|have} focused on {to}',
        past: '{from} focused on {to}',
      },
    },
  },
  GOVERNS: {
    from: ['Agreement'],
    to: ['Engagement'],
    network: true,
    template: {
      sv: { present: '{from} reglerar {to}', past: '{from} reglerade {to}' },
      en: {
        present: '{from} {governs|govern} {to}',
        presentPerfect: '{from} {has|have} governed {to}',
        past: '{from} governed {to}',
      },
    },
  },
  RESPONSIBLE_FOR: {
    from: ['Organisation'],
    to: ['Engagement', 'Agreement', 'ActionPlan', 'Activity', 'Review'],
    network: true,
    template: {
      sv: { present: '{from} ansvarar för {to}', past: '{from} ansvarade för {to}' },
      en: {
        present: '{from} {is|are} responsible for {to}',
        presentPerfect: '{from} {has|have} been responsible for {to}',
        past: '{from} {was|were} responsible for {to}',
      },
    },
  },
  DECIDED: {
    from: ['Organisation'],
    to: ['Decision', 'Agreement'],
    network: true,
    template: {
      sv: { present: '{from} beslutade om {to}', past: '{from} beslutade om {to}' },
      en: { present: '{from} decided on {to}', past: '{from} decided on {to}' },
    },
  },
  CONCERNS: {
    from: ['Decision'],
    to: ['Engagement', 'Agreement', 'Document', 'Review'],
    network: true,
    template: {
      sv: { present: '{from} gäller {to}', past: '{from} gällde {to}' },
      en: { present: '{from} {concerns|concern} {to}', past: '{from} concerned {to}' },
    },
  },
  BASED_ON: {
    from: ['Decision', 'Document', 'Engagement'],
    to: ['Document'],
    network: true,
    template: {
      sv: { present: '{from} grundar sig på {to}', past: '{from} grundade sig på {to}' },
      en: { present: '{from} {is|are} based on {to}', past: '{from} {was|were} based on {to}' },
    },
  },
  SENT_TO: {
    from: ['Decision'],
    to: ['Organisation', 'Person'],
    network: true,
    template: {
      sv: { present: '{from} har skickats till {to}', past: '{from} skickades till {to}' },
      en: { present: '{from} {has|have} been sent to {to}', past: '{from} {was|were} sent to {to}' },
    },
  },
  STRUCTURES: {
    from: ['ActionPlan'],
    to: ['Engagement'],
    network: true,
    template: {
      sv: { present: '{from} strukturerar {to}', past: '{from} strukturerade {to}' },
      en: {
        present: '{from} {structures|structure} {to}',
        presentPerfect: '{from} {has|have} structured {to}',
        past: '{from} structured {to}',
      },
    },
  },
  REVIEWS: {
    from: ['Review'],
    to: ['Engagement'],
    network: true,
    template: {
      sv: { present: '{from} avser {to}', past: '{from} avsåg {to}' },
      en: { present: '{from} {covers|cover} {to}', past: '{from} covered {to}' },
    },
  },
  APPLIES_TO: {
    from: ['CostRule', 'Guideline'],
    to: ['Engagement', 'City'],
    network: true,
    template: {
      sv: { present: '”{from}” gäller för {to}', past: '”{from}” gällde för {to}' },
      en: {
        present: '“{from}” applies to {to}',
        presentPerfect: '“{from}” has applied to {to}',
        past: '“{from}” applied to {to}',
      },
    },
  },
  PAID_BY: {
    from: ['CostRule'],
    to: ['Actor'],
    network: true,
    template: {
      sv: { present: '{to} betalar enligt regeln ”{from}”', past: '{to} betalade enligt regeln ”{from}”' },
      en: { present: '{to} {pays|pay} by the rule “{from}”', past: '{to} paid by the rule “{from}”' },
    },
  },
  STATED_IN: {
    from: ['CostRule', 'Review', 'Decision', 'Agreement'],
    to: ['Document'],
    network: true,
    template: {
      sv: { present: '”{from}” framgår av {to}', past: '”{from}” framgick av {to}' },
      en: { present: '“{from}” is stated in {to}', past: '“{from}” was stated in {to}' },
    },
  },
  ARRANGED: {
    from: ['Actor'],
    to: ['Event', 'Activity'],
    network: true,
    template: {
      sv: { present: '{from} har arrangerat {to}', past: '{from} arrangerade {to}' },
      en: { present: '{from} {has|have} arranged {to}', past: '{from} arranged {to}' },
    },
  },
  INITIATED: {
    from: ['Actor'],
    to: ['Engagement'],
    network: true,
    template: {
      sv: { present: '{from} tog initiativ till {to}', past: '{from} tog initiativ till {to}' },
      en: { present: '{from} initiated {to}', past: '{from} initiated {to}' },
    },
  },
  AFFILIATED_WITH: {
    from: ['Person'],
    to: ['Actor'],
    network: true,
    template: {
      sv: { present: '{from} är knuten till {to}', past: '{from} var knuten till {to}' },
      en: {
        present: '{from} {is|are} affiliated with {to}',
        presentPerfect: '{from} {has|have} been affiliated with {to}',
        past: '{from} {was|were} affiliated with {to}',
      },
    },
  },
  LIVED_IN: {
    from: ['Person'],
    to: ['City'],
    network: true,
    template: {
      sv: { present: '{from} bor i {to}', past: '{from} bodde i {to}' },
      en: {
        present: '{from} {lives|live} in {to}',
        presentPerfect: '{from} {has|have} lived in {to}',
        past: '{from} lived in {to}',
      },
    },
  },
  ACTIVE_IN: {
    from: ['Company'],
    to: ['City'],
    network: true,
    template: {
      sv: { present: '{from} har verksamhet i {to}', past: '{from} hade verksamhet i {to}' },
      en: {
        present: '{from} {is|are} active in {to}',
        presentPerfect: '{from} {has|have} been active in {to}',
        past: '{from} {was|were} active in {to}',
      },
    },
  },
  HEADQUARTERED_NEAR: {
    from: ['Company'],
    to: ['City'],
    network: true,
    template: {
      sv: { present: '{from} har huvudkontor i eller nära {to}', past: '{from} hade huvudkontor i eller nära {to}' },
      en: {
        present: '{from} {has|have} its headquarters in or near {to}',
        presentPerfect: '{from} {has|have} had its headquarters in or near {to}',
        past: '{from} had its headquarters in or near {to}',
      },
    },
  },
  SUCCEEDED_BY: {
    from: ['Actor'],
    to: ['Actor'],
    network: true,
    template: {
      sv: { present: '{from} efterträddes av {to}', past: '{from} efterträddes av {to}' },
      en: { present: '{from} {was|were} succeeded by {to}', past: '{from} {was|were} succeeded by {to}' },
    },
  },
  LOCATED_IN: {
    from: ['Actor'],
    to: ['City', 'Region'],
    network: true,
    template: {
      sv: { present: '{from} ligger i {to}', past: '{from} låg i {to}' },
      en: {
        present: '{from} {is|are} located in {to}',
        presentPerfect: '{from} {has|have} been located in {to}',
        past: '{from} {was|were} located in {to}',
      },
    },
  },
  NEAR: {
    from: ['City'],
    to: ['City'],
    network: false,
    template: {
      sv: { present: '{from} ligger nära {to}', past: '{from} låg nära {to}' },
      en: {
        present: '{from} {is|are} near {to}',
        presentPerfect: '{from} {has|have} been near {to}',
        past: '{from} {was|were} near {to}',
      },
    },
  },
  IN_COUNTRY: {
    from: ['Actor', 'Region'],
    to: ['Country'],
    network: false,
    template: {
      sv: { present: '{from} ligger i {to}', past: '{from} låg i {to}' },
      en: {
        present: '{from} {is|are} in {to}',
        presentPerfect: '{from} {has|have} been in {to}',
        past: '{from} {was|were} in {to}',
      },
    },
  },
  BROADER: {
    from: ['PriorityArea'],
    to: ['PriorityArea'],
    network: false,
    template: {
      sv: { present: '{from} ingår i området {to}', past: '{from} ingick i området {to}' },
      en: { present: '{from} {belongs|belong} to the wider area {to}', past: '{from} belonged to the wider area {to}' },
    },
  },
  RELATED_MATCH: {
    from: ['PriorityArea'],
    to: ['SustainableDevelopmentGoal'],
    network: false,
    template: {
      sv: { present: '{from} hör ihop med {to}', past: '{from} hörde ihop med {to}' },
      en: { present: '{from} {relates|relate} to {to}', past: '{from} related to {to}' },
    },
  },
});

export type RelationKind = keyof typeof RELATION_KINDS;

export const RELATION_KIND_NAMES = Object.keys(RELATION_KINDS) as RelationKind[];
/** The kinds that are walked when nobody says which. */
export const NETWORK_KINDS = RELATION_KIND_NAMES.filter((kind) => RELATION_KINDS[kind].network);

/** Whether the registry lets a relation of this kind join these two types. */
export function mayJoin(kind: RelationKind, from: EntityType, to: EntityType): boolean {
  const { from: sources, to: targets }: RelationKindEntry = RELATION_KINDS[kind];
  const fits = (ends: readonly string[], type: EntityType) =>
    ends.includes(ENTITY_TYPES[type].label) || ends.includes(ENTITY_TYPES[type].group);
  return fits(sources, from) && fits(targets, to);
}
