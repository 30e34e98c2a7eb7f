import type { EntityRecord, RelationRecord } from '../../ingest/records.js';
import { valuesOfEntity, valuesOfRelation } from '../../ingest/statement-rows.js';
import { groupBy } from '../../model/group-by.js';
import { resolveEntity, resolveRelation, type Resolved } from '../../model/statements/resolve.js';
import type { Statement, StatementDocument } from '../../model/statements/statement.js';
import { valuesOf as vocabularyOf } from '../../model/vocabularies.js';
import type { Placed, SeedProblem, SeedRecords } from './records.js';
import type { SeedEntity } from './schema.js';
import { isRelation, statementsOf, subjectOf, type DocumentOf } from './statements.js';
import { recordMaker } from './to-records.js';

/** One record with the statements that it makes. */
interface Stating {
  readonly record: EntityRecord | RelationRecord;
  readonly statements: readonly Statement[];
  readonly problem: Placed<unknown>['problem'];
}

/**
 * Whether the statements of a seed make a graph: each value is said by one of them, no place says two things of one
 * relationship, and what they resolve to is said by them.
 */
export function checkStatements(records: SeedRecords): SeedProblem[] {
  const make = recordMaker(records);
  const documentOf = documentsOf(records);
  const stating = ({ problem }: Pick<Placed<unknown>, 'problem'>, record: EntityRecord | RelationRecord): Stating => ({
    ...{ record, statements: statementsOf(record, documentOf) },
    problem,
  });
  const entities = records.entities
    .filter(({ type }) => type !== 'DOCUMENT')
    .map(({ type, record }) => stating(record, make.entity(type, record.value)));
  const relations = records.relations.map((one) => stating(one, make.relation(one.value)));
  return [
    ...[...entities, ...relations].flatMap(checkStated),
    ...[...groupBy(relations, aboutOf).values()].flatMap(checkRepeated),
    ...checkViews(entities, relations),
  ];
}

function documentsOf({ entities, evidence }: SeedRecords): DocumentOf {
  const documents = new Map(
    entities.flatMap(({ type, record }) => (type === 'DOCUMENT' ? [[record.value.id, record.value] as const] : [])),
  );
  const cited = new Map(evidence.map(({ value: { id, document } }) => [id, documents.get(document)]));
  return (place) => {
    const document = cited.get(place);
    return document === undefined ? undefined : statementDocument(document);
  };
}

const statementDocument = ({ id, date, documentKind, publisherId }: SeedEntity): StatementDocument => ({
  ...{
    id,
    date: typeof date === 'string' ? date : null,
    publisherId: typeof publisherId === 'string' ? publisherId : null,
  },
  documentKind: vocabularyOf('DocumentKind').find((kind) => kind === documentKind) ?? null,
});

/** Statements of the same relationship, or of the same entity, are about the same. */
const aboutOf = ({ record }: Stating) => subjectOf(record);

/** A value that a record gives, and none of its evidence states. */
function checkStated({ record, problem }: Stating): SeedProblem[] {
  const values = isRelation(record) ? valuesOfRelation(record) : valuesOfEntity(record);
  return Object.entries(record.statedBy ?? {}).flatMap(([property, places]) => {
    const isStated = values[property] !== undefined && places.every((place) => record.evidence.includes(place));
    if (isStated) return [];
    return [
      problem('VALUE_UNSTATED', `"${property}" is no value of it that this evidence of its own states`, 'statedBy'),
    ];
  });
}

/** A place that speaks of the same relationship twice: it says the same again, or something else. */
function checkRepeated(stating: readonly Stating[]): SeedProblem[] {
  const said = new Map<string, string>();
  return stating.flatMap(({ statements, problem }) => {
    const found = statements.flatMap(({ assertion, entryOf, values, evidence }): ('SAME' | 'OTHER')[] => {
      const [place, content] = [evidence ?? '', JSON.stringify([assertion, entryOf, values])];
      const before = said.get(place);
      said.set(place, before ?? content);
      return before === undefined ? [] : [before === content ? 'SAME' : 'OTHER'];
    });
    if (found.includes('OTHER')) {
      return [
        problem('SAYS_TWO_THINGS', 'the same evidence says something else of this relation further up', 'evidence'),
      ];
    }
    return found.length === 0
      ? []
      : [problem('DUPLICATE_RELATION', 'the same relation stands further up, on the same evidence')];
  });
}

/** What the statements resolve to: no edge without a statement, no end that nobody attests, no value that nobody says. */
function checkViews(entities: readonly Stating[], relations: readonly Stating[]): SeedProblem[] {
  const nobodyAttests = new Set<string>();
  const ofEntities = [...groupBy(entities, aboutOf)].flatMap(([id, stating]) => {
    const statements = stating.flatMap((one) => one.statements);
    const resolved = resolveEntity(statements, null);
    if (resolved === null) nobodyAttests.add(id);
    return resolved === null ? [] : unsaid(resolved, statements, stating[0]!);
  });
  const ofRelations = [...groupBy(relations, aboutOf).values()].flatMap((stating) => {
    const statements = stating.flatMap((one) => one.statements);
    const resolved = resolveRelation(statements, null);
    if (resolved === null) return [];
    const { record, problem } = stating[0]!;
    const missing = (['from', 'to'] as const).filter((end) => 'from' in record && nobodyAttests.has(record[end]));
    return [
      ...missing.map((end) => problem('STATEMENT_MISSING', 'no statement attests that there is such a thing', end)),
      ...unsaid(resolved, statements, stating[0]!),
    ];
  });
  return [...ofEntities, ...ofRelations];
}

function unsaid(resolved: Resolved, statements: readonly Statement[], { problem }: Stating): SeedProblem[] {
  const found = unsaidIn(resolved, statements);
  return found.map((what) => problem('STATEMENT_MISSING', `no statement says ${what}`));
}

/**
 * What a resolved view has that no statement says: the name of a property, or `that it is` where nothing attests it.
 * That something ended, the day of the document that says so bounds; names are gathered from all.
 */
export function unsaidIn({ values, follows, evidence }: Resolved, statements: readonly Statement[]): string[] {
  const followed = statements.find(({ id }) => id === follows);
  if (followed === undefined || evidence.length === 0) return ['that it is'];
  const isSaid = ([property, value]: [string, unknown]) => {
    if (property === 'altNames') return true;
    const ends = followed.assertion === 'HELD' || followed.assertion === 'ENDED';
    if (ends && (property === 'formerly' || (property === 'until' && String(value).startsWith('[..')))) return true;
    return statements.some((one) => JSON.stringify(one.values[property]) === JSON.stringify(value));
  };
  return Object.entries(values).flatMap((entry) => (isSaid(entry) ? [] : [`"${entry[0]}"`]));
}
