import { describe, expect, it } from 'vitest';
import { relationSentence, type DescribedRelation } from '../../src/narration/relation-sentence.js';

type Names = DescribedRelation['from'];

/** A relation of A to B with neither dates, duty nor role; `changes` are what the case is about. */
function relation(
  kind: DescribedRelation['kind'],
  { from, to, ...changes }: Partial<Omit<DescribedRelation, 'from' | 'to'>> & Ends = {},
): DescribedRelation {
  return {
    ...{ id: 'id', kind, source: 'a', target: 'b', duty: null, evidence: [], attestedOn: null },
    ...{ roleSv: null, roleEn: null, noteSv: null, noteEn: null, since: null, until: null, untilMax: null },
    ...changes,
    from: { ...named('A'), status: null, ...from },
    to: { ...named('B'), ...to },
  };
}
interface Ends {
  readonly from?: Partial<Names>;
  readonly to?: Partial<DescribedRelation['to']>;
}
const named = (name: string) => ({ nameSv: name, nameEn: name, grammar: [] });

const BEGAN = { since: '1999' };
const ENDED = { since: '1999', until: '2001', untilMax: '2001-12-31' };
const MANY = { from: { grammar: ['PLURAL'] } };
const ROLE = { roleSv: 'ordförande', roleEn: 'chair' };

const expectTold = (told: DescribedRelation, swedish: string, english: string) => {
  expect(relationSentence(told, 'SV')).toBe(swedish);
  expect(relationSentence(told, 'EN')).toBe(english);
};

describe('the names in a sentence', () => {
  it('are those of its language', () => {
    const told = relation('NEAR', { from: { nameSv: 'Göteborg', nameEn: 'Gothenburg' } });

    expectTold(told, 'Göteborg ligger nära B.', 'Gothenburg is near B.');
  });

  it.each([
    ['PART_OF', MANY, 'A är en del av B.', 'A are part of B.'],
    ['PART_OF', { to: { grammar: ['PLURAL'] } }, 'A är en del av B.', 'A is part of B.'],
    ['PAID_BY', { to: { grammar: ['PLURAL'] } }, 'B betalar enligt regeln ”A”.', 'B pay by the rule “A”.'],
    ['IN_COUNTRY', { to: { grammar: ['DEFINITE'] } }, 'A ligger i B.', 'A is in the B.'],
    ['PART_OF', { from: { grammar: ['DEFINITE', 'PLURAL'] } }, 'A är en del av B.', 'The A are part of B.'],
  ] as const)('of %s with %j: "%s", "%s"', (kind, ends, swedish, english) => {
    expectTold(relation(kind, ends), swedish, english);
  });
});

describe('an agreement', () => {
  it.each(['PLANNED', 'DECIDED'])('that is only %s is to govern', (status) => {
    const ends = { from: { status } };

    expectTold(relation('GOVERNS', ends), 'A ska reglera B.', 'A is to govern B.');
    expectTold(
      relation('GOVERNS', { from: { status, grammar: ['PLURAL'] } }),
      'A ska reglera B.',
      'A are to govern B.',
    );
    expectTold(
      relation('GOVERNS', { ...ends, ...ENDED }),
      'A skulle reglera B från 1999 till 2001.',
      'A was to govern B from 1999 to 2001.',
    );
  });

  it.each([null, 'SIGNED', 'EXPIRED'])('that is %s governs', (status) => {
    expectTold(relation('GOVERNS', { from: { status } }), 'A reglerar B.', 'A governs B.');
  });

  it('that is only planned says of other relations what any agreement says', () => {
    expectTold(relation('STATED_IN', { from: { status: 'PLANNED' } }), '”A” framgår av B.', '“A” is stated in B.');
    expectTold(relation('STATED_IN', { from: { status: 'DECIDED' } }), '”A” framgår av B.', '“A” is stated in B.');
  });
});

