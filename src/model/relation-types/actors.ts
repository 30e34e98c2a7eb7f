import type { RelationTypeEntry } from './entry.js';

export const ACTOR_RELATIONS = {
  ARRANGED: {
    description: 'An actor arranged an event or activity',
    from: ['Actor'],
    to: ['Event', 'Activity'],
    network: true,
    labels: { sv: 'Ordnade', en: 'Arranged' },
    terms: ['dcterms:relation', 'organizer'],
    template: {
      sv: { present: '{from} har arrangerat {to}', past: '{from} arrangerade {to}' },
      en: { present: '{from} {has|have} arranged {to}', past: '{from} arranged {to}' },
    },
    outward: [{ on: ['Actor', 'Association'], field: 'arranged', to: 'Event', description: 'Events it arranged.' }],
    inward: [{ on: ['Event'], field: 'arrangedBy', to: 'Actor', description: 'Who arranged it.' }],
  },
  INITIATED: {
    description: 'An actor took the initiative to an engagement',
    from: ['Actor'],
    to: ['Engagement'],
    network: true,
    labels: { sv: 'Tog initiativ till', en: 'Initiated' },
    terms: ['dcterms:relation', 'founder'],
    template: {
      sv: { present: '{from} tog initiativ till {to}', past: '{from} tog initiativ till {to}' },
      en: { present: '{from} initiated {to}', past: '{from} initiated {to}' },
    },
    outward: [
      { on: ['Actor'], field: 'initiated', to: 'Engagement', description: 'Engagements it took the initiative to.' },
      {
        on: ['Person'],
        field: 'initiated',
        to: 'Engagement',
        description: 'Engagements the person took the initiative to.',
      },
    ],
    inward: [{ on: ['Engagement'], field: 'initiators', to: 'Actor', description: 'Who took the initiative.' }],
  },
  AFFILIATED_WITH: {
    description: 'A person belongs, or belonged, to an organisation',
    from: ['Person'],
    to: ['Actor'],
    network: true,
    edge: 'RoleClaim',
    labels: { sv: 'Knuten till', en: 'Affiliated with' },
    terms: ['affiliation', 'org:hasMember'],
    template: {
      sv: { present: '{from} är knuten till {to}', past: '{from} var knuten till {to}' },
      en: {
        present: '{from} {is|are} affiliated with {to}',
        presentPerfect: '{from} {has|have} been affiliated with {to}',
        past: '{from} {was|were} affiliated with {to}',
      },
    },
    outward: [
      { on: ['Actor'], field: 'affiliations', to: 'Actor', description: 'Actors a person belongs, or belonged, to.' },
      {
        on: ['Person'],
        field: 'affiliations',
        to: 'Actor',
        description: 'Where the person belongs, or belonged, each with role and term.',
      },
    ],
    inward: [
      {
        on: ['Actor', 'University'],
        field: 'people',
        to: 'Person',
        description: 'People who belong, or belonged, to it.',
      },
    ],
  },
  LIVED_IN: {
    description: 'A person lives, or lived, in a city',
    from: ['Person'],
    to: ['City'],
    network: true,
    labels: { sv: 'Bodde i', en: 'Lived in' },
    terms: ['dcterms:relation', 'dcterms:relation'],
    template: {
      sv: {
        present: '{from} bor i {to}',
        past: '{from} bodde i {to}',
        formerly: '{from} har tidigare bott i {to}',
      },
      en: {
        present: '{from} {lives|live} in {to}',
        presentPerfect: '{from} {has|have} lived in {to}',
        past: '{from} lived in {to}',
        formerly: '{from} formerly lived in {to}',
      },
    },
    outward: [
      { on: ['Person'], field: 'livedIn', to: 'City', description: 'Cities where the person lives, or lived.' },
    ],
    inward: [],
  },
  MOVED_TO: {
    description: 'A person moved to a city; whether the person lives there still is not said',
    from: ['Person'],
    to: ['City'],
    network: true,
    labels: { sv: 'Flyttade till', en: 'Moved to' },
    terms: ['dcterms:relation', 'dcterms:relation'],
    template: {
      sv: { present: '{from} flyttade till {to}', past: '{from} flyttade till {to}' },
      en: { present: '{from} moved to {to}', past: '{from} moved to {to}' },
    },
    outward: [{ on: ['Person'], field: 'movedTo', to: 'City', description: 'Cities that the person moved to.' }],
    inward: [],
  },
  HELPED: {
    description: 'An actor helped another to arrange exchanges',
    from: ['Actor'],
    to: ['Actor'],
    network: true,
    labels: { sv: 'Har hjälpt', en: 'Helped' },
    terms: ['dcterms:relation', 'dcterms:relation'],
    template: {
      sv: {
        present: '{from} har hjälpt {to} att ha utbyten',
        past: '{from} hjälpte {to} att ha utbyten',
      },
      en: { present: '{from} {has|have} helped {to} arrange exchanges', past: '{from} helped {to} arrange exchanges' },
    },
    outward: [{ on: ['Actor'], field: 'helped', to: 'Actor', description: 'Whom it helped to arrange exchanges.' }],
    inward: [{ on: ['Actor'], field: 'helpedBy', to: 'Actor', description: 'Who helped it to arrange exchanges.' }],
  },
  WANTS_MORE_OF: {
    description: 'An actor would like an engagement to grow',
    from: ['Actor'],
    to: ['Engagement'],
    network: true,
    labels: { sv: 'Vill se mer av', en: 'Wants more of' },
    terms: ['dcterms:relation', 'dcterms:relation'],
    template: {
      sv: { present: '{from} ser gärna att {to} ökar', past: '{from} såg gärna att {to} ökade' },
      en: {
        present: '{from} would like to see {to} grow',
        presentPerfect: '{from} {has|have} wanted to see {to} grow',
        past: '{from} wanted to see {to} grow',
      },
    },
    outward: [
      {
        on: ['Actor'],
        field: 'wantsMoreOf',
        to: 'Engagement',
        description: 'Engagements it would like to see grow.',
      },
    ],
    inward: [{ on: ['Engagement'], field: 'moreWantedBy', to: 'Actor', description: 'Who would like to see it grow.' }],
  },
  ACTIVE_IN: {
    description: 'A company is active in a city',
    from: ['Company'],
    to: ['City'],
    network: true,
    labels: { sv: 'Verksam i', en: 'Active in' },
    terms: ['areaServed', 'dcterms:relation'],
    template: {
      sv: { present: '{from} har verksamhet i {to}', past: '{from} hade verksamhet i {to}' },
      en: {
        present: '{from} {is|are} active in {to}',
        presentPerfect: '{from} {has|have} been active in {to}',
        past: '{from} {was|were} active in {to}',
      },
    },
    outward: [
      { on: ['Actor'], field: 'activeIn', to: 'City', description: 'Cities a company is active in.' },
      { on: ['Company'], field: 'activeIn', to: 'City', description: 'Cities it is active in.' },
    ],
    inward: [
      { on: ['Actor', 'City'], field: 'activeCompanies', to: 'Company', description: 'Companies active in it.' },
    ],
  },
  HEADQUARTERED_NEAR: {
    description: 'A company has its headquarters in or near a city',
    from: ['Company'],
    to: ['City'],
    network: true,
    labels: { sv: 'Huvudkontor vid', en: 'Headquartered near' },
    terms: ['dcterms:relation', 'dcterms:relation'],
    template: {
      sv: { present: '{from} har huvudkontor i eller nära {to}', past: '{from} hade huvudkontor i eller nära {to}' },
      en: {
        present: '{from} {has|have} its headquarters in or near {to}',
        presentPerfect: '{from} {has|have} had its headquarters in or near {to}',
        past: '{from} had its headquarters in or near {to}',
      },
    },
    outward: [
      {
        on: ['Actor'],
        field: 'headquarteredNear',
        to: 'City',
        description: 'Cities a company has its headquarters in or near.',
      },
      {
        on: ['Company'],
        field: 'headquarteredNear',
        to: 'City',
        description: 'Cities it has its headquarters in or near.',
      },
    ],
    inward: [
      {
        on: ['Actor'],
        field: 'headquarters',
        to: 'Company',
        description: 'Companies with their headquarters in or near it.',
      },
    ],
  },
  SUCCEEDED_BY: {
    description: 'An actor was succeeded by another, as after a merger',
    from: ['Actor'],
    to: ['Actor'],
    network: true,
    labels: { sv: 'Efterträdd av', en: 'Succeeded by' },
    terms: ['dcterms:isReplacedBy', 'dcterms:replaces'],
    template: {
      sv: { present: '{from} efterträddes av {to}', past: '{from} efterträddes av {to}' },
      en: { present: '{from} {was|were} succeeded by {to}', past: '{from} {was|were} succeeded by {to}' },
    },
    outward: [{ on: ['Actor'], field: 'succeededBy', to: 'Actor', description: 'Who came after it.' }],
    inward: [{ on: ['Actor'], field: 'succeeds', to: 'Actor', description: 'Who came before it.' }],
  },
} as const satisfies Record<string, RelationTypeEntry>;
