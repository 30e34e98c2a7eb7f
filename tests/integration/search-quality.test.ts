import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CUTOFF, JUDGEMENTS, qualityOf, type Judgement } from '../../bench/search-judgements.js';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const SEARCH = `query ($text: String!, $first: Int) { search(text: $text, first: $first) {
  edges { node { id } match { source text } } } }`;
interface Found {
  search: { edges: { node: { id: string }; match: { source: string; text: string } }[] };
}

async function search({ text, language }: Judgement) {
  const { data, errors } = await server.ask<Found>(SEARCH, { text, first: CUTOFF }, { 'accept-language': language });
  expect(errors).toEqual([]);
  return data.search.edges;
}

describe('search, against judged queries', () => {
  it.each(['sv', 'en'] as const)('finds what is right, and nearly always first: %s', async (language) => {
    const found: [Judgement, string[]][] = [];
    for (const judgement of JUDGEMENTS.filter((one) => one.language === language)) {
      found.push([judgement, (await search(judgement)).map(({ node }) => node.id)]);
    }
    const { meanReciprocalRank, recall, missed } = qualityOf(found);
    if (process.env['SHOW']) {
      for (const [{ text, answers }, ids] of found) {
        if (!answers.includes(ids[0] ?? '') || answers.some((id) => !ids.includes(id)))
          console.log(text, '| want', answers.join(' '), '| got', ids.join(' '));
      }
      console.log(language, { meanReciprocalRank, recall, missed: missed.map(({ text }) => text) });
    }

    expect(missed.map(({ text }) => text)).toEqual([]);
    expect(meanReciprocalRank).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.9);
  });

  it.each([
    ['sv', 'Palo Alto', 'palo-alto', 'NAME', 'Palo Alto'],
    ['sv', 'LiU', 'linkoping-university', 'SYNONYM', 'LiU'],
    ['sv', '2017-494', 'ks-2017-494-protocol', 'IDENTIFIER', 'KS 2017-494'],
    ['sv', 'vänort palo alto', 'linkoping-palo-alto-sister-city', 'SYNONYM', 'Vänort Palo Alto'],
    ['en', 'universities', 'stanford-university', 'NAME', 'Stanford University'],
  ] as const)('tells where it matched: %s, %s', async (language, text, id, source, words) => {
    const edges = await search({ language, text, answers: [] });

    expect(edges.find(({ node }) => node.id === id)?.match).toEqual({ source, text: words });
  });

  it('shows a few words around those that matched', async () => {
    const [first] = await search({ language: 'sv', text: 'universitetskansler', answers: [] });

    expect(first?.match.source).toMatch(/^(?:SUMMARY|CLAIM)$/);
    expect(first?.match.text).toMatch(/universitetskansler/);
    expect(first?.match.text.split(' ').length).toBeLessThan(20);
  });
});
