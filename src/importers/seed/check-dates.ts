import { ENTITY_TYPES } from '../../model/entity-types.js';
import { OPEN_END } from '../../model/edtf.js';
import { ownFields } from '../../model/served-types.js';
import type { Placed, SeedProblem, SeedRecords } from './records.js';
import type { SeedValue } from './field-schemas.js';

/**
 * Whether the date of each fact stands in an anchor that the fact rests on, or the fact says how it is derived. Of a date its year
 * counts, since a source may write day and month in many ways. What has no evidence, a document, bears its date itself; one
 * that is only bounded is derived.
 */
export function checkDates({ entities, evidence, relations }: SeedRecords): SeedProblem[] {
  const anchors = new Map(evidence.map(({ value }) => [value.id, value.anchor]));
  const ofEntities = entities.flatMap(({ type, record }) => {
    const dates = Object.entries(ownFields(ENTITY_TYPES[type])).filter(([, field]) => field.type === 'PartialDate');
    return dates.flatMap(([name]) => checkDate(record, name, anchors));
  });
  const ofRelations = relations.flatMap((record) =>
    (['since', 'until'] as const).flatMap((name) => checkDate(record, name, anchors)),
  );
  return [...ofEntities, ...ofRelations];
}

type Dated = Readonly<Record<string, SeedValue | true>> & { readonly evidence?: readonly string[] | undefined };

function checkDate(record: Placed<Dated>, name: string, anchors: ReadonlyMap<string, string>): SeedProblem[] {
  const { [name]: date, evidence, derivation } = record.value;
  if (typeof date !== 'string' || date === OPEN_END || derivation !== undefined) return [];
  const year = /\d{2,4}/.exec(date)?.[0] ?? date;
  const isStated =
    evidence === undefined ? !date.startsWith('[') : evidence.some((id) => anchors.get(id)?.includes(year));
  if (isStated) return [];
  const where = evidence === undefined ? 'does not stand on it' : 'stands in none of its anchors';
  return [record.problem('DATE_NOT_IN_ANCHOR', `"${date}" ${where}: say in "derivation" how it follows`, name)];
}
