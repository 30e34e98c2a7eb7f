import { decimal, name, oneOf, text, whole } from '../field.js';
import type { EntityTypeEntry } from './entry.js';

const wikidataId = text('Wikidata item, `Q` and a number; null: not verified.', {
  identifier: true,
  pattern: '^Q[1-9]\\d*$',
  linked: [{ term: 'sameAs', iri: 'http://www.wikidata.org/entity/{value}' }],
});
const rorId = text('ROR id of a research organisation; null: not verified.', {
  identifier: true,
  format: 'url',
  linked: [{ term: 'sameAs', iri: 'https://ror.org/{value}' }],
});
const geonamesId = text('GeoNames id, a number; null: not verified.', {
  identifier: true,
  pattern: '^[1-9]\\d*$',
  linked: [{ term: 'sameAs', iri: 'https://sws.geonames.org/{value}/' }],
});

export const ACTORS = {
  CITY: {
    label: 'City',
    group: 'Actor',
    layer: 'ACTORS',
    plural: 'cities',
    description: 'A city or municipality.',
    labels: {
      sv: { one: 'Stad eller kommun', many: 'Städer och kommuner' },
      en: { one: 'City or municipality', many: 'Cities and municipalities' },
    },
    terms: ['City', 'org:FormalOrganization'],
    mark: { shape: 'circle', colour: 'blue' },
    name: name('Its own usual name.'),
    fields: {
      population: whole('Inhabitants, as the source gives them.', {
        min: 0,
        labels: { sv: 'Invånare', en: 'Inhabitants' },
      }),
      daytimePopulation: whole('People there in daytime, as the source gives them.', { min: 0 }),
      latitude: decimal('Degrees north, WGS 84.', { min: -90, max: 90 }),
      longitude: decimal('Degrees east, WGS 84.', { min: -180, max: 180 }),
      wikidataId,
      geonamesId,
      municipalityCode: text(
        "Code of the municipality in its country's register, after the country (ISO 3166-1); null: not verified, or no municipality.",
        {
          identifier: true,
          pattern: '^[A-Z]{2}-[0-9A-Z]+$',
          labels: { sv: 'Kommunkod', en: 'Municipality code' },
          linked: [{ term: 'identifier' }],
        },
      ),
    },
  },
  UNIVERSITY: {
    label: 'University',
    group: 'Actor',
    layer: 'ACTORS',
    plural: 'universities',
    description: 'A university or other higher education institution.',
    labels: {
      sv: { one: 'Universitet', many: 'Universitet och högskolor' },
      en: { one: 'University', many: 'Universities' },
    },
    terms: ['CollegeOrUniversity', 'org:FormalOrganization'],
    mark: { shape: 'square', colour: 'teal' },
    name: name('Its own usual name.'),
    fields: {
      rorId,
      wikidataId,
    },
  },
  COMPANY: {
    label: 'Company',
    group: 'Actor',
    layer: 'ACTORS',
    plural: 'companies',
    description: 'A company.',
    labels: { sv: { one: 'Företag', many: 'Företag' }, en: { one: 'Company', many: 'Companies' } },
    terms: ['Corporation', 'org:FormalOrganization'],
    mark: { shape: 'hexagon', colour: 'ochre' },
    name: name('Its own usual name.'),
    fields: {
      lei: text('Legal Entity Identifier; null: not verified.', {
        identifier: true,
        pattern: '^[A-Z0-9]{20}$',
        linked: [{ term: 'sameAs', iri: 'https://search.gleif.org/#/record/{value}' }, { term: 'leiCode' }],
      }),
      wikidataId,
    },
  },
  ASSOCIATION: {
    label: 'Association',
    group: 'Actor',
    layer: 'ACTORS',
    plural: 'associations',
    description: 'An association of civil society.',
    labels: { sv: { one: 'Förening', many: 'Föreningar' }, en: { one: 'Association', many: 'Associations' } },
    terms: ['Organization', 'org:Organization'],
    mark: { shape: 'pentagon', colour: 'plum' },
    name: name('Its own usual name.'),
    fields: {},
  },
  ORGANISATION: {
    label: 'Organisation',
    group: 'Actor',
    layer: 'ACTORS',
    plural: 'organisations',
    description:
      'A public body, a committee, a department, a municipal company or a science park: `organisationKind` says which.',
    meaning: 'A public body, a committee, a department, a municipal company or a science park',
    labels: { sv: { one: 'Organisation', many: 'Organisationer' }, en: { one: 'Organisation', many: 'Organisations' } },
    terms: ['Organization', 'org:Organization'],
    mark: { shape: 'octagon', colour: 'slate' },
    name: name('Its own usual name.'),
    // An actor's own `kind` is its type.
    fields: { kind: oneOf('OrganisationKind', 'What it is.', { required: true, property: 'organisationKind' }) },
  },
  PERSON: {
    label: 'Person',
    group: 'Actor',
    layer: 'ACTORS',
    plural: 'people',
    description: 'A person named in a public source: role and term come before the name.',
    meaning: 'A person named in a public source',
    labels: { sv: { one: 'Person', many: 'Personer' }, en: { one: 'Person', many: 'People' } },
    terms: ['Person', 'foaf:Person'],
    mark: { shape: 'triangle', colour: 'plum' },
    name: name("The person's name; in the public profile the role of a person who is no public figure."),
    fields: {
      publicFigure: oneOf(
        'PublicFigure',
        'Why the name is told to everybody; null: in the public profile the person appears by role.',
      ),
    },
  },
} as const satisfies Record<string, EntityTypeEntry>;
