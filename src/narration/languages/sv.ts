import type { CompassPoint } from '../../model/vocabularies.js';
import type { SentenceCatalogue } from '../sentence-catalogue.js';
import { matchReasons } from './sv-match-reasons.js';
import { said } from './sv-statements.js';
import { whatIf } from './sv-what-if.js';

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
/** "den 10 september 2012", "i mars 2017", but "våren 2017" and "2017". */
const DAY_FIRST = /^\d{1,2} /;
const MONTH_FIRST = /^(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)/;
const list = new Intl.ListFormat('sv');

export const sv: SentenceCatalogue = {
  matchReasons,
  claims: {
    definite: (name) => name,
    parties: / mellan (.+?) och (.+)$/,
    within: (place) => ` i ${place}`,
    withParty: (name) => ` med ${name}`,
    isDistant: (kilometres, direction) => {
      const where = `ca ${kilometres} km ${direction === null ? 'från' : `${DIRECTIONS[direction]} om`} {to}`;
      return { present: `{from} ligger ${where}`, past: `{from} låg ${where}` };
    },
    since: (clause, start) => `${clause} sedan ${start}`,
    at: (time) => `${DAY_FIRST.test(time) ? 'den ' : MONTH_FIRST.test(time) ? 'i ' : ''}${time}`,
    until: (end) => `(till ${end})`,
    between: (start, end) => `från ${start} till ${end}`,
    dormant: (clause, start) => `${clause}, men samarbetet är vilande${start === null ? '' : ` sedan ${start}`}`,
    unconfirmed: (clause) => `${clause} (obekräftad uppgift)`,
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
    dueBeforeAgreement: (name, agreement, planned, isPast) =>
      `${name} ska ses över innan ${agreement} undertecknas (${isPast ? 'var ' : ''}planerat till ${planned}).`,
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
  },
  ties: {
    both: (one, other) => `${one} och ${other}`,
    more: (clause, count, isOver) =>
      `${clause} och ${isOver ? 'hade' : 'har'} ytterligare ${count === 1 ? 'ett samarbete' : `${count} samarbeten`}`,
    several: (count) => `${count} samarbeten`,
    oldest: (several) => `${several}, det äldsta`,
    oneOf: (several) => `${several}, ett av dem`,
    takesPart: 'deltar',
    since: (label, start) => `${label} sedan ${start}`,
    between: (label, start, end) => (start === end ? `${label} ${start}` : `${label} ${start}–${end}`),
    until: (label, end) => `${label} till ${end}`,
    formerly: (label) => `tidigare ${label}`,
    dormant: (label) => `${label}, vilande`,
    reported: (label) => `uppgiven ${label} (obekräftad)`,
    unconfirmed: (label) => `${label} (obekräftat)`,
  },
  whatIf,
  themes: {
    candidate: (name, area, engagement, others) =>
      `${name} arbetar med området ”${area}” i ${engagement} tillsammans med ${list.format(others)}.`,
    partner: (clause, area, year) =>
      `${clause}. Samarbetet omfattar området ”${area}”${year === null ? '' : `, enligt en källa från ${year}`}.`,
    partOf: (clause, whole, home) => `${clause}, en del av ${whole}, där ${home} deltar`,
    ledTo: (clause, result, home) => `${clause}, som blev början till ${result}, där ${home} deltar`,
    coMembers: (clause, home) => `${clause}, liksom ${home}`,
    network: (clause, area, year) =>
      `${clause}. Nätverket omfattar området ”${area}”${year === null ? '' : `, enligt en källa från ${year}`}.`,
    together: (clause, home) => `${clause} tillsammans med ${home}`,
    withActivity: (clause, activity) => `${clause}, med ${activity}`,
  },
  network: {
    cluster: (name) => `Kring ${name}`,
    computed: ({ when, revision, nodes, relationships }) =>
      `Beräknat ${when} UTC på version ${revision} av uppgifterna: ${nodes} aktörer och samarbeten, ${relationships} kopplingar.`,
    sampled: (nodes) => `Förmedlingsgraden (betweenness) är uppskattad utifrån ${nodes} av dem.`,
  },
  people: {
    byRole: {
      AFFILIATED_WITH: (role, of) => (role === null ? `företrädare för ${of}` : `${role} vid ${of}`),
      INITIATED: (role, of) => `${role ?? 'initiativtagare'} till ${of}`,
      PARTICIPATES_IN: (role, of) => `${role ?? 'deltagare'} i ${of}`,
      MEMBER_OF: (role, of) => `${role ?? 'medlem'} i ${of}`,
    },
    formerly: (role) => `tidigare ${role}`,
    somebody: 'en person',
  },
  ...said,
  timeline: {
    BEGAN: (name) => `${name} inleddes.`,
    ENDED: (name) => `${name} avslutades.`,
    SIGNED: (name) => `${name} undertecknades.`,
    PLANNED: (name, isPast) =>
      isPast
        ? `${name} skulle enligt planen undertecknas. Ingen källa visar att det skedde.`
        : `${name} ska enligt planen undertecknas.`,
    DECIDED: (name) => `${name} fattades.`,
    REVIEWED: (name) => `${name} genomfördes.`,
    HAPPENED: (name) => `${name}.`,
    ISSUED: (name) => `Dokument: ${name}.`,
  },
};
