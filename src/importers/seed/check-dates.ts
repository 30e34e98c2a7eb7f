import { ENTITY_TYPES } from '../../model/entity-types.js';
import { OPEN_END } from '../../model/edtf.js';
import { ownFields } from '../../model/served-types.js';
import type { Placed, SeedProblem, SeedRecords } from './records.js';
import { states, type QuotedPlace } from './stated-by.js';

/**
 * Whether the date of each fact stands in an anchor that the fact rests on, or the fact says how it is derived. Of a date its year
 * counts, since a source may write day and month in many ways. What has no evidence, a document, bears its date itself; one
 * that is only bounded is derived.
 */
export function checkDates({ entities, evidence, relations }: SeedRecords): SeedProblem[] {
  const places = new Map(evidence.map(({ value: { id, anchor } }) => [id, { id, anchor, row: null }]));
  const ofEntities = entities.flatMap(({ type, record }) => {
    const dates = Object.entries(ownFields(ENTITY_TYPES[type])).filter(([, field]) => field.type === 'PartialDate');
    return dates.flatMap(([name]) => checkDate(record, name, places));
  });
  const ofRelations = relations.flatMap((record) =>
    (['since', 'until'] as const).flatMap((name) => checkDate(record, name, places)),
  );
  return [...ofEntities, ...ofRelations];
}

type Dated = Readonly<Record<string, unknown>> & { readonly evidence?: readonly string[] | undefined };

function checkDate(record: Placed<Dated>, name: string, places: ReadonlyMap<string, QuotedPlace>): SeedProblem[] {
  const { [name]: date, evidence, derivation } = record.value;
  if (typeof date !== 'string' || date === OPEN_END || derivation !== undefined) return [];
  const isStated =
    evidence === undefined
      ? !date.startsWith('[')
      : evidence.flatMap((id) => places.get(id) ?? []).some((place) => states(place, name, date));
  if (isStated) return [];
  const where = evidence === undefined ? 'does not stand on it' : 'stands in none of its anchors';
  return [record.problem('DATE_NOT_IN_ANCHOR', `"${date}" ${where}: say in "derivation" how it follows`, name)];
}
