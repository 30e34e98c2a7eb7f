import type { MatchReason } from '../model/matching/reasons.js';
import type { Tenses } from '../model/sentence-template.js';
import type { Contradiction } from '../model/standing.js';
import type { Assertion, CompassPoint, DocumentKind, SpeakerLevel, TIMELINE_KINDS } from '../model/vocabularies.js';

/**
 * Every sentence of the server in one language, beside the templates of the model. Names, dates and lists of names come
 * in the words of the language already; a clause is a sentence without its full stop.
 */
export interface SentenceCatalogue {
  readonly claims: ClaimSentences;
  readonly followUp: FollowUpSentences;
  readonly paths: PathSentences;
  readonly ties: TieSentences;
  readonly whatIf: WhatIfSentences;
  readonly themes: ThemeSentences;
  readonly network: NetworkSentences;
  readonly people: PeopleWords;
  readonly statements: StatementSentences;
  readonly standing: StandingSentences;
  readonly disagreements: DisagreementSentences;
  readonly registers: RegisterSentences;
  /** Why two records are taken for one, or not. */
  readonly matchReasons: Readonly<Record<MatchReason, string>>;
  /** What happened to something that has this name, in a sentence. @param isPast whether its day has gone by */
  readonly timeline: Readonly<Record<keyof typeof TIMELINE_KINDS, (name: string, isPast: boolean) => string>>;
}

/** What relationships say, and since when. */
export interface ClaimSentences {
  /** A name that stands with the article in a sentence, where the language has one there. */
  readonly definite: (name: string, place: 'start' | 'inside') => string;
  /** The words at the end of a name that say between whom it is, each of the two, and what stands instead for one of them. */
  readonly parties: RegExp;
  /** The words at the end of a name that say whose it is. */
  readonly within: (place: string) => string;
  readonly withParty: (name: string) => string;
  /** How far one lies from the other, and in which direction. */
  readonly isDistant: (kilometres: number, direction: CompassPoint | null) => Tenses;
  readonly since: (clause: string, start: string) => string;
  /** When it was, as it follows a clause: at one time, up to one, or between two. */
  readonly at: (time: string) => string;
  readonly until: (end: string) => string;
  readonly between: (start: string, end: string) => string;
  /** After a clause about an engagement: it is dormant, since when if that is known. */
  readonly dormant: (clause: string, start: string | null) => string;
  /** After a clause about an engagement: no party confirms it. */
  readonly unconfirmed: (clause: string) => string;
  /** A decision is taken; an agreement is decided on. */
  readonly tookDecision: Tenses;
  /** What an agreement that is not signed is about. */
  readonly plannedToGovern: Tenses;
  readonly holdsRole: (role: string) => Tenses;
  readonly takesPartAs: (role: string) => Tenses;
}

/** Who answers for what, and what is to be reviewed. */
export interface FollowUpSentences {
  readonly inheritedDuty: (clause: string, part: string, whole: string) => string;
  readonly reviewTitle: (name: string) => string;
  readonly reviewTitleBeforeAgreement: (name: string) => string;
  /** @param isPast whether the agreement should have been signed by now */
  readonly dueBeforeAgreement: (name: string, agreement: string, planned: string, isPast: boolean) => string;
  readonly dueInPeriod: (name: string, start: string, end: string) => string;
  readonly responsible: (names: readonly string[]) => string;
  readonly ground: (names: readonly string[]) => string;
  readonly neverFollowedUp: string;
  readonly neverReviewed: string;
  /** @param date null: nobody knows when */
  readonly lastDone: (date: string | null) => string;
  /** What calendar programs call the feed of reviews. */
  readonly calendarName: string;
}

/** How two are connected. */
export interface PathSentences {
  readonly connected: (from: string, to: string, steps: number) => string;
  readonly notConnected: (from: string, to: string, within: number) => string;
  /** The search was cut short. */
  readonly notFound: (from: string, to: string, within: number) => string;
}

/** What ties two actors, in a picture of who is connected: a label is a few words beside a line. */
export interface TieSentences {
  readonly both: (one: string, other: string) => string;
  /** How many engagements more there are, after a clause that tells the first. */
  readonly more: (clause: string, count: number, isOver: boolean) => string;
  readonly several: (count: number) => string;
  /** What follows is the time of the oldest of several; of one of them, where the oldest is not known. */
  readonly oldest: (several: string) => string;
  readonly oneOf: (several: string) => string;
  readonly takesPart: string;
  readonly since: (label: string, start: string) => string;
  readonly between: (label: string, start: string, end: string) => string;
  readonly until: (label: string, end: string) => string;
  readonly formerly: (label: string) => string;
  readonly dormant: (label: string) => string;
  /** What one town is reported to be to another, which neither confirms; and any other label of what no party confirms. */
  readonly reported: (label: string) => string;
  readonly unconfirmed: (label: string) => string;
}

/** What would be lost without something. */
export interface WhatIfSentences {
  readonly summary: (without: readonly string[], parts: readonly string[]) => string;
  readonly nothing: (without: readonly string[]) => string;
  /** Parts of the summary. */
  readonly engagements: (count: number) => string;
  readonly cutOff: (count: number) => string;
  readonly loosened: (count: number) => string;
  readonly areas: (count: number, withNone: number) => string;
  readonly reviews: (count: number) => string;
  readonly governance: (count: number) => string;
  readonly ofOthers: (count: number) => string;
  /** Why something is not there; `by` is what felled it. */
  readonly removed: Readonly<
    Record<'ASKED' | 'WITHOUT_AGREEMENT' | 'PART' | 'WITHOUT_PARTNER', (name: string, by: string) => string>
  >;
  readonly isCutOff: (actor: string, home: string) => string;
  readonly isIndirect: (actor: string, home: string) => string;
  readonly isLess: (actor: string, home: string, after: number, before: number, left: readonly string[]) => string;
  readonly areaWithNone: (area: string) => string;
  readonly areaWithLess: (area: string, before: AreaCountWords, after: AreaCountWords) => string;
  readonly governsNothing: (name: string) => string;
}
export interface AreaCountWords {
  readonly partners: number;
  readonly engagements: number;
}

