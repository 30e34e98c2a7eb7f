import type { BenchDatabase } from './database.js';
import { measureMix, type Mix } from './mix.js';
import type { Network } from './network.js';
import { startContestant, type Contestant } from './process.js';
import { hasPostgres, startPostgres } from './postgres.js';
import type { Question } from './questions.js';
import { compare, type Row } from './rounds.js';
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
  questions: readonly Question[],
  { rounds, ms, parts, soakMinutes }: SizeOptions,
): Promise<Sized> {
  const rows: (Row & { part: string })[] = [];
  const running: Contestant[] = [];
  const start = async (name: string, program: string, variant: string) => {
    const contestant = await startContestant(name, program, { connection, questions, variant });
    running.push(contestant);
    return contestant;
  };
  const stopAll = async () => {
    for (let one = running.pop(); one !== undefined; one = running.pop()) await one.stop();
  };
  const race = async (part: string, name: string, entries: Parameters<typeof compare>[1], clients = CLIENTS) => {
    const found = await compare(name, entries, { clients, rounds, ms, warmMs: WARM_MS });
    rows.push(...found.map((row) => ({ ...row, part })));
    for (const row of found) console.error(`${size} ${part} ${describe(row)}`);
  };
  const of = (kind: Question['kind']) => questions.filter((question) => question.kind === kind);

  try {
    if (parts.has('product') && of('product').length > 0) {
      const ours = await start('Vänort', 'vanort', 'uncached');
      const managed = await start('driver, managed read', 'driver', 'managed');
      const bare = await start('driver, auto-commit', 'driver', 'auto-commit');
      for (const question of of('product')) {
        await race(
          'product',
          question.name,
          [managed, bare, ours].map((contestant) => ({ contestant, question })),
        );
      }
      await stopAll();
    }
    if (parts.has('generated') && of('generated').length > 0) {
      const apollo = await start('@neo4j/graphql on Apollo', 'library', 'apollo');
      const yoga = await start('@neo4j/graphql on Yoga', 'library', 'yoga');
      const mercurius = await start('@neo4j/graphql on Mercurius', 'library', 'mercurius');
      const ours = await start('Vänort', 'vanort', 'uncached');
      for (const question of of('generated')) {
        const entries = [apollo, yoga, mercurius, ours].map((contestant) => ({ contestant, question }));
        await race('generated', question.name, entries);
      }
      await stopAll();
    }
    if (parts.has('cached')) {
      const apollo = await start('Apollo { __typename }', 'library', 'apollo');
      const ours = await start('Vänort, cached', 'vanort', 'cached');
      for (const question of questions) {
        await race('cached', question.name, [
          { contestant: apollo, question: TYPENAME },
          { contestant: ours, question },
        ]);
      }
      const persisted = { ...ours, name: 'Vänort, persisted GET' };
      await race('cached', 'persisted search', [
        { contestant: apollo, question: TYPENAME },
        { contestant: persisted, question: TYPENAME, way: persistedSearch },
      ]);
      await stopAll();
    }
    if (parts.has('clients')) {
      const ours = await start('Vänort', 'vanort', 'uncached');
      for (const question of questions)
        await race('clients', question.name, [{ contestant: ours, question }], MANY_CLIENTS);
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
        for (const question of questions.filter(({ name }) => ON_POSTGRES.has(name))) {
          await race(
            'postgres',
            question.name,
            [postgres, ours].map((contestant) => ({ contestant, question })),
          );
        }
        await stopAll();
      } finally {
        await server.stop();
      }
    }
    const mixed = async (minutes: number) => {
      const ours = await start('Vänort, cached', 'vanort', 'cached');
      const mix = await measureMix(ours, questions, connection, minutes);
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

const describe = ({ question, contestant, perSecond, p50, p99, ratio, errors }: Row) =>
  `${question}: ${contestant} ${perSecond.toFixed(0)}/s p50 ${p50.toFixed(1)} p99 ${p99.toFixed(1)} ratio ${ratio.toFixed(2)}${errors > 0 ? ` ERRORS ${errors}` : ''}`;
