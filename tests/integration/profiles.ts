import { inject } from 'vitest';
import { connect } from '../../src/db/connect.js';
import { INTERNAL_KINDS, INTERNAL_LABELS } from '../../src/model/visibility.js';
import { QUERY_LIMIT_MS } from '../limits.js';
import { startServer, type TestServer } from './server.js';

/** Names of people in the first graph who are no public figures, or what is left of one: family names, given names. */
const NAMES = /hagstr[oö]m|brita-stina|stig(?=[ -]?h)|reimstad/giu;

/** A server of each profile, of the same graph. */
export interface Profiles {
  readonly open: TestServer;
  readonly internal: TestServer;
  /** Ids of entities and relationships that the public one must not tell. */
  readonly hidden: readonly string[];
  /** Those of them that a JSON text tells. */
  toldIn(text: string): string[];
  /** Names of private people that a text has, whatever it is. */
  namesIn(text: string): string[];
  stop(): Promise<void>;
}

export async function startProfiles(): Promise<Profiles> {
  const open = await startServer({ profile: 'public' });
  const internal = await startServer({ profile: 'internal' });
  const graph = await connect(inject('seeded'), QUERY_LIMIT_MS);
  const rows = await graph.read(
    `MATCH (n:Entity) WHERE n.id >= '' AND any(label IN labels(n) WHERE label IN $labels) RETURN n.id AS id
     UNION MATCH (a:Entity)-[r]->() WHERE a.id >= '' AND type(r) IN $kinds RETURN r.id AS id`,
    { labels: INTERNAL_LABELS, kinds: INTERNAL_KINDS },
  );
  await graph.close();
  const hidden = [...rows.map(({ id }) => String(id)), 'kerstin-reimstad'];
  return {
    open,
    internal,
    hidden,
    namesIn: (text) => [...new Set(text.match(NAMES) ?? [])],
    toldIn: (text) => hidden.filter((id) => text.includes(JSON.stringify(id))),
    stop: async () => {
      await open.stop();
      await internal.stop();
    },
  };
}
