import type { RelationTypeEntry } from './entry.js';

export const PLACING_RELATIONS = {
  LOCATED_IN: {
    description: 'An actor is located in a city or region',
    from: ['Actor'],
    to: ['City', 'Region'],
    network: true,
    tie: 3,
    places: true,
    labels: { sv: 'Ligger i', en: 'Located in' },
    headings: {
      outward: { sv: 'Finns i', en: 'Located in' },
      inward: { sv: 'Finns här', en: 'Located here' },
    },
    terms: ['location', 'dcterms:relation'],
    template: {
      sv: { present: '{from} ligger i {to}', past: '{from} låg i {to}' },
      en: {
        present: '{from} {is|are} located in {to}',
        presentPerfect: '{from} {has|have} been located in {to}',
        past: '{from} {was|were} located in {to}',
      },
    },
    byType: [
      {
        from: ['COMPANY'],
        template: {
          sv: { present: '{from} är ett företag i {to}', past: '{from} var ett företag i {to}' },
          en: {
            present: '{from} is a company in {to}',
            presentPerfect: '{from} has been a company in {to}',
            past: '{from} was a company in {to}',
          },
        },
      },
      {
        from: ['ASSOCIATION', 'ORGANISATION', 'PERSON'],
        template: {
          sv: { present: '{from} finns i {to}', past: '{from} fanns i {to}' },
          en: {
            present: '{from} {is|are} based in {to}',
            presentPerfect: '{from} {has|have} been based in {to}',
            past: '{from} {was|were} based in {to}',
          },
        },
      },
    ],
    outward: [
      {
        on: ['Actor', 'University', 'Company', 'Association'],
        field: 'cities',
        to: 'City',
        description: 'Cities it is located in.',
      },
      { on: ['Actor'], field: 'regions', to: 'Region', description: 'Regions it is located in.' },
    ],
    inward: [{ on: ['Actor', 'City', 'Region'], field: 'located', to: 'Actor', description: 'Actors located in it.' }],
  },
  NEAR: {
    description: 'A city is near another',
    from: ['City'],
    to: ['City'],
    network: false,
    edge: 'DistanceClaim',
    labels: { sv: 'Nära', en: 'Near' },
    headings: {
      outward: { sv: 'Nära', en: 'Near' },
      inward: { sv: 'Nära', en: 'Near' },
    },
    terms: ['dcterms:relation', 'dcterms:relation'],
    template: {
      sv: { present: '{from} ligger nära {to}', past: '{from} låg nära {to}' },
      en: {
        present: '{from} {is|are} near {to}',
        presentPerfect: '{from} {has|have} been near {to}',
        past: '{from} {was|were} near {to}',
      },
    },
    outward: [{ on: ['City'], field: 'near', to: 'City', description: 'Cities that the source says are near it.' }],
    inward: [],
  },
  IN_COUNTRY: {
    description: 'A place or actor is in a country',
    from: ['Actor', 'Region'],
    to: ['Country'],
    network: false,
    labels: { sv: 'I land eller territorium', en: 'In country or territory' },
    headings: {
      outward: { sv: 'Land eller territorium', en: 'Country or territory' },
      inward: { sv: 'Orter och aktörer här', en: 'Places and actors here' },
    },
    terms: ['containedInPlace', 'containsPlace'],
    template: {
      sv: { present: '{from} ligger i {to}', past: '{from} låg i {to}' },
      en: {
        present: '{from} {is|are} in {to}',
        presentPerfect: '{from} {has|have} been in {to}',
        past: '{from} {was|were} in {to}',
      },
    },
    outward: [
      { on: ['Actor', 'City', 'Region'], field: 'countries', to: 'Country', description: 'The country it is in.' },
    ],
    inward: [
      { on: ['Country'], field: 'cities', to: 'City', description: 'Cities in it.' },
      { on: ['Country'], field: 'regions', to: 'Region', description: 'Regions in it.' },
    ],
  },
  BROADER: {
    description: 'A priority area belongs to a wider one (SKOS broader)',
    from: ['PriorityArea'],
    to: ['PriorityArea'],
    network: false,
    labels: { sv: 'Vidare område', en: 'Wider area' },
    headings: {
      outward: { sv: 'Ingår i', en: 'Part of the wider area' },
      inward: { sv: 'Delområden', en: 'Narrower areas' },
    },
    terms: ['skos:broader', 'skos:narrower'],
    template: {
      sv: { present: '{from} ingår i {to}', past: '{from} ingick i {to}' },
      en: { present: '{from} {belongs|belong} to {to}', past: '{from} belonged to {to}' },
    },
    outward: [
      { on: ['PriorityArea'], field: 'broader', to: 'PriorityArea', description: 'The wider area (SKOS broader).' },
    ],
    inward: [
      {
        on: ['PriorityArea'],
        field: 'narrower',
        to: 'PriorityArea',
        description: 'The narrower areas (SKOS narrower).',
      },
    ],
  },
  RELATED_MATCH: {
    description: 'A priority area relates to a Sustainable Development Goal (SKOS relatedMatch)',
    from: ['PriorityArea'],
    to: ['SustainableDevelopmentGoal'],
    network: false,
    labels: { sv: 'Knyter an till', en: 'Relates to' },
    headings: {
      outward: { sv: 'Globala mål', en: 'Global goals' },
      inward: { sv: 'Områden med koppling till målet', en: 'Areas related to the goal' },
    },
    terms: ['skos:relatedMatch', 'skos:relatedMatch'],
    template: {
      sv: { present: '{from} har koppling till {to}', past: '{from} hade koppling till {to}' },
      en: { present: '{from} {relates|relate} to {to}', past: '{from} related to {to}' },
    },
    outward: [
      {
        on: ['PriorityArea'],
        field: 'goals',
        to: 'SustainableDevelopmentGoal',
        description: 'Sustainable Development Goals it relates to (SKOS relatedMatch).',
      },
    ],
    inward: [
      {
        on: ['SustainableDevelopmentGoal'],
        field: 'areas',
        to: 'PriorityArea',
        description: 'Priority areas that relate to it.',
      },
    ],
  },
} as const satisfies Record<string, RelationTypeEntry>;
