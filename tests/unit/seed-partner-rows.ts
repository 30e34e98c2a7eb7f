import type { DocumentKind } from '../../src/model/vocabularies.js';

/**
 * The table of what public pages say of Linköping's partnerships, cell by cell, as the seed has to hold it; and what two
 * registers list.
 */

/** A place of a row's document. */
export interface RowPlace {
  readonly id: string;
  /** Its words, or those of the table where the page's own are not at hand. */
  readonly words: string;
  readonly told?: true;
  /** What it says of relationships; `a + b IN x`: both take part in it. */
  readonly says: readonly string[];
  /** What it says of when something else was. */
  readonly dates?: readonly string[];
}

export interface PageRow {
  readonly row: number;
  /** Id of an actor, or the name of who is none. */
  readonly speaker: string;
  readonly document: string;
  readonly kind: DocumentKind;
  /** Undefined: unknown. */
  readonly day: string | undefined;
  /** It follows from what the page says; the table has none. */
  readonly derivedDay?: true;
  readonly places: readonly RowPlace[];
}

const VANORTER = {
  speaker: 'linkoping',
  document: 'linkoping-vanorter-2021',
  kind: 'WEB_PAGE',
  day: '2021-06-11',
} as const;
const JOENSUU = {
  speaker: 'joensuu',
  document: 'joensuu-international-page',
  kind: 'WEB_PAGE',
  day: undefined,
} as const;
const PALO_ALTO = 'linkoping-palo-alto-sister-city';

