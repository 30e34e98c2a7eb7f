import { describe, expect, it } from 'vitest';
import { findCountry } from '../../src/importers/countries.js';
import { countryAt, isInOrNear } from '../../src/importers/places/country-borders.js';
import { checkCountry } from '../../src/importers/places/check-country.js';

describe('findCountry', () => {
  it.each([
    ['SE', 'SE'],
    ['se', 'SE'],
    ['SWE', 'SE'],
    ['Sverige', 'SE'],
    ['SVERIGE', 'SE'],
    ['EL', 'GR'],
    ['UK', 'GB'],
    ['NA', 'NA'],
    ['Viet Nam', 'VN'],
    ['Vietnam', 'VN'],
    ['England', 'GB'],
    ['England, United Kingdom', 'GB'],
    ['Georgia (country)', 'GE'],
    ['Georgia, United States', 'US'],
    ['Réunion, France', 'RE'],
    ['Åland Islands, Finland', 'AX'],
    ['Rauma, Norway', 'NO'],
    ['The Netherlands', 'NL'],
    ['Saksa', 'DE'],
    ['Island', 'IS'],
    ['Côte d’Ivoire', 'CI'],
    ["People's Republic of China", 'CN'],
    ['Östtyskland', 'DE'],
    ['Kosovo', 'XK'],
    ['Former Yugoslav Republic of Macedonia', 'MK'],
  ])('finds that %s is %s', (text, code) => {
    expect(findCountry(text)).toEqual({ code });
  });

  it.each(['Yugoslavia', 'Jugoslavien', 'USSR', 'Sovjetunionen', 'Czechoslovakia', 'Tjeckoslovakien', 'CSK'])(
    'says of the former country %s which ones may be meant today',
    (text) => {
      expect(findCountry(text)).toMatchObject({ code: undefined, fault: 'COUNTRY_FORMER' });
    },
  );

  it.each(['', 'in Italy', 'GB/US', 'Atlantis', 'QQ', 'XXX'])('knows no country %j', (text) => {
    expect(findCountry(text)).toMatchObject({ code: undefined, fault: 'COUNTRY_UNKNOWN' });
  });
});

const place = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('borders of countries', () => {
  it.each([
    ['Umeå', place(63.83, 20.26), 'SE'],
    ['Viborg', place(56.45, 9.4), 'DK'],
    ['Palo Alto', place(37.44, -122.14), 'US'],
    ['Suva', place(-18.1, 178.2), 'FJ'],
  ])('have %s in its country', (_name, point, code) => {
    expect(countryAt(point)).toBe(code);
  });

  it('have no country at sea', () => {
    expect(countryAt(place(58, -30))).toBeUndefined();
  });

  it('leave towns at a border to either side', () => {
    expect(isInOrNear(place(65.84, 24.14), 'SE')).toBe(true);
    expect(isInOrNear(place(65.84, 24.14), 'FI')).toBe(true);
    expect(isInOrNear(place(65.84, 24.14), 'DK')).toBe(false);
  });

  it('contradict what a list says only where the place lies plainly elsewhere, and no one disputes it', () => {
    const check = (stated: string, point: ReturnType<typeof place>) => () =>
      checkCountry('It', stated, point, 'country');
    expect(check('SE', place(56.45, 9.4))).toThrow(/said to be in Sweden, but its coordinates lie in Denmark/);
    expect(check('SE', place(63.83, 20.26))).not.toThrow();
    expect(check('SE', place(56.03, 12.61))).not.toThrow();
    expect(check('UA', place(45.03, 35.38))).not.toThrow();
    expect(check('US', place(18.4, -66.1))).not.toThrow();
  });
});
