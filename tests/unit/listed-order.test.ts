import type { SourceFragment, TieEvidenceQuery } from '@vanort/client';
import { describe, expect, it } from 'vitest';
import { byWeightFor } from '../../src/model/listed-order.js';
import { sourcesByEngagement } from '../../web/explorer/panel/sources-by-engagement.js';

type Tie = TieEvidenceQuery['ties']['ties'][number];

const work = (id: string, kind: string, parties: readonly string[], since: string | null = null) => ({
  ...{ id, kind, since, agreements: [] },
  participants: parties.map((party) => ({ id: party })),
});

describe('engagements of an actor', () => {
  it('are listed by weight, those of the home actor before those of others', () => {
    const listed = [
      work('business', 'TRADE', ['home', 'palo-alto']),
      work('theirs', 'FRIENDSHIP', ['enschede', 'palo-alto'], '198X'),
      work('undated', 'SISTER_CITY', ['home', 'palo-alto']),
      work('sister', 'SISTER_CITY', ['home', 'palo-alto'], '1987'),
    ].sort(byWeightFor('home'));

    expect(listed.map(({ id }) => id)).toEqual(['sister', 'undated', 'business', 'theirs']);
  });

  it('stand in the order of what counts most in the picture, whatever the kinds', () => {
    const kinds = ['CONTACT', 'TRADE', 'RESEARCH', 'INITIATIVE', 'COOPERATION', 'SISTER_CITY'];
    const listed = kinds.map((kind) => work(kind, kind, ['home'])).sort(byWeightFor('home'));

    expect(listed.map(({ kind }) => kind)).toEqual(kinds.toReversed());
  });
});

const source = (id: string, anchor: string, form: SourceFragment['form'] = 'QUOTE') =>
  ({ id, anchor, form, claims: { sv: '', en: '' } }) as SourceFragment;
const tie = {
  engagements: [{ id: 'sister' }, { id: 'business' }],
  links: [
    { id: '1', source: 'a', target: 'business', since: null, evidence: [{ id: 'trade' }] },
    {
      id: '2',
      source: 'a',
      target: 'sister',
      since: '1987',
      evidence: [{ id: 'row' }, { id: 'kind' }, { id: 'year' }],
    },
    { id: '3', source: 'a', target: 'b', since: null, evidence: [{ id: 'direct' }] },
  ],
  evidence: [
    source('trade', 'door opener'),
    source('direct', 'near'),
    source('year', 'since 1987'),
    source('kind', 'sister city'),
    source('row', 'Q1 Q2', 'RECORD'),
    source('loose', 'else'),
  ],
} as unknown as Tie;

describe('sources of a tie', () => {
  it('stand by what they are sources of, those of what heads it first, each as the answer has them: what the graph follows before others', () => {
    const told = sourcesByEngagement(tie).map(({ engagement, sources }) => [
      engagement?.id ?? null,
      sources.map(({ id }) => id),
    ]);

    expect(told).toEqual([
      ['sister', ['year', 'kind', 'row']],
      ['business', ['trade']],
      [null, ['direct', 'loose']],
    ]);
  });
});
