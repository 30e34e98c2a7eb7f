import type { RelationTypeEntry } from './entry.js';

export const ACTOR_RELATIONS = {
  ARRANGED: {
    description: 'An actor arranged an event or activity',
    from: ['Actor'],
    to: ['Event', 'Activity'],
    network: true,
    labels: { sv: 'Ordnade', en: 'Arranged' },
    headings: {
      outward: { sv: 'Har ordnat', en: 'Arranged' },
      inward: { sv: 'Ordnat av', en: 'Arranged by' },
    },
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
    headings: {
      outward: { sv: 'Har tagit initiativ till', en: 'Initiated' },
      inward: { sv: 'Initiativtagare', en: 'Initiated by' },
    },
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
    tie: 2,
    edge: 'RoleClaim',
    labels: { sv: 'Knuten till', en: 'Affiliated with' },
    headings: {
      outward: { sv: 'Knuten till', en: 'Affiliated with' },
      inward: { sv: 'Personer med anknytning', en: 'People affiliated with it' },
    },
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
  MEMBER_OF: {
    description: 'An actor is a member of a network or an association',
    from: ['Actor'],
    to: ['Organisation', 'Association'],
    network: true,
    tie: 4,
    edge: 'RoleClaim',
    labels: { sv: 'Medlem i', en: 'Member of' },
    headings: {
      outward: { sv: 'Medlem i', en: 'Member of' },
      inward: { sv: 'Medlemmar', en: 'Members' },
    },
    terms: ['memberOf', 'member'],
    template: {
      sv: { present: '{from} är medlem i {to}', past: '{from} var medlem i {to}' },
      en: {
        present: '{from} {is|are} a member of {to}',
        presentPerfect: '{from} {has|have} been a member of {to}',
        past: '{from} {was|were} a member of {to}',
      },
    },
    outward: [
      {
        on: ['Actor', 'City', 'University', 'Company'],
        field: 'memberships',
        to: 'Actor',
        description: 'Networks and associations that it is, or was, a member of.',
      },
    ],
    inward: [
      {
        on: ['Actor', 'Organisation', 'Association'],
        field: 'members',
        to: 'Actor',
        description: 'Its members, past ones among them.',
      },
    ],
  },
  LIVED_IN: {
    description: 'A person lives, or lived, in a city',
    from: ['Person'],
    to: ['City'],
    network: true,
    internal: true,
    tie: 1,
    labels: { sv: 'Bosatt i', en: 'Resident in' },
    headings: {
      outward: { sv: 'Bosatt i', en: 'Resident in' },
      inward: { sv: 'Har bott här', en: 'People who have lived here' },
    },
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
    internal: true,
    tie: 1,
    labels: { sv: 'Flyttade till', en: 'Moved to' },
    headings: {
      outward: { sv: 'Flyttade till', en: 'Moved to' },
      inward: { sv: 'Har flyttat hit', en: 'People who moved here' },
    },
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
    tie: 2,
    labels: { sv: 'Har hjälpt', en: 'Helped' },
    headings: {
      outward: { sv: 'Har hjälpt', en: 'Helped' },
      inward: { sv: 'Har fått hjälp av', en: 'Helped by' },
    },
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
    headings: {
      outward: { sv: 'Vill se mer av', en: 'Wants more of' },
      inward: { sv: 'Vill se mer av detta', en: 'Want to see more of this' },
    },
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
    tie: 3,
    places: true,
    labels: { sv: 'Verksam i', en: 'Active in' },
    headings: {
      outward: { sv: 'Verksam i', en: 'Active in' },
      inward: { sv: 'Företag med verksamhet här', en: 'Companies active here' },
    },
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
    tie: 1,
    places: true,
    labels: { sv: 'Huvudkontor vid', en: 'Headquartered near' },
    headings: {
      outward: { sv: 'Huvudkontor i eller nära', en: 'Headquarters in or near' },
      inward: { sv: 'Företag med huvudkontor här eller i närheten', en: 'Companies with headquarters here or nearby' },
    },
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
    tie: 4,
    labels: { sv: 'Efterträdd av', en: 'Succeeded by' },
    headings: {
      outward: { sv: 'Efterträdd av', en: 'Succeeded by' },
      inward: { sv: 'Efterträdde', en: 'Successor to' },
    },
    terms: ['dcterms:isReplacedBy', 'dcterms:replaces'],
    template: {
      sv: { present: '{from} efterträddes av {to}', past: '{from} efterträddes av {to}' },
      en: { present: '{from} {was|were} succeeded by {to}', past: '{from} {was|were} succeeded by {to}' },
    },
    outward: [{ on: ['Actor'], field: 'succeededBy', to: 'Actor', description: 'Who came after it.' }],
    inward: [{ on: ['Actor'], field: 'succeeds', to: 'Actor', description: 'Who came before it.' }],
  },
} as const satisfies Record<string, RelationTypeEntry>;
