import { name, text, whole } from '../field.js';
import { altNames, summary } from '../groups.js';
import type { EntityTypeEntry } from './entry.js';

export const THEMES = {
  PRIORITY_AREA: {
    label: 'PriorityArea',
    group: 'Theme',
    layer: 'THEMES',
    plural: 'priorityAreas',
    description:
      'A priority area: a concept of a SKOS scheme, with synonyms, wider and narrower areas, and the goals it relates to.',
    meaning: 'An area that the work gives priority to',
    labels: {
      sv: { one: 'Prioriterat område', many: 'Prioriterade områden' },
      en: { one: 'Priority area', many: 'Priority areas' },
    },
    inText: { sv: 'området ”{name}”', en: 'the area “{name}”' },
    terms: ['DefinedTerm', 'skos:Concept'],
    mark: { shape: 'triangle-down', colour: 'moss' },
    name: name(
      'Its preferred label in Swedish; `prefLabel` has both languages.',
      'Its preferred label {language} (SKOS prefLabel).',
      'prefLabel',
    ),
    fields: {
      altLabels: altNames('Synonyms in both languages (SKOS altLabel).'),
      summary: summary('What it covers, {language}.'),
    },
  },
  SUSTAINABLE_DEVELOPMENT_GOAL: {
    label: 'SustainableDevelopmentGoal',
    group: 'Theme',
    layer: 'THEMES',
    plural: 'sustainableDevelopmentGoals',
    seedList: 'goals',
    description: "One of the United Nations' seventeen Sustainable Development Goals.",
    labels: {
      sv: { one: 'Globalt mål', many: 'Globala mål' },
      en: { one: 'Sustainable Development Goal', many: 'Sustainable Development Goals' },
    },
    inText: { sv: 'målet ”{name}”', en: 'the goal “{name}”' },
    terms: ['DefinedTerm', 'skos:Concept'],
    mark: { shape: 'circle', colour: 'moss', hollow: true },
    name: name('Its short name in English.', 'Its short name {language}.'),
    fields: {
      number: whole('Its number, 1 to 17.', {
        required: true,
        min: 1,
        max: 17,
        linked: [{ term: 'sameAs', iri: 'http://metadata.un.org/sdg/{value}' }, { term: 'termCode' }],
      }),
    },
  },
} as const satisfies Record<string, EntityTypeEntry>;

/** What sources call things: a glossary. */
export const TERMS = {
  TERM: {
    label: 'Term',
    group: 'Theme',
    layer: 'THEMES',
    plural: 'terms',
    description:
      'A term that a source uses: a category, an aim or a strategy that the work speaks of, with what it means.',
    meaning: 'A term of the glossary',
    labels: { sv: { one: 'Begrepp', many: 'Begrepp' }, en: { one: 'Term', many: 'Terms' } },
    inText: { sv: 'begreppet ”{name}”', en: 'the term “{name}”' },
    terms: ['DefinedTerm', 'skos:Concept'],
    mark: { shape: 'hexagon', colour: 'moss' },
    fields: {
      altNames: altNames('Other words for it.'),
      summary: summary('What it means, {language}.'),
    },
  },
} as const satisfies Record<string, EntityTypeEntry>;

export const PLACES = {
  COUNTRY: {
    label: 'Country',
    group: 'Place',
    layer: 'PLACES',
    plural: 'countries',
    description: 'A country or territory.',
    meaning: 'A country or territory (ISO 3166-1)',
    // As ISO 3166-1 has it: Macao and the Faroe Islands have codes of their own.
    labels: {
      sv: { one: 'Land eller territorium', many: 'Länder och territorier' },
      en: { one: 'Country or territory', many: 'Countries and territories' },
    },
    terms: ['Country'],
    mark: { shape: 'circle', colour: 'blue', hollow: true },
    name: name('Its name, as its ISO 3166-1 short name is used in English.'),
    fields: {
      isoCode: text('ISO 3166-1 alpha-2, for example `SE`.', {
        required: true,
        pattern: '^[A-Z]{2}$',
        labels: { sv: 'Landskod', en: 'Country code' },
        linked: [{ term: 'identifier' }],
      }),
    },
  },
  REGION: {
    label: 'Region',
    group: 'Place',
    layer: 'PLACES',
    plural: 'regions',
    description: 'A state, a county or another region that actors are located in.',
    meaning: 'A state, a county or another region',
    labels: { sv: { one: 'Region', many: 'Regioner' }, en: { one: 'Region', many: 'Regions' } },
    terms: ['AdministrativeArea'],
    mark: { shape: 'pentagon', colour: 'blue', hollow: true },
    fields: {},
  },
} as const satisfies Record<string, EntityTypeEntry>;
