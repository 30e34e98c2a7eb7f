import { tieIdOf } from '../../../panel/link-id.js';
import { yearOf } from '../../time/years.js';
import type { Bond, Home } from '../home.js';
import type { Chapter } from './chapters.js';

/** What ties two, as far as it decides since when it is there. */
type Dated = Pick<Bond, 'source' | 'target' | 'since' | 'engagements'>;

/**
 * By tie, the chapter in which it is first there: that of the first engagement it is of, else the year since when it is.
 * Null: no source dates it, and it is there once its ends are (who is located where, who belongs to whom).
 */
export function startOf(
  { source, target, since, engagements }: Dated,
  first: ReadonlyMap<string, number>,
  chapters: readonly Chapter[],
): number | null {
  const of = [...engagements.map(({ id }) => id), source, target].flatMap((id) => first.get(id) ?? []);
  if (of.length > 0) return Math.min(...of);
  const year = since ? yearOf(since) : null;
  return year === null ? null : chapters.findIndex((chapter) => chapter.year === null || chapter.year >= year);
}

/** What is there in a chapter: the one in the middle, whom ties of the time lead to from it, and those ties. */
export function presentIn(
  chapter: number,
  first: ReadonlyMap<string, number>,
  chapters: readonly Chapter[],
  { ties, bonds }: Pick<Home, 'ties' | 'bonds'>,
  home: string,
): { readonly nodes: ReadonlySet<string>; readonly links: ReadonlySet<string> } {
  if (chapter >= chapters.length - 1) {
    return { nodes: new Set(ties.nodes.map(({ id }) => id)), links: new Set(ties.links.map(({ id }) => id)) };
  }
  const starts = bonds.map((bond) => ({ bond, start: startOf(bond, first, chapters) }));
  const here = starts.filter(({ start }) => start !== null && start <= chapter).map(({ bond }) => bond);
  const dated = new Set([home, ...here.flatMap(({ source, target }) => [source, target])]);
  const between = starts
    .filter(({ bond, start }) => start === null && dated.has(bond.source) && dated.has(bond.target))
    .map(({ bond }) => bond);
  const links = [...here, ...between];
  const nodes = reachedFrom(home, links);
  return {
    nodes,
    links: new Set(
      links.filter(({ source }) => nodes.has(source)).map(({ source, target }) => tieIdOf(source, target)),
    ),
  };
}

/** Who is tied to it, over others too: what floats by itself is no part of its story yet. */
function reachedFrom(home: string, links: readonly Pick<Bond, 'source' | 'target'>[]): ReadonlySet<string> {
  const reached = new Set([home]);
  for (const id of reached) {
    // A set grows while it is walked.
    for (const { source, target } of links) if (source === id || target === id) reached.add(source).add(target);
  }
  return reached;
}