export const PAGE_ROWS: readonly PageRow[] = [
  {
    row: 1,
    ...VANORTER,
    places: [
      {
        id: 'linkoping-nordic-towns',
        words: 'samarbete med fyra vänorter i de nordiska länderna',
        says: ['tonsberg', 'isafjardarbaer', 'roskilde', 'joensuu'].flatMap((town) => [
          `linkoping + ${town} IN linkoping-${town}`,
          `linkoping-${town} IN_CATEGORY term-vanort`,
        ]),
      },
    ],
  },
  {
    row: 2,
    ...VANORTER,
    places: [
      {
        id: 'linkoping-special-agreements',
        words: 'tecknat särskilda avtal om samarbete',
        says: ['linz', 'kaunas', 'guangzhou', 'macau'].flatMap((city) => [
          `linkoping + ${city} IN linkoping-${city}`,
          `linkoping-special-agreements-signed GOVERNS linkoping-${city}`,
        ]),
      },
    ],
  },
  {
    row: 3,
    ...VANORTER,
    places: [
      {
        id: 'linkoping-palo-alto-contacts',
        words: 'regelbunda kontakter främst med Palo Alto',
        says: [`linkoping + palo-alto IN ${PALO_ALTO}`, `${PALO_ALTO} IN_CATEGORY term-systerort`],
      },
    ],
  },
  {
    row: 4,
    ...VANORTER,
    places: [
      {
        id: 'linkoping-other-sister-towns',
        words: 'av betydligt mindre omfattning',
        says: ['esteli', 'morogoro', 'pietrasanta'].flatMap((town) => [
          `linkoping + ${town} IN linkoping-${town}`,
          `linkoping-${town} IN_CATEGORY term-systerort`,
        ]),
      },
    ],
  },
  {
    row: 5,
    ...{ speaker: 'linz', document: 'linz-linkoping-page', kind: 'WEB_PAGE', day: undefined },
    places: [
      {
        id: 'linz-treaty-1995',
        words: 'am 3. Juli 1995 (zusammen mit Norrköping)',
        says: ['linkoping', 'norrkoping'].flatMap((city) => [
          `linz + ${city} IN ${city}-linz`,
          `linz-agreement-1995 GOVERNS ${city}-linz, since 1995-07-03`,
        ]),
        dates: ['linz-agreement-1995 signedOn 1995-07-03'],
      },
    ],
  },
  {
    row: 6,
    ...{ speaker: 'guangzhou', document: 'guangzhou-sister-cities-2020', kind: 'WEB_PAGE', day: '2020-03-18' },
    places: [
      {
        id: 'guangzhou-signed-1997',
        words: 'Linkoping, Sweden Location signed: Guangzhou Date: 1997.11.24',
        says: [
          'guangzhou + linkoping IN linkoping-guangzhou',
          'guangzhou-agreement-1997 GOVERNS linkoping-guangzhou, since 1997-11-24',
        ],
        dates: ['guangzhou-agreement-1997 signedOn 1997-11-24'],
      },
    ],
  },
  {
    row: 7,
    ...{ speaker: 'linkoping-university', document: 'liu-china-office-2017', kind: 'NEWS', day: '2017-09-07' },
    places: [
      {
        id: 'liu-guangzhou-1997',
        words: 'twinned with the Chinese city Guangzhou since 1997',
        says: ['guangzhou + linkoping IN linkoping-guangzhou, since 1997'],
        dates: ['linkoping-guangzhou since 1997'],
      },
      {
        id: 'liu-guangzhou-anniversary',
        ...{ words: '20th anniversary in 2017', told: true },
        says: ['guangzhou-20-years-2017 PART_OF linkoping-guangzhou, since 2017, until 2017'],
        dates: ['guangzhou-20-years-2017 date 2017'],
      },
    ],
  },
  {
    row: 8,
    ...{ speaker: 'Chinascope, press digest', document: 'chinascope-2020', kind: 'NEWS', day: '2020-04' },
    places: [
      {
        id: 'chinascope-guangzhou-ended',
        ...{ words: 'Linköping has ended the agreement', told: true },
        says: ['guangzhou + linkoping IN linkoping-guangzhou, ENDED'],
      },
    ],
  },
  {
    row: 9,
    ...JOENSUU,
    places: [
      {
        id: 'joensuu-linkoping-1940',
        words: 'Linköping i Sverige (alltsedan 1940)',
        says: ['joensuu + linkoping IN linkoping-joensuu, since 1940', 'linkoping-joensuu IN_CATEGORY term-vanort'],
        dates: ['linkoping-joensuu since 1940'],
      },
    ],
  },
  {
    row: 10,
    ...JOENSUU,
    places: [
      {
        id: 'joensuu-hof-1970',
        words: 'Hof i Tyskland (1970)',
        says: ['joensuu + hof IN joensuu-hof, since 1970'],
      },
      {
        id: 'joensuu-other-towns',
        ...{ words: 'twin towns since 1948, 1948, 1970, 1970', told: true },
        says: [
          'joensuu + tonsberg IN joensuu-tonsberg, since 1948',
          'joensuu + isafjardarbaer IN joensuu-isafjardarbaer, since 1948',
          'joensuu + vilnius IN joensuu-vilnius, since 1970',
        ],
        dates: ['joensuu-tonsberg since 1948', 'joensuu-isafjardarbaer since 1948', 'joensuu-vilnius since 1970'],
      },
    ],
  },
  {
    row: 11,
    ...{ speaker: 'hof', document: 'hof-joensuu-page', kind: 'WEB_PAGE', day: undefined },
    places: [
      {
        id: 'hof-joensuu-1969',
        words: 'In 1969 Hof started the second twin town relationship',
        says: ['hof + joensuu IN joensuu-hof, since 1969'],
      },
    ],
  },
  {
    row: 12,
    ...{ speaker: 'Palo Alto Online', document: 'palo-alto-online-2012', kind: 'NEWS', day: '2012-09-11' },
    places: [
      {
        id: 'palo-alto-online-1987',
        words: 'formed their sister city relationship in 1987',
        says: [`linkoping + palo-alto IN ${PALO_ALTO}, since 1987`],
      },
      {
        id: 'palo-alto-online-25-years',
        ...{ words: "25 years marked on Monday 2012-09-10 with Linköping's mayor", told: true },
        says: [`palo-alto-25-years-2012 PART_OF ${PALO_ALTO}, since 2012-09-10, until 2012-09-10`],
        dates: ['palo-alto-25-years-2012 date 2012-09-10'],
      },
    ],
  },
  {
    row: 13,
    ...{ speaker: 'palo-alto', document: 'palo-alto-staff-report-8379', kind: 'REPORT', day: '2017-08-21' },
    places: [
      {
        id: 'palo-alto-sister-city-linkoping',
        words: 'recently including Sister City Linkoping, Sweden',
        says: [`palo-alto + linkoping IN ${PALO_ALTO}`],
      },
      {
        id: 'palo-alto-heidelberg-2013',
        words: 'partnership agreement titled Smart Cities Alliance adopted by the council 2013-09-23',
        told: true,
        says: [
          'palo-alto + heidelberg IN smart-city-alliance',
          'palo-alto + heidelberg IN heidelberg-palo-alto',
          'palo-alto-heidelberg-agreement-2013 GOVERNS heidelberg-palo-alto',
          'palo-alto-city-council DECIDED palo-alto-decision-2013',
          'palo-alto-decision-2013 CONCERNS palo-alto-heidelberg-agreement-2013',
        ],
        dates: ['palo-alto-decision-2013 date 2013-09-23'],
      },
    ],
  },
  {
    row: 14,
    ...{ speaker: 'heidelberg', document: 'heidelberg-palo-alto-news-2017', kind: 'NEWS', day: '2017-09' },
    places: [
      {
        id: 'heidelberg-treaty-2017',
        words: 'Donnerstag, 28. September 2017',
        says: [
          'heidelberg + palo-alto IN heidelberg-palo-alto',
          'heidelberg-palo-alto-treaty-2017 GOVERNS heidelberg-palo-alto, since 2017-09-28',
        ],
        dates: ['heidelberg-palo-alto-treaty-2017 signedOn 2017-09-28'],
      },
    ],
  },
  {
    row: 15,
    ...{ speaker: 'enschede', document: 'enschede-annual-report-2017', kind: 'REPORT', day: '2017' },
    places: [
      {
        id: 'enschede-alliance-joined',
        words: 'the Swedes joined an Alliance for Smart Cities',
        says: [
          'enschede + heidelberg IN smart-city-alliance',
          'dalian + palo-alto IN smart-city-alliance',
          'linkoping PARTICIPATES_IN smart-city-alliance',
        ],
      },
      {
        id: 'enschede-working-visit-2017',
        ...{ words: 'working visit of a delegation from Linköping in March 2017', told: true },
        says: [
          'enschede + linkoping IN linkoping-enschede',
          'enschede-working-visit PART_OF linkoping-enschede, since 2017-03, until 2017-03',
        ],
        dates: ['enschede-working-visit date 2017-03'],
      },
    ],
  },
  {
    row: 16,
    ...{ speaker: 'enschede', document: 'enschede-partner-cities-page', kind: 'WEB_PAGE', day: undefined },
    places: [
      {
        id: 'enschede-palo-alto-80s',
        words: '(seit den 80ern)',
        says: ['enschede + palo-alto IN enschede-palo-alto, since 198X'],
        dates: ['enschede-palo-alto since 198X'],
      },
      {
        id: 'enschede-dalian-2009',
        ...{ words: 'Dalian since 2009', told: true },
        says: ['enschede + dalian IN enschede-dalian, since 2009'],
        dates: ['enschede-dalian since 2009'],
      },
    ],
  },
  {
    row: 17,
    ...{ speaker: 'norrkoping', document: 'norrkoping-vanorter-page', kind: 'WEB_PAGE', day: undefined },
    places: [
      {
        id: 'norrkoping-towns',
        words: 'Norrköpings vän- och samverkansorter är',
        says: ['esslingen', 'klaksvik', 'kopavogur', 'linz', 'odense', 'riga', 'tampere', 'trondheim'].map(
          (town) => `norrkoping + ${town} IN norrkoping-${town}`,
        ),
      },
    ],
  },
  {
    row: 18,
    ...{
      speaker: 'norrkoping',
      document: 'norrkoping-riga-page',
      kind: 'WEB_PAGE',
      day: '[2014-03..]',
      derivedDay: true,
    },
    places: [
      {
        id: 'norrkoping-riga-agreement',
        words: 'Ett pågående femårigt avtal (2014-2018)',
        says: ['norrkoping-riga-agreement-2014 GOVERNS norrkoping-riga, since 2014, until 2018'],
      },
      {
        id: 'norrkoping-riga-1988',
        ...{ words: 'twin-town ties since 1988', told: true },
        says: ['norrkoping + riga IN norrkoping-riga, since 1988'],
        dates: ['norrkoping-riga since 1988'],
      },
      {
        id: 'norrkoping-riga-action-plan',
        ...{ words: 'action plan signed in Riga in March 2014', told: true },
        says: [
          'norrkoping-riga-action-plan-2014 STRUCTURES norrkoping-riga',
          'norrkoping-riga-action-plan-signed PART_OF norrkoping-riga, since 2014-03, until 2014-03',
        ],
        dates: ['norrkoping-riga-action-plan-signed date 2014-03'],
      },
    ],
  },
  {
    row: 19,
    ...{ speaker: 'vaxjo', document: 'vaxjo-kaunas-page', kind: 'WEB_PAGE', day: '2024' },
    places: [
      {
        id: 'vaxjo-kaunas-1990',
        words: 'vänorter sedan 1990',
        says: ['vaxjo + kaunas IN vaxjo-kaunas, since 1990'],
        dates: ['vaxjo-kaunas since 1990'],
      },
      {
        id: 'vaxjo-kaunas-renewed-2005',
        ...{ words: 'agreement last renewed May 2005', told: true },
        says: [
          'vaxjo-kaunas-agreement GOVERNS vaxjo-kaunas',
          'vaxjo-kaunas-renewal-2005 PART_OF vaxjo-kaunas, since 2005-05, until 2005-05',
        ],
        dates: ['vaxjo-kaunas-renewal-2005 date 2005-05'],
      },
    ],
  },
];

export interface RegisterRow {
  readonly partner: string;
  /** Whose list of Wikidata's it stands in; null: in neither. */
  readonly wikidata: string | null;
  readonly wikipedia: boolean;
}

export const REGISTER_ROWS: readonly RegisterRow[] = [
  ...['tonsberg', 'isafjardarbaer', 'kaunas', 'joensuu', 'linz', 'palo-alto'].map((partner) => ({
    ...{ partner, wikidata: 'linkoping', wikipedia: true },
  })),
  ...['guangzhou', 'macau', 'morogoro', 'oradea', 'esteli', 'pietrasanta'].map((partner) => ({
    ...{ partner, wikidata: 'linkoping', wikipedia: false },
  })),
  { partner: 'roskilde', wikidata: null, wikipedia: false },
  { partner: 'rimini', wikidata: 'rimini', wikipedia: false },
];
