import { describe, expect, it } from 'vitest';
import { disagreementSentence, standingSentence, type ToldStanding } from '../../src/narration/standing-sentence.js';
import { statementSentence, type ToldDocument, type ToldStatement } from '../../src/narration/statement-sentence.js';
import { propertyLabel, valueInWords } from '../../src/narration/stated-values.js';

const named = (name: string) => ({ name: { sv: name, en: name }, status: null });
const document = (speaker: string, rest: Partial<ToldDocument> = {}): ToldDocument => ({
  ...{ documentKind: 'WEB_PAGE', date: '2021-06-11', speaker: named(speaker) },
  ...rest,
});
const engagement = {
  ...named('Systerort Linköping–Guangzhou'),
  inText: {
    sv: 'systerortssamarbetet mellan Linköping och Guangzhou',
    en: 'the sister-city cooperation between Linköping and Guangzhou',
  },
};
const agreement = {
  ...named('Avtal 1997'),
  inText: { sv: 'avtalet av den 24 november 1997', en: 'the agreement of 24 November 1997' },
};
const told = (rest: Partial<ToldStatement> = {}): ToldStatement => ({
  ...{ assertion: 'HOLDS', modality: 'STATED', values: {}, document: document('Linköping') },
  subject: { kind: 'PARTICIPATES_IN', from: named('Linköping'), to: engagement },
  ...rest,
});
const both = (one: ToldStatement) => [statementSentence(one, 'sv'), statementSentence(one, 'en')];

describe('the sentence of a statement', () => {
  it('names who speaks, of what, and when', () => {
    const listed = document('Guangzhou', { documentKind: 'REGISTER', date: '2020-03-18' });

    expect(both(told({ subject: { entity: agreement }, document: listed }))).toEqual([
      'Guangzhou tar upp avtalet av den 24 november 1997 (18 mars 2020).',
      'Guangzhou lists the agreement of 24 November 1997 (18 March 2020).',
    ]);
    expect(both(told({ subject: { entity: agreement } }))).toEqual([
      'Linköpings webbplats nämner avtalet av den 24 november 1997 (11 juni 2021).',
      'Linköping’s website mentions the agreement of 24 November 1997 (11 June 2021).',
    ]);
  });

  it('tells what is said of a relationship as a clause', () => {
    expect(both(told({ values: { since: '1997-11-24' } }))).toEqual([
      'Linköpings webbplats uppger att Linköping deltar i systerortssamarbetet med Guangzhou sedan 24 november 1997 (11 juni 2021).',
      'Linköping’s website states that Linköping has taken part in the sister-city cooperation with Guangzhou since 24 November 1997 (11 June 2021).',
    ]);
  });

  it('tells what is planned, over, or denied', () => {
    const governs = { kind: 'GOVERNS', from: { ...agreement, status: 'SIGNED' }, to: engagement } as const;

    expect(
      both(told({ assertion: 'PLANNED', subject: governs, document: document('Linköping', { date: null }) })),
    ).toEqual([
      'Linköpings webbplats uppger att det är planerat att avtalet av den 24 november 1997 reglerar systerortssamarbetet mellan Linköping och Guangzhou.',
      'Linköping’s website states that it is planned that the agreement of 24 November 1997 governs the sister-city cooperation between Linköping and Guangzhou.',
    ]);
    expect(statementSentence(told({ assertion: 'ENDED', values: { until: '2015' } }), 'sv')).toBe(
      'Linköpings webbplats uppger att det inte längre gäller att Linköping deltar i systerortssamarbetet med Guangzhou; det upphörde 2015 (11 juni 2021).',
    );
    expect(statementSentence(told({ assertion: 'DENIED' }), 'en')).toBe(
      'Linköping’s website denies that Linköping takes part in the sister-city cooperation with Guangzhou (11 June 2021).',
    );
  });

  it('puts the date beside the speaker where the clause ends in brackets', () => {
    expect(statementSentence(told({ assertion: 'HELD', values: { until: '2015' } }), 'sv')).toBe(
      'Linköpings webbplats (11 juni 2021) uppger att Linköping deltog i systerortssamarbetet med Guangzhou (till 2015).',
    );
  });

  it('says what is an interpretation', () => {
    expect(statementSentence(told({ modality: 'DERIVED' }), 'sv')).toMatch(/Det är en tolkning av vad källan säger\.$/);
  });

  it('adds values of an entity in words', () => {
    const values = { name: 'Hof', population: 45_000, since: '1969' };

    expect(statementSentence(told({ subject: { entity: named('Hof') }, values }), 'en')).toContain('45,000');
  });
});

