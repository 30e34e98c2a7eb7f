import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { validTime } from '../../src/model/valid-time.js';
import type { Duty } from '../../src/model/duties.js';
import type { EntityType } from '../../src/model/entity-types.js';
import { RELATION_KINDS, type RelationKind } from '../../src/model/relation-types.js';
import { clause, sentence } from '../../src/narration/sentences.js';
import { relationSentence } from '../../src/narration/relation-sentence.js';

const { template } = RELATION_KINDS.AFFILIATED_WITH;
const blanks = { from: 'A', to: 'B' };
const time = (since: string | null, until: string | null) => ({
  since,
  until,
  untilMax: validTime(since ?? undefined, until ?? undefined, []).untilMax,
});

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-06-15T12:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe('a claim in words', () => {
  it.each([
    [null, null, 'A är knuten till B', 'A is affiliated with B'],
    [null, '..', 'A är knuten till B', 'A is affiliated with B'],
    ['1986', null, 'A är knuten till B sedan 1986', 'A has been affiliated with B since 1986'],
    ['1986', '..', 'A är knuten till B sedan 1986', 'A has been affiliated with B since 1986'],
    ['198X', null, 'A är knuten till B sedan 1980-talet', 'A has been affiliated with B since the 1980s'],
    ['1986', '2010', 'A var knuten till B från 1986 till 2010', 'A was affiliated with B from 1986 to 2010'],
    [null, '2010', 'A var knuten till B (till 2010)', 'A was affiliated with B (until 2010)'],
    ['2016', '2016', 'A var knuten till B 2016', 'A was affiliated with B in 2016'],
    ['2016-05', '2016-05', 'A var knuten till B maj 2016', 'A was affiliated with B in May 2016'],
    ['2016-05-04', '2016-05-04', 'A var knuten till B 4 maj 2016', 'A was affiliated with B on 4 May 2016'],
    ['2016-05-04~', '2016-05-04~', 'A var knuten till B ca 4 maj 2016', 'A was affiliated with B on about 4 May 2016'],
    [null, '[..2017]', 'A var knuten till B (till senast 2017)', 'A was affiliated with B (until 2017 at the latest)'],
    ['1986', '2030', 'A är knuten till B sedan 1986', 'A has been affiliated with B since 1986'],
    ['1986', '2026-06-15', 'A är knuten till B sedan 1986', 'A has been affiliated with B since 1986'],
    [
      '1986',
      '2026-06-14',
      'A var knuten till B från 1986 till 14 juni 2026',
      'A was affiliated with B from 1986 to 14 June 2026',
    ],
  ])('since %s until %s: "%s", "%s"', (since, until, swedish, english) => {
    expect(clause(template, blanks, time(since, until), 'SV')).toBe(swedish);
    expect(clause(template, blanks, time(since, until), 'EN')).toBe(english);
  });

  it('ends in a full stop as a sentence', () => {
    expect(sentence(template, blanks, time(null, null), 'EN')).toBe('A is affiliated with B.');
  });

  it('keeps a name as it is, braces and dollar signs too', () => {
    expect(clause(template, { from: '{to} $& $1', to: '{from}' }, time(null, null), 'EN')).toBe(
      '{to} $& $1 is affiliated with {from}',
    );
  });

  it('says the present where a kind has no perfect', () => {
    expect(clause(RELATION_KINDS.CONCERNS.template, blanks, time('2017', null), 'EN')).toBe('A concerns B since 2017');
  });
});

describe('the name in a sentence', () => {
  const named = (name: string, grammar: readonly string[] = []) => ({ nameSv: name, nameEn: name, grammar });
  const claimed = (
    kind: RelationKind,
    more: { from?: string[]; to?: string[]; duty?: Duty; type?: EntityType } = {},
  ) => ({
    ...{ id: 'id', kind, source: 'a', target: 'b', duty: more.duty ?? null, evidence: [], attestedOn: null },
    ...{ roleSv: null, roleEn: null, noteSv: null, noteEn: null, ...time(null, null) },
    from: { ...named('A', more.from), status: null },
    to: { ...named('B', more.to), ...(more.type && { type: more.type }) },
  });

  it.each([
    ['RESPONSIBLE_FOR', { duty: 'INFORMS', from: ['PLURAL'] }, 'A informerar om B.', 'A inform about B.'],
    ['RESPONSIBLE_FOR', { duty: 'INFORMS', to: ['PLURAL'] }, 'A informerar om B.', 'A informs about B.'],
    ['RESPONSIBLE_FOR', { duty: 'REVIEWS', type: 'PARTNERSHIP' }, 'A följer upp B.', 'A reviews B.'],
    ['RESPONSIBLE_FOR', { duty: 'REVIEWS', type: 'REVIEW' }, 'A genomför B.', 'A carries out B.'],
    ['PAID_BY', { to: ['PLURAL'] }, 'B betalar enligt regeln ”A”.', 'B pay by the rule “A”.'],
    ['IN_COUNTRY', { to: ['DEFINITE'] }, 'A ligger i B.', 'A is in the B.'],
    ['PART_OF', { from: ['DEFINITE', 'PLURAL'] }, 'A är en del av B.', 'The A are part of B.'],
    ['DECIDED', { type: 'DECISION' }, 'A fattade beslutet B.', 'A took the decision B.'],
  ] as const)('of %s %j: "%s", "%s"', (kind, more, swedish, english) => {
    const relation = claimed(kind, more as Parameters<typeof claimed>[1]);

    expect(relationSentence(relation, 'SV')).toBe(swedish);
    expect(relationSentence(relation, 'EN')).toBe(english);
  });
});
