import {
  ActorCardDocument,
  PartnerFlagsDocument,
  WayFromHomeDocument,
  WhoAnswersDocument,
  type ActorCardQuery,
  type PartnerFlagsQuery,
  type WhoAnswersQuery,
} from '../../../generated/client/graphql.js';
import { byWeightFor } from '../../../model/listed-order.js';
import { languageCode, type TextLanguage } from '../../../model/language.js';
import type { Cached } from '../../cache/result-cache.js';
import type { Execute } from '../../graphql/internal-client.js';

type Actor = NonNullable<ActorCardQuery['actor']>;
export type SharedEngagement = Actor['engagements'][number];
type Held = WhoAnswersQuery['responsibility']['duties'][number];

/** Who answers for an engagement, and what is next and was last. */
export interface Handling {
  readonly answers: Held['body'] | null;
  readonly contact: Held['body'] | null;
  readonly nextReview: WhoAnswersQuery['reviewsDue'][number] | null;
  readonly last: ActorCardQuery['timeline'][number] | null;
}

/** What the card of an actor says: whose partner it is, since when, what is agreed, and who answers for it. */
export interface Card extends Handling {
  readonly country: { readonly isoCode: string; readonly name: string } | null;
  /** The city that it is in; null: it is one, or nobody says. */
  readonly city: { readonly id: string; readonly name: string } | null;
  readonly isHome: boolean;
  /** Whether a map has a place for it. */
  readonly hasPlace: boolean;
  /** What it shares with others, the best founded of those with the home actor first. */
  readonly engagements: readonly SharedEngagement[];
  /** Those that the home actor takes part in too. */
  readonly withHome: readonly SharedEngagement[];
  /** How the home actor gets to it, where they share nothing; null: they do, or there is no way. */
  readonly way: string | null;
  readonly home: { readonly id: string; readonly name: string } | null;
  /** Of the home actor's partners, by id: which country each is in. */
  readonly flags: ReadonlyMap<string, Country>;
}

type Country = PartnerFlagsQuery['cities'][number]['countries'][number];

/** Cards of actors and engagements, for many readers. */
export interface Cards {
  /** @throws ApiError NOT_FOUND */
  find(id: string, place: boolean, language: TextLanguage): Promise<Cached<Card>>;
  /** @throws ApiError NOT_FOUND */
  handling(engagement: string, language: TextLanguage): Promise<Cached<Handling>>;
}

/** What has happened, not what is planned or was printed. */
const HAPPENED: readonly string[] = ['HAPPENED', 'SIGNED', 'BEGAN', 'DECIDED', 'REVIEWED', 'ENDED'];

/** The last of what has happened. */
function lastOf(timeline: ActorCardQuery['timeline']): ActorCardQuery['timeline'][number] | null {
  const today = new Date().toISOString().slice(0, 10);
  const past = timeline.filter(({ kind, date }) => HAPPENED.includes(kind) && !date.startsWith('[') && date <= today);
  return past.at(-1) ?? null;
}

/** @param showsFollowUp whether the public is told when a relation is reviewed next */
export function createCards(execute: Execute, homeActor: string, showsFollowUp: boolean): Cards {
  const handling = async (engagement: string, language: TextLanguage): Promise<Cached<Handling>> => {
    const variables = { id: engagement, language: languageCode(language) };
    const found = await execute(WhoAnswersDocument, variables, language);
    const { responsibility, reviewsDue, timeline } = found.value;
    const duty = (name: string) => responsibility.duties.find((held) => held.duty === name)?.body ?? null;
    return {
      ...found,
      value: {
        answers: duty('ANSWERS'),
        contact: duty('COORDINATES'),
        nextReview: showsFollowUp ? (reviewsDue[0] ?? null) : null,
        last: lastOf(timeline),
      },
    };
  };

  const wayTo = async (id: string, language: TextLanguage) => {
    const variables = { id, home: homeActor, language: languageCode(language) };
    const { actor, connections } = (await execute(WayFromHomeDocument, variables, language)).value;
    return { home: actor ?? null, story: connections.paths[0]?.story ?? null };
  };

  const flagsOf = async (engagements: readonly SharedEngagement[], language: TextLanguage) => {
    const ids = engagements.flatMap(({ participants }) => participants.map(({ id }) => id));
    const variables = { ids: [...new Set(ids)], language: languageCode(language) };
    const { cities } = (await execute(PartnerFlagsDocument, variables, language)).value;
    return new Map(cities.flatMap(({ id, countries }) => countries.map((country) => [id, country] as const)));
  };

  return {
    handling,
    find: async (id, place, language) => {
      const found = await execute(ActorCardDocument, { id, language: languageCode(language) }, language);
      const { actor, timeline } = found.value;
      const engagements = [...(actor?.engagements ?? [])].sort(byWeightFor(homeActor));
      const isHome = id === homeActor;
      const withHome = isHome
        ? []
        : engagements.filter(({ participants }) => participants.some((one) => one.id === homeActor));
      const [first] = withHome;
      const way = isHome || withHome.length > 0 ? null : await wayTo(id, language);
      const handled = first === undefined ? null : (await handling(first.id, language)).value;
      const city = actor?.cities[0] ?? null;
      return {
        ...found,
        value: {
          country: actor?.countries[0] ?? city?.countries[0] ?? null,
          city,
          isHome,
          hasPlace: place || typeof city?.latitude === 'number',
          engagements,
          withHome,
          way: way?.story ?? null,
          home:
            engagements.flatMap(({ participants }) => participants).find((one) => one.id === homeActor) ??
            way?.home ??
            null,
          flags: isHome ? await flagsOf(engagements, language) : new Map(),
          // Of the tie to the home actor, where there is one: what else an actor does is its own matter.
          ...(handled ?? { answers: null, contact: null, nextReview: null, last: lastOf(timeline) }),
        },
      };
    },
  };
}
