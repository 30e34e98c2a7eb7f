import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { EntityRecord, RelationRecord } from '../../src/ingest/records.js';
import { ENTITY_TYPES } from '../../src/model/entity-types.js';
import type { RelationKind } from '../../src/model/relation-types.js';
import { checkSeed } from '../../src/importers/seed/check.js';
import { seedJsonSchema } from '../../src/importers/seed/json-schema.js';
import * as schema from '../../src/importers/seed/schema.js';
import { readSeed } from '../../src/importers/seed/to-batch.js';

const ROOT = resolve(import.meta.dirname, '../..');
const SEED = join(ROOT, 'seed');
const SOURCES = ['docs', '../shared/source', '../shared/data'].map((folder) => join(ROOT, folder));

const batch = readSeed(SEED);
const entity = (id: string): EntityRecord => {
  const found = batch.entities.find((record) => record.id === id);
  if (found === undefined) throw new Error(`no ${id} in the seed`);
  return found;
};
const ids = (type: EntityRecord['type']) =>
  new Set(batch.entities.filter((record) => record.type === type).map(({ id }) => id));
const relations = (filter: Partial<RelationRecord>) =>
  batch.relations.filter((relation) =>
    Object.entries(filter).every(([field, value]) => relation[field as keyof RelationRecord] === value),
  );
const sources = (kind: RelationKind, to: string) => new Set(relations({ kind, to }).map(({ from }) => from));
const targets = (from: string, kind: RelationKind) => new Set(relations({ kind, from }).map(({ to }) => to));

const SISTER_CITY = 'linkoping-palo-alto-sister-city';
const AREAS = new Set([
  ...['business-innovation', 'university-cooperation', 'energy-environment'],
  ...['smart-city', 'school-exchange', 'citizen-dialogue'],
]);