const standing = (rest: Partial<ToldStanding>): ToldStanding => ({
  ...{ standing: 'MUTUAL', on: [], endedOn: null, engagement, isBetweenTwo: true, isByParty: true, disagreements: [] },
  sources: [document('Linköping'), document('Guangzhou', { date: '2020-03-18' })],
  ...rest,
});

describe('the sentence of a standing', () => {
  it.each<[Partial<ToldStanding>, string, string]>([
    [
      {},
      'Systerortssamarbetet mellan Linköping och Guangzhou bekräftas av båda parterna: Linköping (11 juni 2021) och Guangzhou (18 mars 2020).',
      'The sister-city cooperation between Linköping and Guangzhou is confirmed by both parties: Linköping (11 June 2021) and Guangzhou (18 March 2020).',
    ],
    [
      { standing: 'ONE_SIDED', sources: [document('Linköping')] },
      'Systerortssamarbetet mellan Linköping och Guangzhou uppges av bara en part: Linköping (11 juni 2021).',
      'The sister-city cooperation between Linköping and Guangzhou is reported by only one party: Linköping (11 June 2021).',
    ],
    [
      { standing: 'UNCONFIRMED', sources: [document('Registret')], isByParty: false },
      'Systerortssamarbetet mellan Linköping och Guangzhou bekräftas inte av någon part, utan uppges bara av Registret (11 juni 2021).',
      'The sister-city cooperation between Linköping and Guangzhou is not confirmed by any party, only reported by Registret (11 June 2021).',
    ],
    [
      { standing: 'ENDED', endedOn: '[..2015]', sources: [document('Linköping')] },
      'Systerortssamarbetet mellan Linköping och Guangzhou har upphört senast 2015, enligt Linköping (11 juni 2021).',
      'The sister-city cooperation between Linköping and Guangzhou ended in 2015 at the latest, according to Linköping (11 June 2021).',
    ],
    [
      { standing: 'CONTRADICTED', on: ['EXISTENCE', 'SINCE'] },
      'Uppgifterna om systerortssamarbetet mellan Linköping och Guangzhou går isär om det pågår och om när det inleddes.',
      'Statements about the sister-city cooperation between Linköping and Guangzhou differ on whether it is ongoing and when it began.',
    ],
  ])('tells %o', (rest, sv, en) => {
    expect([standingSentence(standing(rest), 'sv'), standingSentence(standing(rest), 'en')]).toEqual([sv, en]);
  });
});

describe('the sentence of a disagreement', () => {
  const positions = [
    { value: '1969', speakers: [named('Hof')] },
    { value: '1970', speakers: [named('Joensuu')] },
  ];

  it('tells who gives which value', () => {
    expect(disagreementSentence({ property: 'since', positions }, 'sv')).toBe(
      'Hof anger 1969 som början, Joensuu 1970.',
    );
    expect(disagreementSentence({ property: 'since', positions }, 'en')).toBe(
      'Hof gives 1969 as the start, Joensuu 1970.',
    );
  });

  it('tells who says that it is over', () => {
    const existence = [
      { value: 'OVER', speakers: [named('Dagbladet')] },
      { value: 'HOLDS', speakers: [named('Hof'), named('Joensuu')] },
    ];
    expect(disagreementSentence({ property: null, positions: existence }, 'sv')).toBe(
      'Dagbladet uppger att det har upphört; Hof och Joensuu uppger att det pågår.',
    );
  });
});

describe('a stated value', () => {
  it('is told in words, with its label', () => {
    expect([propertyLabel('until', 'sv'), valueInWords('until', '..', 'sv')]).toEqual(['Till', 'pågår']);
    expect(valueInWords('kind', 'SISTER_CITY', 'sv')).toBe('Systerort');
    expect(valueInWords('role', { sv: 'värd', en: 'host' }, 'en')).toBe('host');
    expect(valueInWords('altNames', ['A', 'B'], 'sv')).toBe('A och B');
    expect(valueInWords('formerly', true, 'sv')).toBe('ja');
  });
});
