import type { CompassPoint } from '../../model/vocabularies.js';
import type { SentenceCatalogue } from '../sentence-catalogue.js';

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
    dueBeforeAgreement: (name, agreement, planned) =>
      `${name} is to be reviewed before ${agreement} is signed (planned for ${planned}).`,
    dueInPeriod: (name, start, end) =>
      `${name} is to be followed up at least once in the mandate period ${start} to ${end}.`,
    responsible: (names) => `Responsible: ${list.format(names)}.`,
    ground: (names) => `Ground: ${names.join('; ')}.`,
    neverFollowedUp: 'No follow-up is recorded as done.',
    neverReviewed: 'No review is recorded as done.',
    lastDone: (date) => `Last done: ${date ?? 'unknown when'}.`,
    calendarName: 'Reviews of cooperation',
  },
  paths: {
    connected: (from, to, steps) =>
      `${from} and ${to} are connected in ${steps === 1 ? 'one step' : `${steps} steps`}.`,
    notConnected: (from, to, within) => `There is no connection between ${from} and ${to} within ${within} steps.`,
    notFound: (from, to, within) =>
      `The search was cut short before it found a connection between ${from} and ${to} within ${within} steps.`,
    mayBeMore: 'The search was cut short, so there may be other paths.',
  },
  themes: {
    candidate: (name, area, engagement, others) =>
      `${name} works in the area “${area}” in ${engagement}, together with ${listWithSerialComma.format(others)}.`,
    partner: (clause, area, year) =>
      `${clause}. The work covers the area “${area}”${year === null ? '' : `, according to a source of ${year}`}.`,
    partOf: (clause, whole, home) => `${clause}, which is part of ${whole}, in which ${home} takes part`,
    ledTo: (clause, result, home) => `${clause}, which led to ${result}, in which ${home} takes part`,
    together: (clause, home) => `${clause} together with ${home}`,
    withActivity: (clause, activity) => `${clause}, with ${activity}`,
  },
  network: {
    cluster: (name) => `Around ${name}`,
    computed: ({ when, revision, nodes, relationships }) =>
      `Computed ${when} UTC on revision ${revision} of the graph: ${nodes} nodes and ${relationships} relationships.`,
    sampled: (nodes) => `Betweenness is estimated from ${nodes} of them.`,
  },
  timeline: {
    BEGAN: (name) => `${name} began.`,
    ENDED: (name) => `${name} ended.`,
    SIGNED: (name) => `${name} was signed.`,
    PLANNED: (name) => `${name} is planned to be signed.`,
    DECIDED: (name) => `Decision: ${name}.`,
    REVIEWED: (name) => `${name} was carried out.`,
    HAPPENED: (name) => `${name}.`,
    ISSUED: (name) => `Document: ${name}.`,
  },
};
