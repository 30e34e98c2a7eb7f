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
    textLead: 'De understrukna orden är källa till uppgifter på webbplatsen. Under varje stycke står vilka.',
    others: 'Övriga citat',
    bearsCount: (count) => (count === 1 ? 'Källa till 1 uppgift' : `Källa till ${count} uppgifter`),
    quoted: 'Ur dokumentet',
    lead: 'Citat ur dokumentet. Under varje citat står vilka uppgifter det är källa till.',
    recordsLead: 'De rader i registret som är källa till uppgifter på webbplatsen.',
    technical: 'Tekniska uppgifter',
    original: 'Läs hela dokumentet',
    contents: 'Avsnitt',
    bears: 'Källa till',
    link: 'Länk till de här orden',
  },
  en: {
    text: 'The text of the document',
    textLead:
      'The underlined words are the source of facts on this site, which are listed below each paragraph. The text is in its original language.',
    others: 'Other quotes',
    bearsCount: (count) => (count === 1 ? 'Source of 1 fact' : `Source of ${count} facts`),
    quoted: 'From the document',
    lead: 'Quotes from the document, in its original language. Below each are the facts that it is the source of.',
    recordsLead: 'The entries in the register that are the source of facts on this site.',
    technical: 'Technical details',
    original: 'Read the whole document',
    contents: 'Sections',
    bears: 'Source of',
    link: 'Link to these words',
  },
};
