import type { Graph } from '../../db/graph.js';
import type { Parameters, Row } from '../../db/reads.js';
import { EDGE_TYPES } from '../../model/edge-types.js';
import { entityTypeOf, type EntityType } from '../../model/entity-types.js';
import { standingOfPart } from '../../model/ties.js';
import { RELATION_TYPE_ENTRIES, type RelationKind } from '../../model/relation-types.js';
import type { Standing } from '../../model/vocabularies.js';
import { groupBy } from '../../model/group-by.js';
import { holds, wasThere } from '../api/as-of.js';
import { isTrue, listOf, nullable, number, object, string, stringList, type Decoder } from '../rows/decoders.js';
import { relationSentence } from '../../narration/relation-sentence.js';
import type { Language } from '../../narration/language.js';
import { subjectProjection, toRelation as toReadRelation, toSubject } from '../rows/entities.js';
import { matchesFilters, RELATION_PROJECTION } from '../rows/nodes.js';
import { fieldsOf, type FieldValues, type StoredField } from './entities.js';
import { inPages } from './pages.js';
import type { Scope } from './scope.js';

/** An end of a relationship, as far as files without entities beside it tell of it. */
export interface ExportedEnd {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

/** A relationship as it is exported. */
export interface ExportedRelation {
  readonly id: string;
  readonly kind: RelationKind;
  readonly source: ExportedEnd;
  readonly target: ExportedEnd;
  /** EDTF. */
  readonly since: string | null;
  readonly until: string | null;
  /** It was over when its source was written, which does not say when it ended. */
  readonly formerly: boolean;
  readonly attestedOn: string | null;
  /** What its kind may carry beside its dates, such as a role. */
  readonly fields: FieldValues;
  readonly evidence: readonly string[];
}

/** A relationship as a person reads it. */
export interface ToldRelation extends ExportedRelation {
  readonly sentence: string;
  /** How taking part in an engagement stands, by all that is said to this day; null: it is another relationship. */
  readonly standing: Standing | null;
  /** The first of what it rests on. */
  readonly cited: readonly { readonly document: string; readonly section: string; readonly words: string }[];
}

/** How much evidence of one relationship is told. */
const MOST_CITED = 5;

const END = (end: string) => `${end} {.id, .name, labels: labels(${end})} AS ${end}`;
const ROW = `properties(r) AS properties, ${END('source')}, ${END('target')}`;

/** What a sentence about it needs, and the words of documents that it rests on. */
const TOLD = `${RELATION_PROJECTION} AS told, ${subjectProjection('source')} AS teller, ${subjectProjection('target')} AS other,
    COLLECT { UNWIND r.evidence[..${MOST_CITED}] AS cited MATCH (evidence:Evidence {id: cited})-[:CITES]->(document:Document)
      RETURN {document: document.name, section: evidence.section, words: evidence.anchor} } AS cited`;

export const relationsPage = (kind: RelationKind, columns = ROW): string => `
  MATCH (source:Entity)-[r:${kind}]->(target:Entity) USING INDEX r:${kind}(id)
  WHERE r.id > $after AND ${holds('r')}
    AND ${matchesFilters('source')} AND ${matchesFilters('target')}
    AND ${wasThere('source')} AND ${wasThere('target')}
  RETURN r.id AS id, ${columns} ORDER BY r.id LIMIT $limit`;

/**
 * Where there are no more relationships, one statement reads those of all kinds: planning one for each takes longer than
 * reading them.
 */
const FEW = 5_000;
export const RELATIONSHIPS = 'MATCH ()-[r]->() RETURN count(r) AS relationships';

export const fewRelations = (columns = ROW): string => `
  MATCH (source:Entity)-[r]->(target:Entity)
  WHERE type(r) IN $kinds AND ${holds('r')}
    AND ${matchesFilters('source')} AND ${matchesFilters('target')}
    AND ${wasThere('source')} AND ${wasThere('target')}
  RETURN type(r) AS kind, r.id AS id, ${columns} ORDER BY r.id`;

export const relationsById = (kind: RelationKind, columns = ROW): string => `
  UNWIND $ids AS id
  MATCH (source:Entity)-[r:${kind} {id: id}]->(target:Entity)
  RETURN id, ${columns}`;

export const TOLD_ROW = `${ROW}, ${TOLD}`;

const properties: Decoder<Row> = (value) => value as Row;
const end = object({ id: string, name: string, labels: listOf(string) });
const toRow = object({ properties, source: end, target: end });
const toTold = object({
  told: toReadRelation,
  teller: toSubject,
  other: toSubject,
  cited: listOf(object({ document: string, section: string, words: string })),
});
const text = nullable(string);
const toClaim = object({
  ...{ id: string, since: text, until: text, formerly: isTrue, attestedOn: text, evidence: stringList },
});

/** The relationships of a scope, kind by kind, in order of id. */
export async function* readRelations(graph: Graph, scope: Scope): AsyncGenerator<ExportedRelation> {
  for await (const [kind, row] of readRows(graph, scope)) yield toRelation(kind, row);
}

/** The same, each as a sentence and with the words of documents that it rests on. */
export async function* readToldRelations(graph: Graph, scope: Scope, language: Language): AsyncGenerator<ToldRelation> {
  for await (const [kind, row] of readRows(graph, scope, TOLD_ROW)) {
    const { told, teller, other, cited } = toTold(row);
    const sentence = relationSentence({ ...told, from: teller, to: other }, language);
    const standing = kind === 'PARTICIPATES_IN' ? standingOfPart(other.ownStanding, told.confirmed) : null;
    yield { ...toRelation(kind, row), sentence, standing, cited };
  }
}

async function* readRows(
  graph: Graph,
  { kinds, links, parameters }: Scope,
  columns = ROW,
): AsyncGenerator<readonly [RelationKind, Row]> {
  const few = links === null ? await readFew(graph, kinds, parameters, columns) : null;
  for (const kind of kinds) {
    const statements = { all: relationsPage(kind, columns), byId: relationsById(kind, columns) };
    const ids = links === null ? null : (links.get(kind) ?? []);
    const rows = few === null ? inPages(graph, ids, statements, parameters) : (few.get(kind) ?? []);
    for await (const row of rows) yield [kind, row];
  }
}

/** The rows of all kinds by kind; null: there are too many to be read at once. */
async function readFew(
  graph: Graph,
  kinds: readonly RelationKind[],
  parameters: Parameters,
  columns: string,
): Promise<ReadonlyMap<unknown, Row[]> | null> {
  const [count] = await graph.read(RELATIONSHIPS);
  if (number(count?.relationships) > FEW) return null;
  return groupBy(await graph.read(fewRelations(columns), { ...parameters, kinds }), ({ kind }) => kind);
}

function toRelation(kind: RelationKind, row: Row): ExportedRelation {
  const { properties, source, target } = toRow(row);
  return {
    ...toClaim(properties),
    ...{ kind, source: toEnd(source), target: toEnd(target) },
    fields: fieldsOf(properties, EDGE_FIELDS.get(kind) ?? []),
  };
}

const toEnd = ({ id, name, labels }: ReturnType<typeof end>): ExportedEnd => ({ id, name, type: entityTypeOf(labels) });

const BESIDE = new Set(['since', 'until', 'formerly', 'attestedOn']);

/** The fields of the relationships of each kind beside their dates. */
export const EDGE_FIELDS: ReadonlyMap<RelationKind, readonly StoredField[]> = new Map(
  RELATION_TYPE_ENTRIES.map(([kind, { edge = 'Claim' }]) => [
    kind,
    Object.entries(EDGE_TYPES[edge].fields).flatMap(([name, field]): StoredField[] =>
      BESIDE.has(name) ? [] : [[field.property ?? name, field]],
    ),
  ]),
);
