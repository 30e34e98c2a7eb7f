import type { Connection } from '../src/graph/connect.js';
import type { Network } from './network.js';
import type { Contestant } from './process.js';
import type { Question } from './questions.js';
import type { compare } from './rounds.js';
type Race = (part: string, name: string, entries: Parameters<typeof compare>[1]) => Promise<void>;
export async function comparePostgres(
  _n: Network,
  _q: readonly Question[],
  _c: Connection,
  _o: Contestant,
  _r: Race,
): Promise<void> {}
