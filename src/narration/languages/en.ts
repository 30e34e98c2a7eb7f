import type { CompassPoint } from '../../model/vocabularies.js';
import type { SentenceCatalogue } from '../sentence-catalogue.js';
import { matchReasons } from './en-match-reasons.js';
import { said } from './en-statements.js';
import { whatIf } from './en-what-if.js';

const DIRECTIONS: Readonly<Record<CompassPoint, string>> = {
  NORTH: 'north',
  NORTHEAST: 'north-east',
  EAST: 'east',
  SOUTHEAST: 'south-east',
  SOUTH: 'south',
  SOUTHWEST: 'south-west',
  WEST: 'west',
  NORTHWEST: 'north-west',
};
const list = new Intl.ListFormat('en-GB');
/** With a comma before the last, as candidates have always been told. */
const listWithSerialComma = new Intl.ListFormat('en');
/** A role with its article, which several who have it do without. */
const indefinite = (role: string) => `{${/^[aeiou]/i.test(role) ? 'an' : 'a'} ${role}|${role}}`;
const DAY_FIRST = /^(?:about )?\d{1,2} /;

export const en: SentenceCatalogue = {
  matchReasons,
  claims: {
    definite: (name, place) => `${place === 'start' ? 'The' : 'the'} ${name}`,
    parties: / between (.+?) and (.+)$/,
    within: (place) => ` of ${place}`,
    withParty: (name) => ` with ${name}`,
    isDistant: (kilometres, direction) => {
      const where = `about ${kilometres} km ${direction === null ? 'from' : `${DIRECTIONS[direction]} of`} {to}`;
      return { present: `{from} {lies|lie} ${where}`, past: `{from} lay ${where}` };
    },
    since: (clause, start) => `${clause} since ${start}`,
    at: (time) => `${DAY_FIRST.test(time) ? 'on' : 'in'} ${time}`,
    until: (end) => `(until ${end})`,
    between: (start, end) => `from ${start} to ${end}`,
    dormant: (clause, start) =>
      `${clause}, but the partnership ${start === null ? 'is dormant' : `has been dormant since ${start}`}`,
    unconfirmed: (clause) => `${clause} (an unconfirmed report)`,
    tookDecision: { present: '{from} took {to}', past: '{from} took {to}' },
    plannedToGovern: {
      present: '{from} {is|are} meant to govern {to}',
      past: '{from} {was|were} meant to govern {to}',
    },
    holdsRole: (role) => ({
      present: `{from} {is|are} ${indefinite(role)} at {to}`,
      presentPerfect: `{from} {has|have} been ${indefinite(role)} at {to}`,
      past: `{from} {was|were} ${indefinite(role)} at {to}`,
      formerly: `{from} {was|were} formerly ${indefinite(role)} at {to}`,
    }),
    takesPartAs: (role) => ({
      present: `{from} {takes|take} part in {to} as ${indefinite(role)}`,
      presentPerfect: `{from} {has|have} taken part in {to} as ${indefinite(role)}`,
      past: `{from} took part in {to} as ${indefinite(role)}`,
    }),
  },
  followUp: {
    inheritedDuty: (clause, part, whole) => `${clause}; this also covers ${part}, which is part of ${whole}.`,
    reviewTitle: (name) => `Follow-up: ${name}`,
    reviewTitleBeforeAgreement: (name) => `Review before a new agreement: ${name}`,
    dueBeforeAgreement: (name, agreement, planned, isPast) =>
      `${name} is to be reviewed before ${agreement} is signed (${isPast ? 'was ' : ''}planned for ${planned}).`,
    dueInPeriod: (name, start, end) =>
      `${name} is to be followed up at least once in the term of office ${start} to ${end}.`,
    responsible: (names) => `Responsible: ${list.format(names)}.`,
    ground: (names) => `Basis: ${names.join('; ')}.`,
    neverFollowedUp: 'No follow-up is recorded as done.',
    neverReviewed: 'No review is recorded as done.',
    lastDone: (date) => `Last done: ${date ?? 'unknown when'}.`,
    calendarName: 'Reviews of partnerships',
  },
  paths: {
    connected: (from, to, steps) =>
      `${from} and ${to} are connected in ${steps === 1 ? 'one step' : `${steps} steps`}.`,
    notConnected: (from, to, within) =>
      `There is no connection between ${from} and ${to} within ${within === 1 ? 'one step' : `${within} steps`}.`,
    notFound: (from, to, within) =>
      `The search was cut short before it found a connection between ${from} and ${to} within ${within === 1 ? 'one step' : `${within} steps`}.`,
  },
  ties: {
    both: (one, other) => `${one} and ${other}`,
    more: (clause, count, isOver) =>
      `${clause} and ${isOver ? 'shared' : 'share'} ${count === 1 ? 'one more partnership' : `${count} more partnerships`}`,
    several: (count) => `${count} partnerships`,
    oldest: (several) => `${several}, the oldest`,
    oneOf: (several) => `${several}, one of them`,
    takesPart: 'takes part',
    since: (label, start) => `${label} since ${start}`,
    between: (label, start, end) => (start === end ? `${label} ${start}` : `${label} ${start}–${end}`),
    until: (label, end) => `${label} until ${end}`,
    formerly: (label) => `formerly ${label}`,
    dormant: (label) => `${label}, dormant`,
    reported: (label) => `reported ${label} (unconfirmed)`,
    unconfirmed: (label) => `${label} (unconfirmed)`,
  },
  whatIf,
  themes: {
    candidate: (name, area, engagement, others) =>
      `${name} works in the area “${area}” in ${engagement}, together with ${listWithSerialComma.format(others)}.`,
    partner: (clause, area, year) =>
      `${clause}. The work covers the area “${area}”${year === null ? '' : `, according to a source of ${year}`}.`,
    partOf: (clause, whole, home) => `${clause}, which is part of ${whole}, in which ${home} takes part`,
    ledTo: (clause, result, home) => `${clause}, which led to ${result}, in which ${home} takes part`,
    coMembers: (clause, home) => `${clause}, and so is ${home}`,
    network: (clause, area, year) =>
      `${clause}. The network covers the area “${area}”${year === null ? '' : `, according to a source of ${year}`}.`,
    together: (clause, home) => `${clause} together with ${home}`,
    withActivity: (clause, activity) => `${clause}, with ${activity}`,
  },
  network: {
    cluster: (name) => `Around ${name}`,
    computed: ({ when, revision, nodes, relationships }) =>
      `Computed ${when} UTC on version ${revision} of the data: ${nodes} actors and partnerships, ${relationships} connections.`,
    sampled: (nodes) => `Betweenness is estimated from ${nodes} of them.`,
  },
  people: {
    byRole: {
      AFFILIATED_WITH: (role, of) => (role === null ? `representative of ${of}` : `${role} at ${of}`),
      INITIATED: (role, of) => `${role ?? 'initiator'} of ${of}`,
      PARTICIPATES_IN: (role, of) => `${role ?? 'participant'} in ${of}`,
      MEMBER_OF: (role, of) => `${role ?? 'member'} of ${of}`,
    },
    formerly: (role) => `former ${role}`,
    somebody: 'a person',
  },
  ...said,
  timeline: {
    BEGAN: (name) => `${name} began.`,
    ENDED: (name) => `${name} ended.`,
    SIGNED: (name) => `${name} {was|were} signed.`,
    PLANNED: (name, isPast) =>
      isPast
        ? `${name} {was|were} planned to be signed. No source shows that this happened.`
        : `${name} {is|are} planned to be signed.`,
    DECIDED: (name) => `${name} {was|were} taken.`,
    REVIEWED: (name) => `${name} {was|were} carried out.`,
    HAPPENED: (name) => `${name}.`,
    ISSUED: (name) => `Document: ${name}.`,
  },
};
