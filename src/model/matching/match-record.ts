import type { NameKind } from './affixes.js';
import { nameForms, type NameForm } from './name-forms.js';

/** What is known of an entity when it is matched. */
export interface MatchRecord {
  readonly id: string;
  /** Only records of the same type are compared: a type of entity, or what else they are sorted by. */
  readonly type: string;
  readonly nameKind: NameKind;
  /** All that it is called, its usual name first. */
  readonly names: readonly string[];
  /** A code of the country, the same for all records that are compared; null: not known. */
  readonly country: string | null;
  /** Degrees, WGS 84; null: not known. */
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  /** Keys elsewhere by their property, such as `wikidataId`. */
  readonly identifiers: Readonly<Record<string, string>>;
}

/** A record with its names taken apart, so that it is done once however often it is compared. */
export interface PreparedRecord extends MatchRecord {
  readonly forms: readonly NameForm[];
}

export const prepare = (record: MatchRecord): PreparedRecord => ({
  ...record,
  forms: record.names.flatMap((name) => nameForms(name, record.nameKind)),
});
