import type { Placed, SeedProblem, SeedRecords } from './records.js';

type Records = Pick<SeedRecords, 'entities' | 'evidence' | 'relations'>;

/** A record that refers to what stands in another source, which must be there before it. */
interface Reference {
  readonly record: Pick<Placed<unknown>, 'source' | 'problem'>;
  readonly field: string;
  readonly source: string;
}

/** The sources of a seed, those that others refer to first, else by name. */
export const sourcesInOrder = (records: Records): string[] => ordered(records, referencesOf(records));

/** Sources that refer to each other: neither can be there before the other. */
export function checkSourceOrder(records: Records): SeedProblem[] {
  const references = referencesOf(records);
  const order = ordered(records, references);
  const isLate = ({ record, source }: Reference) => order.indexOf(source) > order.indexOf(record.source);
  return references
    .filter(isLate)
    .map(({ record, field, source }) =>
      record.problem('REFERENCE_IN_CIRCLE', `"${source}" refers to "${record.source}" as well`, field),
    );
}

function ordered({ entities, evidence, relations }: Records, references: readonly Reference[]): string[] {
  const sources = [...entities.map(({ record }) => record), ...evidence, ...relations].map(({ source }) => source);
  const placed = new Set<string>();
  const waiting = new Set<string>();
  const place = (source: string) => {
    if (placed.has(source) || waiting.has(source)) return;
    waiting.add(source);
    const needed = references.filter(({ record }) => record.source === source).map((reference) => reference.source);
    for (const other of [...new Set(needed)].sort()) place(other);
    placed.add(source);
  };
  for (const source of [...new Set(sources)].sort()) place(source);
  return [...placed];
}

/** References from one source to another: to evidence, documents and the ends of relations. */
function referencesOf({ entities, evidence, relations }: Records): Reference[] {
  const homes = new Map(entities.map(({ record }) => [record.value.id, record.source]));
  const evidenceHomes = new Map(evidence.map(({ value, source }) => [value.id, source]));
  const from = (record: Reference['record'], field: string, source: string | undefined): Reference[] =>
    source === undefined || source === record.source ? [] : [{ record, field, source }];
  const cited = (record: Placed<{ readonly evidence?: readonly string[] | undefined }>) =>
    (record.value.evidence ?? []).flatMap((id) => from(record, 'evidence', evidenceHomes.get(id)));
  return [
    ...entities.flatMap(({ record }) => cited(record)),
    ...evidence.flatMap((record) => from(record, 'document', homes.get(record.value.document))),
    ...relations.flatMap((record) => [
      ...from(record, 'from', homes.get(record.value.from)),
      ...from(record, 'to', homes.get(record.value.to)),
      ...cited(record),
    ]),
  ];
}
