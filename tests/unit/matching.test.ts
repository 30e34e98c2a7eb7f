import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CandidateIndex } from '../../src/model/matching/candidate-index.js';
import { decideMatch, JOIN_FROM } from '../../src/model/matching/decide.js';
import { distanceKm } from '../../src/model/matching/distance.js';
import { prepare, type MatchRecord } from '../../src/model/matching/match-record.js';
import { repairText } from '../../src/model/matching/repair-text.js';
import { scoreMatch } from '../../src/model/matching/score.js';

const city = (name: string, more: Partial<MatchRecord> = {}): MatchRecord => ({
  ...{
    id: name,
    type: 'CITY',
    nameKind: 'MUNICIPALITY',
    names: [name],
    country: 'SE',
    position: null,
    identifiers: {},
  },
  ...more,
});
const company = (name: string) => city(name, { type: 'COMPANY', nameKind: 'ORGANISATION' });
const score = (one: MatchRecord, other: MatchRecord) => scoreMatch(prepare(one), prepare(other));
const decide = (record: MatchRecord, candidates: readonly MatchRecord[]) => {
  const index = new CandidateIndex();
  for (const candidate of candidates) index.add(prepare(candidate));
  const { outcome, candidates: found } = decideMatch(prepare(record), index.candidatesOf(prepare(record)));
  return [outcome, ...found.map(({ candidate }) => candidate.id)];
};
const at = (latitude: number, longitude: number) => ({ position: { latitude, longitude } });

describe('a name', () => {
  it.each([
    ['Linköpings kommun', 'Linköping'],
    ['LINKOPING', 'Linköping'],
    ['Link<c3><b6>ping', 'Linköping'],
    ['LinkÃ¶ping', 'Linköping'],
    ['Linko\u0308ping', 'Linköping'],
    ['Borås Stad', 'Borås'],
    ['City of Gothenburg', 'Göteborgs Stad'],
    ['Tammerfors', 'Tampere'],
    ['Helsingfors stad', 'Helsingin kaupunki (Helsinki)'],
    ['Stadt Köln', 'Cologne'],
    ['Comune di Firenze', 'Florence'],
    ['Ayuntamiento de Los Corrales', 'Corrales, Los'],
    ['Bruxelles/Brussel', 'Brussels'],
    ['St. Albans City and District Council', 'Saint Albans'],
    ['Gmina Ełk', 'Elk'],
    ['Finsp<U+0334>ng', 'Finspång'],
    ['Zaporizhzhya', 'Zaporizhia'],
    ['Xagħra', 'Xaghra'],
  ])('%s is that of %s', (one, other) => {
    expect(score(city(one), city(other)).score).toBeGreaterThanOrEqual(JOIN_FROM);
    expect(score(city(other), city(one)).score).toBeGreaterThanOrEqual(JOIN_FROM);
  });

  it.each([
    ['Ericsson AB (publ)', 'Ericsson'],
    ['Saab Aktiebolag', 'SAAB AKTIEBOLAG'],
    ['Legal & General Group plc', 'Legal and General'],
    ['International Business Machines (IBM)', 'IBM'],
  ])('%s is that of the company %s', (one, other) => {
    expect(score(company(one), company(other)).score).toBeGreaterThanOrEqual(JOIN_FROM);
  });

  it.each([
    ['Iowa', 'Iowa City West'],
    ['Karlskrona', 'Karlstad'],
    ['Karlsborg', 'Karlsberg'],
    ['Sala', 'Salo'],
    ['Springfield, IL', 'Springfield, MA'],
    ['Distrikt 4', 'Distrikt 5'],
    ['Portmouth', 'Portsmouth'],
  ])('%s is not taken for %s unasked', (one, other) => {
    expect(score(city(one), city(other)).score).toBeLessThan(JOIN_FROM);
  });

  it('scores the same from either side, between 0 and 1, whatever is written', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Göteborg, ', 'City of ', '(Ö)', '<c3><b6>'),
    );
    const name = fc.array(text, { maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const there = score(city(one), city(other));
        const back = score(city(other), city(one));
        expect(there.score).toBeCloseTo(back.score);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a spoiled text', () => {
  it.each([
    ['Link<c3><b6>ping', 'Linköping'],
    ['R\\303\\255o Cuarto', 'Río Cuarto'],
    ['EskiÅŸehir', 'Eskişehir'],
    ['Abbottâ€™s', 'Abbott’s'],
    ['Bang &amp; Olufsen', 'Bang & Olufsen'],
    ['<U+041F>aris', 'Пaris'],
    ['Ärla', 'Ärla'],
    ['Öland', 'Öland'],
    ['<ff>', '<ff>'],
  ])('%s is %s', (spoiled, meant) => {
    expect(repairText(spoiled)).toBe(meant);
  });

  it('is not made of one that is sound', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäöéüßøæçñÅÄÖÉØ ]*$/), (text) => {
        expect(repairText(text)).toBe(text);
      }),
    );
  });
});

