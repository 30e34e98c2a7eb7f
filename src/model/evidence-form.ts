import { rowFields } from './row-forms.js';
import type { EvidenceForm } from './vocabularies.js';

/** What decides the form of evidence. */
interface Place {
  readonly anchor: string;
  readonly isParaphrase: boolean;
  readonly document: { readonly documentKind: string | null };
}

/** What the anchor of evidence is: the document's own words, somebody's account of them, or a row of a register. */
export function formOf({ anchor, isParaphrase, document }: Place): EvidenceForm {
  if (isParaphrase) return 'PARAPHRASE';
  return document.documentKind === 'REGISTER' || rowFields(anchor) !== null ? 'RECORD' : 'QUOTE';
}
