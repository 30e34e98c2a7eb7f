import type { DescribedRelation } from '../../narration/relation-sentence.js';
import type { NamedInText } from '../../narration/names.js';
import type { ToldDocument, ToldStatement } from '../../narration/statement-sentence.js';
import type { QueryContext } from '../api/context.js';
import type { DocumentEntity } from '../rows/entities.js';
import { documentOf, nodes } from './loaders.js';
import type { StatementRow } from './statement-rows.js';

/** Who speaks in a document, as a sentence tells of it; a register that nobody publishes is told by its title. */
export async function speakerOfDocument(document: DocumentEntity, context: QueryContext): Promise<NamedInText> {
  const { publisherId, publisherName, documentKind } = document;
  const actor = publisherId === null ? null : await nodes(context).load(publisherId);
  if (actor !== null) return actor;
  if (publisherName !== null) return { name: publisherName };
  return { name: document.name, ...(documentKind !== 'REGISTER' && { type: 'DOCUMENT' }) };
}

export async function toldDocument(document: DocumentEntity, context: QueryContext): Promise<ToldDocument> {
  const { documentKind, date } = document;
  return { documentKind, date, speaker: await speakerOfDocument(document, context) };
}

/** An entity of a sentence; of one that has gone, the id tells. */
export async function entityInText(id: string, context: QueryContext): Promise<DescribedRelation['from']> {
  return (await nodes(context).load(id)) ?? { name: { sv: id, en: id }, status: null };
}

export async function toldStatement(row: StatementRow, context: QueryContext): Promise<ToldStatement> {
  const { about, kind, from, to, assertion, modality, stated } = row;
  const document = await toldDocument(await documentOf(row.documentId, context), context);
  const told = { assertion, modality, values: stated, document };
  if (kind === null || from === null || to === null) {
    return { ...told, subject: { entity: await entityInText(about, context) } };
  }
  const [source, target] = await Promise.all([entityInText(from, context), entityInText(to, context)]);
  return { ...told, subject: { kind, from: source, to: target } };
}