describe('what was decided', () => {
  it('is taken where it is a decision, whether its day is known or not', () => {
    const to = { type: 'DECISION' } as const;
    const day = { since: '2017-11-14', until: '2017-11-14', untilMax: '2017-11-14' };

    expectTold(relation('DECIDED', { to }), 'A fattade beslutet B.', 'A took the decision B.');
    expectTold(
      relation('DECIDED', { to, ...day }),
      'A fattade beslutet B 14 november 2017.',
      'A took the decision B on 14 November 2017.',
    );
  });

  it.each(['AGREEMENT', undefined] as const)('is decided on where it is %s', (type) => {
    expectTold(relation('DECIDED', { to: type ? { type } : {} }), 'A beslutade om B.', 'A decided on B.');
  });

  it('is not taken by another relation to a decision', () => {
    expectTold(relation('PART_OF', { to: { type: 'DECISION' } }), 'A är en del av B.', 'A is part of B.');
  });
});

describe('a responsibility', () => {
  it.each([
    ['INFORMS', 'A informerar om B.', 'A informs about B.'],
    ['REVIEWS', 'A följer upp B.', 'A reviews B.'],
    [null, 'A ansvarar för B.', 'A is responsible for B.'],
  ] as const)('with the duty %s is told by it', (duty, swedish, english) => {
    expectTold(relation('RESPONSIBLE_FOR', { duty, to: { type: 'PARTNERSHIP' } }), swedish, english);
  });

  it('for a review means to carry it out, but only where the duty is to review', () => {
    const to = { type: 'REVIEW' } as const;

    expectTold(relation('RESPONSIBLE_FOR', { duty: 'REVIEWS', to }), 'A genomför B.', 'A carries out B.');
    expectTold(relation('RESPONSIBLE_FOR', { duty: 'DECIDES', to }), 'A fattar beslut om B.', 'A decides on B.');
  });

  it('of several is told in the plural', () => {
    expectTold(relation('RESPONSIBLE_FOR', { duty: 'INFORMS', ...MANY }), 'A informerar om B.', 'A inform about B.');
  });
});

describe('a role', () => {
  it.each([
    [{}, 'A är ordförande vid B.', 'A is chair at B.'],
    [BEGAN, 'A är ordförande vid B sedan 1999.', 'A has been chair at B since 1999.'],
    [ENDED, 'A var ordförande vid B från 1999 till 2001.', 'A was chair at B from 1999 to 2001.'],
    [MANY, 'A är ordförande vid B.', 'A are chair at B.'],
    [{ ...MANY, ...BEGAN }, 'A är ordförande vid B sedan 1999.', 'A have been chair at B since 1999.'],
    [{ ...MANY, ...ENDED }, 'A var ordförande vid B från 1999 till 2001.', 'A were chair at B from 1999 to 2001.'],
  ])('at an actor, with %j: "%s", "%s"', (changes, swedish, english) => {
    expectTold(relation('AFFILIATED_WITH', { ...ROLE, ...changes }), swedish, english);
  });

  it.each([
    [{}, 'A deltar i B som ordförande.', 'A takes part in B as chair.'],
    [BEGAN, 'A deltar i B som ordförande sedan 1999.', 'A has taken part in B as chair since 1999.'],
    [ENDED, 'A deltog i B som ordförande från 1999 till 2001.', 'A took part in B as chair from 1999 to 2001.'],
    [MANY, 'A deltar i B som ordförande.', 'A take part in B as chair.'],
    [{ ...MANY, ...BEGAN }, 'A deltar i B som ordförande sedan 1999.', 'A have taken part in B as chair since 1999.'],
  ])('in an engagement, with %j: "%s", "%s"', (changes, swedish, english) => {
    expectTold(relation('PARTICIPATES_IN', { ...ROLE, ...changes }), swedish, english);
  });

  it('that is not known leaves the relation told without', () => {
    expectTold(relation('AFFILIATED_WITH'), 'A är knuten till B.', 'A is affiliated with B.');
    expectTold(relation('PARTICIPATES_IN'), 'A deltar i B.', 'A takes part in B.');
  });

  it('that is known in one language alone is told in that one', () => {
    expectTold(relation('PARTICIPATES_IN', { roleSv: 'värd' }), 'A deltar i B som värd.', 'A takes part in B.');
  });
});
