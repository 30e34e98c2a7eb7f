import type { EntityRecord, EvidenceRecord, RelationRecord } from '../ingest/records.js';

/**
 * One source: how its files are told from others, and what each of their rows says. An importer reads and transforms;
 * what it names is matched with the graph afterwards, the same way for all.
 */
export interface Importer {
  /** Name on the command line, such as `ror`. */
  readonly id: string;
  /** What it reads, in a few words of English: for `vanort import --help`. */
  readonly description: string;
  /** Whether a file looks like one of its own. */
  recognises(sample: FileSample): boolean;
  /**
   * The rows of a file, in order, as a stream: no more of it in memory than a few rows.
   * @throws ImportError where the file as a whole cannot be read; a row at fault is a `RejectedRow`, and the rest goes on
   */
  read(file: string, context: ImportContext): AsyncIterable<ImportedRow | RejectedRow>;
}

/** The beginning of a file, from which importers know their own. */
export interface FileSample {
  /** Without its folder. */
  readonly name: string;
  /** The first bytes as text, 64 kB at most; empty for what is no text. */
  readonly text: string;
  /** The first bytes, 64 kB at most. */
  readonly bytes: Uint8Array;
}

/** What a reading rests on, whatever the source. */
export interface ImportContext {
  /** Name or id of the home actor, whose list it may be. */
  readonly home: string;
  /** The day that the file was fetched or made, EDTF; undefined: not known. */
  readonly retrievedOn: string | undefined;
  /** SHA-256 of the file, in hex. */
  readonly sha256: string;
  /** Without its folder. */
  readonly fileName: string;
}

/** What one row says. Rows of no consequence have no records. */
export interface ImportedRow {
  /** Line of the file, or row of the sheet, counted from 1. */
  readonly line: number;
  readonly records: readonly ImportRecord[];
}

/** A row that cannot be taken in: it goes to the file of rejected rows, to be mended and run again. */
export interface RejectedRow {
  readonly line: number;
  /** The column or field at fault. */
  readonly field: string;
  /** Stable, such as `DATE_INVALID`. */
  readonly code: string;
  /** One sentence of English, which says what to do. */
  readonly reason: string;
  /** The row as it stands, by the headings of the file. */
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * What an importer says. Ids of entities are the source's own keys (`Q2167`, `row-7`); matching puts the graph's ids in
 * their place, throughout `from`, `to`, `entryOf` and ties. Ids of documents and evidence are kept: they begin with the
 * id of the document.
 */
export type ImportRecord =
  | ({ readonly record: 'ENTITY' } & ImportedEntity)
  | ({ readonly record: 'EVIDENCE' } & EvidenceRecord)
  | ({ readonly record: 'RELATION' } & RelationRecord)
  | ({ readonly record: 'TIE' } & TieRecord);

export interface ImportedEntity extends EntityRecord {
  /** ISO 3166-1 alpha-2 of the country it is in: told to the graph as `IN_COUNTRY`, and weighed when it is matched. */
  readonly country?: string | undefined;
  /** The id to take where it is new to the graph; else made of its name. */
  readonly preferredId?: string | undefined;
}

/**
 * That two actors share an engagement, whichever of them lists it: the one engagement that the graph has between them,
 * or a new one. A second source adds its statement to it.
 */
export interface TieRecord extends Omit<RelationRecord, 'kind' | 'from' | 'to'> {
  /** Of the vocabulary `PartnershipKind`. */
  readonly kind: string;
  /** The source's keys of the two. */
  readonly between: readonly [string, string];
  /**
   * The source's key of the engagement, where other records of its row refer to it, as an agreement that governs it does.
   * `properties` hold its `stage` beside what is said of taking part.
   */
  readonly id?: string | undefined;
}
