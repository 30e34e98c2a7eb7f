import type { Group } from '../../model/entity-types.js';
import type { TextLanguage } from '../../narration/language.js';

/** What people read on an entity's page, in one language. */
interface EntityWords {
  readonly groups: Readonly<Record<Group, string>>;
  readonly sameAs: string;
  readonly relations: string;
  readonly evidence: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly explore: string;
  readonly embed: string;
  readonly asData: string;
  readonly other: { readonly language: string; readonly code: TextLanguage };
  readonly notFound: (id: string) => string;
  readonly notFoundTitle: string;
}

export const ENTITY_WORDS: Readonly<Record<TextLanguage, EntityWords>> = {
  sv: {
    groups: {
      Engagement: 'Samarbeten',
      Actor: 'Aktörer',
      Theme: 'Områden och mål',
      Place: 'Platser',
      Governance: 'Avtal, beslut och dokument',
    },
    sameAs: 'Samma post hos andra',
    relations: 'Samband',
    evidence: (count) => (count === 1 ? 'Källa' : 'Källor'),
    leftOut: (count) => `${count} samband till visas inte här. Fråga efter dem i API:et.`,
    explore: 'Utforska nätverket',
    embed: 'Visa på en egen webbsida',
    asData: 'Som data',
    other: { language: 'In English', code: 'en' },
    notFound: (id) => `Det finns inget med id "${id}" i grafen.`,
    notFoundTitle: 'Sidan finns inte',
  },
  en: {
    groups: {
      Engagement: 'Cooperation',
      Actor: 'Actors',
      Theme: 'Areas and goals',
      Place: 'Places',
      Governance: 'Agreements, decisions and documents',
    },
    sameAs: 'The same elsewhere',
    relations: 'Relations',
    evidence: (count) => (count === 1 ? 'Source' : 'Sources'),
    leftOut: (count) => `${count} more relations are not shown here. Ask the API for them.`,
    explore: 'Explore the network',
    embed: 'Show it on a page of your own',
    asData: 'As data',
    other: { language: 'På svenska', code: 'sv' },
    notFound: (id) => `There is nothing with the id "${id}" in the graph.`,
    notFoundTitle: 'There is no such page',
  },
};
