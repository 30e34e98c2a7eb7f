import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { EntityRecord, RelationRecord } from '../../src/ingest/records.js';
import { ENTITY_TYPES } from '../../src/model/entity-types.js';
import type { RelationKind } from '../../src/model/relation-types.js';
import { checkSeed } from '../../src/importers/seed/check.js';
import { seedJsonSchema } from '../../src/importers/seed/json-schema.js';
import { readSeed, readSeeds } from '../../src/importers/seed/to-batch.js';

const ROOT = resolve(import.meta.dirname, '../..');
const SEED = join(ROOT, 'seed');
const SOURCES = ['docs', '../shared/source', '../shared/data'].map((folder) => join(ROOT, folder));

/** What the paper says, without what others say of the same. */
const { batch } = readSeeds(SEED).find(({ source }) => source === 'seed/ks-2017-494')!;
const all = readSeed(SEED);
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
  it('has no problem', async () => {
    expect(await checkSeed({ seedDir: SEED, sourceDirs: [join(ROOT, 'docs')] })).toEqual([]);
  });

  it.skipIf(!existsSync(join(ROOT, '../shared/source')))('has every anchor standing in its source', async () => {
    expect(await checkSeed({ seedDir: SEED, sourceDirs: SOURCES })).toEqual([]);
  });

  it('has exactly the six priority areas of the paper, and the sister-city partnership focuses on them all', () => {
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

  it('has the two cities in the sister-city partnership since 1987', () => {
    const participants = relations({ kind: 'PARTICIPATES_IN', to: SISTER_CITY });

    expect(new Set(participants.map(({ from, since }) => [from, since]))).toEqual(
      new Set([
        ['linkoping', '1987'],
        ['palo-alto', '1987'],
      ]),
    );
  });

  it('has the student exchange of the two universities, initiated by both Hagströms', () => {
    const exchange = 'liu-stanford-student-exchange';

    expect(entity(exchange).properties.since).toBe('1986');
    expect(sources('PARTICIPATES_IN', exchange)).toEqual(new Set(['stanford-university', 'linkoping-university']));
    expect(sources('INITIATED', exchange)).toEqual(new Set(['brita-stina-hagstrom', 'stig-hagstrom']));
    // The paper gives the year of the exchange, not of the initiative.
    expect(relations({ kind: 'INITIATED' }).map(({ since, until }) => [since, until])).toEqual(
      Array(2).fill([undefined, undefined]),
    );
  });

  it('says of what the paper tells in the past tense that it was so formerly, without a date', () => {
    const past = relations({ assertion: 'HELD' });

    expect(new Set(past.map(({ from, kind, to }) => `${from} ${kind} ${to}`))).toEqual(
      new Set([
        'brita-stina-hagstrom LIVED_IN linkoping',
        'stig-hagstrom LIVED_IN linkoping',
        'stig-hagstrom LIVED_IN palo-alto',
        'stig-hagstrom AFFILIATED_WITH linkoping-university',
        'stig-hagstrom AFFILIATED_WITH stanford-university',
      ]),
    );
    expect(past.map(({ since, until }) => since ?? until)).toEqual(Array(5).fill(undefined));
    expect(batch.relations.filter(({ until }) => until?.startsWith('['))).toEqual([]);
  });

  it('says that both Hagströms moved to Palo Alto, and of nobody that they live anywhere', () => {
    expect(sources('MOVED_TO', 'palo-alto')).toEqual(new Set(['brita-stina-hagstrom', 'stig-hagstrom']));
    expect(relations({ kind: 'LIVED_IN' }).filter(({ assertion }) => assertion !== 'HELD')).toEqual([]);
    expect(targets('brita-stina-hagstrom', 'LIVED_IN')).toEqual(new Set(['linkoping']));
  });

  it('dates only what the paper dates', () => {
    const dated = batch.relations.filter(({ since, until }) => since !== undefined || until !== undefined);

    expect(dated.map(({ from, kind, to, since }) => `${from} ${kind} ${to} ${since!}`).sort()).toEqual([
      'agreement-1987 GOVERNS linkoping-palo-alto-sister-city 1987',
      'growth-of-contacts-2017 PART_OF linkoping-palo-alto-sister-city 2017',
      'jubilee-2017 PART_OF linkoping-palo-alto-sister-city 2017',
      'linkoping PARTICIPATES_IN linkoping-palo-alto-sister-city 1987',
      'linkoping-university PARTICIPATES_IN liu-stanford-student-exchange 1986',
      'new-initiatives-2017 PART_OF linkoping-palo-alto-sister-city 2017',
      'palo-alto PARTICIPATES_IN linkoping-palo-alto-sister-city 1987',
      'stanford-university PARTICIPATES_IN liu-stanford-student-exchange 1986',
    ]);
  });

  it('has as parts of the sister-city partnership only what the cities themselves run', () => {
    const parts = [...sources('PART_OF', SISTER_CITY)].filter((id) => entity(id).type === 'PARTNERSHIP');

    expect(parts).toEqual(['school-exchange-linkoping-palo-alto', 'business-cooperation']);
    expect(targets('liu-stanford-student-exchange', 'LED_TO')).toEqual(new Set([SISTER_CITY, 'liu-stanford-research']));
  });

  it('has the Smart City Alliance as a plan for the cooperation, no part of it', () => {
    expect(targets(SISTER_CITY, 'PLANNED_WITHIN')).toEqual(new Set(['smart-city-alliance']));
    expect(relations({ to: 'smart-city-alliance', kind: 'PART_OF' })).toEqual([]);
  });

  it('names no payer that the paper does not, and all four kinds that it does', () => {
    expect(targets('cost-rule-participants-pay', 'PAID_BY')).toEqual(
      new Set([
        ...['linkoping-departments', 'linkoping-municipal-companies'],
        ...['participating-universities', 'participating-companies'],
      ]),
    );
  });

  it('follows up the position paper, and reports the review to the executive board', () => {
    expect(targets('review-per-mandate-period', 'REVIEWS')).toEqual(new Set(['ks-2017-494-position-paper']));
    expect(targets('ks-2017-494-position-paper', 'CONCERNS')).toEqual(new Set([SISTER_CITY]));
    expect(targets('review-before-new-agreement', 'REPORTED_TO')).toEqual(new Set(['kommunstyrelsen']));
  });

  it('tells the growth and the initiatives of 2017 as dated facts', () => {
    for (const id of ['growth-of-contacts-2017', 'new-initiatives-2017']) {
      expect(entity(id)).toMatchObject({ type: 'EVENT', properties: { kind: 'DEVELOPMENT', date: '2017' } });
    }
  });

  it('has the categories of towns as a glossary, and what the business cooperation contributes to', () => {
    const terms = new Set(['term-vanort', 'term-samverkansort', 'term-systerort']);
    const aims = new Set(['swedish-export-strategy', 'international-competitiveness']);

    expect(ids('TERM')).toEqual(new Set([...terms, ...aims]));
    expect(targets('business-cooperation', 'CONTRIBUTES_TO')).toEqual(aims);
    expect(targets(SISTER_CITY, 'IN_CATEGORY')).toEqual(new Set(['term-systerort']));
  });

  it('says how far Palo Alto lies from the cities of the Bay Area, and in which direction', () => {
    expect(relations({ kind: 'NEAR' }).map(({ to, properties }) => [to, properties])).toEqual([
      ['san-francisco', { distanceKm: 60, direction: 'SOUTHEAST' }],
      ['san-jose', { distanceKm: 30, direction: 'NORTHWEST' }],
    ]);
  });

  it('says who supports the exchange of residents, who was helped, and who would like more', () => {
    const roles = relations({ kind: 'PARTICIPATES_IN', to: 'civic-exchange' });

    expect(Object.fromEntries(roles.map(({ from, properties }) => [from, properties.roleKind]))).toEqual({
      linkoping: 'SUPPORTER',
      'linkopings-palo-alto-forening': 'SUPPORTER',
      'neighbors-abroad': 'SUPPORTER',
      'ostergotlands-hemslojdsforening': 'ASSISTED',
    });
    expect(sources('HELPED', 'ostergotlands-hemslojdsforening')).toEqual(
      new Set(['linkopings-palo-alto-forening', 'neighbors-abroad']),
    );
    expect(targets('linkoping-university', 'WANTS_MORE_OF')).toEqual(new Set(['liu-stanford-student-exchange']));
  });

  it('has the diary number on the documents of the matter: the minutes that bear it, and what they say they rest on', () => {
    const numbered = batch.entities.filter(({ properties }) => properties.diaryNumber !== undefined);

    expect(numbered.map(({ id }) => id)).toEqual([
      'ks-2017-494-protocol',
      'ks-2017-494-position-paper',
      'ks-2017-494-service-letter',
    ]);
  });

  it('has a signed agreement of 1987 and a planned one that nobody has signed', () => {
    expect(entity('agreement-1987').properties).toMatchObject({ status: 'SIGNED', signedOn: '1987' });
    expect(entity('agreement-2018').properties).toMatchObject({ status: 'PLANNED', plannedFor: '2018' });
    expect(entity('agreement-2018').properties).not.toHaveProperty('signedOn');
    expect(sources('DECIDED', 'agreement-1987')).toEqual(new Set(['linkoping-city-council', 'palo-alto-city-council']));
  });

  it('has the decision in two points, undated', () => {
    expect(sources('PART_OF', 'decision-513')).toEqual(new Set(['decision-513-1', 'decision-513-2']));
    for (const id of ids('DECISION')) expect(entity(id).properties).not.toHaveProperty('date');
  });

  it('has each body with its duties for the sister-city partnership', () => {
    const duties = relations({ kind: 'RESPONSIBLE_FOR', to: SISTER_CITY });

    expect(new Set(duties.map(({ from, properties }) => `${from} ${properties.duty as string}`))).toEqual(
      new Set([
        'kommunstyrelsen ANSWERS',
        'kommunstyrelsen DECIDES',
        'kommunstyrelsens-presidium HANDLES',
        'kommunledningskontoret-international-function PREPARES',
        'kommunledningskontoret-international-function COORDINATES',
        'kommunledningskontoret-international-function INFORMS',
        'kommunledningskontoret-international-function REVIEWS',
        'linkoping-committees ANSWERS_IN_OWN_FIELD',
        'linkoping-committees CONSULTS',
        'linkoping-boards ANSWERS_IN_OWN_FIELD',
        'linkoping-boards CONSULTS',
        'linkoping-departments INFORMS',
        'linkoping-municipal-companies INFORMS',
      ]),
    );
  });

  it('has six guidelines that apply to the sister-city partnership, one of them to Norrköping too', () => {
    expect(sources('APPLIES_TO', SISTER_CITY)).toEqual(new Set([...ids('GUIDELINE'), 'cost-rule-participants-pay']));
    expect(ids('GUIDELINE').size).toBe(6);
    expect(sources('APPLIES_TO', 'norrkoping')).toEqual(new Set(['guideline-attractiveness']));
    expect(sources('APPLIES_TO', 'linkoping')).toEqual(
      new Set(['guideline-attractiveness', 'guideline-long-term-benefit']),
    );
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
    const bare = all.entities.filter(({ type, evidence }) => type !== 'DOCUMENT' && evidence.length === 0);

    expect(bare).toEqual([]);
  });
});