/** How people are called whose names are not told. */
export interface PeopleWords {
  /** A role with whose it is, by what ties them to it: "professor vid Linköpings universitet"; null: no source names one. */
  readonly byRole: Readonly<
    Record<
      'AFFILIATED_WITH' | 'INITIATED' | 'PARTICIPATES_IN' | 'MEMBER_OF',
      (role: string | null, of: string) => string
    >
  >;
  /** A role that somebody no longer has. */
  readonly formerly: (role: string) => string;
  /** Somebody of whom the sentence says their role itself. */
  readonly somebody: string;
}

/** Why somebody is a partner, or might be one. */
export interface ThemeSentences {
  readonly candidate: (name: string, area: string, engagement: string, others: readonly string[]) => string;
  /** @param year in which the source says that the area has priority, which is not since when the two are partners; null: unknown */
  readonly partner: (clause: string, area: string, year: string | null) => string;
  readonly partOf: (clause: string, whole: string, home: string) => string;
  readonly ledTo: (clause: string, result: string, home: string) => string;
  /** Two are members of one network, as a clause. */
  readonly coMembers: (clause: string, home: string) => string;
  /** What a network has to do with an area; the year of the source, where it is known. */
  readonly network: (clause: string, area: string, year: string | null) => string;
  readonly together: (clause: string, home: string) => string;
  readonly withActivity: (clause: string, activity: string) => string;
}

/** What was measured in the network. */
export interface NetworkSentences {
  readonly cluster: (name: string) => string;
  readonly computed: (network: {
    readonly when: string;
    readonly revision: number;
    readonly nodes: number;
    readonly relationships: number;
  }) => string;
  /** Betweenness was measured from some of the nodes only. */
  readonly sampled: (nodes: number) => string;
}

/** Who says what, and when. */
export interface StatementSentences {
  /** Who or what speaks in a document of a kind, by the name of its publisher: "Hof's website". */
  readonly source: (kind: DocumentKind | null, name: string) => string;
  /** That a source says something of a relationship, which is a clause: in the present, or in the past of what was. */
  readonly states: Readonly<Record<Assertion, (source: string, kind: DocumentKind | null, clause: string) => string>>;
  /** When it ended, after that it no longer holds. */
  readonly until: (words: string, when: string) => string;
  /** That a source speaks of an entity. */
  readonly names: Readonly<Record<Assertion, (source: string, kind: DocumentKind | null, name: string) => string>>;
  /** Values that are stated of an entity, after what is said of it; a label and a value each. */
  readonly with: (clause: string, values: readonly string[]) => string;
  /** A value beside its label, inside a sentence. */
  readonly value: (label: string, value: string) => string;
  /** When something was said, after it. */
  readonly on: (words: string, date: string) => string;
  /** Words of a source that stand on their own, after who says them. */
  readonly excerpt: (speaker: string, words: string) => string;
  /** A speaker who is not named. */
  readonly aSource: string;
  /** Said of what follows from a document that does not say so itself. */
  readonly derived: string;
  /** What properties are called that the model has no heading for. */
  readonly labels: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<'true' | 'false', string>>;
  /** An end that is open. */
  readonly goesOn: string;
  readonly list: (values: readonly string[]) => string;
  /** What statements about an entity itself are called, beside those about relationships of a kind. */
  readonly ofEntities: string;
  readonly levels: Readonly<Record<SpeakerLevel, string>>;
}

/** How an engagement stands: `by` are those who say so, each with the date on which it did. */
export interface StandingSentences {
  readonly mutual: (name: string, by: readonly string[], isBetweenTwo: boolean) => string;
  readonly oneSided: (name: string, by: readonly string[]) => string;
  /** No party says so, others do. */
  readonly byOthers: (name: string, by: readonly string[]) => string;
  readonly unconfirmed: (name: string, by: readonly string[]) => string;
  /** @param when as it follows a clause; null: nobody says */
  readonly ended: (name: string, when: string | null, by: readonly string[]) => string;
  readonly contradicted: (name: string, on: readonly Contradiction[]) => string;
}

/** Who says otherwise than who. */
/** A value in words, and who hold it; `isPlural`: there are several. */
export interface PositionWords {
  readonly by: string;
  readonly isPlural: boolean;
  readonly value: string;
}

export interface DisagreementSentences {
  /** Each value with those who hold it, the first with the verb. */
  readonly values: (property: string, positions: readonly PositionWords[]) => string;
  readonly existence: (positions: readonly PositionWords[]) => string;
  /** Beside what the graph goes by: on what sources differ, a sentence each. */
  readonly beside: (sentences: readonly string[]) => string;
  readonly says: Readonly<Record<'HOLDS' | 'OVER' | 'DENIED', string>>;
}

/** What an actor's own documents and a register have of an engagement. */
export interface RegisterSentences {
  readonly both: (actor: string, register: string, name: string) => string;
  readonly different: (actor: string, register: string, name: string) => string;
  readonly ownOnly: (actor: string, register: string, name: string) => string;
  readonly registerOnly: (actor: string, register: string, name: string) => string;
  readonly listedBy: (actors: readonly string[]) => string;
}
