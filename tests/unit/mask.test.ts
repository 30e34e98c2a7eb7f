import { describe, expect, it } from 'vitest';
import { createMask } from '../../src/queries/visibility/mask.js';
import { luceneQueries } from '../../src/queries/search/search-text.js';
import type { PrivatePerson } from '../../src/queries/visibility/private-people.js';

const person = (id: string, name: string, byRole: PrivatePerson['byRole'], publicId: string): PrivatePerson => ({
  ...{ id, names: [name], byRole, publicId },
});
const MAYOR = { sv: 'Borgmästare, Staden', en: 'Mayor, The City' };
const mask = createMask([
  person('anna-lund', 'Anna Lund', MAYOR, 'person-borgmastare-staden'),
  person('lars-berg', 'Lars Berg', null, 'person-without-role'),
  person('eva-lund', 'Eva Lund', MAYOR, 'person-borgmastare-staden-2'),
]);

describe('what a row says of people whose names are not told', () => {
  it('is their role, in the language of the column', () => {
    expect(mask.shown({ name_sv: 'Anna Lund', name_en: 'Anna Lund', name: 'Anna Lund' })).toEqual({
      ...{ name_sv: MAYOR.sv, name_en: MAYOR.en, name: MAYOR.sv },
    });
    expect(mask.shown({ $name: { sv: 'Anna Lund', en: 'Anna Lund' } })).toEqual({ $name: MAYOR });
    expect(mask.shown([1, 'Anna Lund', 'Anna Lund', null])).toEqual([1, MAYOR.sv, MAYOR.en, null]);
    expect(mask.shown(['Anna Lund', null, 'Eva Lund'])).toEqual([MAYOR.sv, MAYOR.en, MAYOR.sv]);
    expect(mask.shown(['Lars Berg'])).toEqual(['[…]']);
  });

  it('leaves names out of running text, also of several who share one, and in the genitive', () => {
    for (const [told, shown] of [
      ['Anna Lund skrev under.', '[…] skrev under.'],
      ['Anna och Eva Lund, tidigare Lundabor', '[…], tidigare Lundabor'],
      ['Det var Lars Bergs idé, och Anna\nLunds.', 'Det var […] idé, och […].'],
      ['Lund och Berg är orter. Anna bor i Lund.', 'Lund och Berg är orter. Anna bor i Lund.'],
      ['Annagatan i Lund', 'Annagatan i Lund'],
    ])
      expect(mask.shown(told)).toBe(shown);
  });

  it('has ids that do not say the name, wherever they stand, and leads back by them', () => {
    const shown = mask.shown({
      id: 'eva-lund',
      link: 'anna-lund--INITIATED--x',
      other: 'anna-lundberg',
      href: '/id/eva-lund',
    });

    expect(shown).toEqual({
      ...{ id: 'person-borgmastare-staden-2', link: 'person-borgmastare-staden--INITIATED--x' },
      ...{ other: 'anna-lundberg', href: '/id/person-borgmastare-staden-2' },
    });
    expect(mask.asked({ ids: ['person-borgmastare-staden-2', 'person-borgmastare-staden--INITIATED--x'] })).toEqual({
      ids: ['eva-lund', 'anna-lund--INITIATED--x'],
    });
  });

  it('is nothing for who asks by name', () => {
    expect(
      mask.asked({ id: 'anna-lund', name: 'anna lund', folded: '(n:(anna^4) AND (n:lund*))', text: 'lund' }),
    ).toEqual({
      ...{ id: 'not-shown', name: 'notshown', folded: 'notshown', text: 'lund' },
    });
  });

  it('is not looked for in what is said, by a name alone, the beginning or another form of one', () => {
    const found = (text: string) => mask.asked(luceneQueries(text)!);

    for (const text of ['lund', 'lunds', 'Berg', 'bergs', 'student lund', 'ann']) {
      expect([text, found(text).said]).toEqual([text, 'notshown']);
      expect(found(text).stems).toBe(luceneQueries(text)!.stems);
    }
    for (const text of ['student', 'and or not', 'Linköpings universitet', 'bergslagstidningen']) {
      expect(found(text)).toEqual(luceneQueries(text));
    }
  });

  it('is the same row where it names nobody', () => {
    const row = { name: 'Linköping', of: [1, null, { since: '1987' }] };

    expect(mask.shown(row)).toBe(row);
    expect(createMask([]).shown(row)).toBe(row);
  });
});
