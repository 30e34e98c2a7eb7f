import { expect, test } from 'vitest';
import { toNode } from '../../src/queries/rows/entities.js';
import {
  DecodeError,
  boolean,
  object,
  listOf,
  localized,
  number,
  enumOf,
  nullable,
  projected,
  projectionOf,
  string,
  stringList,
} from '../../src/queries/rows/decoders.js';

const entity = {
  id: 'munster',
  name_sv: 'Münster',
  name_en: 'Munster',
  degree: 3,
  labels: ['City', 'Entity'],
};

test('a row becomes the fields of its form and no others, with null for what is missing', () => {
  expect(toNode({ ...entity, secret: 1 })).toEqual({
    ...{ id: 'munster', name: { sv: 'Münster', en: 'Munster' }, grammar: [], type: 'CITY' },
    ...{ dormant: null, dormantSince: null, ownStanding: null, stage: null },
    ...{ status: null, plannedFor: null, kind: null, latitude: null, longitude: null, parties: null, degree: 3 },
    ...{ inText: null, bodyName: null, organisationKind: null },
  });
});

test.each([
  ['a missing text', { ...entity, id: undefined }, 'id: expected a text, got undefined'],
  ['a number in place of a text', { ...entity, id: 1 }, 'id: expected a text, got number'],
  [
    'a name in no language',
    { ...entity, name_sv: undefined, name_en: null },
    'name: expected a text in some language, got null',
  ],
  ['a number in place of a name', { ...entity, name_en: 1 }, 'name_en: expected a text, got number'],
  ['a text in place of a number', { ...entity, latitude: '58' }, 'latitude: expected a number, got string'],
  ['a label in place of labels', { ...entity, labels: 'City' }, 'labels: expected a list, got string'],
  ['no labels', { ...entity, labels: undefined }, 'labels: expected a list, got undefined'],
  ['no row at all', null, 'expected a map, got null'],
])('%s is an error that names the column', (_what, row, message) => {
  expect(() => toNode(row)).toThrow(DecodeError);
  expect(() => toNode(row)).toThrow(message);
});

test('an error deep in a row names the way to it', () => {
  const read = object({ page: listOf(object({ node: object({ local: boolean }) })) });
  expect(() => read({ page: [{ node: { local: 'yes' } }] })).toThrow(
    'page.node.local: expected true or false, got string',
  );
});

test('a word that is not of the vocabulary is an error that tells which are', () => {
  expect(() => nullable(enumOf(['DECIDES', 'PAYS']))('SINGS')).toThrow('expected one of DECIDES, PAYS, got string');
  expect(nullable(enumOf(['DECIDES', 'PAYS']))('PAYS')).toBe('PAYS');
});

test('a label of no type is an error, not an entity without one', () => {
  expect(() => toNode({ ...entity, labels: ['Unicorn'] })).toThrow('Unicorn');
});

test('lists that are missing are empty where the model says so', () => {
  expect(stringList(null)).toEqual([]);
  expect(() => listOf(string)(null)).toThrow('expected a list, got null');
});

test('a projection lists the properties that its decoder reads, beside what the statement works out', () => {
  const shape = { id: string, altLabels: { column: 'altNames', read: stringList }, name: localized('name') };
  expect(projectionOf(shape)('n')).toBe('values: [n.id, n.altNames, n.name_sv, n.name_en]');

  const read = projected(shape, { degree: number });
  const entity = { id: 'munster', altLabels: ['Monaster'], name: { sv: 'Münster' }, degree: 3 };
  expect(read({ values: ['munster', ['Monaster'], 'Münster', null], degree: 3 })).toEqual(entity);
  expect(read({ id: 'munster', altNames: ['Monaster'], name_sv: 'Münster', degree: 3 })).toEqual(entity);
  expect(() => read({ values: ['munster', null, 1, null], degree: 3 })).toThrow('name_sv: expected a text, got number');
});
