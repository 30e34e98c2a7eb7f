import type { Graph } from '../../db/graph.js';
import type { IngestRecord } from '../../ingest/records.js';
import { LANGUAGES } from '../../model/language.js';
import type { ImportedEntity } from '../importer.js';
import type { EntityIds } from './entity-ids.js';

export const COUNTRIES = `
  UNWIND $codes AS code
  MATCH (c:Country {isoCode: code})
  RETURN code, c.id AS id`;

const CODE = /^[A-Z]{2}$/;
/** The language of usual names of countries, and of their ids. */
const USUAL = 'en';

const nameIn = (language: string, code: string): string =>
  new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;

/** Countries by their ISO 3166-1 codes: those of the graph, and new ones for those that it lacks. */
export class Countries {
  readonly #idByCode = new Map<string, string>();
  readonly #ids: EntityIds;
  readonly #told = new Set<string>();

  /** @param ids that this import gives: a city may be named as its country, as San Marino is */
  constructor(ids: EntityIds) {
    this.#ids = ids;
  }

  async load(graph: Graph, entities: readonly ImportedEntity[]): Promise<void> {
    const codes = [...new Set(entities.flatMap(({ country }) => country ?? []))].filter(
      (code) => CODE.test(code) && !this.#idByCode.has(code),
    );
    if (codes.length === 0) return;
    for (const { code, id } of await graph.read(COUNTRIES, { codes })) this.#idByCode.set(String(code), String(id));
    const requests = codes
      .filter((code) => !this.#idByCode.has(code))
      .map((code) => ({ source: '', key: code, name: nameIn(USUAL, code), country: code }));
    const taken = await this.#ids.readTaken(graph.read, requests);
    for (const request of requests) this.#idByCode.set(request.country, this.#ids.give(request, taken));
  }

  /**
   * That an actor is in its country, on the evidence of the actor. Each country is told once an import, by the first
   * actor in it: the same file tells the same.
   */
  *recordsOf({ country: code, evidence, entryOf }: ImportedEntity, actor: string): Generator<IngestRecord> {
    const id = code === undefined ? undefined : this.#idByCode.get(code);
    if (code === undefined || id === undefined) return;
    if (!this.#told.has(code)) {
      this.#told.add(code);
      const names = Object.fromEntries(LANGUAGES.map((language) => [language, nameIn(language, code)]));
      const country = { id, type: 'COUNTRY', name: nameIn(USUAL, code), names, altNames: [] } as const;
      yield { record: 'ENTITY', ...country, properties: { isoCode: code }, evidence };
    }
    yield { record: 'RELATION', kind: 'IN_COUNTRY', from: actor, to: id, properties: {}, evidence, entryOf };
  }
}
