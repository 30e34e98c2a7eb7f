import type { WorldTwinning } from '../world.js';
import type { RawData } from './raw-data.js';

/** The pairs of the list, each once, and whether both list each other. Who lists itself is left out. */
export function makeTwinnings(listings: RawData['listings']): WorldTwinning[] {
  const pairs = new Map<string, { a: string; b: string; listedBy: WorldTwinning['listedBy'] }>();
  for (const [from, to] of listings) {
    if (from === to) continue;
    const other = pairs.get(`${to} ${from}`);
    if (other !== undefined) other.listedBy = 'BOTH';
    else pairs.set(`${from} ${to}`, pairs.get(`${from} ${to}`) ?? { a: from, b: to, listedBy: 'FIRST' });
  }
  const number = (id: string) => Number(id.slice(1));
  return [...pairs.values()].toSorted((x, y) => number(x.a) - number(y.a) || number(x.b) - number(y.b));
}
