import type { Disagreement } from '../../model/statements/disagreement.js';
import type { ToldDisagreement } from '../../narration/standing-sentence.js';
import type { QueryContext } from '../api/context.js';
import { documentOf } from './loaders.js';
import { speakerOfDocument } from './told.js';

/** The documents by which a position is held, one for each speaker. */
export async function documentsOf(statements: readonly { readonly documentId: string }[], context: QueryContext) {
  const documents = await Promise.all(statements.map(({ documentId }) => documentOf(documentId, context)));
  return [...new Map(documents.map((document) => [document.publisherId ?? document.id, document])).values()];
}

export async function toldDisagreement(
  { property, positions }: Disagreement,
  context: QueryContext,
): Promise<ToldDisagreement> {
  return {
    property,
    positions: await Promise.all(
      positions.map(async ({ value, statements }) => {
        const ids = statements.map(({ document }) => ({ documentId: document.id }));
        const documents = await documentsOf(ids, context);
        return { value, speakers: await Promise.all(documents.map((one) => speakerOfDocument(one, context))) };
      }),
    ),
  };
}
