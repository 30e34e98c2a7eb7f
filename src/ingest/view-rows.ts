import { createHash } from 'node:crypto';
import { sortKeysOf } from '../model/collated-texts.js';
import { dateBoundsOf } from '../model/date-bounds.js';
import { labelsOf, type EntityType } from '../model/entity-types.js';
import { LANGUAGES } from '../model/language.js';
import { textProperties, type LocalizedText } from '../model/localized-text.js';
import { normalizeName } from '../model/normalize-name.js';
import type { Resolved } from '../model/statements/resolve.js';
import type { StatedValue, StatedValues } from '../model/statements/statement.js';
import { validTime } from '../model/valid-time.js';

type StoredValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, StoredValue | null>>;

/** An entity or relationship as it is to be stored. `hash` tells whether it differs from what is there. */
export interface ViewRow {
  readonly id: string;
  readonly hash: string;
  readonly properties: Properties;
}

/** Every entity has a name in the languages of the model: lists are sorted by them. */
export function entityView(id: string, type: EntityType, resolved: Resolved): ViewRow {
  const { type: _type, name, names, altNames, ...values } = resolved.values;
  const usual = typeof name === 'string' ? name : id;
  const others = Array.isArray(altNames) ? (altNames as readonly string[]) : [];
  const byLanguage = isLocalized(names) ? names : {};
  return viewRow(id, {
    ...(labelsOf(type)[1] === 'Actor' && { kind: type }),
    ...(type === 'INITIATIVE' && { kind: type }),
    ...stored(values),
    ...{ id, name: usual, altNames: others, ...attestation(resolved) },
    ...textProperties('name', { sv: usual, en: usual, ...byLanguage }),
    foldedNames: [...new Set([usual, ...Object.values(byLanguage), ...others].map(normalizeName))],
  });
}

export function relationView(id: string, resolved: Resolved): ViewRow {
  const { since, until, formerly, ...values } = resolved.values;
  const [start, end] = [dateOf(since), dateOf(until)];
  return viewRow(id, {
    ...stored(values),
    ...{ id, since: start ?? null, until: end ?? null },
    ...(formerly === true && { formerly }),
    ...attestation(resolved),
    ...validTime(start, end, resolved.documentDates, formerly === true),
  });
}

const dateOf = (value: StatedValue | undefined) => (typeof value === 'string' ? value : undefined);

const attestation = ({ evidence, follows, disputed }: Resolved) => ({
  evidence,
  follows,
  ...(disputed && { disputed }),
});

function viewRow(id: string, properties: Properties): ViewRow {
  return {
    id,
    hash: createHash('sha256').update(JSON.stringify(properties)).digest('hex').slice(0, 32),
    properties: { ...properties, ...dateBoundsOf(properties), ...sortKeysOf(properties) },
  };
}

/** Properties as they are stored: a text by language is one for each language. */
const stored = (values: StatedValues): Record<string, StoredValue> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, StoredValue][] =>
      isLocalized(value) ? Object.entries(textProperties(name, value)) : [[name, value as StoredValue]],
    ),
  );

/** A map by anything but a language is no text: the database refuses it. */
const isLocalized = (value: StatedValue | undefined): value is LocalizedText =>
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => (LANGUAGES as readonly string[]).includes(key));