describe('the first graph', () => {
  it('has no problem', () => {
    expect(checkSeed({ seedDir: SEED, sourceDirs: [join(ROOT, 'docs')] })).toEqual([]);
  });

  it.skipIf(!existsSync(join(ROOT, '../shared/source')))('has every anchor standing in its source', () => {
    expect(checkSeed({ seedDir: SEED, sourceDirs: SOURCES })).toEqual([]);
  });

  it('has exactly the six priority areas of the paper, and the sister-city cooperation focuses on them all', () => {
    expect(ids('PRIORITY_AREA')).toEqual(AREAS);
    expect(targets(SISTER_CITY, 'FOCUSES_ON')).toEqual(AREAS);
  });

  it('has the six cities of the Smart City Alliance, in its early stage, with no start', () => {
    expect(sources('PARTICIPATES_IN', 'smart-city-alliance')).toEqual(
      new Set(['linkoping', 'palo-alto', 'enschede', 'dalian', 'heidelberg', 'munster']),
    );
    expect(entity('smart-city-alliance').properties.stage).toBe('EARLY');
    expect(relations({ kind: 'PARTICIPATES_IN', to: 'smart-city-alliance' }).map(({ since }) => since)).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('has the two cities in the sister-city cooperation since 1987', () => {
    const participants = relations({ kind: 'PARTICIPATES_IN', to: SISTER_CITY });

    expect(new Set(participants.map(({ from, since }) => [from, since]))).toEqual(
      new Set([
        ['linkoping', '1987'],
        ['palo-alto', '1987'],
      ]),
    );
  });

  it('has the student exchange of the two universities, initiated by both Hagströms in 1986', () => {
    const exchange = 'liu-stanford-student-exchange';

    expect(entity(exchange).properties.since).toBe('1986');
    expect(sources('PARTICIPATES_IN', exchange)).toEqual(new Set(['stanford-university', 'linkoping-university']));
    expect(sources('INITIATED', exchange)).toEqual(new Set(['brita-stina-hagstrom', 'stig-hagstrom']));
    expect(relations({ kind: 'INITIATED', since: '1986', until: '1986' })).toHaveLength(2);
  });

  it('has what is over by the paper end on or before its date', () => {
    const past = relations({ until: '[..2017-10-09]' });

    expect(new Set(past.map(({ from, kind, to }) => `${from} ${kind} ${to}`))).toEqual(
      new Set([
        'brita-stina-hagstrom LIVED_IN linkoping',
        'stig-hagstrom LIVED_IN linkoping',
        'stig-hagstrom LIVED_IN palo-alto',
        'stig-hagstrom AFFILIATED_WITH linkoping-university',
        'stig-hagstrom AFFILIATED_WITH stanford-university',
      ]),
    );
  });

  it('has a signed agreement of 1987 and a planned one that nobody has signed', () => {
    expect(entity('agreement-1987').properties).toEqual({ status: 'SIGNED', signedOn: '1987' });
    expect(entity('agreement-2018').properties).toEqual({ status: 'PLANNED', plannedFor: '2018' });
    expect(sources('DECIDED', 'agreement-1987')).toEqual(new Set(['linkoping-city-council', 'palo-alto-city-council']));
  });

  it('has the decision in two points, undated', () => {
    expect(sources('PART_OF', 'decision-513')).toEqual(new Set(['decision-513-1', 'decision-513-2']));
    for (const id of ids('DECISION')) expect(entity(id).properties).not.toHaveProperty('date');
  });

  it('has each body with its duties for the sister-city cooperation', () => {
    const duties = relations({ kind: 'RESPONSIBLE_FOR', to: SISTER_CITY });

    expect(new Set(duties.map(({ from, properties }) => `${from} ${String(properties.duty)}`))).toEqual(
      new Set([
        'kommunstyrelsen ANSWERS',
        'kommunstyrelsen DECIDES',
        'kommunstyrelsens-presidium HANDLES',
        'kommunledningskontoret-international-function PREPARES',
        'kommunledningskontoret-international-function COORDINATES',
        'kommunledningskontoret-international-function INFORMS',
        'kommunledningskontoret-international-function REVIEWS',
        'linkoping-committees ANSWERS',
        'linkoping-committees INFORMS',
        'linkoping-departments INFORMS',
        'linkoping-municipal-companies INFORMS',
      ]),
    );
  });

  it('has six guidelines that apply to the sister-city cooperation, one of them to Norrköping too', () => {
    expect(sources('APPLIES_TO', SISTER_CITY)).toEqual(new Set([...ids('GUIDELINE'), 'cost-rule-participants-pay']));
    expect(ids('GUIDELINE').size).toBe(6);
    expect(sources('APPLIES_TO', 'norrkoping')).toEqual(new Set(['guideline-attractiveness']));
  });

  it('has the companies around Palo Alto, and those of Linköping that are active there', () => {
    expect(sources('HEADQUARTERED_NEAR', 'palo-alto')).toEqual(
      new Set(['google', 'facebook', 'tesla-motors', 'hewlett-packard']),
    );
    expect(sources('ACTIVE_IN', 'palo-alto')).toEqual(new Set(['senionlab', 'narrative']));
  });

  it('gives identifiers only where they are verified, and inhabitants only where the paper does', () => {
    const having = (field: string) =>
      Object.fromEntries(
        batch.entities.flatMap(({ id, properties }) =>
          properties[field] === undefined ? [] : [[id, properties[field]]],
        ),
      );

    expect(having('wikidataId')).toEqual({
      linkoping: 'Q499410',
      'palo-alto': 'Q47265',
      enschede: 'Q10002',
      dalian: 'Q74881',
    });
    expect(having('rorId')).toEqual({});
    expect(having('lei')).toEqual({});
    expect(having('population')).toEqual({ 'palo-alto': 63000 });
    expect(having('daytimePopulation')).toEqual({ 'palo-alto': 120000 });
    expect(new Set(Object.keys(having('geonamesId')))).toEqual(ids('CITY'));
  });

  it('has evidence for every entity that is not a document', () => {
    const bare = batch.entities.filter(({ type, evidence }) => type !== 'DOCUMENT' && evidence.length === 0);

    expect(bare).toEqual([]);
  });
});

const definitions = readdirSync(join(ROOT, 'schema'))
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => parse(readFileSync(join(ROOT, 'schema', file), 'utf8')).definitions);

describe('the schema of the seed', () => {
  it.each([
    ['Stage', schema.stage],
    ['Trend', schema.trend],
    ['Duty', schema.duty],
    ['OrganisationKind', schema.organisationKind],
    ['PartnershipKind', schema.partnershipKind],
    ['AgreementStatus', schema.agreementStatus],
    ['ReviewRule', schema.reviewRule],
    ['ReviewStatus', schema.reviewStatus],
    ['EventKind', schema.eventKind],
  ])('has the values of the SDL enum %s', (name, values) => {
    const sdl = definitions.flatMap((definition) =>
      definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === name
        ? (definition.values ?? []).map((value) => value.name.value)
        : [],
    );

    expect(values.options).toEqual(sdl);
  });

  it('gives entities only properties that the SDL has for their type', () => {
    const fieldsOf = (type: string) =>
      definitions.flatMap((definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type
          ? (definition.fields ?? []).map((field) => field.name.value)
          : [],
      );
    const unknown = batch.entities.flatMap(({ id, type, properties }) => {
      const { label, group } = ENTITY_TYPES[type];
      // How a name stands in a sentence is for sentences alone.
      const known = new Set(['grammar', ...fieldsOf(label), ...fieldsOf(group)]);
      return Object.keys(properties)
        .filter((field) => !known.has(field))
        .map((field) => `${id}.${field}`);
    });

    expect(unknown).toEqual([]);
  });

  it('is what the JSON Schema beside the seed says', () => {
    expect(readFileSync(join(SEED, 'schema/seed-file.schema.json'), 'utf8')).toBe(seedJsonSchema());
  });

  it.each(readdirSync(SEED).filter((name) => name.endsWith('.yaml')))('is named in the first line of %s', (name) => {
    const [first] = readFileSync(join(SEED, name), 'utf8').split('\n');

    expect(first).toBe('# yaml-language-server: $schema=schema/seed-file.schema.json');
  });
});
