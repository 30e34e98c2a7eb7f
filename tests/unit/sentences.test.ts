import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { validTime } from '../../src/model/valid-time.js';
import { RELATION_KINDS } from '../../src/model/relation-types.js';
import { clause, sentence } from '../../src/narration/sentences.js';

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
    ['2016-05', '2016-05', 'A var knuten till B i maj 2016', 'A was affiliated with B in May 2016'],
    ['2016-05-04', '2016-05-04', 'A var knuten till B den 4 maj 2016', 'A was affiliated with B on 4 May 2016'],
    ['2016-05-14', '2016-05-14', 'A var knuten till B den 14 maj 2016', 'A was affiliated with B on 14 May 2016'],
    ['2016?', '2016?', 'A var knuten till B 2016 (osäkert)', 'A was affiliated with B in 2016 (uncertain)'],
    ['2016~', '2016~', 'A var knuten till B ca 2016', 'A was affiliated with B in about 2016'],
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
    expect(clause(template, blanks, time(since, until), 'sv')).toBe(swedish);
    expect(clause(template, blanks, time(since, until), 'en')).toBe(english);
  });

  it('is past without dates where only is known that it has ended', () => {
    const ended = { since: '1986', until: null, untilMax: '2010-12-31' };

    expect(clause(template, blanks, ended, 'sv')).toBe('A var knuten till B');
    expect(clause(template, blanks, ended, 'en')).toBe('A was affiliated with B');
  });

  it('does not repeat the year in which a name ends', () => {
    const yearly = { from: 'A', to: 'mötet 2016' };

    expect(clause(template, yearly, time('2016', '2016'), 'sv')).toBe('A var knuten till mötet 2016');
    expect(clause(template, yearly, time('2015', '2015'), 'sv')).toBe('A var knuten till mötet 2016 2015');
  });

  it('takes the number of the name before the verb', () => {
    const name = (name: string, plural: boolean) => ({ name, plural, definite: false, common: false });
    const paid = RELATION_KINDS.PAID_BY.template;

    expect(clause(template, { from: name('A', true), to: name('B', false) }, time(null, null), 'en')).toBe(
      'A are affiliated with B',
    );
    expect(clause(paid, { from: name('A', true), to: name('B', false) }, time(null, null), 'en')).toBe(
      'B pays under A',
    );
  });

  it('gives a name its article, with a capital where it begins the sentence', () => {
    const the = (name: string) => ({ name, plural: false, definite: true, common: false });

    expect(clause(template, { from: the('A'), to: the('B') }, time(null, null), 'en')).toBe(
      'The A is affiliated with the B',
    );
  });

  it('ends in a full stop as a sentence', () => {
    expect(sentence(template, blanks, time(null, null), 'en')).toBe('A is affiliated with B.');
  });

  it('keeps a name as it is, braces and dollar signs too', () => {
    expect(clause(template, { from: '{to} $& $1', to: '{from}' }, time(null, null), 'en')).toBe(
      '{to} $& $1 is affiliated with {from}',
    );
  });

  it('says the present where a kind has no perfect', () => {
    expect(clause(RELATION_KINDS.CONCERNS.template, blanks, time('2017', null), 'en')).toBe('A concerns B since 2017');
  });
});
