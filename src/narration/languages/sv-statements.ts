import type { DocumentKind } from '../../model/vocabularies.js';
import type {
  DisagreementSentences,
  RegisterSentences,
  StandingSentences,
  StatementSentences,
} from '../sentence-catalogue.js';

const list = new Intl.ListFormat('sv');
const genitive = (name: string) => (/[sxzSXZ]$/.test(name) ? name : `${name}s`);

const SAYS: Readonly<Record<DocumentKind, string>> = {
  ...{ DECISION: 'anger', REPORT: 'uppger', WEB_PAGE: 'uppger', NEWS: 'meddelar', REGISTER: 'anger' },
};
const says = (kind: DocumentKind | null) => (kind === null ? 'uppger' : SAYS[kind]);
const MENTIONS: Readonly<Record<DocumentKind, string>> = {
  ...{ DECISION: 'avser', REPORT: 'nämner', WEB_PAGE: 'nämner', NEWS: 'rapporterar om', REGISTER: 'tar upp' },
};
const mentions = (kind: DocumentKind | null) => (kind === null ? 'nämner' : MENTIONS[kind]);

const statements: StatementSentences = {
  source: (kind, name) =>
    kind === 'WEB_PAGE' ? `${genitive(name)} webbplats` : kind === 'DECISION' ? `Ett beslut av ${name}` : name,
  states: {
    HOLDS: (source, kind, clause) => `${source} ${says(kind)} att ${clause}`,
    HELD: (source, kind, clause) => `${source} ${says(kind)} att ${clause}`,
    ENDED: (source, kind, clause) => `${source} ${says(kind)} att det inte längre gäller att ${clause}`,
    PLANNED: (source, kind, clause) => `${source} ${says(kind)} att det är planerat att ${clause}`,
    DENIED: (source, _kind, clause) => `${source} bestrider att ${clause}`,
  },
  until: (words, when) => `${words}; det upphörde ${when}`,
  names: {
    HOLDS: (source, kind, name) => `${source} ${mentions(kind)} ${name}`,
    HELD: (source, kind, name) => `${source} ${says(kind)} att ${name} inte längre finns`,
    ENDED: (source, kind, name) => `${source} ${says(kind)} att ${name} har upphört`,
    PLANNED: (source, kind, name) => `${source} ${says(kind)} att ${name} planeras`,
    DENIED: (source, _kind, name) => `${source} bestrider att ${name} finns`,
  },
  with: (clause, values) => `${clause}: ${values.join('; ')}`,
  value: (label, value) => `${label} ${value}`,
  on: (words, date) => `${words} (${date})`,
  excerpt: (speaker, words) => `${speaker}: ${words}`,
  aSource: 'Enligt en källa',
  derived: 'Det är en tolkning av vad källan säger.',
  labels: {
    since: 'Sedan',
    until: 'Till',
    formerly: 'Tidigare',
    role: 'Roll',
    roleKind: 'Roll',
    duty: 'Uppgift',
    kind: 'Slag',
    organisationKind: 'Slag av organisation',
    name: 'Namn',
    names: 'Namn',
    altNames: 'Kallas även',
    summary: 'Beskrivning',
    note: 'Anmärkning',
    distanceKm: 'Avstånd (km)',
    direction: 'Väderstreck',
    stage: 'Skede',
    trend: 'Utveckling',
    attestedOn: 'Belagt',
    daytimePopulation: 'Antal på dagtid',
    derivation: 'Hur datumet är bestämt',
    geonamesId: 'Nummer i GeoNames',
    language: 'Språk',
    latitude: 'Latitud',
    lei: 'LEI-kod',
    longitude: 'Longitud',
    number: 'Nummer',
    publicFigure: 'Offentlig person',
    publisherId: 'Utgivare',
    retrievedOn: 'Hämtat',
    rorId: 'Adress i ROR',
    rule: 'Regel',
    type: 'Typ',
    validFrom: 'Gäller från',
    validTo: 'Gäller till',
    wikidataId: 'Objekt i Wikidata',
  },
  flags: { true: 'ja', false: 'nej' },
  goesOn: 'pågår',
  list: (values) => list.format(values),
  ofEntities: 'Allmänna uppgifter',
  levels: {
    RULING: 'Avgörande av internationella funktionen',
    HOME_DECISION: 'Eget beslut',
    HOME_DOCUMENT: 'Egen handling',
    OTHER_ACTOR: 'Motpart eller annan aktör',
    PRESS: 'Press och andra utomstående',
    REGISTER: 'Register',
  },
};

const ON = {
  EXISTENCE: 'om det pågår',
  SINCE: 'om när det inleddes',
  KIND: 'om vilket slags samarbete det är',
} as const;

const standing: StandingSentences = {
  mutual: (name, by, isBetweenTwo) =>
    `${name} bekräftas av ${isBetweenTwo ? 'båda parterna' : 'flera parter'}: ${list.format(by)}.`,
  oneSided: (name, by) => `${name} uppges av bara en part: ${list.format(by)}.`,
  byOthers: (name, by) => `${name} uppges av ${list.format(by)}, men inte av någon part.`,
  unconfirmed: (name, by) =>
    `${name} bekräftas inte av någon part${by.length === 0 ? '' : `, utan uppges bara av ${list.format(by)}`}.`,
  ended: (name, when, by) => `${name} har upphört${when === null ? '' : ` ${when}`}, enligt ${list.format(by)}.`,
  contradicted: (name, on) => `Uppgifterna om ${name} går isär ${list.format(on.map((one) => ON[one]))}.`,
};

const PROPERTIES: Readonly<Record<string, string>> = {
  ...{ since: 'början', until: 'slut', role: 'roll', roleKind: 'roll', kind: 'slag' },
};

const disagreements: DisagreementSentences = {
  values: (property, positions) => {
    const noun = PROPERTIES[property];
    const told = positions.map(({ by, value }, index) =>
      index > 0 ? `${by} ${value}` : noun === undefined ? `${by} anger ${value}` : `${by} anger ${value} som ${noun}`,
    );
    return `${noun === undefined ? `${property}: ` : ''}${told.join(', ')}.`;
  },
  existence: (positions) => `${positions.map(({ by, value }) => `${by} uppger att ${value}`).join('; ')}.`,
  beside: (sentences) => `Uppgifterna skiljer sig: ${sentences.join(' ')}`,
  says: { HOLDS: 'det pågår', OVER: 'det har upphört', DENIED: 'det inte stämmer' },
};

const registers: RegisterSentences = {
  both: (actor, register, name) => `Både ${actor} och ${register} uppger ${name}.`,
  different: (actor, register, name) => `${actor} och ${register} lämnar olika uppgifter om ${name}.`,
  ownOnly: (actor, register, name) => `${actor} uppger ${name}, som inte finns i ${register}.`,
  registerOnly: (actor, register, name) => `${register} tar upp ${name}, som ${actor} inte uppger.`,
  listedBy: (actors) => `Det står under ${list.format(actors)}.`,
};

/** Sentences about what is said, by whom. */
export const said = { statements, standing, disagreements, registers };
