import { ENTITY_TYPES, type EntityType } from '../../model/entity-types.js';
import { mayJoin } from '../../model/relation-types.js';
import { dateBounds, OPEN_END } from '../../model/edtf.js';
import type { Placed, SeedProblem, SeedRecords } from './records.js';

/** Whether the records fit together: ids, references, what the registry allows, and the order of dates. */
export function checkGraph(records: SeedRecords): SeedProblem[] {
  return [
    ...checkIds(records),
    ...checkEvidence(records),
    ...checkRelations(records),
    ...checkActors(records),
    ...checkPeriods(records),
  ];
}

function checkIds({ entities, evidence }: SeedRecords): SeedProblem[] {
  return [
    ...repeated(
      entities.map(({ record }) => record),
      ({ id }) => id,
      (record) => record.problem('DUPLICATE_ID', `another record has the id "${record.value.id}"`, 'id'),
    ),
    ...repeated(
      evidence,
      ({ id }) => id,
      (record) => record.problem('DUPLICATE_ID', `another evidence has the id "${record.value.id}"`, 'id'),
    ),
  ];
}

function repeated<T>(
  records: readonly Placed<T>[],
  keyOf: (value: T) => string,
  problemOf: (record: Placed<T>) => SeedProblem,
): SeedProblem[] {
  const seen = new Set<string>();
  return records.flatMap((record) => {
    const key = keyOf(record.value);
    if (seen.has(key)) return [problemOf(record)];
    seen.add(key);
    return [];
  });
}

function checkEvidence({ entities, evidence, relations, faultyIds, problems }: SeedRecords): SeedProblem[] {
  const known = new Set([...faultyIds, ...evidence.map(({ value }) => value.id)]);
  const documents = new Set([...faultyIds, ...idsOf(entities.filter(({ type }) => type === 'DOCUMENT'))]);
  const used = new Set<string>();
  const found: SeedProblem[] = [];
  for (const record of [...entities.map((entity) => entity.record), ...relations]) {
    for (const id of record.value.evidence ?? []) {
      used.add(id);
      if (!known.has(id)) found.push(record.problem('REFERENCE_UNKNOWN', `there is no evidence "${id}"`, 'evidence'));
    }
  }
  const everyRecordFits = problems.length === 0;
  for (const place of evidence) {
    const { id, document } = place.value;
    if (!documents.has(document)) {
      found.push(place.problem('REFERENCE_UNKNOWN', `there is no document "${document}"`, 'document'));
    }
    if (everyRecordFits && !used.has(id)) {
      found.push(place.problem('EVIDENCE_UNUSED', `nothing rests on evidence "${id}"`, 'id'));
    }
  }
  return found;
}

const idsOf = (entities: SeedRecords['entities']) => entities.map(({ record }) => record.value.id);

function checkRelations({ entities, relations, faultyIds }: SeedRecords): SeedProblem[] {
  const types = new Map<string, EntityType>(entities.map(({ type, record }) => [record.value.id, type]));
  return relations.flatMap((relation) => {
    const { kind, from, to } = relation.value;
    const [source, target] = [types.get(from), types.get(to)];
    const unknown = (id: string, end: 'from' | 'to') =>
      faultyIds.has(id) ? [] : [relation.problem('REFERENCE_UNKNOWN', `there is no "${id}"`, end)];
    if (source === undefined || target === undefined) {
      return [
        ...(source === undefined ? unknown(from, 'from') : []),
        ...(target === undefined ? unknown(to, 'to') : []),
      ];
    }
    if (mayJoin(kind, source, target)) return [];
    const ends = `${ENTITY_TYPES[source].label} and ${ENTITY_TYPES[target].label}`;
    return [relation.problem('RELATION_NOT_ALLOWED', `${kind} cannot join ${ends}`, 'kind')];
  });
}

/** Whether those whose word it is, and in whose entry it stands, are actors of the seed. */
function checkActors({ entities, relations, faultyIds }: SeedRecords): SeedProblem[] {
  const actors = new Set([...faultyIds, ...idsOf(entities.filter(({ type }) => ENTITY_TYPES[type].group === 'Actor'))]);
  return [...entities.map(({ record }) => record), ...relations].flatMap((record) => {
    const value: Readonly<Record<string, unknown>> = record.value;
    return ['publisherId', 'entryOf'].flatMap((field) => {
      const id = value[field];
      if (typeof id !== 'string' || actors.has(id)) return [];
      return [record.problem('REFERENCE_UNKNOWN', `there is no actor "${id}"`, field)];
    });
  });
}

function checkPeriods({ entities, relations }: SeedRecords): SeedProblem[] {
  return [...entities.map(({ record }) => record), ...relations].flatMap((record) => {
    const { since, until } = record.value;
    if (typeof since !== 'string' || typeof until !== 'string' || until === OPEN_END) return [];
    const [start, end] = [dateBounds(since)?.min, dateBounds(until)?.max];
    const reversed = typeof start === 'string' && typeof end === 'string' && end < start;
    return reversed ? [record.problem('ENDS_BEFORE_START', `ends ${until}, before it began ${since}`, 'until')] : [];
  });
}
