import { describe, expect, it } from 'vitest';
import { recordsFor } from '../../src/importers/world/load-world.js';
import { sliceOf } from '../../src/importers/world/slice.js';
import { readWorld, type WorldCity } from '../../src/importers/world/world.js';
import { findCity } from '../../src/importers/world/find-city.js';
import { checkBatch } from '../../src/ingest/references.js';
import { relationId, type IngestRecord } from '../../src/ingest/records.js';
import type { EntityType } from '../../src/model/entity-types.js';

const world = readWorld('seed/world');
const cityCalled = (text: string): WorldCity => {
  const { city } = findCity(world, text);
  if (city === undefined) throw new Error(`There is no ${text}.`);
  return city;
};
const municipalities = world.cities.filter(({ municipalityCode }) => municipalityCode !== null);

/** What ingest would refuse of the records of a home. */
function problemsOf(home: WorldCity): string[] {
  const types = new Map<string, EntityType>();
  const documents = new Map<string, string>();
  const problems: string[] = [];
  for (const { source, records } of recordsFor(world, home)) {
    const said = new Set<string>();
    const saysTwice = (about: string, evidence: readonly string[]) => {
      for (const place of evidence) {
        if (said.has(`${about} ${place}`)) problems.push(`${source}: ${place} says two things of ${about}`);
        said.add(`${about} ${place}`);
      }
    };
    for (const record of records) {
      if (record.record === 'ENTITY') saysTwice(record.id, record.evidence);
      if (record.record === 'RELATION') saysTwice(relationId(record), record.evidence);
    }
    const of = <Kind extends IngestRecord['record']>(kind: Kind) =>
      records.filter((one): one is Extract<IngestRecord, { record: Kind }> => one.record === kind);
    const batch = { entities: of('ENTITY'), evidence: of('EVIDENCE'), relations: of('RELATION') };
    for (const { id, type } of batch.entities) {
      if ((types.get(id) ?? type) !== type) problems.push(`${source}: ${id} is ${type} and ${types.get(id)}`);
      types.set(id, type);
    }
    for (const { id, document } of batch.evidence) documents.set(id, document);
    try {
      checkBatch(batch, { types, documents });
    } catch (error) {
      problems.push(`${source}: ${String(error)}`);
    }
  }
  return problems;
}

describe('the graph of a municipality from the shipped world', () => {
  it('is there for each of the 290, and nothing of it would be refused', () => {
    expect(municipalities).toHaveLength(290);
    for (const home of municipalities) {
      const [places] = recordsFor(world, home);
      expect(places!.records).toContainEqual(
        expect.objectContaining({
          ...{ record: 'ENTITY', id: home.id, name: home.name },
          properties: expect.objectContaining({
            municipalityCode: home.municipalityCode,
            latitude: home.latitude,
          }) as object,
        }),
      );
      expect(problemsOf(home)).toEqual([]);
    }
  });

  it('has partners in at least 130 of them', () => {
    const withPartners = municipalities.filter((home) =>
      sliceOf(world, home).ties.some(({ cities }) => cities.includes(home)),
    );
    expect(withPartners.length).toBeGreaterThanOrEqual(130);
  });

  it('would not be refused for cities of other countries either', () => {
    const others = world.cities.filter(({ type, municipalityCode }) => type === 'CITY' && municipalityCode === null);
    for (const home of others.filter((_, place) => place % 40 === 0)) expect(problemsOf(home)).toEqual([]);
  });

  it('is small enough to load at once, also for the city with the most twins', () => {
    const sizes = ['saint-petersburg', 'shanghai', 'paris', 'stockholm', 'munich'].map((id) =>
      recordsFor(world, cityCalled(id)).map(({ records }) => records.length),
    );
    for (const size of sizes.flat()) expect(size).toBeLessThan(5_000);
  });

  it('holds Sigtuna, its twins with their countries, and who else of Sweden has these', () => {
    const { cities, ties } = sliceOf(world, cityCalled('Sigtuna'));
    const twins = ties
      .filter(({ cities: pair }) => pair.some(({ id }) => id === 'sigtuna'))
      .flatMap(({ cities: pair }) => pair.filter(({ id }) => id !== 'sigtuna'));
    expect(twins.map(({ name, country }) => `${name} ${country}`).sort()).toEqual([
      'Porsgrunn NO',
      'Raisio FI',
      'Rakvere EE',
      'Sønderborg DK',
    ]);
    expect(cities.map(({ id }) => id)).toContain('sundsvall');
  });
});

describe('a city is found', () => {
  it.each([
    ['Sigtuna', 'sigtuna'],
    ['sigtuna kommun', 'sigtuna'],
    ['Marks kommun', 'mark'],
    ['0191', 'sigtuna'],
    ['SE-0191', 'sigtuna'],
    ['180', 'stockholm'],
    ['Q216915', 'sigtuna'],
    ['GÖTEBORG', 'goteborg'],
    ['Salem', 'salem'],
    ['Habo', 'habo'],
    ['Håbo', 'habo-se'],
    ['München', 'munich'],
    ['lund', 'lund'],
  ])('by %s: %s', (text, id) => {
    expect(findCity(world, text)).toMatchObject({ city: { id } });
  });

  it('by its code and by its short name, each of the 290', () => {
    for (const home of municipalities) {
      expect(findCity(world, home.municipalityCode!)).toEqual({ city: home });
      expect(findCity(world, home.name)).toEqual({ city: home });
    }
  });

  it.each([
    ['Sigtna', 'sigtuna'],
    ['Umeaa', 'umea'],
    ['Norrkop', 'norrkoping'],
  ])('not by %s, which suggests %s', (text, id) => {
    const found = findCity(world, text);
    expect(found.city).toBeUndefined();
    if (found.city === undefined) expect(found.suggestions[0]).toMatchObject({ id });
  });

  it('not by a name that several have, which are suggested', () => {
    const found = findCity(world, 'Lancaster');
    if (found.city !== undefined) throw new Error('There are several.');
    expect(found.suggestions.map(({ name }) => name)).toEqual(expect.arrayContaining(['Lancaster']));
    expect(found.suggestions.length).toBeGreaterThan(1);
  });
});