describe('records of one name', () => {
  it('are two in different countries', () => {
    const oregon = city('Salem', { id: 'oregon', country: 'US' });

    expect(decide(city('Salems kommun'), [oregon])).toEqual(['NEW']);
    expect(decide(city('Salem'), [oregon, city('Salem', { id: 'salem' })])).toEqual(['JOIN', 'salem']);
  });

  it('are asked about where the country is not known', () => {
    expect(decide(city('Salem', { country: null }), [city('Salem')])).toEqual(['REVIEW', 'Salem']);
  });

  it('are two of different types', () => {
    expect(decide(city('Linköping'), [company('Linköping')])).toEqual(['NEW']);
  });

  it('are two where they lie far apart, and one where they lie near', () => {
    const [near, far] = [city('Nora', { id: 'near', ...at(59.5, 15) }), city('Nora', { id: 'far', ...at(62.9, 17.5) })];

    expect(decide(city('Nora', at(59.52, 15.04)), [near, far])).toEqual(['JOIN', 'near']);
    expect(decide(city('Nora', at(55, 13)), [near, far])).toEqual(['NEW']);
    expect(decide(city('Nora'), [near, far])).toEqual(['REVIEW', 'far', 'near']);
  });

  it('are one by a key in a register, whatever they are called', () => {
    const identifiers = { wikidataId: 'Q25287' };
    expect(score(city('Göteborg', { identifiers }), city('Lund', { identifiers }))).toEqual({
      score: 1,
      reasons: ['SAME_IDENTIFIER'],
    });
  });

  it('are two with different keys, but asked about where one may be the seat of the other', () => {
    const [one, other] = [{ identifiers: { wikidataId: 'Q1' } }, { identifiers: { wikidataId: 'Q2' } }];

    expect(
      decide(city('Springfield', { country: 'US', ...one }), [city('Springfield', { country: 'US', ...other })]),
    ).toEqual(['NEW']);
    expect(decide(city('Linköpings kommun', one), [city('Linköping', other)])[0]).toBe('REVIEW');
  });

  it('are decided on alike in whatever order the candidates come', () => {
    const candidates = ['Newton, IA', 'Newton, MA', 'Newton, KS'].map((name) => city(name, { country: 'US' }));
    fc.assert(
      fc.property(fc.shuffledSubarray(candidates, { minLength: 3 }), (shuffled) => {
        expect(decide(city('City of Newton', { country: 'US' }), shuffled)).toEqual([
          'REVIEW',
          ...['Newton, IA', 'Newton, KS', 'Newton, MA'],
        ]);
      }),
    );
    expect(decide(city('Newton, Kansas', { country: 'US' }), candidates).slice(0, 2)).toEqual(['JOIN', 'Newton, KS']);
  });
});

describe('a distance', () => {
  it('is that of the great circle', () => {
    const [linkoping, paloAlto] = [at(58.4108, 15.6214).position, at(37.4419, -122.143).position];
    expect(distanceKm(linkoping, paloAlto)).toBeCloseTo(8_676, -2);
    expect(distanceKm(linkoping, linkoping)).toBe(0);
  });
});
