import { LRUCache } from 'lru-cache';
import type { Graph } from '../../db/graph.js';
import { readActors, readCandidates } from '../../db/match-candidates.js';
import type { EntityType } from '../../model/entity-types.js';
import { actorRecord, isMatchedByName } from '../../model/matching/actor-record.js';
import { soughtKeys } from '../../model/matching/block-keys.js';
import { CandidateIndex } from '../../model/matching/candidate-index.js';
import { decideMatch, type MatchOutcome } from '../../model/matching/decide.js';
import { prepare, type PreparedRecord } from '../../model/matching/match-record.js';
import type { ImportedEntity } from '../importer.js';
import { readCrosswalk, writeCrosswalk, type Crosswalk } from './crosswalk.js';
import type { EntityIds, IdRequest, TakenIds } from './entity-ids.js';
import { FreshEntities } from './fresh-entities.js';
import { identifierKey, identify } from './identify.js';

/** Keys of the source that are kept in memory with what they are; others are read again. */
const MOST_KNOWN = 200_000;

/** What a key of the source is in the graph. */
export interface Resolved {
  readonly id: string;
  /** Name and type that it is told by, where those are not the record's own. */
  readonly name: string | null;
  readonly type: EntityType | null;
}

export interface ResolverOptions {
  readonly source: string;
  /** Whether what is decided is kept in the graph; a dry run keeps nothing. */
  readonly remembers: boolean;
  /** Gives ids to what is new; shared with all else of the import that makes some. */
  readonly ids: EntityIds;
  /** Called with a record that a person is asked about. */
  readonly onReview: (entity: ImportedEntity, outcome: MatchOutcome) => void;
}

export interface MatchCounts {
  /** Records that are one of the graph or of this import, as a rule says. */
  joined: number;
  /** Records that are new to the graph. */
  new: number;
  /** Records that were decided on before, by rule or by a person. */
  remembered: number;
  /** Records that a person is asked about: they are held back. */
  review: number;
}

/** What is known of the records of a batch before any of them is decided on. */
interface Known {
  readonly remembered: ReadonlyMap<string, Crosswalk>;
  /** Ids of actors by property and value of an identifier. */
  readonly identified: ReadonlyMap<string, string>;
  /** Actors of the graph by id: those with an identifier of a record. */
  readonly actors: ReadonlyMap<string, PreparedRecord>;
  readonly candidates: CandidateIndex;
  readonly taken: TakenIds;
}

/** Finds out what the records of one source are in the graph, batch by batch. */
export class Resolver {
  readonly counts: MatchCounts = { joined: 0, new: 0, remembered: 0, review: 0 };
  readonly #graph: Graph;
  readonly #options: ResolverOptions;
  readonly #known = new LRUCache<string, Resolved>({ max: MOST_KNOWN });
  /** Usual names by the graph's ids. */
  readonly #names = new LRUCache<string, string>({ max: MOST_KNOWN });
  readonly #held = new Set<string>();
  readonly #fresh = new FreshEntities();
  readonly #ids: EntityIds;

  constructor(graph: Graph, options: ResolverOptions) {
    this.#graph = graph;
    this.#options = options;
    this.#ids = options.ids;
  }

  /** Whether a person is asked about it, so that nothing is said of it yet. */
  isHeld(key: string): boolean {
    return this.#held.has(key);
  }

  /** What a key is; the key itself where the source names an entity of the graph. */
  resolved(key: string): Resolved {
    return this.#known.get(key) ?? { id: key, name: null, type: null };
  }

  /** The name of an entity by the graph's id, where this import brought it. */
  nameOf(id: string): string | undefined {
    return this.#names.get(id);
  }

