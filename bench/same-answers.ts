import { isDeepStrictEqual } from 'node:util';
import type { System } from './process.js';
import type { Query } from './queries.js';

type Answer = Readonly<Record<string, unknown>>;
interface Connections {
  readonly searchedUpTo: number;
  readonly exhausted: boolean;
  readonly paths: readonly { readonly length: number; readonly hops: readonly Hop[] }[];
}
interface Hop {
  readonly from: { readonly name: string };
  readonly to: { readonly name: string };
}

/**
 * Make sure that two systems answer alike before their speed is compared: the same JSON for each of the variables. Where a
 * search for connections had more than forty ways to choose from, which forty are weighed is up to the database: then both
 * must have found as many and as short ones, and the other must tell ours word by word as we do.
 * @returns for how many the JSON as a whole was the same
 */
export async function requireSameAnswers(query: Query, ours: System, other: System): Promise<number> {
  let same = 0;
  for (const variables of query.variables) {
    const body = { query: query.document, variables };
    const [mine, theirs] = await Promise.all([post(ours.url!, body), post(other.url!, body)]);
    if (isDeepStrictEqual(mine.data, theirs.data)) {
      same += 1;
      continue;
    }
    const { isDetermined = true } = (theirs.extensions ?? {}) as { isDetermined?: boolean };
    if (isDetermined || !(await areAlike(connectionsIn(mine), connectionsIn(theirs), other))) {
      throw new Error(
        `${query.name} ${JSON.stringify(variables)}: ${ours.name} and ${other.name} differ\n${JSON.stringify(mine)}\n${JSON.stringify(theirs)}`,
      );
    }
  }
  return same;
}

const connectionsIn = ({ data }: Answer) => (data as { connections: Connections }).connections;

async function areAlike(mine: Connections, theirs: Connections, other: System): Promise<boolean> {
  const shapeOf = ({ searchedUpTo, exhausted, paths }: Connections) => ({
    ...{ searchedUpTo, exhausted, count: paths.length },
  });
  const names = mine.paths.map(({ hops }) => [hops[0]!.from.name, ...hops.map(({ to }) => to.name)]);
  const retold = await post(new URL('/rebuilt', other.url!).href, names);
  return isDeepStrictEqual(shapeOf(mine), shapeOf(theirs)) && isDeepStrictEqual(retold, mine.paths);
}

async function post(url: string, body: unknown): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.status !== 200) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}
