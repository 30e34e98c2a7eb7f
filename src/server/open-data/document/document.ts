import { DocumentTextDocument, NamesOfDocument } from '../../../generated/client/graphql.js';
import { languageCode, type TextLanguage } from '../../../model/language.js';
import { sectionAnchor } from '../../../model/source-text.js';
import { translationIn } from '../../../narration/language.js';
import type { EvidenceForm } from '../../../model/vocabularies.js';
import type { Passage } from '../../../queries/documents/passages.js';
import type { Execute } from '../../graphql/internal-client.js';

/** Words of a document that facts rest on, and what they bear. */
export interface QuotedWords {
  readonly id: string;
  readonly words: string;
  /** Whether these are the document's own words. */
  readonly form: EvidenceForm;
  /** In our words. */
  readonly claim: string | null;
  readonly entities: readonly { readonly id: string; readonly name: string }[];
}

/** A part of a document under a heading of its own. */
export interface Section {
  /** As the fragment of an address has it. */
  readonly id: string;
  readonly heading: string;
  readonly quoted: readonly QuotedWords[];
}

/** A paragraph or an item of a list, and which of its characters are quoted. */
export interface TextBlock {
  readonly text: string;
  readonly isListItem: boolean;
  readonly quotes: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

/** A heading of a document's text, and what stands below it. */
export interface TextSection {
  readonly anchor: string;
  readonly heading: string;
  readonly level: number;
  readonly blocks: readonly TextBlock[];
}

/** A document as a page tells it. */
export interface ReadDocument {
  /** Its text; none where no copy is at hand. */
  readonly text: readonly TextSection[];
  /** What facts rest on, by id of the evidence. */
  readonly quoted: ReadonlyMap<string, QuotedWords>;
  /** Of these what the text does not show, by section. */
  readonly others: readonly Section[];
}

/** Documents as pages to read, for many readers. */
export interface Documents {
  find(id: string, language: TextLanguage): Promise<ReadDocument>;
}

/** The most whose names are asked for. */
const MOST_NAMES = 100;

export function createDocuments(execute: Execute, passagesOf: (document: string) => Promise<Passage[]>): Documents {
  const textOf = async (id: string, language: TextLanguage): Promise<readonly TextSection[]> => {
    const { documents } = (await execute(DocumentTextDocument, { id }, language)).value;
    return (documents[0]?.sections ?? []).map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => ({
        ...block,
        quotes: block.quotes.map(({ start, end, evidence }) => ({ start, end, id: evidence.id })),
      })),
    }));
  };
  return {
    find: async (id, language) => {
      const passages = await passagesOf(id);
      const ids = [...new Set(passages.flatMap(({ entities }) => entities))].slice(0, MOST_NAMES);
      const named =
        ids.length === 0 ? null : await execute(NamesOfDocument, { ids, language: languageCode(language) }, language);
      const names = new Map(named?.value.browse.edges.map(({ node }) => [node.id, node.name]));
      const quoted = passages.map(({ id: evidence, section, anchor, form, claim, entities }) => ({
        ...{ id: evidence, section, form, words: anchor, claim: translationIn(claim, language) },
        entities: entities.flatMap((one) => {
          const name = names.get(one);
          return name === undefined || one === id ? [] : [{ id: one, name }];
        }),
      }));
      const text = await textOf(id, language);
      const shown = new Set(text.flatMap(({ blocks }) => blocks.flatMap(({ quotes }) => quotes.map((one) => one.id))));
      const others = quoted.filter((one) => !shown.has(one.id));
      const headings = [...new Set(others.map(({ section }) => section))];
      const taken = new Set(text.map(({ anchor }) => anchor));
      return {
        text,
        quoted: new Map(quoted.map((one) => [one.id, one])),
        others: headings.map((heading) => {
          const own = sectionAnchor(heading);
          return {
            id: taken.has(own) ? `${own}-quoted` : own,
            heading,
            quoted: others.filter(({ section }) => section === heading),
          };
        }),
      };
    },
  };
}
