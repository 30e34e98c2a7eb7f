import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

interface Section {
  anchor: string;
  heading: string;
  level: number;
  blocks: {
    text: string;
    isListItem: boolean;
    quotes: { start: number; end: number; evidence: { id: string; path: string } }[];
  }[];
}

describe('the text of a document', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const sectionsOf = async (id: string) => {
    const { data, errors } = await server.ask<{ documents: { sections: Section[] }[] }>(
      `query ($id: ID!) { documents(where: { id: { eq: $id } }, limit: 1) {
        sections { anchor heading level blocks { text isListItem quotes { start end evidence { id path } } } } } }`,
      { id },
    );
    expect(errors).toEqual([]);
    return data.documents[0]!.sections;
  };

  it('comes section by section, each document of one file with its own', async () => {
    expect((await sectionsOf('ks-2017-494-protocol')).map(({ heading }) => heading).slice(0, 4)).toEqual([
      '§ 513 Positionspapper - Palo Alto, Carlifornien, USA',
      'Ärende',
      'Beslutsunderlag',
      'Kommunstyrelsens beslut',
    ]);
    const paper = await sectionsOf('ks-2017-494-position-paper');
    expect(paper.map(({ anchor }) => anchor)).toEqual([
      'positionspapper-for-samverkan-mellan-palo-alto-och-linkopings-kommun',
      ...['inledning', 'sammanfattning', 'allmant-om-palo-alto', 'linkopings-kommuns-relation-med-palo-alto'],
      ...['handlingsplaner', 'ansvar', 'kostnader', 'information-och-kommunikation'],
      'uppfoljning-och-oversyn-av-relationen-till-palo-alto',
    ]);
    expect(paper[1]!.blocks.filter(({ isListItem }) => isListItem)).toHaveLength(6);
    // A break of a page stands within its one sentence on the technology park.
    const about = paper.find(({ anchor }) => anchor === 'allmant-om-palo-alto')!;
    expect(about.blocks).toHaveLength(1);
    expect(about.blocks[0]!.text).toContain('finns också i Palo Altos teknikpark');
    expect(about.blocks[0]!.quotes.map(({ evidence }) => evidence.id)).toContain('stanford-research-park-in-palo-alto');
  });

  it('marks the words that evidence quotes, which leads back to the section', async () => {
    const both = [await sectionsOf('ks-2017-494-protocol'), await sectionsOf('ks-2017-494-position-paper')].flat();
    const quotes = both.flatMap(({ anchor, blocks }) =>
      blocks.flatMap(({ text, quotes: of }) =>
        of.map((quote) => ({ ...quote, anchor, words: text.slice(quote.start, quote.end) })),
      ),
    );
    expect(quotes.length).toBeGreaterThan(80);
    expect(quotes.find(({ evidence }) => evidence.id === 'sister-city-1987')).toMatchObject({
      evidence: {
        path: `/id/ks-2017-494-position-paper#${quotes.find(({ evidence }) => evidence.id === 'sister-city-1987')!.anchor}`,
      },
    });
    expect(quotes.every(({ words, evidence, anchor }) => words !== '' && evidence.path.endsWith(`#${anchor}`))).toBe(
      true,
    );
  });

  it('is empty where no copy is at hand', async () => {
    expect(await sectionsOf('geonames')).toEqual([]);
  });

  it('tells a row of a register by its fields, and words as they are', async () => {
    const { data } = await server.ask<{
      relation: { links: { evidence: { id: string; fields: { label: string; value: string }[] | null }[] }[] };
    }>(
      `{ relation: neighbourhood(of: "linkoping", depth: 1, kinds: [IN_COUNTRY, PARTICIPATES_IN]) {
        links { evidence { id fields { label(language: SV) value } } } } }`,
    );
    const fields = new Map(
      data.relation.links.flatMap(({ evidence }) => evidence.map((one) => [one.id, one.fields] as const)),
    );

    expect(fields.get('geonames-linkoping')!.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      ...['Namn: Linköping', 'Land: SE', 'Region: 16', 'Ortsklass: PPLA', 'Invånare: 106502'],
      ...['Latitud: 58.41086', 'Longitud: 15.62157'],
    ]);
    expect(fields.get('sister-city-1987')).toBeNull();
  });
});
