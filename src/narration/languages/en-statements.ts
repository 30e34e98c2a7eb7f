import type { DocumentKind } from '../../model/vocabularies.js';
import type {
  DisagreementSentences,
  RegisterSentences,
  StandingSentences,
  StatementSentences,
} from '../sentence-catalogue.js';

const list = new Intl.ListFormat('en-GB');
const possessive = (name: string) => `${name}${/s$/i.test(name) ? '’' : '’s'}`;

const says = (kind: DocumentKind | null) => (kind === 'NEWS' ? 'reports' : 'states');
const MENTIONS: Readonly<Record<DocumentKind, string>> = {
  ...{ DECISION: 'concerns', REPORT: 'mentions', WEB_PAGE: 'mentions', NEWS: 'reports on', REGISTER: 'lists' },
};
const mentions = (kind: DocumentKind | null) => (kind === null ? 'mentions' : MENTIONS[kind]);

const statements: StatementSentences = {
  source: (kind, name) =>
    kind === 'WEB_PAGE' ? `${possessive(name)} website` : kind === 'DECISION' ? `A decision of ${name}` : name,
  states: {
    HOLDS: (source, kind, clause) => `${source} ${says(kind)} that ${clause}`,
    HELD: (source, kind, clause) => `${source} ${says(kind)} that ${clause}`,
    ENDED: (source, kind, clause) => `${source} ${says(kind)} that it is no longer the case that ${clause}`,
    PLANNED: (source, kind, clause) => `${source} ${says(kind)} that it is planned that ${clause}`,
    DENIED: (source, _kind, clause) => `${source} denies that ${clause}`,
  },
  until: (words, when) => `${words}; it ended ${when}`,
  names: {
    HOLDS: (source, kind, name) => `${source} ${mentions(kind)} ${name}`,
    HELD: (source, kind, name) => `${source} ${says(kind)} that ${name} no longer exists`,
    ENDED: (source, kind, name) => `${source} ${says(kind)} that ${name} has ended`,
    PLANNED: (source, kind, name) => `${source} ${says(kind)} that ${name} is planned`,
    DENIED: (source, _kind, name) => `${source} denies that ${name} exists`,
  },
  with: (clause, values) => `${clause}: ${values.join('; ')}`,
  value: (label, value) => `${label} ${value}`,
  on: (words, date) => `${words} (${date})`,
  excerpt: (speaker, words) => `${speaker}: ${words}`,
  aSource: 'According to a source',
  derived: 'This is an interpretation of what the source says.',
  labels: {
    since: 'Since',
    until: 'Until',
    formerly: 'Formerly',
    role: 'Role',
    roleKind: 'Role',
    duty: 'Duty',
    kind: 'Kind',
    organisationKind: 'Kind of organisation',
    name: 'Name',
    names: 'Name',
    altNames: 'Also known as',
    summary: 'Summary',
    note: 'Note',
    distanceKm: 'Distance (km)',
    direction: 'Direction',
    stage: 'Stage',
    trend: 'Trend',
    attestedOn: 'Attested',
    daytimePopulation: 'People in daytime',
    derivation: 'How the date is known',
    geonamesId: 'Number in GeoNames',
    language: 'Language',
    latitude: 'Latitude',
    lei: 'LEI code',
    longitude: 'Longitude',
    number: 'Number',
    publicFigure: 'Public figure',
    publisherId: 'Publisher',
    retrievedOn: 'Fetched',
    rorId: 'Address in ROR',
    rule: 'Rule',
    type: 'Type',
    validFrom: 'Valid from',
    validTo: 'Valid to',
    wikidataId: 'Item in Wikidata',
  },
  flags: { true: 'yes', false: 'no' },
  goesOn: 'ongoing',
  list: (values) => list.format(values),
  ofEntities: 'General facts',
  levels: {
    RULING: 'Ruling of the international office',
    HOME_DECISION: 'Own decision',
    HOME_DOCUMENT: 'Own document',
    OTHER_ACTOR: 'The other party or another actor',
    PRESS: 'The press and other outside observers',
    REGISTER: 'Register',
  },
};

const ON = {
  EXISTENCE: 'whether it is ongoing',
  SINCE: 'when it began',
  KIND: 'what kind of partnership it is',
} as const;

const standing: StandingSentences = {
  mutual: (name, by, isBetweenTwo) =>
    `${name} {is|are} confirmed by ${isBetweenTwo ? 'both parties' : 'several parties'}: ${list.format(by)}.`,
  oneSided: (name, by) => `${name} {is|are} reported by only one party: ${list.format(by)}.`,
  byOthers: (name, by) => `${name} {is|are} reported by ${list.format(by)}, but not by any party.`,
  unconfirmed: (name, by) =>
    `${name} {is|are} not confirmed by any party${by.length === 0 ? '' : `, only reported by ${list.format(by)}`}.`,
  ended: (name, when, by) => `${name} ended${when === null ? '' : ` ${when}`}, according to ${list.format(by)}.`,
  contradicted: (name, on) => `Statements about ${name} differ on ${list.format(on.map((one) => ON[one]))}.`,
};

const PROPERTIES: Readonly<Record<string, string>> = {
  ...{ since: 'the start', until: 'the end', role: 'the role', roleKind: 'the role', kind: 'the kind' },
};

const disagreements: DisagreementSentences = {
  values: (property, positions) => {
    const noun = PROPERTIES[property];
    const told = positions.map(({ by, isPlural, value }, index) => {
      const given = `${by} ${isPlural ? 'give' : 'gives'} ${value}`;
      return index > 0 ? `${by} ${value}` : noun === undefined ? given : `${given} as ${noun}`;
    });
    return `${noun === undefined ? `${property}: ` : ''}${told.join(', ')}.`;
  },
  existence: (positions) =>
    `${positions.map(({ by, isPlural, value }) => `${by} ${isPlural ? 'state' : 'states'} that ${value}`).join('; ')}.`,
  beside: (sentences) => `Sources differ: ${sentences.join(' ')}`,
  says: { HOLDS: 'it is ongoing', OVER: 'it has ended', DENIED: 'it is not true' },
};

const registers: RegisterSentences = {
  both: (actor, register, name) => `Both ${actor} and ${register} mention ${name}.`,
  different: (actor, register, name) => `${actor} and ${register} say different things about ${name}.`,
  ownOnly: (actor, register, name) => `${actor} mentions ${name}, which ${register} does not list.`,
  registerOnly: (actor, register, name) => `${register} lists ${name}, which ${actor} does not mention.`,
  listedBy: (actors) => `It is listed under ${list.format(actors)}.`,
};

/** Sentences about what is said, by whom. */
export const said = { statements, standing, disagreements, registers };
