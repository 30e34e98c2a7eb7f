import type { RelationTypeEntry } from './entry.js';

export const GOVERNANCE_RELATIONS = {
  GOVERNS: {
    description: 'An agreement governs an engagement',
    from: ['Agreement'],
    to: ['Engagement'],
    network: true,
    labels: { sv: 'Avtal för', en: 'Governs' },
    headings: {
      outward: { sv: 'Reglerar', en: 'Governs' },
      inward: { sv: 'Avtal', en: 'Agreements' },
    },
    terms: ['about', 'subjectOf'],
    template: {
      sv: { present: '{from} reglerar {to}', past: '{from} reglerade {to}' },
      en: {
        present: '{from} {governs|govern} {to}',
        presentPerfect: '{from} {has|have} governed {to}',
        past: '{from} governed {to}',
      },
    },
    outward: [{ on: ['Agreement'], field: 'governs', to: 'Engagement', description: 'What it governs.' }],
    inward: [
      {
        on: ['Engagement'],
        field: 'agreements',
        to: 'Agreement',
        description: 'Agreements that govern it; their `status` says whether they are signed.',
      },
      { on: ['Partnership'], field: 'agreements', to: 'Agreement', description: 'Agreements that govern it.' },
    ],
  },
  RESPONSIBLE_FOR: {
    description: 'A body has a duty: see `Duty`',
    from: ['Organisation'],
    to: ['Engagement', 'Agreement', 'ActionPlan', 'Activity', 'Review'],
    network: true,
    edge: 'DutyClaim',
    labels: { sv: 'Ansvar för', en: 'Responsible for' },
    headings: {
      outward: { sv: 'Ansvarar för', en: 'Responsible for' },
      inward: { sv: 'Ansvariga', en: 'Who is responsible' },
    },
    terms: ['dcterms:relation', 'dcterms:relation'],
    template: {
      sv: { present: '{from} ansvarar för {to}', past: '{from} ansvarade för {to}' },
      en: {
        present: '{from} {is|are} responsible for {to}',
        presentPerfect: '{from} {has|have} been responsible for {to}',
        past: '{from} {was|were} responsible for {to}',
      },
    },
    outward: [
      {
        on: ['Actor'],
        field: 'responsibleFor',
        to: 'Engagement',
        description: 'Engagements it has a duty for; only organisations have.',
      },
      {
        on: ['Organisation'],
        field: 'responsibleFor',
        to: 'Engagement',
        description: 'Engagements it has a duty for.',
      },
      {
        on: ['Organisation'],
        field: 'responsibleForAgreements',
        to: 'Agreement',
        description: 'Agreements it has a duty for.',
      },
      {
        on: ['Organisation'],
        field: 'responsibleForActionPlans',
        to: 'ActionPlan',
        description: 'Action plans it has a duty for.',
      },
      { on: ['Organisation'], field: 'responsibleForReviews', to: 'Review', description: 'Reviews it has a duty for.' },
    ],
    inward: [
      {
        on: ['Engagement', 'Agreement', 'ActionPlan', 'Activity', 'Review'],
        field: 'responsible',
        to: 'Organisation',
        description: 'Who has which duty for it.',
      },
    ],
  },
  DECIDED: {
    description: 'A body took a decision, or decided on an agreement',
    from: ['Organisation'],
    to: ['Decision', 'Agreement'],
    network: true,
    labels: { sv: 'Beslutade', en: 'Decided' },
    headings: {
      outward: { sv: 'Har beslutat om', en: 'Decided on' },
      inward: { sv: 'Beslutat av', en: 'Decided by' },
    },
    terms: ['dcterms:relation', 'creator'],
    template: {
      sv: { present: '{from} beslutade om {to}', past: '{from} beslutade om {to}' },
      en: { present: '{from} decided on {to}', past: '{from} decided on {to}' },
    },
    outward: [{ on: ['Actor', 'Organisation'], field: 'decisions', to: 'Decision', description: 'Decisions it took.' }],
    inward: [
      { on: ['Agreement'], field: 'decidedBy', to: 'Organisation', description: 'Who decided on it.' },
      { on: ['Decision'], field: 'decidedBy', to: 'Organisation', description: 'Who took it.' },
    ],
  },
  CONCERNS: {
    description: 'A decision or document concerns something',
    from: ['Decision', 'Document'],
    to: ['Engagement', 'Agreement', 'Document', 'Review'],
    network: true,
    labels: { sv: 'Rör', en: 'Concerns' },
    headings: {
      outward: { sv: 'Gäller', en: 'Concerns' },
      inward: { sv: 'Beslut och dokument', en: 'Decisions and documents' },
    },
    terms: ['about', 'subjectOf'],
    template: {
      sv: { present: '{from} gäller {to}', past: '{from} gällde {to}' },
      en: { present: '{from} {concerns|concern} {to}', past: '{from} concerned {to}' },
    },
    outward: [
      { on: ['Decision', 'Document'], field: 'engagements', to: 'Engagement', description: 'Engagements it concerns.' },
      { on: ['Decision'], field: 'documents', to: 'Document', description: 'Documents it concerns.' },
      { on: ['Decision'], field: 'reviews', to: 'Review', description: 'Reviews it asks for.' },
    ],
    inward: [
      { on: ['Engagement'], field: 'decisions', to: 'Decision', description: 'Decisions that concern it.' },
      { on: ['Engagement'], field: 'documents', to: 'Document', description: 'Documents that concern it.' },
      { on: ['Review'], field: 'decisions', to: 'Decision', description: 'The decisions that ask for it.' },
    ],
  },
  BASED_ON: {
    description: 'A decision or document rests on a document',
    from: ['Decision', 'Document', 'Engagement'],
    to: ['Document'],
    network: true,
    labels: { sv: 'Grundas på', en: 'Rests on' },
    headings: {
      outward: { sv: 'Grundas på', en: 'Based on' },
      inward: { sv: 'Ligger till grund för', en: 'Basis for' },
    },
    terms: ['isBasedOn', 'dcterms:relation'],
    template: {
      sv: { present: '{from} grundar sig på {to}', past: '{from} grundade sig på {to}' },
      en: { present: '{from} {is|are} based on {to}', past: '{from} {was|were} based on {to}' },
    },
    outward: [
      { on: ['Document'], field: 'basedOn', to: 'Document', description: 'Documents it is based on.' },
      { on: ['Decision'], field: 'basedOn', to: 'Document', description: 'Documents it rests on.' },
    ],
    inward: [],
  },
  SENT_TO: {
    description: 'A decision was sent to somebody',
    from: ['Decision'],
    to: ['Organisation', 'Person'],
    network: true,
    internal: true,
    labels: { sv: 'Skickat till', en: 'Sent to' },
    headings: {
      outward: { sv: 'Skickat till', en: 'Sent to' },
      inward: { sv: 'Har tagit emot beslut', en: 'Decisions received' },
    },
    terms: ['recipient', 'dcterms:relation'],
    template: {
      sv: { present: '{from} skickas till {to}', past: '{from} skickades till {to}' },
      en: { present: '{from} {is|are} sent to {to}', past: '{from} {was|were} sent to {to}' },
    },
    outward: [{ on: ['Decision'], field: 'sentTo', to: 'Actor', description: 'Who it was sent to.' }],
    inward: [
      {
        on: ['Actor'],
        field: 'decisionsReceived',
        to: 'Decision',
        description: 'Decisions that were sent to it.',
      },
    ],
  },
  STRUCTURES: {
    description: 'An action plan structures an engagement',
    from: ['ActionPlan'],
    to: ['Engagement'],
    network: true,
    labels: { sv: 'Plan för', en: 'Plan for' },
    headings: {
      outward: { sv: 'Plan för', en: 'Plan for' },
      inward: { sv: 'Handlingsplaner', en: 'Action plans' },
    },
    terms: ['about', 'subjectOf'],
    template: {
      sv: { present: '{from} strukturerar {to}', past: '{from} strukturerade {to}' },
      en: {
        present: '{from} {structures|structure} {to}',
        presentPerfect: '{from} {has|have} structured {to}',
        past: '{from} structured {to}',
      },
    },
    outward: [
      { on: ['ActionPlan'], field: 'structures', to: 'Engagement', description: 'The engagements it structures.' },
    ],
    inward: [
      { on: ['Engagement'], field: 'actionPlans', to: 'ActionPlan', description: 'Action plans that structure it.' },
    ],
  },
  REVIEWS: {
    description: 'A review covers an engagement, or follows up a document',
    from: ['Review'],
    to: ['Engagement', 'Document'],
    network: true,
    labels: { sv: 'Följer upp', en: 'Reviews' },
    headings: {
      outward: { sv: 'Följer upp', en: 'Reviews' },
      inward: { sv: 'Uppföljningar', en: 'Reviews' },
    },
    terms: ['about', 'subjectOf'],
    template: {
      sv: { present: '{from} avser {to}', past: '{from} avsåg {to}' },
      en: { present: '{from} {covers|cover} {to}', past: '{from} covered {to}' },
    },
    outward: [
      { on: ['Review'], field: 'engagements', to: 'Engagement', description: 'What it covers.' },
      { on: ['Review'], field: 'documents', to: 'Document', description: 'Documents that it follows up.' },
    ],
    inward: [
      { on: ['Engagement'], field: 'reviews', to: 'Review', description: 'Reviews of it, due or done.' },
      { on: ['Document'], field: 'reviews', to: 'Review', description: 'Reviews that follow it up, due or done.' },
    ],
  },
  REPORTED_TO: {
    description: 'A review is reported to a body',
    from: ['Review'],
    to: ['Organisation'],
    network: true,
    labels: { sv: 'Redovisas till', en: 'Reported to' },
    headings: {
      outward: { sv: 'Redovisas till', en: 'Reported to' },
      inward: { sv: 'Uppföljningar som redovisas hit', en: 'Reviews reported here' },
    },
    terms: ['recipient', 'dcterms:relation'],
    template: {
      sv: { present: '{from} redovisas till {to}', past: '{from} redovisades till {to}' },
      en: {
        present: '{from} {is|are} reported to {to}',
        presentPerfect: '{from} {has|have} been reported to {to}',
        past: '{from} {was|were} reported to {to}',
      },
    },
    outward: [{ on: ['Review'], field: 'reportedTo', to: 'Organisation', description: 'Whom it is reported to.' }],
    inward: [
      { on: ['Organisation'], field: 'reviewsReported', to: 'Review', description: 'Reviews that are reported to it.' },
    ],
  },
  APPLIES_TO: {
    description: 'A cost rule or guideline applies to an engagement, or to a city',
    from: ['CostRule', 'Guideline'],
    to: ['Engagement', 'City'],
    network: true,
    labels: { sv: 'Gäller för', en: 'Applies to' },
    headings: {
      outward: { sv: 'Gäller för', en: 'Applies to' },
      inward: { sv: 'Riktlinjer och kostnadsregler', en: 'Guidelines and cost rules' },
    },
    terms: ['about', 'subjectOf'],
    template: {
      sv: { present: '{from} gäller för {to}', past: '{from} gällde för {to}' },
      en: {
        present: '{from} {applies|apply} to {to}',
        presentPerfect: '{from} {has|have} applied to {to}',
        past: '{from} applied to {to}',
      },
    },
    outward: [
      {
        on: ['CostRule', 'Guideline'],
        field: 'appliesTo',
        to: 'Engagement',
        description: 'The engagements it applies to.',
      },
      { on: ['Guideline'], field: 'appliesToActors', to: 'Actor', description: 'The cities it speaks of by name.' },
    ],
    inward: [
      { on: ['Engagement'], field: 'costRules', to: 'CostRule', description: 'Who pays for what.' },
      {
        on: ['Engagement', 'Actor'],
        field: 'guidelines',
        to: 'Guideline',
        description: 'Guidelines that apply to it.',
      },
    ],
  },
  PAID_BY: {
    description: 'A cost rule says that an actor pays',
    from: ['CostRule'],
    to: ['Actor'],
    network: true,
    labels: { sv: 'Betalas av', en: 'Paid by' },
    headings: {
      outward: { sv: 'Betalas av', en: 'Paid by' },
      inward: { sv: 'Betalar enligt', en: 'Pays under' },
    },
    terms: ['funder', 'dcterms:relation'],
    template: {
      sv: { present: '{to} betalar enligt {from}', past: '{to} betalade enligt {from}' },
      en: { present: '{to} {pays|pay} under {from}', past: '{to} paid under {from}' },
    },
    outward: [{ on: ['CostRule'], field: 'paidBy', to: 'Actor', description: 'Who pays by it.' }],
    inward: [{ on: ['Actor'], field: 'pays', to: 'CostRule', description: 'Cost rules by which it pays.' }],
  },
  STATED_IN: {
    description: 'A rule, review or decision is stated in a document',
    from: ['CostRule', 'Review', 'Decision', 'Agreement'],
    to: ['Document'],
    network: true,
    labels: { sv: 'Står i', en: 'Stated in' },
    headings: {
      outward: { sv: 'Står i', en: 'Stated in' },
      inward: { sv: 'Innehåller', en: 'Contains' },
    },
    terms: ['isBasedOn', 'dcterms:relation'],
    template: {
      sv: { present: '{from} framgår av {to}', past: '{from} framgick av {to}' },
      en: { present: '{from} {is|are} stated in {to}', past: '{from} {was|were} stated in {to}' },
    },
    outward: [
      { on: ['Review', 'CostRule'], field: 'statedIn', to: 'Document', description: 'The documents it is stated in.' },
    ],
    inward: [],
  },
} as const satisfies Record<string, RelationTypeEntry>;
