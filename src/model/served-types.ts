import type { EdgeTypeName } from './edge-types.js';
import { ENTITY_TYPE_ENTRIES, type EntityTypeEntry } from './entity-types.js';
import { name, type Field } from './field.js';
import { GROUPS, type Group, type GroupEntry } from './groups.js';
import { RELATION_TYPE_ENTRIES, type RelationKind } from './relation-types.js';
import type { RelationField } from './relation-types/entry.js';

type Fields = Readonly<Record<string, Field>>;

/** A type of the API that nodes are served as. */
export interface ServedNode {
  readonly name: string;
  readonly labels: readonly string[];
  readonly plural: string;
  readonly description: string;
  readonly fields: Fields;
  /** Whether it says what its own facts rest on. */
  readonly hasEvidence: boolean;
  readonly lookUp?: GroupEntry['lookUp'];
  readonly relations: readonly ServedRelation[];
}

/** A field that leads from a type along relationships. */
export interface ServedRelation extends Pick<RelationField, 'field' | 'to' | 'description'> {
  readonly kind: RelationKind;
  readonly direction: 'IN' | 'OUT';
  readonly edge: EdgeTypeName;
}

const groupOf = (group: Group): GroupEntry | undefined =>
  group === 'Actor' || group === 'Engagement' ? GROUPS[group] : undefined;

const USUAL_NAME = name('Its usual name.');

/** What entities of a type say of themselves, with what all of its group do: what is stored, and what a seed may hold. */
export function ownFields({ group, name: named = USUAL_NAME, fields }: EntityTypeEntry): Fields {
  const shared: Fields = groupOf(group)?.fields ?? {};
  const own = Object.values(fields).map(({ property }) => property);
  const others = Object.entries(shared).filter(([field]) => !own.includes(field));
  return { ...Object.fromEntries(others), name: named, ...fields };
}

const served = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, { seedOnly }]) => !seedOnly));

/**
 * Fields under the names that the group has for what they say: `kind` of an organisation's seed file is the
 * `organisationKind` of the actor that it is, and one name means one thing on all types that a node is served as.
 */
const asInGroup = (fields: Fields, shared: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      field.property !== undefined && field.property in shared ? field.property : name,
      field,
    ]),
  );

function nodeOf(entry: EntityTypeEntry): ServedNode {
  const { label, group, plural, description, name: named = USUAL_NAME, fields, shows = [] } = entry;
  const shared: Fields = groupOf(group)?.fields ?? {};
  const shown = Object.fromEntries(shows.flatMap((field) => (shared[field] ? [[field, shared[field]]] : [])));
  return {
    name: label,
    labels: [label, groupOf(group) === undefined ? 'Entity' : group],
    plural,
    description,
    fields: served({ name: named, ...shown, ...asInGroup(fields, shared) }),
    hasEvidence: groupOf(group) === undefined && entry.withoutEvidence !== true,
    relations: relationsOf(label),
  };
}

/** A group has the fields of all its types, of which each entity has some. */
function groupNode(group: 'Actor' | 'Engagement'): ServedNode {
  const { description, plural, lookUp, fields }: GroupEntry = GROUPS[group];
  const members = ENTITY_TYPE_ENTRIES.filter(([, entry]) => entry.group === group);
  const ofMembers: Record<string, Field> = {};
  for (const [, entry] of members) {
    for (const [field, { required: _required, property, ...rest }] of Object.entries(entry.fields)) {
      if (!(field in fields) && !(property !== undefined && property in fields)) ofMembers[field] ??= rest;
    }
  }
  return {
    ...{ name: group, labels: [group], plural, description, lookUp },
    fields: served({ ...fields, ...ofMembers }),
    hasEvidence: true,
    relations: relationsOf(group),
  };
}

const relationsOf = (type: string): ServedRelation[] =>
  RELATION_TYPE_ENTRIES.flatMap(([kind, { outward, inward, edge = 'Claim' }]) =>
    (
      [
        ['OUT', outward],
        ['IN', inward],
      ] as const
    ).flatMap(([direction, fields]) =>
      fields
        .filter(({ on }) => (on as readonly string[]).includes(type))
        .map(({ field, to, description }) => ({ kind, direction, edge, field, to, description })),
    ),
  );

/** All types that nodes are served as but for `Evidence`, the groups first. */
export const SERVED_NODES: readonly ServedNode[] = [
  groupNode('Actor'),
  groupNode('Engagement'),
  ...ENTITY_TYPE_ENTRIES.map(([, entry]) => nodeOf(entry)),
];

/** The type that entities of a type are told as: its group's, where that has one. */
export const servedAs = ({ label, group }: EntityTypeEntry): string => (groupOf(group) === undefined ? label : group);

/** Keys of entities elsewhere, as the label that has them and their property. */
export const IDENTIFIERS: readonly (readonly [label: string, property: string])[] = SERVED_NODES.flatMap(
  ({ name: label, labels, fields }) =>
    // A type of a group is found among all of the group.
    labels[1] === 'Actor' || labels[1] === 'Engagement'
      ? []
      : Object.entries(fields).flatMap(([field, { identifier, property = field }]) =>
          identifier ? [[label, property] as const] : [],
        ),
);
