/** Codes in use beside ISO 3166-1: those of the European Union, and those that ISO has taken back for a renamed country. */
export const OTHER_CODES: Readonly<Record<string, string>> = {
  EL: 'GR',
  UK: 'GB',
  FX: 'FR',
  BU: 'MM',
  TP: 'TL',
  ZR: 'CD',
  DD: 'DE',
};

/** Names that sources use and that lists of ISO 3166-1 do not have, as `normalizeName` folds them. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  // Parts of a country that have no code of their own.
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'great britain': 'GB',
  skottland: 'GB',
  nordirland: 'GB',
  azores: 'PT',
  madeira: 'PT',
  'west bank': 'PS',
  palestine: 'PS',
  // Former states whose whole territory is part of one country today.
  'east germany': 'DE',
  'west germany': 'DE',
  osttyskland: 'DE',
  vasttyskland: 'DE',
  ddr: 'DE',
  gdr: 'DE',
  'german democratic republic': 'DE',
  'former yugoslav republic of macedonia': 'MK',
  fyrom: 'MK',
  macedonia: 'MK',
  makedonien: 'MK',
  zaire: 'CD',
  burma: 'MM',
  swaziland: 'SZ',
  'upper volta': 'BF',
  // Other names of countries of today.
  usa: 'US',
  'united states of america': 'US',
  'the united states': 'US',
  'peoples republic of china': 'CN',
  'people s republic of china': 'CN',
  korea: 'KR',
  sydkorea: 'KR',
  nordkorea: 'KP',
  'bosnia and hercegovina': 'BA',
  bosnia: 'BA',
  'cape verde': 'CV',
  congo: 'CG',
  'east timor': 'TL',
  'ivory coast': 'CI',
  'federated states of micronesia': 'FM',
  moldavia: 'MD',
  surinam: 'SR',
  kosovo: 'XK',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  faroe: 'FO',
  vatican: 'VA',
  russia: 'RU',
  'viet nam': 'VN',
  'republic of ireland': 'IE',
};

/** Former states whose places are in several countries today: which one, the name of the state does not say. */
export const FORMER_STATES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      [
        ['yugoslavia', 'jugoslavien', 'jugoslawien', 'yu', 'yug', 'sfr yugoslavia'],
        'Bosnia and Herzegovina, Croatia, Kosovo, Montenegro, North Macedonia, Serbia or Slovenia',
      ],
      [
        ['soviet union', 'ussr', 'sovjetunionen', 'sovjet', 'sowjetunion', 'su', 'sun', 'cccp'],
        'Russia, Ukraine, Estonia or another of the fifteen states that it became',
      ],
      [['czechoslovakia', 'tjeckoslovakien', 'tschechoslowakei', 'csk'], 'Czechia or Slovakia'],
      [['serbia and montenegro', 'serbien och montenegro', 'cs', 'scg'], 'Serbia, Montenegro or Kosovo'],
      [
        ['netherlands antilles', 'nederlandska antillerna', 'an', 'ant'],
        'Curaçao, Sint Maarten, or Bonaire, Sint Eustatius and Saba',
      ],
    ] as const
  ).flatMap(([names, today]) => names.map((name) => [name, today] as const)),
);

/** Territories with a code of their own, which sources name together with their country, such as `Réunion, France`. */
export const TERRITORIES: Readonly<Record<string, readonly string[]>> = {
  CN: ['HK', 'MO'],
  DK: ['FO', 'GL'],
  FI: ['AX'],
  FR: ['GF', 'GP', 'MQ', 'NC', 'PF', 'PM', 'RE', 'YT'],
  NL: ['AW', 'BQ', 'CW', 'SX'],
  NO: ['SJ'],
  US: ['AS', 'GU', 'MP', 'PR', 'VI'],
};
