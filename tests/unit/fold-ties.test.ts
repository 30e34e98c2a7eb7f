import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/model/vocabularies.js';
import { tieLabel, tieSentence } from '../../src/narration/tie-sentence.js';
import { foldTies, type DrawnEngagement } from '../../src/queries/ties/fold.js';
import type { NodeEntity, RelationEntity } from '../../src/queries/rows/entities.js';
import type { CountedNode } from '../../src/queries/rows/nodes.js';

const NEVER = { atMin: null, atMax: null, includeUndated: true, asked: null };

function node(id: string, type: NodeEntity['type'] = 'CITY', kind: string | null = null): CountedNode {
  return {
    ...{
      id,
      type,
      kind,
      name: { sv: id, en: id },
      grammar: [],
      inText: null,
      bodyName: null,
      status: null,
      plannedFor: null,
      stage: null,
      ownStanding: null,
    },
    ...{
      dormantSince: null,
      dormant: false,
      parties: null,
      degree: 1,
      organisationKind: null,
      latitude: null,
      longitude: null,
    },
    countedAt: NEVER,
  };
}

function relation(source: string, target: string, given: Partial<RelationEntity> = {}): RelationEntity {
  return {
    ...{ id: `${source} ${target}`, source, target, kind: 'PARTICIPATES_IN', duty: null, role: null, roleKind: null },
    ...{
      validFrom: null,
      phrase: null,
      distanceKm: null,
      direction: null,
      note: null,
      derivation: null,
      since: null,
      until: null,
    },
    ...{ untilMax: null, formerly: false, confirmed: null, attestedOn: null, evidence: [] },
    ...given,
  };
}

const shared = (
  id: string,
  parties: readonly (string | readonly [string, Partial<RelationEntity>])[],
  {
    kind = 'PROJECT',
    standing = 'MUTUAL',
    isNode = false,
  }: { kind?: string; standing?: Standing; isNode?: boolean } = {},
): DrawnEngagement => ({
  engagement: { ...node(id, 'PARTNERSHIP', kind), ownStanding: standing },
  ...{ standing, isNode },
  parts: parties.map((party) => (typeof party === 'string' ? relation(party, id) : relation(party[0], id, party[1]))),
});

const fold = (nodes: readonly CountedNode[], engagements: readonly DrawnEngagement[], direct: RelationEntity[] = []) =>
  foldTies(
    new Map(nodes.map((one) => [one.id, one])),
    engagements,
    direct,
    new Map(nodes.map(({ id }, place) => [id, place])),
  );

const [hof, lund] = [node('Hof'), node('Lund')];

