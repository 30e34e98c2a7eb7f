import type { Graph } from '../../db/graph.js';
import type { Read, ReadBatched, Reads } from '../../db/reads.js';
import type { DocumentTexts } from '../documents/sections.js';
import { REVISION } from '../revision/revision.js';
import { createMask, type Mask } from './mask.js';
import { readPrivatePeople } from './private-people.js';
import { asPublic } from './public-statement.js';

/** The graph, and the texts of documents, as a server of the public profile reads them. */
export interface PublicView {
  readonly graph: Graph;
  readonly documentTexts: DocumentTexts;
}

/** How long it is taken to be known who is a public figure, while nobody asks for the graph's revision. */
const MAX_AGE_MS = 5_000;

/**
 * Whatever a query asks, its patterns match no entity and no relationship that is internal, and what it reads names no
 * person who is no public figure: the one place where that is decided, so that no view, export or question can forget it.
 */
export function publicView(graph: Graph, texts: DocumentTexts): PublicView {
  const masks = createMasks(graph);
  const visible =
    (read: Read, isFiltered = false): Read =>
    async (cypher, parameters, left) => {
      const mask = await masks.get();
      return mask.shown(await read(asPublic(cypher, isFiltered), mask.asked(parameters), left));
    };
  const batched =
    (read: ReadBatched, isFiltered: boolean): ReadBatched =>
    async (cypher, parameters) => {
      const mask = await masks.get();
      return mask.shown(await read(asPublic(cypher, isFiltered), mask.asked(parameters)));
    };
  const all = ({ read, readBatched }: Reads, isFiltered: boolean): Reads => ({
    read: visible(read, isFiltered),
    readBatched: batched(readBatched, isFiltered),
  });
  const open: Graph = {
    ...graph,
    ...all(graph, false),
    generated: all(graph.generated, true),
    filtered: all(graph.filtered, true),
    readUnqueued: async (cypher, parameters, left) => {
      if (cypher !== REVISION) return visible(graph.readUnqueued)(cypher, parameters, left);
      const rows = await graph.readUnqueued(cypher, parameters, left);
      masks.see(JSON.stringify(rows));
      return rows;
    },
    async *stream(cypher, parameters, timeoutMs) {
      const mask = await masks.get();
      for await (const row of graph.stream(asPublic(cypher), mask.asked(parameters), timeoutMs)) yield mask.shown(row);
    },
  };
  const textOf = (sha256: string) => {
    const text = texts.get(sha256);
    return text === undefined ? undefined : masks.latest?.text(text);
  };
  // Who is asked for a document's text has read of its evidence first: it is known whom it may name.
  return { graph: open, documentTexts: { size: texts.size, get: textOf } };
}

/**
 * Who is no public figure, as of the latest revision that anybody has seen: whoever learns of a newer one, to keep an
 * answer under, reads with the people of that one.
 */
function createMasks(graph: Graph) {
  let known: Promise<Mask> | undefined;
  let latest: Mask | undefined;
  let revision: string | undefined;
  let readAt = 0;
  return {
    get latest() {
      return latest;
    },
    get(): Promise<Mask> {
      if (known !== undefined && Date.now() - readAt < MAX_AGE_MS) return known;
      readAt = Date.now();
      const reading = readPrivatePeople(graph).then((people) => (latest = createMask(people)));
      known = reading;
      // A database that was away is asked again.
      reading.catch(() => (known = known === reading ? undefined : known));
      return reading;
    },
    see(state: string): void {
      if (state !== revision) known = undefined;
      revision = state;
    },
  };
}
