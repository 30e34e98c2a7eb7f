import { date, flag, localized, name, oneOf, text, texts, type Field, type Labels } from './field.js';

/** Second labels that group entity types; every node of the registry also has the label `Entity`. */
export type Group = 'Actor' | 'Engagement' | 'Governance' | 'Theme' | 'Place';

export const SINCE_LABELS: Labels = { sv: 'Sedan', en: 'Since' };
export const UNTIL_LABELS: Labels = { sv: 'Till', en: 'Until' };
export const STAGE_LABELS: Labels = { sv: 'Läge', en: 'Stage' };
export const DATE_LABELS: Labels = { sv: 'Datum', en: 'Date' };

/** Names beside the usual one, of which every entity may have some. */
export const altNames = (description: string): Field =>
  texts(description, {
    property: 'altNames',
    labels: { sv: 'Kallas även', en: 'Also known as' },
    linked: [{ term: 'alternateName' }],
  });

/** A sentence or two about the entity. */
export const summary = (description: string): Field =>
  localized(description, { combined: 'summaries', linked: [{ term: 'description' }] });

/** A group whose types have fields in common and are served as one type as well. */
export interface GroupEntry {
  readonly description: string;
  readonly plural: string;
  /** A field of the root that finds one by id: its name, an id for example, and a query for example. */
  readonly lookUp: { readonly field: string; readonly query: string };
  readonly fields: Readonly<Record<string, Field>>;
}

/**
 * What all actors and all engagements have. Their API types, `Actor` and `Engagement`, have these fields and those of each
 * type of the group; the type's own entry adds what only it has.
 */
export const GROUPS = {
  Actor: {
    description:
      'Somebody who acts: a city, a university, a company, an association, an organisation or a person. The thin types `City`,\n`University`, ... are the same nodes, for those who ask by kind.',
    plural: 'actors',
    lookUp: {
      field: 'actor',
      query: 'actor(id: $id) { usualName engagements { name } }',
    },
    fields: {
      kind: oneOf('ActorKind', 'Who it is.', { required: true, implied: true }),
      name: name('Its own usual name.'),
      altNames: altNames('Other names it is known by.'),
      summary: summary('A sentence about it, {language}.'),
      organisationKind: oneOf('OrganisationKind', 'What the organisation is; only when kind is ORGANISATION.', {
        implied: true,
      }),
    },
  },
  Engagement: {
    description:
      'What actors share: a partnership or an initiative. It is a node, not an edge, since it can have one party, two or six,\nand since agreements, decisions, areas and plans hang on it. `Partnership` and `Initiative` are the same nodes.',
    plural: 'engagements',
    lookUp: {
      field: 'engagement',
      query: 'engagement(id: $id) { participants { name } }',
    },
    fields: {
      kind: oneOf('EngagementKind', 'What kind of engagement it is.', { required: true, implied: true }),
      name: name('Its usual name.'),
      altNames: altNames('Other names it is known by.'),
      summary: summary('What it is about, {language}.'),
      since: date('When it began; null: unknown.', {
        tells: 'BEGAN',
        labels: SINCE_LABELS,
        linked: [{ term: 'foundingDate' }],
      }),
      until: date('When it ended; `..`: goes on; null: unknown.', {
        tells: 'ENDED',
        labels: UNTIL_LABELS,
        linked: [{ term: 'dissolutionDate' }],
      }),
      stage: oneOf('Stage', 'How far it has come, as the source says.', { labels: STAGE_LABELS }),
      dormantSince: date('Since when it is dormant; null: it is not, or unknown.', {
        labels: { sv: 'Vilande sedan', en: 'Dormant since' },
      }),
      trend: oneOf('Trend', 'Where it is heading, as the source says.'),
    },
  },
} as const satisfies Partial<Record<Group, GroupEntry>>;

/** What evidence says of itself; its document is the one that it cites. */
export const EVIDENCE = {
  description:
    "One place in one document that bears a fact: the section, a few words that stand there (the anchor, as in W3C Web\nAnnotation's TextQuoteSelector), and the claim in our own words.",
  plural: 'evidences',
  fields: {
    section: text('The heading under which the words stand.', { required: true }),
    anchor: text('Words that stand in the document at that place, unchanged.', { required: true }),
    prefix: text('Words that stand before the anchor, where it alone would not be unique in the document.'),
    suffix: text('Words that stand after the anchor, where it alone would not be unique in the document.'),
    isParaphrase: flag(
      'The anchor is not the words of the document, which are not at hand, but what somebody wrote down of them: never a quote.',
    ),
    claim: localized('The claim in our own words, {language}.', { required: true, combined: 'claims' }),
  },
  /** The relationship to the document that it stands in, and what it is called at either end. */
  cites: {
    type: 'CITES',
    from: { field: 'document', description: 'The document it stands in.' },
    to: { type: 'Document', field: 'citedBy', description: 'The evidence that cites it.' },
  },
} as const;
