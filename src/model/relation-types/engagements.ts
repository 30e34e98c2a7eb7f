import type { RelationTypeEntry } from './entry.js';

export const ENGAGEMENT_RELATIONS = {
  PARTICIPATES_IN: {
    description: 'An actor takes part in an engagement',
    from: ['Actor'],
    to: ['Engagement'],
    network: true,
    edge: 'RoleClaim',
    labels: { sv: 'Deltar i', en: 'Takes part in' },
    headings: {
      outward: { sv: 'Deltar i', en: 'Takes part in' },
      inward: { sv: 'Parter och deltagare', en: 'Parties and participants' },
    },
    terms: ['org:memberOf', 'org:hasMember'],
    template: {
      sv: { present: '{from} deltar i {to}', past: '{from} deltog i {to}' },
      en: {
        present: '{from} {takes|take} part in {to}',
        presentPerfect: '{from} {has|have} taken part in {to}',
        past: '{from} took part in {to}',
      },
    },
    outward: [
      {
        on: ['Actor', 'City', 'University', 'Association'],
        field: 'engagements',
        to: 'Engagement',
        description: 'Engagements it takes part in.',
      },
    ],
    inward: [
      {
        on: ['Engagement', 'Partnership', 'Initiative'],
        field: 'participants',
        to: 'Actor',
        description: 'Who takes part.',
      },
    ],
  },
  PART_OF: {
    description: 'A part and its whole',
    from: ['Engagement', 'Organisation', 'Region', 'Activity', 'Decision', 'Event', 'Guideline'],
    to: ['Engagement', 'Organisation', 'City', 'Region', 'ActionPlan', 'Decision', 'Document'],
    network: true,
    tie: 3,
    labels: { sv: 'Del av', en: 'Part of' },
    headings: {
      outward: { sv: 'Del av', en: 'Part of' },
      inward: { sv: 'Delar', en: 'Parts' },
    },
    terms: ['dcterms:isPartOf', 'dcterms:hasPart'],
    template: {
      sv: { present: '{from} är en del av {to}', past: '{from} var en del av {to}' },
      en: {
        present: '{from} {is|are} part of {to}',
        presentPerfect: '{from} {has|have} been part of {to}',
        past: '{from} {was|were} part of {to}',
      },
    },
    byType: [
      {
        from: ['ORGANISATION', 'EVENT'],
        template: {
          sv: { present: '{from} hör till {to}', past: '{from} hörde till {to}' },
          en: {
            present: '{from} {is|are} part of {to}',
            presentPerfect: '{from} {has|have} been part of {to}',
            past: '{from} {was|were} part of {to}',
          },
        },
      },
      {
        from: ['DECISION', 'GUIDELINE', 'ACTIVITY'],
        template: {
          sv: { present: '{from} ingår i {to}', past: '{from} ingick i {to}' },
          en: {
            present: '{from} {is|are} part of {to}',
            presentPerfect: '{from} {has|have} been part of {to}',
            past: '{from} {was|were} part of {to}',
          },
        },
      },
    ],
    outward: [
      { on: ['Actor', 'Organisation'], field: 'partOf', to: 'Actor', description: 'The whole that it is a part of.' },
      { on: ['Region'], field: 'partOf', to: 'Region', description: 'The region that it is a part of.' },
      { on: ['Engagement'], field: 'partOf', to: 'Engagement', description: 'Engagements that it is a part of.' },
      { on: ['Decision'], field: 'partOf', to: 'Decision', description: 'The decision that it is a point of.' },
      { on: ['Activity'], field: 'plans', to: 'ActionPlan', description: 'The plans it is a part of.' },
      {
        on: ['Activity', 'Event'],
        field: 'engagements',
        to: 'Engagement',
        description: 'The engagements it is a part of.',
      },
      { on: ['Guideline'], field: 'partOf', to: 'Document', description: 'The document that it is a part of.' },
    ],
    inward: [
      { on: ['Actor', 'Organisation'], field: 'parts', to: 'Actor', description: 'Bodies that are a part of it.' },
      { on: ['Engagement'], field: 'parts', to: 'Engagement', description: 'Engagements that are a part of it.' },
      { on: ['Engagement'], field: 'events', to: 'Event', description: 'Visits, jubilees and other events within it.' },
      { on: ['Decision'], field: 'points', to: 'Decision', description: 'Its points.' },
      { on: ['ActionPlan'], field: 'activities', to: 'Activity', description: 'Its activities.' },
    ],
  },
  LED_TO: {
    description: 'An engagement from which another grew, without being a part of it: duties and costs do not follow',
    from: ['Engagement'],
    to: ['Engagement'],
    network: true,
    labels: { sv: 'Blev början till', en: 'Led to' },
    headings: {
      outward: { sv: 'Blev början till', en: 'Led to' },
      inward: { sv: 'Växte fram ur', en: 'Grew out of' },
    },
    terms: ['dcterms:relation', 'dcterms:relation'],
    template: {
      sv: { present: '{from} blev början till {to}', past: '{from} blev början till {to}' },
      en: { present: '{from} led to {to}', past: '{from} led to {to}' },
    },
    outward: [{ on: ['Engagement'], field: 'ledTo', to: 'Engagement', description: 'Engagements that grew from it.' }],
    inward: [{ on: ['Engagement'], field: 'grewFrom', to: 'Engagement', description: 'Engagements it grew from.' }],
  },
  CONTRIBUTES_TO: {
    description: 'An engagement contributes to something that the sources speak of, such as a strategy or an aim',
    from: ['Engagement'],
    to: ['Term'],
    network: true,
    labels: { sv: 'Bidrar till', en: 'Contributes to' },
    headings: {
      outward: { sv: 'Bidrar till', en: 'Contributes to' },
      inward: { sv: 'Samarbeten som bidrar', en: 'Partnerships that contribute' },
    },
    terms: ['dcterms:relation', 'dcterms:relation'],
    template: {
      sv: { present: '{from} bidrar till {to}', past: '{from} bidrog till {to}' },
      en: {
        present: '{from} {contributes|contribute} to {to}',
        presentPerfect: '{from} {has|have} contributed to {to}',
        past: '{from} contributed to {to}',
      },
    },
    outward: [
      { on: ['Engagement'], field: 'contributesTo', to: 'Term', description: 'Strategies and aims it contributes to.' },
    ],
    inward: [
      { on: ['Term'], field: 'contributors', to: 'Engagement', description: 'Engagements that contribute to it.' },
    ],
  },
  IN_CATEGORY: {
    description: 'An engagement is of a category, as the sources call it',
    from: ['Engagement'],
    to: ['Term'],
    network: false,
    labels: { sv: 'Kategori', en: 'Category' },
    headings: {
      outward: { sv: 'Kategori', en: 'Category' },
      inward: { sv: 'Samarbeten i kategorin', en: 'Partnerships in this category' },
    },
    terms: ['dcterms:type', 'dcterms:relation'],
    template: {
      sv: { present: '{from} hör till kategorin {to}', past: '{from} hörde till kategorin {to}' },
      en: { present: '{from} {belongs|belong} to the category {to}', past: '{from} belonged to the category {to}' },
    },
    outward: [
      { on: ['Engagement'], field: 'categories', to: 'Term', description: 'What the sources call such an engagement.' },
    ],
    inward: [{ on: ['Term'], field: 'engagements', to: 'Engagement', description: 'Engagements of this category.' }],
  },
  PLANNED_WITHIN: {
    description: 'An engagement is planned to be carried out within another as well: a plan, not done',
    from: ['Engagement'],
    to: ['Engagement'],
    network: true,
    labels: { sv: 'Planeras inom', en: 'Planned within' },
    headings: {
      outward: { sv: 'Planeras även inom', en: 'Also planned within' },
      inward: { sv: 'Samarbeten som även planeras här', en: 'Partnerships also planned here' },
    },
    terms: ['dcterms:relation', 'dcterms:relation'],
    template: {
      sv: {
        present: '{from} planeras att också genomföras inom ramen för {to}',
        past: '{from} planerades att också genomföras inom ramen för {to}',
      },
      en: {
        present: '{from} {is|are} planned to be carried out also within {to}',
        presentPerfect: '{from} {has|have} been planned to be carried out also within {to}',
        past: '{from} {was|were} planned to be carried out also within {to}',
      },
    },
    outward: [
      {
        on: ['Engagement'],
        field: 'plannedWithin',
        to: 'Engagement',
        description: 'Engagements within which it is planned to be carried out as well.',
      },
    ],
    inward: [
      {
        on: ['Engagement'],
        field: 'plannedHere',
        to: 'Engagement',
        description: 'Engagements that are planned to be carried out within it as well.',
      },
    ],
  },
  FOCUSES_ON: {
    description: 'An engagement, an activity or a network focuses on a priority area',
    from: ['Engagement', 'Activity', 'Organisation', 'Association'],
    to: ['PriorityArea'],
    network: true,
    labels: { sv: 'Inriktning mot', en: 'Focuses on' },
    headings: {
      outward: { sv: 'Områden', en: 'Areas' },
      inward: { sv: 'Inriktade på området', en: 'With this focus' },
    },
    terms: ['dcterms:subject', 'dcterms:relation'],
    template: {
      sv: { present: '{from} omfattar {to}', past: '{from} omfattade {to}' },
      en: {
        present: '{from} {covers|cover} {to}',
        presentPerfect: '{from} {has|have} covered {to}',
        past: '{from} covered {to}',
      },
    },
    outward: [
      {
        on: ['Engagement', 'Partnership', 'Initiative', 'Activity', 'Actor', 'Organisation', 'Association'],
        field: 'areas',
        to: 'PriorityArea',
        description: 'The priority areas it focuses on.',
      },
    ],
    inward: [
      { on: ['PriorityArea'], field: 'engagements', to: 'Engagement', description: 'Engagements that focus on it.' },
      { on: ['PriorityArea'], field: 'activities', to: 'Activity', description: 'Activities that focus on it.' },
      { on: ['PriorityArea'], field: 'networks', to: 'Actor', description: 'Networks that focus on it.' },
    ],
  },
} as const satisfies Record<string, RelationTypeEntry>;
