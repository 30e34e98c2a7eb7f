import { describe, expect, it } from 'vitest';
import { termOn, type TermFacts } from '../../src/queries/follow-up/agreement-term.js';
import { ranOut } from '../../web/explorer/agreement-term.js';

const agreement = (status: string, ...terms: [since: string | null, until: string | null][]): TermFacts => ({
  status,
  terms: terms.map(([since, until]) => ({ since, until })),
});
const hasRunOut = (facts: TermFacts, day: string) => termOn(facts, day).hasRunOut;

describe('an agreement whose term is over', () => {
  it('was in force, whatever the source of its day called it', () => {
    expect(termOn(agreement('ACTIVE', ['2014', '2018']), '2026-12-01')).toEqual({
      ...{ since: '2014', until: '2018', hasRunOut: true },
    });
    expect(ranOut({ term: termOn(agreement('ACTIVE', ['2014', '2018']), '2026-12-01') }, 'sv')).toBe(
      'Gällde 2014 – 2018',
    );
    expect(ranOut({ term: termOn(agreement('SIGNED', ['2014', '2018']), '2026-12-01') }, 'en')).toMatch(
      /^Was in force 2014/,
    );
  });

  it('is as its source says while the term runs, where nobody gives one, and where it was never in force', () => {
    expect(hasRunOut(agreement('ACTIVE', ['2014', '2018']), '2018-06-01')).toBe(false);
    expect(hasRunOut(agreement('ACTIVE', ['1995', null]), '2026-12-01')).toBe(false);
    expect(hasRunOut(agreement('ACTIVE', ['1995', '..']), '2026-12-01')).toBe(false);
    expect(hasRunOut(agreement('ACTIVE', ['1995', '2018'], ['1995', null]), '2026-12-01')).toBe(false);
    expect(hasRunOut(agreement('ACTIVE'), '2026-12-01')).toBe(false);
    expect(hasRunOut(agreement('PLANNED', ['2014', '2018']), '2026-12-01')).toBe(false);
  });

  it('has the last of several ends, and none where one goes on', () => {
    const two = agreement('ACTIVE', ['1995', '2018'], ['2000', '2020']);
    expect(termOn(two, '2026-12-01')).toEqual({ since: '1995', until: '2020', hasRunOut: true });
    expect(hasRunOut(two, '2019-06-01')).toBe(false);
    expect(termOn(agreement('ACTIVE', ['1995', '2018'], ['2000', null]), '2026-12-01').until).toBeNull();
  });
});
