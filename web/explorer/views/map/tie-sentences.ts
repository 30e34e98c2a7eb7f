import type { MapTiesQuery } from '@vanort/client';
import { MapTiesDocument } from '@vanort/client/documents';
import { ask } from '../../api.js';
import { interpretationInWords } from '../../interpretation.js';
import { tieIdOf } from '../../panel/link-id.js';
import { withYears } from '../../picture/tip.js';
import { store } from '../../store.js';
import type { ViewState } from '../../view-state.js';
import type { Place, Tie } from './places.js';

/** What ties two actors, or an actor and what it takes part in with others, in a sentence. */
export type TieSentence = MapTiesQuery['ties']['ties'][number];

/** What ties those of a network, the weightiest first; nothing where the middle is no actor. */
export async function fetchTieSentences(state: ViewState, signal: AbortSignal): Promise<readonly TieSentence[]> {
  const { of, depth, at, areas } = state;
  const variables = { of, depth, at, areas: areas.length > 0 ? [...areas] : null, language: store.apiLanguage };
  // The map is the same without: its lines are then told by the names of their engagements.
  return ask(MapTiesDocument, variables, signal).then(
    ({ ties }) => ties.ties,
    (error: unknown) => {
      if (signal.aborted) throw error;
      return [];
    },
  );
}

type Bound = Pick<Tie, 'ends' | 'engagements'>;

/**
 * The sentences of what binds places: of who is there with each other, the weightiest first, and then of who is there
 * with what they take part in together.
 */
export function sentencesOf(ties: readonly Bound[], sentences: readonly TieSentence[]): TieSentence[] {
  const found = ties.map((tie) => sentencesBetween(tie, sentences));
  return [...new Set([...found.flatMap(({ direct }) => direct), ...found.flatMap(({ over }) => over)])];
}

function sentencesBetween({ ends, engagements }: Bound, sentences: readonly TieSentence[]) {
  const [a, b] = ends.map(idsIn) as [ReadonlySet<string>, ReadonlySet<string>];
  const shared = new Set(engagements.map(({ id }) => id));
  const isDirect = (one: string, other: string) => a.has(one) && b.has(other);
  const over = (end: ReadonlySet<string>) =>
    sentences.filter(
      ({ source, target }) => (end.has(source) && shared.has(target)) || (end.has(target) && shared.has(source)),
    );
  return {
    direct: sentences.filter(({ source, target }) => isDirect(source, target) || isDirect(target, source)),
    // The first end is the middle, of which all lines would say the same.
    over: [...over(b), ...over(a)],
  };
}

/** A place and who is there. */
export const idsIn = ({ entity, inside }: Place): ReadonlySet<string> =>
  new Set([entity.id, ...inside.map(({ id }) => id)]);

/** How much of a line is told where there is little room, and opened at once. */
const MOST_TOLD = 3;

/** What a line says, a sentence each, with its years, and whether a source says it or we do. */
export function wordsOf(
  ties: readonly Tie[],
  sentences: readonly TieSentence[],
  andMore: (count: number) => string,
): string[] {
  const { language } = store;
  const said = sentencesOf(ties, sentences);
  if (said.length === 0) return ties.flatMap(({ engagements }) => engagements.map(({ names }) => names[language]));
  const told = said.slice(0, MOST_TOLD).map((one) => {
    const words = withYears(one.sentence, { ...one, formerly: false }, language);
    return [words, interpretationInWords(one, language)].filter(Boolean).join(' ');
  });
  return said.length > MOST_TOLD ? [...told, andMore(said.length - MOST_TOLD)] : told;
}

/** What is opened of a line: its ties, the weightiest last, as that is what the panel begins with; else what is shared. */
export function evidenceIdsOf(ties: readonly Tie[], sentences: readonly TieSentence[]): string[] {
  const ids = sentencesOf(ties, sentences).map(({ source, target }) => tieIdOf(source, target));
  if (ids.length > 0) return ids.slice(0, MOST_TOLD).reverse();
  return ties.flatMap(({ engagements }) => engagements.map(({ id }) => id)).slice(0, 1);
}
