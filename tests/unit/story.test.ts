import { describe, expect, it } from 'vitest';
import { chaptersOf, type Dated, firstChapters } from '../../web/explorer/views/start/story/chapters.js';
import { presentIn } from '../../web/explorer/views/start/story/present.js';

type Bonds = Parameters<typeof presentIn>[3]['bonds'];

const chapters = [1990, 1995, 2017, 2020, null].map((year) => ({ year, facts: [] }));
const part = (source: string, target: string, validFrom: string | null) => ({
  ...{ id: `${source} ${target}`, source, target, validFrom, kind: 'PARTICIPATES_IN', since: null },
});
const engagement = (id: string) => ({ id, type: 'PARTNERSHIP' });
const bond = (source: string, target: string, engagements: readonly string[]) => ({
  ...{ source, target, ends: [source, target], since: null, engagements: engagements.map((id) => ({ id })) },
});

describe('the story of a home', () => {
  it('has an engagement from the year in which a dated source knows two to take part, as the views of a date do', () => {
    const network = {
      nodes: ['attested', 'joined', 'undated'].map(engagement),
      links: [
        ...[part('home', 'attested', '2017-10-09'), part('b', 'attested', '2017-10-09')],
        ...[part('c', 'joined', '1990-01-01'), part('home', 'joined', '2020-01-01')],
        ...[part('home', 'undated', null), part('d', 'undated', null)],
      ],
    } as unknown as Dated;

    expect(Object.fromEntries(firstChapters(chapters, network))).toEqual({ attested: 2, joined: 3, undated: 4 });
  });

  it('draws nobody who is tied to others alone before the home is', () => {
    const bonds = [bond('home', 'kaunas', ['late']), bond('kaunas', 'vaxjo', ['early'])] as unknown as Bonds;
    const first = new Map([...Object.entries({ early: 1, late: 3 })]);
    const at = (chapter: number) => [
      ...presentIn(chapter, first, chapters, { ties: { nodes: [], links: [], omitted: [] }, bonds }, 'home').nodes,
    ];

    expect(at(1)).toEqual(['home']);
    expect(at(3)).toEqual(['home', 'kaunas', 'vaxjo']);
  });

  it('tells the years of its facts in order, and today', () => {
    expect(chaptersOf([], 2026)).toEqual([{ year: null, facts: [] }]);
  });
});
