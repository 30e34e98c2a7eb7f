import type { TextLanguage } from '../../../model/language.js';

/** What people read on the page of a document, in one language. */
interface DocumentWords {
  readonly text: string;
  readonly textLead: string;
  readonly others: string;
  readonly bearsCount: (count: number) => string;
  readonly quoted: string;
  readonly lead: string;
  readonly recordsLead: string;
  readonly technical: string;
  readonly original: string;
  readonly contents: string;
  readonly bears: string;
  readonly link: string;
}

export const DOCUMENT_WORDS: Readonly<Record<TextLanguage, DocumentWords>> = {
  sv: {
    text: 'Dokumentets text',
    textLead: 'De markerade orden är källa till uppgifter på webbplatsen. Under varje stycke står vilka.',
    others: 'Övriga citat',
    bearsCount: (count) => (count === 1 ? 'Källa till 1 uppgift' : `Källa till ${count} uppgifter`),
    quoted: 'Ur dokumentet',
    lead: 'De markerade orden är citat ur dokumentet. Under dem står vilka uppgifter de är källa till.',
    recordsLead: 'De rader i registret som uppgifter på webbplatsen vilar på.',
    technical: 'Tekniska uppgifter',
    original: 'Läs hela dokumentet',
    contents: 'Avsnitt',
    bears: 'Källa till',
    link: 'Länk till de här orden',
  },
  en: {
    text: 'The text of the document',
    textLead:
      'The marked words are the source of facts on this site, which are listed below each paragraph. The text is in its original language.',
    others: 'Other quotes',
    bearsCount: (count) => (count === 1 ? 'Source of 1 fact' : `Source of ${count} facts`),
    quoted: 'From the document',
    lead: 'The marked words are quotes from the document, in its original language. Below them are the facts they are the source of.',
    recordsLead: 'The entries of the register that facts on this site rest on.',
    technical: 'Technical details',
    original: 'Read the whole document',
    contents: 'Sections',
    bears: 'Source of',
    link: 'Link to these words',
  },
};
