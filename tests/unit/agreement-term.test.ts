import { describe, expect, it } from 'vitest';
import { ranOut, type Term } from '../../web/explorer/agreement-term.js';

const agreement = (status: Term['status'], ...terms: [since: string | null, until: string | null][]): Term => ({
  status,
  governsConnection: { edges: terms.map(([since, until]) => ({ properties: { since, until } })) },
});

describe('an agreement whose term is over', () => {
  it('was in force, whatever the source of its day called it', () => {
    expect(ranOut(agreement('ACTIVE', ['2014', '2018']), 'sv', '2026-12-01')).toBe('Gällde 2014 – 2018');
    expect(ranOut(agreement('SIGNED', ['2014', '2018']), 'en', '2026-12-01')).toMatch(/^Was in force 2014/);
  });

  it('is as its source says while the term runs, where nobody gives one, and where it was never in force', () => {
    expect(ranOut(agreement('ACTIVE', ['2014', '2018']), 'sv', '2018-06-01')).toBeNull();
    expect(ranOut(agreement('ACTIVE', ['1995', null]), 'sv', '2026-12-01')).toBeNull();
    expect(ranOut(agreement('ACTIVE', ['1995', '..']), 'sv', '2026-12-01')).toBeNull();
    expect(ranOut(agreement('ACTIVE', ['1995', '2018'], ['1995', null]), 'sv', '2026-12-01')).toBeNull();
    expect(ranOut(agreement('ACTIVE'), 'sv', '2026-12-01')).toBeNull();
    expect(ranOut(agreement('PLANNED', ['2014', '2018']), 'sv', '2026-12-01')).toBeNull();
  });
});