  /**
   * Finds out what these are: by a key in a register, by what was decided before, else by names, country and distance.
   * @param referenced keys that relationships name, whose entities may have come much earlier
   */
  async resolve(entities: readonly ImportedEntity[], referenced: Iterable<string>): Promise<void> {
    const isOpen = (key: string) => !this.#known.has(key) && !this.#held.has(key);
    const asked = new Map<string, ImportedEntity>();
    for (const entity of entities) if (isOpen(entity.id) && !asked.has(entity.id)) asked.set(entity.id, entity);
    const earlier = new Set([...referenced].filter((key) => isOpen(key) && !asked.has(key)));
    const { read } = this.#graph;
    const remembered = await readCrosswalk(read, this.#options.source, [...asked.keys(), ...earlier]);
    for (const key of earlier) {
      const one = remembered.get(key);
      if (one !== undefined && one.entity !== null) this.#known.set(key, { ...one, id: one.entity });
    }
    const records = [...asked.values()].map(recordOf);
    const known = await this.#readKnown([...asked.values()], records, remembered);
    const decided = [...asked.values()].flatMap((entity, at) => this.#decide(entity, records[at]!, known));
    if (!this.#options.remembers || decided.length === 0) return;
    await this.#graph.write((run) => writeCrosswalk(run, this.#options.source, decided));
  }

  async #readKnown(
    entities: readonly ImportedEntity[],
    records: readonly PreparedRecord[],
    remembered: ReadonlyMap<string, Crosswalk>,
  ): Promise<Known> {
    const { read } = this.#graph;
    const isOpen = ({ id }: { readonly id: string }) => (remembered.get(id)?.entity ?? null) === null;
    const identified = await identify(read, records);
    const found = await readActors(read, [...new Set(identified.values())]);
    const actors = new Map(found.map((one) => [one.id, one]));
    const byName = records.filter((one) => isOpen(one) && one.forms.length > 0);
    const candidates = new CandidateIndex();
    for (const one of await readCandidates(read, [...new Set(byName.flatMap(soughtKeys))])) candidates.add(one);
    const requests = entities.filter(isOpen).map((entity) => this.#idRequest(entity));
    const taken = await this.#ids.readTaken(read, requests);
    return { remembered, identified, actors, candidates, taken };
  }

  /** @returns what is to be remembered: nothing where it was before, or where a person is asked */
  #decide(entity: ImportedEntity, record: PreparedRecord, known: Known): Crosswalk[] {
    const before = known.remembered.get(entity.id);
    const found = this.#identifiedAs(record, known);
    const [identified] = found;
    const isPersonal = before?.decidedBy === 'PERSON';
    if (before?.entity != null && (isPersonal || identified === undefined || identified === before.entity)) {
      this.counts.remembered += 1;
      this.#settle(entity, record, { id: before.entity, name: before.name, type: before.type });
      return [];
    }
    const outcome =
      this.#byPreferredId(entity, record, known) ??
      this.#byIdentifier(found, known) ??
      this.#byName(record, known, new Set(before?.others));
    const [best] = outcome.candidates;
    if (outcome.outcome === 'REVIEW') {
      this.counts.review += 1;
      this.#held.add(entity.id);
      this.#options.onReview(entity, outcome);
      return [];
    }
    const others = before?.others ?? [];
    if (best === undefined) {
      this.counts.new += 1;
      const id = this.#ids.give(this.#idRequest(entity), known.taken);
      this.#settle(entity, record, { id, name: null, type: null });
      return [{ ...UNDECIDED, key: entity.id, entity: id, others }];
    }
    this.counts.joined += 1;
    const { id, type } = best.candidate;
    const joined = { id, name: best.candidate.names[0] ?? null, type: type as EntityType };
    this.#settle(entity, record, joined);
    const { score, reasons } = best;
    const { name } = joined;
    return [{ ...UNDECIDED, name, type: joined.type, key: entity.id, entity: id, others, score, reasons }];
  }

  /** Ids of the entities that have an identifier of a record: none, one, or by mistake several. */
  #identifiedAs({ identifiers }: PreparedRecord, { identified }: Known): readonly string[] {
    const found = Object.entries(identifiers).flatMap(
      ([property, value]) => identified.get(identifierKey(property, value)) ?? this.#fresh.idOf(property, value) ?? [],
    );
    return [...new Set(found)];
  }

  /** What has no names to be matched by, such as a theme, is that of the graph which the source names by its id. */
  #byPreferredId({ type, preferredId }: ImportedEntity, record: PreparedRecord, { taken }: Known): MatchOutcome | null {
    if (record.forms.length > 0 || preferredId === undefined || taken.get(preferredId)?.type !== type) return null;
    const candidate = { ...record, id: preferredId, names: [taken.get(preferredId)!.name] };
    return { outcome: 'JOIN', candidates: [{ candidate, score: 1, reasons: ['SAME_IDENTIFIER'] }] };
  }

  #byIdentifier(ids: readonly string[], { actors }: Known): MatchOutcome | null {
    const found = ids.flatMap((id) => actors.get(id) ?? this.#fresh.get(id) ?? []);
    if (found.length === 0) return null;
    const isOne = found.length === 1;
    const reasons = isOne ? (['SAME_IDENTIFIER'] as const) : (['SAME_IDENTIFIER', 'SEVERAL_ALIKE'] as const);
    return {
      outcome: isOne ? 'JOIN' : 'REVIEW',
      candidates: found.map((candidate) => ({ candidate, score: 1, reasons })),
    };
  }

  #byName(record: PreparedRecord, { candidates }: Known, others: ReadonlySet<string>): MatchOutcome {
    const among = new Map<string, PreparedRecord>();
    for (const one of [...this.#fresh.candidatesOf(record), ...candidates.candidatesOf(record)]) {
      if (!others.has(one.id)) among.set(one.id, one);
    }
    return decideMatch(record, among.values());
  }

  #settle({ name }: ImportedEntity, record: PreparedRecord, resolved: Resolved): void {
    this.#names.set(resolved.id, resolved.name ?? name);
    this.#known.set(record.id, resolved);
    this.#fresh.add({ ...record, id: resolved.id });
  }

  #idRequest({ id: key, name, country, preferredId: preferred }: ImportedEntity): IdRequest {
    return { source: this.#options.source, key, name, country, preferred };
  }
}

const UNDECIDED = { name: null, type: null, score: null, reasons: [], decidedBy: 'RULE' } as const;

/** An entity as it is matched; without a name where its type is not matched by names. */
function recordOf({ id, type, name, names, altNames, country, properties }: ImportedEntity): PreparedRecord {
  const all = isMatchedByName(type) ? [name, ...Object.values(names ?? {}), ...altNames] : [];
  return prepare(actorRecord({ id, type, names: all, country: country ?? null, properties }));
}
