import type { BenchDatabase } from './database.js';
import { measureMix, type Mix } from './mix.js';
import type { Network } from './network.js';
import { startSystem, type System } from './process.js';
import { hasPostgres, startPostgres } from './postgres.js';
import type { Query } from './queries.js';
import { compare, type Row } from './rounds.js';
import { requireSameAnswers } from './same-answers.js';
import { TYPENAME, persistedSearch } from './typename.js';

export interface SizeOptions {
  readonly rounds: number;
  readonly ms: number;
  readonly parts: ReadonlySet<string>;
  readonly soakMinutes: number;
}

/** Everything that was measured at one size. */
export interface Sized {
  readonly size: string;
  readonly relationships: number;
  readonly rows: readonly (Row & { readonly part: string })[];
  readonly mix: Mix | null;
  readonly soak: Mix | null;
}

const CLIENTS = 16;
const WARM_MS = 10_000;
const MANY_CLIENTS = 64;
const ON_POSTGRES = new Set(['neighbourhood', 'partnersByPriorityArea', 'connections']);

export async function measureSize(
  size: string,
  { connection, relationships }: BenchDatabase,
  network: Network | null,
  queries: readonly Query[],
  { rounds, ms, parts, soakMinutes }: SizeOptions,
): Promise<Sized> {
  const rows: (Row & { part: string })[] = [];
  const running: System[] = [];
  const start = async (name: string, program: string, variant: string) => {
    const system = await startSystem(name, program, { connection, queries, variant });
    running.push(system);
    return system;
  };
  const stopAll = async () => {
    for (let one = running.pop(); one !== undefined; one = running.pop()) await one.stop();
  };
  const race = async (part: string, name: string, entries: Parameters<typeof compare>[1], clients = CLIENTS) => {
    const found = await compare(name, entries, { clients, rounds, ms, warmMs: WARM_MS });
    rows.push(...found.map((row) => ({ ...row, part })));
    for (const row of found) console.error(`${size} ${part} ${describe(row)}`);
  };
  const of = (kind: Query['kind']) => queries.filter((query) => query.kind === kind);

  try {
    if (parts.has('product') && of('product').length > 0) {
      const ours = await start('Vänort', 'vanort', 'uncached');
      const managed = await start('driver, managed read', 'driver', 'managed');
      const bare = await start('driver, auto-commit', 'driver', 'auto-commit');
      for (const query of of('product')) {
        await race(
          'product',
          query.name,
          [managed, bare, ours].map((system) => ({ system, query })),
        );
      }
      await stopAll();
    }
    if (parts.has('generated') && of('generated').length > 0) {
      const apollo = await start('@neo4j/graphql on Apollo', 'library', 'apollo');
      const yoga = await start('@neo4j/graphql on Yoga', 'library', 'yoga');
      const mercurius = await start('@neo4j/graphql on Mercurius', 'library', 'mercurius');
      const ours = await start('Vänort', 'vanort', 'uncached');
      for (const query of of('generated')) {
        const entries = [apollo, yoga, mercurius, ours].map((system) => ({ system, query }));
        await race('generated', query.name, entries);
      }
      await stopAll();
    }
    if (parts.has('cached')) {
      const apollo = await start('Apollo { __typename }', 'library', 'apollo');
      const ours = await start('Vänort, cached', 'vanort', 'cached');
      for (const query of queries) {
        await race('cached', query.name, [
          { system: apollo, query: TYPENAME },
          { system: ours, query },
        ]);
      }
      const persisted = { ...ours, name: 'Vänort, persisted GET' };
      await race('cached', 'persisted search', [
        { system: apollo, query: TYPENAME },
        { system: persisted, query: TYPENAME, way: persistedSearch },
      ]);
      await stopAll();
    }
    if (parts.has('clients')) {
      const ours = await start('Vänort', 'vanort', 'uncached');
      for (const query of queries) await race('clients', query.name, [{ system: ours, query }], MANY_CLIENTS);
      await stopAll();
    }
    if (parts.has('postgres') && network !== null && hasPostgres()) {
      const ours = await start('Vänort', 'vanort', 'uncached');
      const server = await startPostgres(network);
      try {
        const postgres = await start(
          'PostgreSQL',
          'postgres',
          JSON.stringify({ port: server.port, user: server.user }),
        );
        for (const query of queries.filter(({ name }) => ON_POSTGRES.has(name))) {
          const same = await requireSameAnswers(query, ours, postgres);
          console.error(`${size} postgres ${query.name}: the same JSON for ${same} of ${query.variables.length}`);
          await race(
            'postgres',
            query.name,
            [postgres, ours].map((system) => ({ system, query })),
          );
        }
        await stopAll();
      } finally {
        await server.stop();
      }
    }
    const mixed = async (minutes: number) => {
      const ours = await start('Vänort, cached', 'vanort', 'cached');
      const mix = await measureMix(ours, queries, connection, minutes);
      await stopAll();
      return mix;
    };
    const mix = parts.has('mix') ? await mixed((rounds * ms) / 60_000) : null;
    const soak = soakMinutes > 0 ? await mixed(soakMinutes) : null;
    return { size, relationships, rows, mix, soak };
  } finally {
    await stopAll();
  }
}

const describe = ({ query, system, perSecond, p50, p99, ratio, errors }: Row) =>
  `${query}: ${system} ${perSecond.toFixed(0)}/s p50 ${p50.toFixed(1)} p99 ${p99.toFixed(1)} ratio ${ratio.toFixed(2)}${errors > 0 ? ` ERRORS ${errors}` : ''}`;