describe('folding into ties', () => {
  it('never tells what no party confirms as a fact, whatever it is and whatever else there is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('SISTER_CITY', 'FRIENDSHIP', 'PROJECT', 'SCHOOL_EXCHANGE'),
        fc.constantFrom<Standing>('UNCONFIRMED', 'ONE_SIDED', 'MUTUAL', 'CONTRADICTED'),
        fc.constantFrom<Partial<RelationEntity>>({}, { since: '1987' }, { since: '1987', until: '2005' }),
        fc.constantFrom('sv', 'en'),
        (kind, standing, time, language) => {
          const [tie] = fold(
            [hof, lund],
            [
              shared(
                'a',
                [
                  ['Hof', time],
                  ['Lund', time],
                ],
                { kind, standing },
              ),
            ],
          );
          const isMarked = (text: string) => /obekräfta|unconfirmed/.test(text);
          expect(isMarked(tieLabel(tie!, language))).toBe(standing === 'UNCONFIRMED');
          expect(isMarked(tieSentence(tie!, language))).toBe(standing === 'UNCONFIRMED');
        },
      ),
    );
    const [tie] = fold([hof, lund], [shared('a', ['Hof', 'Lund'], { kind: 'FRIENDSHIP', standing: 'UNCONFIRMED' })]);
    expect(tieLabel(tie!, 'sv')).toBe('uppgiven vänort (obekräftad)');
    expect(tieSentence(tie!, 'sv')).toBe('Hof och Lund är vänorter (obekräftad uppgift).');
    expect(tieSentence(tie!, 'en')).toBe('Hof and Lund are friendship towns (an unconfirmed report).');
  });

  it('tells towns by what they are to each other, whatever else they share and in whatever order it comes', () => {
    const [tie, ...others] = fold(
      [hof, lund],
      [
        shared('school', ['Hof', 'Lund'], { kind: 'SCHOOL_EXCHANGE' }),
        shared('twin', ['Lund', 'Hof'], { kind: 'SISTER_CITY' }),
      ],
    );

    expect(others).toEqual([]);
    expect(tieSentence(tie!, 'sv')).toBe('Hof och Lund är systerorter och har ytterligare ett samarbete.');
    expect(tieLabel(tie!, 'en')).toBe('sister city');
  });

  it('has been since the later of two came in, and of several since the first', () => {
    const [tie] = fold(
      [hof, lund],
      [
        shared('a', [
          ['Hof', { since: '1986' }],
          ['Lund', { since: '1990' }],
        ]),
        shared('b', [
          ['Hof', { since: '1993' }],
          ['Lund', { since: '1992' }],
        ]),
        shared('c', [['Hof', { since: '1950' }], 'Lund']),
      ],
    );

    expect(tie!.since).toBe('1990');
    expect(tieLabel(tie!, 'sv')).toBe('3 samarbeten, ett av dem sedan 1990');
    expect(tieSentence(tie!, 'sv')).toBe('Hof och Lund deltar i a sedan 1990 och har ytterligare 2 samarbeten.');
  });

  it.each([
    { starts: ['1986', '1993'], label: '2 samarbeten, det äldsta sedan 1986' },
    { starts: [null, '1986'], label: '2 samarbeten, ett av dem sedan 1986' },
    { starts: ['1986', '[..1990]'], label: '2 samarbeten, ett av dem sedan 1986' },
    { starts: ['198X', '1985'], label: '2 samarbeten, ett av dem sedan 1980-talet' },
    { starts: ['1986', '1986', '1990'], label: '3 samarbeten, det äldsta sedan 1986' },
    { starts: ['1986-05', '1986-09-14'], label: '2 samarbeten sedan 1986' },
    { starts: [null, null], label: '2 samarbeten' },
  ])('tells of which of several a start is: $starts', ({ starts, label }) => {
    const [tie] = fold(
      [hof, lund],
      starts.map((since, index) =>
        shared(String(index), [
          ['Hof', { since }],
          ['Lund', { since }],
        ]),
      ),
    );
    expect(tieLabel(tie!, 'sv')).toBe(label);
  });

  it('tells of the oldest of several when it ended, and in English', () => {
    const during = (id: string, time: Partial<RelationEntity>) =>
      shared(id, [
        ['Hof', time],
        ['Lund', time],
      ]);
    const ended = { since: '1986', until: '1990', untilMax: '1990-12-31' };
    const label = (...times: Partial<RelationEntity>[]) =>
      tieLabel(
        fold(
          [hof, lund],
          times.map((time, index) => during(String(index), time)),
        )[0]!,
        'en',
      );

    expect(label(ended, { since: '1993' })).toBe('2 partnerships, the oldest 1986–1990');
    expect(label({ since: '1986', formerly: true }, { since: '1993' })).toBe('2 partnerships');
    expect(label({ since: '1986' }, { since: '1993' })).toBe('2 partnerships, the oldest since 1986');
    expect(label({ since: '1986' }, {})).toBe('2 partnerships, one of them since 1986');
  });

  it('tells what has ended in the past, and puts what goes on before it', () => {
    const over = [
      ['Hof', { since: '1987', until: '2005', untilMax: '2005-12-31' }],
      ['Lund', { since: '1987' }],
    ] as const;
    const ended = shared('twin', over, { kind: 'SISTER_CITY', standing: 'ENDED' });
    const [alone] = fold([hof, lund], [ended]);
    const [both] = fold([hof, lund], [ended, shared('trade', ['Hof', 'Lund'], { kind: 'TRADE' })]);

    expect(alone!.until).toBe('2005');
    expect(tieLabel(alone!, 'sv')).toBe('systerort 1987–2005');
    expect(tieSentence(alone!, 'sv')).toBe('Hof och Lund var systerorter från 1987 till 2005.');
    expect(both!.until).toBeNull();
    expect(both!.standing).toBe('MUTUAL');
    expect(tieSentence(both!, 'sv')).toBe('Hof och Lund har näringslivssamarbete och har ytterligare ett samarbete.');
  });

  it('ties each party to an engagement that is a node, and nobody by one of whom a party is not drawn', () => {
    expect(fold([hof, lund], [shared('far', ['Hof', 'Elsewhere'])])).toEqual([]);
    const alliance = node('alliance', 'PARTNERSHIP', 'PROJECT');
    const withNode = fold([hof, lund, alliance], [shared('alliance', ['Hof', 'Lund'], { isNode: true })]);
    expect(
      withNode.map((tie) => tieLabel(tie, 'sv')),
      'read beside the engagement, it says who',
    ).toEqual(['Hof deltar', 'Lund deltar']);
    expect(withNode.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['Hof', 'alliance'],
      ['Lund', 'alliance'],
    ]);
  });

  it('is mutual of many for those alone who say so themselves', () => {
    const many = shared(
      'network',
      [
        ['Hof', { confirmed: true }],
        ['Lund', { confirmed: false }],
      ],
      { kind: 'NETWORK', isNode: true },
    );
    const standings = fold([hof, lund, node('network', 'PARTNERSHIP')], [many]).map((tie) => [
      tie.from.id,
      tie.standing,
    ]);
    expect(new Set(standings)).toEqual(
      new Set([
        ['Hof', 'MUTUAL'],
        ['Lund', 'ONE_SIDED'],
      ]),
    );
    const between = fold([hof, lund], [{ ...many, isNode: false }]);
    expect(between.map(({ standing }) => standing)).toEqual(['ONE_SIDED']);
  });

  it('labels a direct relationship with its object, so that it is no half sentence', () => {
    const to = (one: string, other: string) =>
      tieLabel(fold([hof, lund], [], [relation(one, other, { id: 'd', kind: 'HELPED' })])[0]!, 'sv');

    expect(to('Lund', 'Hof')).toBe('har hjälpt Hof');
    expect(to('Hof', 'Lund')).toBe('Hof har hjälpt Lund');
  });

  it('folds direct relationships into the same tie, and weighs a person last', () => {
    const person = node('Anna', 'PERSON');
    const ties = fold(
      [hof, lund, person],
      [
        shared('study', ['Hof', 'Anna'], { kind: 'SISTER_CITY' }),
        shared('contact', ['Hof', 'Lund'], { kind: 'CONTACT', standing: 'ENDED' }),
      ],
      [relation('Hof', 'Lund', { kind: 'SUCCEEDED_BY' }), relation('Anna', 'Anna', { kind: 'HELPED' })],
    );

    expect(ties.map(({ to, shared: of, relations }) => [to.id, of.length, relations.length])).toEqual([
      ['Lund', 1, 1],
      ['Anna', 1, 0],
    ]);
  });

  it('loses and invents nothing, and knows one tie for two ends', () => {
    const ids = ['A', 'B', 'C', 'D'];
    const pair = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), fc.array(pair, { maxLength: 6 }), (engaged, direct) => {
        const ties = fold(
          ids.map((id) => node(id)),
          engaged.map((parties, place) => shared(`e${place}`, parties)),
          direct.map(([one, other], place) => relation(one!, other!, { id: `d${place}`, kind: 'HELPED' })),
        );
        const ends = ties.map(({ from, to }) => [from.id, to.id].sort().join(' '));
        expect(new Set(ends)).toEqual(new Set([...engaged, ...direct].map((both) => [...both].sort().join(' '))));
        expect(ends.length).toBe(new Set(ends).size);
        expect(ties.reduce((sum, tie) => sum + tie.shared.length, 0)).toBe(engaged.length);
        expect(ties.reduce((sum, tie) => sum + tie.relations.length, 0)).toBe(direct.length);
        expect([...ties].sort((a, b) => b.weight - a.weight)).toEqual(ties);
      }),
    );
  });
});
