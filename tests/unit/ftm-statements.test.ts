import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ftmStatements } from '../../src/server/open-data/ftm-statements.js';
import type { SaidStatement } from '../../src/server/open-data/statements.js';

const city: SaidStatement = {
  ...{
    id: 'a1',
    assertion: 'HOLDS',
    modality: 'STATED',
    followed: true,
    differs: false,
    shownValues: [],
    sentence: '',
  },
  about: { key: 'hof', kind: null, from: null, to: null, entity: { id: 'hof', type: 'CITY' } },
  values: [],
  speaker: { name: 'Hof', actor: { id: 'hof' }, level: 'OTHER_ACTOR' },
  ...{ saidOn: '2010', evidence: null, entryOf: null, recordedAt: '2026-11-29T10:20:30.456Z' },
  document: { id: 'hof-page', name: 'Hof', date: null, language: null, url: null },
};
const tie: SaidStatement = {
  ...city,
  about: {
    ...{ key: 'hof--PARTICIPATES_IN--joensuu-hof', kind: 'PARTICIPATES_IN', entity: null },
    from: { id: 'hof', type: 'CITY' },
    to: { id: 'joensuu-hof', type: 'PARTNERSHIP' },
  },
};
const stating = (of: SaidStatement, values: Record<string, unknown>): SaidStatement => ({
  ...of,
  values: Object.entries(values).map(([property, value]) => ({ property, json: JSON.stringify(value) })),
});
const rowsOf = (...statements: SaidStatement[]) =>
  parse<Record<string, string>>(
    ftmStatements({ statements, totalCount: statements.length, next: null, recordedAt: '2026-11-30T01:02:03Z' }),
    { columns: true },
  );
const told = (rows: Record<string, string>[], prop: string) =>
  rows.filter((row) => row.prop === prop).map(({ value, original_value, lang }) => [value, original_value, lang]);

describe("FollowTheMoney's statements", () => {
  it('have names by language with three letters, and nothing that a spreadsheet runs', () => {
    const rows = rowsOf(stating(city, { name: '=1+1', names: { sv: 'Hof, "stad"', en: 'Hof' }, altNames: ['+Hof'] }));

    expect(told(rows, 'name')).toEqual([
      ["'=1+1", '', ''],
      ['Hof, "stad"', '', 'swe'],
      ['Hof', '', 'eng'],
    ]);
    expect(told(rows, 'alias')).toEqual([["'+Hof", '', '']]);
    expect(rows[0]).toMatchObject({ first_seen: '2026-11-29T10:20:30', last_seen: '2026-11-30T01:02:03' });
  });

  it('have dates with a year, a month or a day, and what was stated beside them', () => {
    const starts = (since: string) => told(rowsOf(stating(tie, { since })), 'startDate');

    expect(starts('1987')).toEqual([['1987', '', '']]);
    expect(starts('1987-05-02')).toEqual([['1987-05-02', '', '']]);
    expect(starts('1987~')).toEqual([['1987', '1987~', '']]);
    for (const none of ['[..2017]', '..', '2017-23', '198X']) expect(starts(none)).toEqual([]);
  });

  it('leave out what their model has no form for, and tell what is over', () => {
    expect(rowsOf({ ...tie, assertion: 'PLANNED' }, { ...tie, assertion: 'DENIED' })).toEqual([]);
    expect(told(rowsOf({ ...tie, assertion: 'HELD' }), 'status')).toEqual([['Formerly so', '', '']]);
    const theme = { ...city, about: { ...city.about, entity: { id: 'smart-city', type: 'PRIORITY_AREA' } } } as const;
    expect(rowsOf(theme)).toEqual([]);
  });

  it('say once what a document says in two places', () => {
    expect(rowsOf(tie, { ...tie, id: 'a2' })).toEqual(rowsOf(tie));
  });
});