const definitions = readdirSync(join(ROOT, 'schema'))
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => parse(readFileSync(join(ROOT, 'schema', file), 'utf8')).definitions);

describe('the schema of the seed', () => {
  it('gives entities only properties that the SDL has for their type', () => {
    const fieldsOf = (type: string) =>
      definitions.flatMap((definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type
          ? (definition.fields ?? []).map((field) => field.name.value)
          : [],
      );
    const unknown = all.entities.flatMap(({ id, type, properties }) => {
      const { label, group } = ENTITY_TYPES[type];
      // How a name stands in a sentence is for sentences alone.
      const known = new Set(['grammar', 'inText', 'bodyName', ...fieldsOf(label), ...fieldsOf(group)]);
      return Object.keys(properties)
        .filter((field) => !known.has(field))
        .map((field) => `${id}.${field}`);
    });

    expect(unknown).toEqual([]);
  });

  it('is what the JSON Schema beside the seed says', () => {
    expect(readFileSync(join(SEED, 'schema/seed-file.schema.json'), 'utf8')).toBe(seedJsonSchema());
  });

  const files = readdirSync(SEED, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

  it.each(files)('is named in the first line of %s', (name) => {
    const [first] = readFileSync(join(SEED, name), 'utf8').split('\n');

    expect(first).toBe('# yaml-language-server: $schema=../schema/seed-file.schema.json');
  });
});
