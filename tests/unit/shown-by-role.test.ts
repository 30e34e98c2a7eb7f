import { describe, expect, it } from 'vitest';
import { whyNoName } from '../../src/model/role-for-name.js';
import { whatIs } from '../../src/model/shown-by-role.js';
import { personByRole } from '../../src/narration/person-by-role.js';
import { relationSentence, type DescribedRelation } from '../../src/narration/relation-sentence.js';
import { TEXT_LANGUAGES } from '../../src/model/language.js';

const university = { id: 'hof-university', name: { sv: 'Hofs universitet', en: 'Hof University' } };
const exchange = {
  ...{ id: 'exchange', type: 'PARTNERSHIP' as const },
  name: { sv: 'Utbytet', en: 'The exchange' },
  inText: { sv: 'utbytet', en: 'the exchange' },
};
const professor = {
  ...{ id: 'person-professor-vid-hofs-universitet', type: 'PERSON' as const, status: null },
  name: personByRole({
    kind: 'AFFILIATED_WITH',
    role: { sv: 'professor', en: 'professor' },
    of: university,
    isOver: false,
  }),
};
const initiator = {
  ...{ id: 'person-initiativtagare-till-utbytet', type: 'PERSON' as const, status: null },
  name: personByRole({ kind: 'INITIATED', role: null, of: exchange, isOver: true }),
};
const known = { id: 'anna-lund', type: 'PERSON' as const, status: null, name: { sv: 'Anna Lund', en: 'Anna Lund' } };

const told = (kind: DescribedRelation['kind'], ends: Pick<DescribedRelation, 'from' | 'to'>, role = {}) =>
  TEXT_LANGUAGES.map((language) =>
    relationSentence(
      { kind, duty: null, role: null, since: null, until: null, untilMax: null, ...role, ...ends },
      language,
    ),
  );

describe('somebody who is shown by role', () => {
  it('is called by it, with what it is a role in', () => {
    expect(professor.name).toMatchObject({ sv: 'Professor vid Hofs universitet', en: 'Professor at Hof University' });
    expect(initiator.name).toMatchObject({ sv: 'Initiativtagare till utbytet', en: 'Initiator of the exchange' });
  });

  it('is called by a role that is over as one who had it', () => {
    const role = { sv: 'professor', en: 'professor' };
    expect(personByRole({ kind: 'AFFILIATED_WITH', role, of: university, isOver: true })).toMatchObject({
      ...{ sv: 'Tidigare professor vid Hofs universitet', en: 'Former professor at Hof University' },
    });
  });

  it('is a common noun inside a sentence', () => {
    expect(told('INITIATED', { from: professor, to: exchange })).toEqual([
      'Professor vid Hofs universitet tog initiativ till utbytet.',
      'A professor at Hof University initiated the exchange.',
    ]);
    expect(told('HELPED', { from: known, to: professor })).toEqual([
      'Anna Lund har hjälpt professor vid Hofs universitet att ha utbyten.',
      'Anna Lund has helped a professor at Hof University arrange exchanges.',
    ]);
  });

  it('is a person where the sentence says the role itself', () => {
    const held = { role: { sv: 'professor', en: 'professor' }, formerly: true };

    expect(told('AFFILIATED_WITH', { from: professor, to: university }, held)).toEqual([
      'En person har varit professor vid Hofs universitet.',
      'A person was formerly a professor at Hof University.',
    ]);
    expect(told('INITIATED', { from: initiator, to: exchange })[0]).toBe('En person tog initiativ till utbytet.');
  });

  it('is marked as such, and it is said why; nobody else is', () => {
    expect(whatIs(professor, 'sv')).toBe('Person, visas med sin roll');
    expect(whatIs(professor, 'en')).toBe('Person, shown by role');
    expect(whyNoName(professor, 'sv')).toContain('i stället för ett namn');
    expect([whatIs(known, 'sv'), whyNoName(known, 'sv')]).toEqual(['Person', null]);
    expect(whatIs({ id: 'person-to-person', type: 'PARTNERSHIP' }, 'sv')).toBe('Samarbete');
  });
});
