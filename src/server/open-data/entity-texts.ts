import type { Group } from '../../model/entity-types.js';
import type { Language } from '../../narration/language.js';

/** What people read on an entity's page, in one language. */
interface EntityWords {
  readonly groups: Readonly<Record<Group, string>>;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly relations: string;
  readonly evidence: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly explore: string;
  readonly embed: string;
  readonly asData: string;
  readonly other: { readonly language: string; readonly code: 'sv' | 'en' };
  readonly notFound: (id: string) => string;
  readonly notFoundTitle: string;
  readonly status: Readonly<Record<string, string>>;
}
export type FactName =
  | 'altNames'
  | 'population'
  | 'since'
  | 'until'
  | 'status'
  | 'signedOn'
  | 'plannedFor'
  | 'paragraph'
  | 'date'
  | 'diaryNumber'
  | 'licence'
  | 'attribution'
  | 'url'
  | 'isoCode'
  | 'sha256'
  | 'sameAs';

export const ENTITY_WORDS: Readonly<Record<Language, EntityWords>> = {
  SV: {
    groups: {
      Engagement: 'Samarbeten',
      Actor: 'Aktörer',
      Theme: 'Områden och mål',
      Place: 'Platser',
      Governance: 'Avtal, beslut och dokument',
    },
    facts: {
      altNames: 'Kallas även',
      population: 'Invånare',
      since: 'Sedan',
      until: 'Till',
      status: 'Status',
      signedOn: 'Undertecknat',
      plannedFor: 'Planerat till',
      paragraph: 'Paragraf',
      date: 'Datum',
      diaryNumber: 'Diarienummer',
      licence: 'Licens',
      attribution: 'Upphov',
      url: 'Finns på',
      isoCode: 'Landskod',
      sha256: 'Kopians SHA-256',
      sameAs: 'Samma sak hos andra',
    },
    relations: 'Samband',
    evidence: (count) => (count === 1 ? 'Källa' : 'Källor'),
    leftOut: (count) => `${count} samband till visas inte här. Fråga efter dem i API:et.`,
    explore: 'Utforska nätverket',
    embed: 'Visa på en egen webbsida',
    asData: 'Som data',
    other: { language: 'In English', code: 'en' },
    notFound: (id) => `Det finns inget med id "${id}" i grafen.`,
    notFoundTitle: 'Sidan finns inte',
    status: {
      PLANNED: 'Planerat, inte beslutat',
      DECIDED: 'Beslutat, inte undertecknat',
      SIGNED: 'Undertecknat',
      ACTIVE: 'Gäller',
      DORMANT: 'Vilande',
      ENDED: 'Avslutat',
    },
  },
  EN: {
    groups: {
      Engagement: 'Cooperation',
      Actor: 'Actors',
      Theme: 'Areas and goals',
      Place: 'Places',
      Governance: 'Agreements, decisions and documents',
    },
    facts: {
      altNames: 'Also known as',
      population: 'Inhabitants',
      since: 'Since',
      until: 'Until',
      status: 'Status',
      signedOn: 'Signed',
      plannedFor: 'Planned for',
      paragraph: 'Paragraph',
      date: 'Date',
      diaryNumber: 'Registry number',
      licence: 'Licence',
      attribution: 'Attribution',
      url: 'Found at',
      isoCode: 'Country code',
      sha256: 'SHA-256 of the copy',
      sameAs: 'The same elsewhere',
    },
    relations: 'Relations',
    evidence: (count) => (count === 1 ? 'Source' : 'Sources'),
    leftOut: (count) => `${count} more relations are not shown here. Ask the API for them.`,
    explore: 'Explore the network',
    embed: 'Show it on a page of your own',
    asData: 'As data',
    other: { language: 'På svenska', code: 'sv' },
    notFound: (id) => `There is nothing with the id "${id}" in the graph.`,
    notFoundTitle: 'There is no such page',
    status: {
      PLANNED: 'Planned, not decided',
      DECIDED: 'Decided, not signed',
      SIGNED: 'Signed',
      ACTIVE: 'In force',
      DORMANT: 'Dormant',
      ENDED: 'Ended',
    },
  },
};
