import type {
  DocumentResolvers,
  EvidenceFieldResolvers,
  EvidenceResolvers,
  Resolvers,
} from '../../generated/resolvers.js';
import { formOf } from '../../model/evidence-form.js';
import { rowFields } from '../../model/row-forms.js';
import { sectionAnchor } from '../../model/source-text.js';
import { textLanguage } from '../../narration/language.js';
import { documentSections } from './sections.js';

const document: Pick<DocumentResolvers, 'sections'> = {
  sections: ({ id }, _args, { graph, documentTexts }) => documentSections(graph, documentTexts, id),
};

// A list of evidence has read what was selected of it, which may be less than this needs.
const evidence: Pick<EvidenceResolvers, 'path' | 'fields' | 'form'> = {
  path: async ({ id }, _args, context) => {
    const { document: of, section } = await context.evidence.byId.load(id);
    return `/id/${of.id}#${sectionAnchor(section)}`;
  },
  form: async ({ id }, _args, context) => formOf(await context.evidence.byId.load(id)),
  fields: async ({ id }, _args, context) => rowFields((await context.evidence.byId.load(id)).anchor),
};

const field: EvidenceFieldResolvers = {
  label: ({ label }, { language }, context) => label[textLanguage(language ?? context.language)],
};

export const resolvers: Resolvers = { Document: document, Evidence: evidence, EvidenceField: field };
