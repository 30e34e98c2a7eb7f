import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createScratch, type Scratch } from './scratch.js';

let scratch: Scratch;
beforeEach(() => {
  scratch = createScratch();
});
afterEach(() => scratch.remove());

/** Generates, checks the types of everything, and says what was changed by hand. */
function derive(): string[] {
  scratch.run('npm', 'run', 'codegen');
  scratch.run('tsc');
  return scratch.changed();
}

/** The definition of a type of the served schema, without descriptions. */
function served(type: string): string {
  const sdl = scratch.read('src/generated/schema.graphql');
  const [definition = ''] =
    new RegExp(`^(?:type|enum) ${type}(?: implements \\w+)? \\{\\n[^]*?\\n\\}`, 'm').exec(sdl) ?? [];
  return definition.replaceAll(/^ +"""[^]*?"""\n/gm, '');
}

const HOSTED = `
  HOSTED: {
    description: 'An actor was the host of an event',
    from: ['Actor'],
    to: ['Event'],
    network: true,
    labels: { sv: 'Värd för', en: 'Host of' },
    headings: { outward: { sv: 'Värd för', en: 'Host of' }, inward: { sv: 'Värdar', en: 'Hosts' } },
    terms: ['dcterms:relation', 'organizer'],
    template: {
      sv: { present: '{from} är värd för {to}', past: '{from} var värd för {to}' },
      en: { present: '{from} {is|are} the host of {to}', past: '{from} {was|were} the host of {to}' },
    },
    outward: [{ on: ['Actor', 'Association'], field: 'hosted', to: 'Event', description: 'Events it was the host of.' }],
    inward: [{ on: ['Event'], field: 'hosts', to: 'Actor', description: 'Its hosts.' }],
  },
`;

const SCHOOL = `
  SCHOOL: {
    label: 'School',
    group: 'Actor',
    layer: 'ACTORS',
    plural: 'schools',
    description: 'A school.',
    labels: { sv: { one: 'Skola', many: 'Skolor' }, en: { one: 'School', many: 'Schools' } },
    terms: ['School', 'org:Organization'],
    mark: { shape: 'square', colour: 'moss' },
    fields: {},
  },
`;

describe('one entry', () => {
  it('adds an entity type to queries, legends, pages, linked data, the seed and the database', () => {
    const entries = 'src/model/entity-types/actors.ts';
    scratch.replace(entries, 'export const ACTORS = {\n', `export const ACTORS = {${SCHOOL}`);

    expect(derive()).toEqual([entries]);

    expect(served('EntityType')).toContain('  SCHOOL\n');
    expect(served('ActorType')).toContain('  SCHOOL\n');
    expect(served('Query')).toContain('  schools(');
    const seen = scratch.probe('entity-type', 'SCHOOL');
    expect(seen).toMatchObject({
      look: { shape: { sides: 4, hollow: false }, light: '#3f7228' },
      label: 'Skolor',
      inSeed: 'SCHOOL',
      data: { '@type': ['School', 'org:Organization'] },
    });
    expect(seen).toHaveProperty('page', expect.stringMatching(/<p class="what">.* Skola<\/p>/));
    expect(seen).toHaveProperty('constraint', expect.stringContaining('n:School'));
  });

  it('adds a relation type to queries, filters, pages, linked data, exports, the seed and the database', () => {
    const entries = 'src/model/relation-types/actors.ts';
    scratch.replace(entries, 'export const ACTOR_RELATIONS = {\n', `export const ACTOR_RELATIONS = {${HOSTED}`);

    expect(derive()).toEqual([entries]);

    expect(served('RelationKind')).toContain('  HOSTED\n');
    expect(served('Association')).toContain('  hosted(');
    expect(served('Event')).toContain('  hostsConnection(');
    const seen = scratch.probe('relation-type', 'HOSTED');
    expect(seen).toMatchObject({
      sentence: 'Föreningen är värd för Mötet.',
      isOfNetwork: true,
      label: 'Värd för',
      inSeed: true,
      data: { 'dcterms:relation': [{ '@id': 'https://vanort.test/id/other' }] },
    });
    expect(seen).toHaveProperty('page', expect.stringContaining('Föreningen är värd för Mötet.'));
    expect(seen).toHaveProperty('gexf', expect.stringContaining('label="Värd för"'));
    expect(seen).toHaveProperty('jsonLd', expect.stringContaining('vanort:HOSTED'));
    expect(seen).toHaveProperty('constraint', expect.stringContaining('r:HOSTED'));
  });

  it('adds a field with a date to the API, the seed, the database, timelines, pages and linked data', () => {
    const entries = 'src/model/entity-types/actors.ts';
    scratch.replace(entries, 'import { decimal,', 'import { date, decimal,');
    scratch.replace(
      entries,
      `    mark: { shape: 'pentagon', colour: 'plum' },
    name: name('Its own usual name.'),
    fields: {},`,
      `    mark: { shape: 'pentagon', colour: 'plum' },
    name: name('Its own usual name.'),
    fields: {
      foundedOn: date('When it was founded; null: unknown.', {
        tells: 'BEGAN',
        labels: { sv: 'Grundad', en: 'Founded' },
        linked: [{ term: 'foundingDate' }],
      }),
    },`,
    );

    expect(derive()).toEqual([entries]);

    expect(served('Association')).toContain('  foundedOn: PartialDate\n');
    expect(served('Actor')).toContain('  foundedOn: PartialDate\n');
    expect(scratch.read('seed/schema/seed-file.schema.json')).toContain('"foundedOn"');
    const seen = scratch.probe('dated-field', 'foundedOn');
    expect(seen).toMatchObject({
      seed: '1963',
      bounds: { foundedOnMin: '1963-01-01', foundedOnMax: '1963-12-31', foundedOnDay: '1963-01-01' },
      data: { foundingDate: { '@type': 'xsd:gYear', '@value': '1963' } },
    });
    expect(seen).toHaveProperty('index', expect.stringContaining('n.foundedOnDay'));
    expect(seen).toHaveProperty('timeline', expect.stringContaining("WHEN node:Association THEN [{kind: 'BEGAN'"));
    expect(seen).toHaveProperty('decoded', expect.arrayContaining([['foundedOn', '1963']]));
    expect(seen).toHaveProperty('page', expect.stringContaining('<dt>Grundad</dt><dd>1963</dd>'));
  });
});

