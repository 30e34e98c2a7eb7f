import type {
  QueryResolvers,
  Resolvers,
  SpeakerResolvers,
  StatedValueResolvers,
  StatementFacetResolvers,
  StatementFacetValueResolvers,
  StatementResolvers,
  StatementSubjectResolvers,
} from '../../generated/resolvers.js';
import { RELATION_LABELS } from '../../model/labels/labels.js';
import { resolveEntity, resolveRelation } from '../../model/statements/resolve.js';
import { speakerLevel } from '../../model/statements/speaker-level.js';
import { VOCABULARIES, type Assertion, type SpeakerLevel } from '../../model/vocabularies.js';
import type { RelationKind } from '../../model/relation-types.js';
import { catalogueOf } from '../../narration/catalogue.js';
import { nameIn, textLanguage, type Language } from '../../narration/language.js';
import { propertyLabel, valueInWords } from '../../narration/stated-values.js';
import { statementSentence } from '../../narration/statement-sentence.js';
import type { QueryContext } from '../api/context.js';
import { pageInfo, readFirst } from '../api/paging.js';
import { createNameLoader } from '../rows/name-loader.js';
import { readSaidBy } from './arguments.js';
import { actors, changeSetTimes, documentOf, nodes, statementsAbout, withDocuments } from './loaders.js';
import { weighed, type StatementRow } from './statement-rows.js';
import { statements } from './statements.js';
import type { StatementFacetValueAnswer } from './statements.mappers.js';
import { speakerOfDocument, toldStatement } from './told.js';

const query: QueryResolvers['statements'] = async (_root, args, { graph, homeActor }) => {
  const { facets, edges, ...page } = await statements(graph, homeActor, {
    of: args.of,
    assertions: args.assertions ?? null,
    levels: args.levels ?? null,
    modality: args.modality ?? null,
    includeRetired: args.includeRetired,
    saidBy: readSaidBy(args.at),
    first: readFirst(args.first),
    after: args.after ?? null,
  });
  return { ...page, edges, facets, pageInfo: pageInfo(edges, page.hasNextPage, args.after) };
};

/** What the subject of a statement is by all current statements about it. */
async function resolvedSubject({ about, kind }: StatementRow, context: QueryContext) {
  const rows = (await statementsAbout(context).load(about)) ?? [];
  const current = await withDocuments(rows, context);
  return (kind === null ? resolveEntity : resolveRelation)(current, context.homeActor);
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const valuesOf = ({ stated }: StatementRow) =>
  Object.entries(stated).map(([property, value]) => ({ property, stated: value }));

const statement: StatementResolvers = {
  about: (row) => row,
  values: valuesOf,
  since: ({ stated }) => textOr(stated.since),
  until: ({ stated }) => textOr(stated.until),
  speaker: ({ documentId }, _args, context) => documentOf(documentId, context),
  saidOn: async ({ documentId }, _args, context) => (await documentOf(documentId, context)).date,
  retrievedOn: async ({ documentId }, _args, context) => (await documentOf(documentId, context)).retrievedOn,
  evidence: ({ evidenceId }, _args, { evidence }) => (evidenceId === null ? null : evidence.byId.load(evidenceId)),
  document: ({ documentId }, _args, context) => documentOf(documentId, context),
  entryOf: ({ entryOfId }, _args, context) => (entryOfId === null ? null : actors(context).load(entryOfId)),
  retiredAt: ({ current, retiredIn }, _args, context) => {
    const last = retiredIn.at(-1);
    return current || last === undefined ? null : changeSetTimes(context).load(last);
  },
  followed: async (row, _args, context) => (await resolvedSubject(row, context))?.follows === row.id,
  differs: async (row, _args, context) => (await resolvedSubject(row, context))?.differing.includes(row.id) ?? false,
  shownValues: async (row, _args, context) => {
    const from = (await resolvedSubject(row, context))?.valuesFrom ?? {};
    return valuesOf(row).filter(({ property }) => from[property] === row.id);
  },
  sentence: async (row, { language }, context) =>
    statementSentence(await toldStatement(row, context), language ?? context.language),
};

const subject: StatementSubjectResolvers = {
  key: ({ about }) => about,
  kind: ({ kind }) => kind,
  from: ({ from }, _args, context) => (from === null ? null : nodes(context).load(from)),
  to: ({ to }, _args, context) => (to === null ? null : nodes(context).load(to)),
  entity: ({ kind, about }, _args, context) => (kind === null ? nodes(context).load(about) : null),
};

const statedValue: StatedValueResolvers = {
  label: ({ property }, { language }, context) => propertyLabel(property, language ?? context.language),
  value: ({ property, stated }, { language }, context) => valueInWords(property, stated, language ?? context.language),
  json: ({ stated }) => JSON.stringify(stated),
};

const speaker: SpeakerResolvers = {
  name: async (document, { language }, context) =>
    nameIn(await speakerOfDocument(document, context), language ?? context.language),
  actor: ({ publisherId }, _args, context) => (publisherId === null ? null : actors(context).load(publisherId)),
  level: (document, _args, { homeActor }) => speakerLevel(weighed(document), homeActor),
};

const facet: StatementFacetResolvers = {
  values: ({ name, values }, _args, { graph }) => {
    const names = createNameLoader(graph);
    return values.map((value) => ({ ...value, facet: name, names }));
  },
};

const facetValue: StatementFacetValueResolvers = {
  label: (parent, { language }, context) => labelOf(parent, language ?? context.language),
};

async function labelOf({ facet: of, value, names }: StatementFacetValueAnswer, language: Language): Promise<string> {
  const { levels, ofEntities } = catalogueOf(language).statements;
  switch (of) {
    case 'ASSERTION':
      return VOCABULARIES.Assertion.values[value as Assertion].labels[textLanguage(language)];
    case 'LEVEL':
      return levels[value as SpeakerLevel];
    case 'SUBJECT':
      return value === 'ENTITY' ? ofEntities : RELATION_LABELS[language][value as RelationKind];
    case 'SPEAKER':
    case 'DOCUMENT':
      return nameIn(await names.load(value), language);
  }
}

export const resolvers: Resolvers = {
  Query: { statements: query },
  Speaker: speaker,
  StatedValue: statedValue,
  Statement: statement,
  StatementFacet: facet,
  StatementFacetValue: facetValue,
  StatementSubject: subject,
};
