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
    ...{ role: null, note: null, since: null, until: null, untilMax: null },
    ...changes,
    from: { ...named('A'), status: null, ...from },
    to: { ...named('B'), ...to },
  };
}
interface Ends {
  readonly from?: Partial<Names>;
  readonly to?: Partial<DescribedRelation['to']>;
}
const named = (name: string) => ({ name: { sv: name, en: name }, grammar: [] });

const BEGAN = { since: '1999' };
const ENDED = { since: '1999', until: '2001', untilMax: '2001-12-31' };
const MANY = { from: { grammar: ['PLURAL'] } };
const ROLE = { role: { sv: 'ordförande', en: 'chair' } };

const expectTold = (told: DescribedRelation, swedish: string, english: string) => {
  expect(relationSentence(told, 'sv')).toBe(swedish);
  expect(relationSentence(told, 'en')).toBe(english);
};

describe('the names in a sentence', () => {
  it('are those of its language', () => {
    const told = relation('NEAR', { from: { name: { sv: 'Göteborg', en: 'Gothenburg' } } });

    expectTold(told, 'Göteborg ligger nära B.', 'Gothenburg is near B.');
  });

  it.each([
    ['PART_OF', MANY, 'A är en del av B.', 'A are part of B.'],
    ['PART_OF', { to: { grammar: ['PLURAL'] } }, 'A är en del av B.', 'A is part of B.'],
    ['PAID_BY', { to: { grammar: ['PLURAL'] } }, 'B betalar enligt A.', 'B pay under A.'],
    ['IN_COUNTRY', { to: { grammar: ['DEFINITE'] } }, 'A ligger i B.', 'A is in the B.'],
    ['PART_OF', { from: { grammar: ['DEFINITE', 'PLURAL'] } }, 'A är en del av B.', 'The A are part of B.'],
  ] as const)('of %s with %j: "%s", "%s"', (kind, ends, swedish, english) => {
    expectTold(relation(kind, ends), swedish, english);
  });
});

describe('an agreement', () => {
  it.each(['PLANNED', 'DECIDED'])('that is only %s is to govern', (status) => {
    const ends = { from: { status } };

    expectTold(relation('GOVERNS', ends), 'A är tänkt att reglera B.', 'A is meant to govern B.');
    expectTold(
      relation('GOVERNS', { from: { status, grammar: ['PLURAL'] } }),
      'A är tänkt att reglera B.',
      'A are meant to govern B.',
    );
    expectTold(
      relation('GOVERNS', { ...ends, ...ENDED }),
      'A var tänkt att reglera B från 1999 till 2001.',
      'A was meant to govern B from 1999 to 2001.',
    );
  });

  it.each(['PLANNED', 'DECIDED'])('that is only %s, for a day gone by, was to govern', (status) => {
    const planned = (plannedFor: string) => relation('GOVERNS', { from: { status, plannedFor } });

    expectTold(planned('2018'), 'A var tänkt att reglera B.', 'A was meant to govern B.');
    expectTold(planned('9998'), 'A är tänkt att reglera B.', 'A is meant to govern B.');
  });

  it.each([null, 'SIGNED', 'EXPIRED'])('that is %s governs', (status) => {
    expectTold(relation('GOVERNS', { from: { status } }), 'A reglerar B.', 'A governs B.');
  });

  it('that is only planned says of other relations what any agreement says', () => {
    expectTold(relation('STATED_IN', { from: { status: 'PLANNED' } }), 'A framgår av B.', 'A is stated in B.');
    expectTold(relation('STATED_IN', { from: { status: 'DECIDED' } }), 'A framgår av B.', 'A is stated in B.');
  });
});

describe('what was decided', () => {
  it('is taken where it is a decision, whether its day is known or not', () => {
    const to = { type: 'DECISION' } as const;
    const day = { since: '2017-11-14', until: '2017-11-14', untilMax: '2017-11-14' };

    expectTold(relation('DECIDED', { to }), 'A fattade beslutet ”B”.', 'A took the decision “B”.');
    expectTold(
      relation('DECIDED', { to, ...day }),
      'A fattade beslutet ”B” den 14 november 2017.',
      'A took the decision “B” on 14 November 2017.',
    );
  });

  it.each(['AGREEMENT', undefined] as const)('is decided on where it is %s', (type) => {
    expectTold(
      relation('DECIDED', { to: type ? { type } : {} }),
      type ? 'A beslutade om avtalet ”B”.' : 'A beslutade om B.',
      type ? 'A decided on the agreement “B”.' : 'A decided on B.',
    );
  });

  it('is not taken by another relation to a decision', () => {
    expectTold(
      relation('PART_OF', { to: { type: 'DECISION' } }),
      'A är en del av beslutet ”B”.',
      'A is part of the decision “B”.',
    );
  });
});

