import type { SentenceTemplate } from './sentence-template.js';

interface RoleEntry {
  readonly description: string;
  /** In a few words, beside a line that leads from who takes part to what it takes part in. */
  readonly labels: { readonly sv: string; readonly en: string };
  readonly template: SentenceTemplate;
}

/** Roles in which somebody takes part, where that says more than "takes part as", and how it is told. */
export const ROLES = {
  SUPPORTER: {
    description: 'Supports it, without running it',
    labels: { sv: 'stödjer', en: 'supports' },
    template: {
      sv: { present: '{from} stödjer {to}', past: '{from} stödde {to}' },
      en: {
        present: '{from} {supports|support} {to}',
        presentPerfect: '{from} {has|have} supported {to}',
        past: '{from} supported {to}',
      },
    },
  },
  DOOR_OPENER: {
    description: 'Can open doors in it, at the political level',
    labels: { sv: 'dörröppnare', en: 'door opener' },
    template: {
      sv: {
        present: '{from} kan på politisk nivå vara dörröppnare i {to}',
        past: '{from} kunde på politisk nivå vara dörröppnare i {to}',
      },
      en: {
        present: '{from} can act as a door opener, at the political level, in {to}',
        past: '{from} could act as a door opener, at the political level, in {to}',
      },
    },
  },
  ASSISTED: {
    description: 'Has been helped to arrange exchanges within it',
    labels: { sv: 'har fått hjälp', en: 'has been helped' },
    template: {
      sv: {
        present: '{from} har fått hjälp till utbyten som en del av {to}',
        past: '{from} fick hjälp till utbyten som en del av {to}',
      },
      en: {
        present: '{from} {has|have} been helped to arrange exchanges as part of {to}',
        past: '{from} {was|were} helped to arrange exchanges as part of {to}',
      },
    },
  },
} as const satisfies Record<string, RoleEntry>;

export type RoleKind = keyof typeof ROLES;
export const ROLE_KINDS = Object.keys(ROLES) as RoleKind[];
