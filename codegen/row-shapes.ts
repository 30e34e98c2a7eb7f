import { usualField } from './languages.js';
import type { Field } from '../src/model/field.js';
import { EVIDENCE } from '../src/model/groups.js';
import { SERVED_NODES } from '../src/model/served-types.js';
import { VOCABULARIES } from '../src/model/vocabularies.js';

const ENUMS = [...Object.keys(VOCABULARIES), 'ActorKind'];

/** The decoder of one value of a field. */
function decoderOf({ type, list, required }: Field): string {
  if (list) return 'stringList';
  if (type === 'Boolean') return 'isTrue';
  const decoder =
    type === 'Int' || type === 'Float' ? 'number' : ENUMS.includes(type) ? `uncheckedEnum<${type}>()` : 'string';
  return required ? decoder : `nullable(${decoder})`;
}

function columns([name, field]: readonly [string, Field]): string[] {
  const decoder = decoderOf(field);
  if (field.localized) {
    const usual = field.usual === undefined ? [] : [`${usualField(name)}: { column: '${name}', read: ${decoder} }`];
    return [...usual, `${name}: ${field.required ? 'localized' : 'nullableLocalized'}('${name}')`];
  }
  const { property = name } = field;
  return [property === name ? `${name}: ${decoder}` : `${name}: { column: '${property}', read: ${decoder} }`];
}

const shape = (fields: Readonly<Record<string, Field>>, others: readonly string[] = []) =>
  `{ ${['id: string', ...Object.entries(fields).flatMap(columns), ...others].join(', ')} }`;

/** How an entity's name stands in a sentence: for sentences alone, so that no field serves it. */
const GRAMMAR = [
  'grammar: stringList',
  "inText: nullableLocalized('inText')",
  "bodyName: nullableLocalized('bodyName')",
];

/** `row-shapes.ts`: what is read of a node of each type, by field, for the decoders of rows. */
export function rowShapes(): string {
  const nodes = SERVED_NODES.map(({ name, fields }) => `${name}: ${shape(fields, GRAMMAR)}`);
  const all = [...nodes, `Evidence: ${shape(EVIDENCE.fields)}`].join(',\n');
  const enums = ENUMS.filter((name) => all.includes(`<${name}>`));
  return `
import { isTrue, localized, nullable, nullableLocalized, number, string, stringList, uncheckedEnum } from '../queries/rows/decoders.js';
import type { ${enums.join(', ')} } from './resolvers.js';

/** What is read of a node of each type that the API serves. */
export const ROW_SHAPES = { ${all} } as const;
`;
}