describe('one catalogue', () => {
  it('adds a language that labels are served in, with another in the place of what it lacks', () => {
    const catalogue = 'src/model/languages/fi.ts';
    scratch.write(
      catalogue,
      `import type { LanguageCatalogue } from '../labels/catalogue.js';

export const catalogue: LanguageCatalogue = {
  tag: 'fi',
  description: 'Finnish: labels; names and sentences are in English',
  fallback: 'en',
  kinds: {
    SISTER_CITY: 'Sisarkaupunki',
    FRIENDSHIP: 'Ystävyyskaupunki',
    COOPERATION: 'Yhteistyökaupunki',
    PROJECT: 'Hanke',
    STUDENT_EXCHANGE: 'Opiskelijavaihto',
    RESEARCH: 'Tutkimusyhteistyö',
    CIVIC_EXCHANGE: 'Kansalaisvaihto',
    SCHOOL_EXCHANGE: 'Kouluyhteistyö',
    TRADE: 'Elinkeinoyhteistyö',
    CONTACT: 'Yhteydenpito',
  },
};
`,
    );

    expect(derive()).toEqual([catalogue]);

    expect(served('Language')).toContain('  FI\n');
    expect(scratch.probe('language', 'FI')).toMatchObject({
      kinds: { SISTER_CITY: 'Sisarkaupunki', INITIATIVE: 'Initiative' },
      types: { UNIVERSITY: { one: 'University' } },
      relations: { PART_OF: 'Part of' },
      facets: ['Sisarkaupunki', 'Universities'],
      name: 'Turku',
      date: 'November 2017',
    });
  });
});

const FOLDER = 'src/queries/oldest-engagement';
const QUERY = {
  [`${FOLDER}/oldest-engagement.graphql`]: `extend type Query {
  "The engagement that began first. Example: \`oldestEngagement { id sentence }\`."
  oldestEngagement: OldestEngagement @cost(work: 200)
}

"The engagement that began first."
type OldestEngagement {
  "Its id."
  id: ID!
  "Since when, as a sentence. Language: the argument, else \`Accept-Language\`, else Swedish."
  sentence("The language of the sentence." language: Language): String!
}
`,
  [`${FOLDER}/oldest-engagement.ts`]: `import type { Graph } from '../../db/graph.js';
import { object, string } from '../rows/decoders.js';

export const OLDEST = \`
  MATCH (engagement:Engagement) WHERE engagement.sinceDay IS NOT NULL
  RETURN engagement.id AS id, engagement.since AS since ORDER BY engagement.sinceDay, id LIMIT 1\`;

const toOldest = object({ id: string, since: string });
export type Oldest = ReturnType<typeof toOldest>;

export async function oldestEngagement(graph: Pick<Graph, 'read'>): Promise<Oldest | null> {
  const [row] = await graph.read(OLDEST);
  return row === undefined ? null : toOldest(row);
}
`,
  [`${FOLDER}/oldest-engagement.mappers.ts`]: `import type { Oldest } from './oldest-engagement.js';

export type OldestEngagementMapper = Oldest;
`,
  [`${FOLDER}/oldest-engagement.resolver.ts`]: `import type { Resolvers } from '../../generated/resolvers.js';
import { formatDate } from '../../narration/format-date.js';
import { oldestEngagement } from './oldest-engagement.js';

export const resolvers: Resolvers = {
  Query: { oldestEngagement: (_root, _args, { graph }) => oldestEngagement(graph) },
  OldestEngagement: {
    sentence: ({ id, since }, { language }, context) => \`\${id}: \${formatDate(since, language ?? context.language)}\`,
  },
};
`,
};

describe('one folder', () => {
  it('adds a product query with its SDL, Cypher, resolvers, types and cost', () => {
    for (const [file, content] of Object.entries(QUERY)) scratch.write(file, content);

    expect(derive().sort()).toEqual(Object.keys(QUERY).sort());

    expect(served('Query')).toContain('  oldestEngagement: OldestEngagement\n');
    const seen = scratch.probe('query', '{ oldestEngagement { id sentence } }', 'Query.oldestEngagement');
    expect(seen).toEqual({
      answer: { data: { oldestEngagement: { id: 'sister-city', sentence: 'sister-city: 1981' } } },
      work: 200,
    });
  });
});