describe('a responsibility', () => {
  it.each([
    ['INFORMS', 'A informerar om B.', 'A provides information on B.'],
    ['REVIEWS', 'A följer upp B.', 'A reviews B.'],
    [null, 'A ansvarar för B.', 'A is responsible for B.'],
  ] as const)('with the duty %s is told by it', (duty, swedish, english) => {
    expectTold(relation('RESPONSIBLE_FOR', { duty, to: { type: 'PARTNERSHIP' } }), swedish, english);
  });

  it('for a review means to carry it out, but only where the duty is to review', () => {
    const to = { type: 'REVIEW' } as const;

    expectTold(
      relation('RESPONSIBLE_FOR', { duty: 'REVIEWS', to }),
      'A genomför uppföljningen ”B”.',
      'A carries out the review “B”.',
    );
    expectTold(
      relation('RESPONSIBLE_FOR', { duty: 'DECIDES', to }),
      'A fattar beslut om uppföljningen ”B”.',
      'A decides on the review “B”.',
    );
  });

  it('of several is told in the plural', () => {
    expectTold(
      relation('RESPONSIBLE_FOR', { duty: 'INFORMS', ...MANY }),
      'A informerar om B.',
      'A provide information on B.',
    );
  });
});

describe('a role', () => {
  it.each([
    [{}, 'A är ordförande vid B.', 'A is a chair at B.'],
    [BEGAN, 'A är ordförande vid B sedan 1999.', 'A has been a chair at B since 1999.'],
    [ENDED, 'A var ordförande vid B från 1999 till 2001.', 'A was a chair at B from 1999 to 2001.'],
    [MANY, 'A är ordförande vid B.', 'A are chair at B.'],
    [{ ...MANY, ...BEGAN }, 'A är ordförande vid B sedan 1999.', 'A have been chair at B since 1999.'],
    [{ ...MANY, ...ENDED }, 'A var ordförande vid B från 1999 till 2001.', 'A were chair at B from 1999 to 2001.'],
  ])('at an actor, with %j: "%s", "%s"', (changes, swedish, english) => {
    expectTold(relation('AFFILIATED_WITH', { ...ROLE, ...changes }), swedish, english);
  });

  it.each([
    [{}, 'A deltar i B som ordförande.', 'A takes part in B as a chair.'],
    [BEGAN, 'A deltar i B som ordförande sedan 1999.', 'A has taken part in B as a chair since 1999.'],
    [ENDED, 'A deltog i B som ordförande från 1999 till 2001.', 'A took part in B as a chair from 1999 to 2001.'],
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
    expectTold(relation('PARTICIPATES_IN', { role: { sv: 'värd' } }), 'A deltar i B som värd.', 'A takes part in B.');
  });
});

describe('a name of ours in a sentence', () => {
  const between = (sv: string, en: string) => ({
    inText: { sv: `${sv} mellan A och B`, en: `the ${en} between A and B` },
  });

  it('begins with a capital where the sentence does, and only there', () => {
    const body = { inText: { sv: 'kommunstyrelsen', en: 'the board' } };

    expectTold(relation('PART_OF', { from: body }), 'Kommunstyrelsen är en del av B.', 'The board is part of B.');
    expectTold(relation('PART_OF', { to: body }), 'A är en del av kommunstyrelsen.', 'A is part of the board.');
  });

  it('says with whom, not between whom, where one of the two is the other end', () => {
    const to = between('utbytet', 'exchange');

    expectTold(
      relation('PARTICIPATES_IN', { to }),
      'A deltar i utbytet med B.',
      'A takes part in the exchange with B.',
    );
  });

  it('says once between whom both are', () => {
    const named = (sv: string, en: string) => ({ name: { sv, en }, ...between(sv, en) });
    const ends = { from: named('skolsamverkan', 'school cooperation'), to: named('utbytet', 'exchange') };

    expectTold(
      relation('PART_OF', ends),
      'Skolsamverkan är en del av utbytet mellan A och B.',
      'The school cooperation is part of the exchange between A and B.',
    );
  });

  it('has the word for its type where it has none of its own', () => {
    expectTold(
      relation('RELATED_MATCH', { from: { type: 'PRIORITY_AREA', grammar: ['PLURAL'] } }),
      'Området ”A” har koppling till B.',
      'The area “A” relates to B.',
    );
  });

  it('is that of the municipality where it is that which acts', () => {
    const to = { name: { sv: 'Staden', en: 'Town' }, bodyName: { sv: 'Stadens kommun', en: 'the Municipality' } };

    expectTold(
      relation('PART_OF', { from: { type: 'ORGANISATION' }, to }),
      'A hör till Stadens kommun.',
      'A is part of the Municipality.',
    );
    expectTold(
      relation('LIVED_IN', { to, formerly: true }),
      'A har tidigare bott i Staden.',
      'A formerly lived in Town.',
    );
  });
});

describe('a distance', () => {
  it('is told with its direction', () => {
    const told = relation('NEAR', { distanceKm: 60, direction: 'SOUTHEAST' });

    expectTold(told, 'A ligger ca 60 km sydöst om B.', 'A lies about 60 km south-east of B.');
  });
});

describe('a duty in the words of its source', () => {
  const phrase = { sv: 'bedömer kostnaderna för {to}', en: '{assesses|assess} the costs of {to}' };

  it('is told by them, and by its kind when it is past', () => {
    expectTold(
      relation('RESPONSIBLE_FOR', { duty: 'ANSWERS', phrase, ...MANY }),
      'A bedömer kostnaderna för B.',
      'A assess the costs of B.',
    );
    expectTold(
      relation('RESPONSIBLE_FOR', { duty: 'ANSWERS', phrase, ...ENDED }),
      'A ansvarade för B från 1999 till 2001.',
      'A was responsible for B from 1999 to 2001.',
    );
  });
});
