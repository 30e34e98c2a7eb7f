import type { Tenses } from '../model/sentence-template.js';
import type { CompassPoint, TIMELINE_KINDS } from '../model/vocabularies.js';

/**
 * Every sentence of the server in one language, beside the templates of the model. Names, dates and lists of names come
 * in the words of the language already; a clause is a sentence without its full stop.
 */
export interface SentenceCatalogue {
  readonly claims: ClaimSentences;
  readonly followUp: FollowUpSentences;
  readonly paths: PathSentences;
  readonly themes: ThemeSentences;
  readonly network: NetworkSentences;
  /** What happened to something that has this name, in a sentence. */
  readonly timeline: Readonly<Record<keyof typeof TIMELINE_KINDS, (name: string) => string>>;
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
  readonly dueBeforeAgreement: (name: string, agreement: string, planned: string) => string;
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
  /** Said after what was found by a search that was cut short. */
  readonly mayBeMore: string;
}

/** Why somebody is a partner, or might be one. */
export interface ThemeSentences {
  readonly candidate: (name: string, area: string, engagement: string, others: readonly string[]) => string;
  /** @param year in which the source says that the area has priority, which is not since when the two are partners; null: unknown */
  readonly partner: (clause: string, area: string, year: string | null) => string;
  readonly partOf: (clause: string, whole: string, home: string) => string;
  readonly ledTo: (clause: string, result: string, home: string) => string;
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
