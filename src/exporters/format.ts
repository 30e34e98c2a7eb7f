import type { TextLanguage } from '../model/language.js';
import type { CitedDocument } from '../queries/export/documents.js';
import type { ExportedEntity } from '../queries/export/entities.js';
import type { ExportedRelation, ToldRelation } from '../queries/export/relations.js';
import type { ExportedEvidence, ExportedStatement, Phase } from '../queries/export/statements.js';
import type { ExportedTie } from '../queries/export/ties.js';
import type { UntoldTwinTowns } from '../queries/export/twin-towns.js';

/** What every file says of itself. */
export interface About {
  readonly title: string;
  /** Who, what, which revision, when, where, under which licence, out of what: to put beside a quotation. */
  readonly citation: string;
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  /** Address of the licence that the data is published under; null: the site states none. */
  readonly licence: string | null;
  readonly revision: number;
  /** When the graph was last written to: ISO 8601, UTC. */
  readonly recordedAt: string | null;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** Id of the home actor. */
  readonly home: string;
  readonly language: TextLanguage;
  /** Whether nothing of the graph is left out. */
  readonly isWhole: boolean;
  /** The documents that it rests on, registers first, and how many more there are. */
  readonly sources: readonly CitedDocument[];
  readonly sourcesLeftOut: number;
  /** The IRI of an entity, as on its own page. */
  readonly iriOf: (id: string) => string;
}

/** What is exported, read as it is wanted: no more of it is in memory than a page. */
export interface ExportContent {
  readonly about: About;
  readonly entities: () => AsyncIterable<ExportedEntity>;
  readonly relations: () => AsyncIterable<ExportedRelation>;
  /** The same, each as a sentence in the file's language, with the words of documents that it rests on. */
  readonly toldRelations: () => AsyncIterable<ToldRelation>;
  readonly ties: () => AsyncIterable<ExportedTie>;
  readonly untoldTwinTowns: () => AsyncIterable<UntoldTwinTowns>;
  /** The data sets that the graph was made from. */
  readonly dataSets: () => Promise<readonly string[]>;
  readonly evidence: (dataSet: string | null) => AsyncIterable<ExportedEvidence>;
  readonly statements: (dataSet: string, phase: Phase) => AsyncIterable<ExportedStatement>;
}

/** One format: how a file of it is written. */
export interface ExportFormat {
  /** In addresses and on the command line. */
  readonly id: string;
  /** In a few words of English: for `vanort export --help` and the API's documentation. */
  readonly description: string;
  readonly mediaType: string;
  /** Ending of a file's name, without the dot. */
  readonly extension: string;
  write(content: ExportContent): AsyncIterable<string | Uint8Array>;
}
