import type { CompassPoint } from '../../model/vocabularies.js';
import type { SentenceCatalogue } from '../sentence-catalogue.js';

const DIRECTIONS: Readonly<Record<CompassPoint, string>> = {
  NORTH: 'norr',
  NORTHEAST: 'nordöst',
  EAST: 'öster',
  SOUTHEAST: 'sydöst',
  SOUTH: 'söder',
  SOUTHWEST: 'sydväst',
  WEST: 'väster',
  NORTHWEST: 'nordväst',
};
const list = new Intl.ListFormat('sv');

export const sv: SentenceCatalogue = {
  claims: {
    definite: (name) => name,
    parties: / mellan (.+?) och (.+)$/,
    within: (place) => ` i ${place}`,
    withParty: (name) => ` med ${name}`,
    isDistant: (kilometres, direction) => {
      const where = `cirka ${kilometres} km ${direction === null ? 'från' : `${DIRECTIONS[direction]} om`} {to}`;
      return { present: `{from} ligger ${where}`, past: `{from} låg ${where}` };
    },
    since: (clause, start) => `${clause} sedan ${start}`,
    at: (time) => time,
    until: (end) => `(till ${end})`,
    between: (start, end) => `från ${start} till ${end}`,
    tookDecision: { present: '{from} fattade {to}', past: '{from} fattade {to}' },
    plannedToGovern: { present: '{from} är tänkt att reglera {to}', past: '{from} var tänkt att reglera {to}' },
    holdsRole: (role) => ({
      present: `{from} är ${role} vid {to}`,
      past: `{from} var ${role} vid {to}`,
      formerly: `{from} har varit ${role} vid {to}`,
    }),
    takesPartAs: (role) => ({ present: `{from} deltar i {to} som ${role}`, past: `{from} deltog i {to} som ${role}` }),
  },
  followUp: {
    inheritedDuty: (clause, part, whole) => `${clause}; det omfattar även ${part}, som är en del av ${whole}.`,
    reviewTitle: (name) => `Uppföljning: ${name}`,
    reviewTitleBeforeAgreement: (name) => `Översyn inför nytt avtal: ${name}`,
    dueBeforeAgreement: (name, agreement, planned) =>
      `${name} ska ses över innan ${agreement} undertecknas (planerat till ${planned}).`,
    dueInPeriod: (name, start, end) => `${name} ska följas upp minst en gång under mandatperioden ${start}–${end}.`,
    responsible: (names) => `Ansvarig: ${list.format(names)}.`,
    ground: (names) => `Grund: ${names.join('; ')}.`,
    neverFollowedUp: 'Ingen uppföljning är registrerad som genomförd.',
    neverReviewed: 'Ingen översyn är registrerad som genomförd.',
    lastDone: (date) => `Senast genomförd: ${date ?? 'okänt när'}.`,
    calendarName: 'Uppföljning av samarbeten',
  },
  paths: {
    connected: (from, to, steps) => `${from} och ${to} hänger ihop i ${steps === 1 ? 'ett' : steps} steg.`,
    notConnected: (from, to, within) => `Det finns ingen koppling mellan ${from} och ${to} inom ${within} steg.`,
    notFound: (from, to, within) =>
      `Sökningen avbröts innan den hittade någon koppling mellan ${from} och ${to} inom ${within} steg.`,
    mayBeMore: 'Sökningen hann inte klart: det kan finnas fler vägar.',
  },
  themes: {
    candidate: (name, area, engagement, others) =>
      `${name} arbetar med området ”${area}” i ${engagement} tillsammans med ${list.format(others)}.`,
    partner: (clause, area, year) =>
      `${clause}. Samarbetet omfattar området ”${area}”${year === null ? '' : `, enligt en källa från ${year}`}.`,
    partOf: (clause, whole, home) => `${clause}, en del av ${whole}, där ${home} deltar`,
    ledTo: (clause, result, home) => `${clause}, som blev början till ${result}, där ${home} deltar`,
    together: (clause, home) => `${clause} tillsammans med ${home}`,
    withActivity: (clause, activity) => `${clause}, med ${activity}`,
  },
  network: {
    cluster: (name) => `Kring ${name}`,
    computed: ({ when, revision, nodes, relationships }) =>
      `Beräknat ${when} UTC på grafens revision ${revision}: ${nodes} noder och ${relationships} samband.`,
    sampled: (nodes) => `Förmedlingen (betweenness) är uppskattad från ${nodes} av dem.`,
  },
  timeline: {
    BEGAN: (name) => `${name} inleddes.`,
    ENDED: (name) => `${name} avslutades.`,
    SIGNED: (name) => `${name} undertecknades.`,
    PLANNED: (name) => `${name} planeras att undertecknas.`,
    DECIDED: (name) => `Beslut: ${name}.`,
    REVIEWED: (name) => `${name} genomfördes.`,
    HAPPENED: (name) => `${name}.`,
    ISSUED: (name) => `Dokument: ${name}.`,
  },
};
