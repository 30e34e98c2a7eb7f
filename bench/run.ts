import { Command } from 'commander';
import { startDatabase } from './database.js';
import { createNetwork } from './network.js';
import { measureSize, type Sized } from './size.js';
import { queriesAbout, subjectsOf } from './queries.js';
import { writeReport } from './report.js';

const SIZES: Readonly<Record<string, number | null>> = { seed: null, '10k': 10_000, '100k': 100_000, '1m': 1_000_000 };
const SEED_NUMBER = 20_171_009;

const command = new Command('bench')
  .option('--sizes <list>', `which of ${Object.keys(SIZES).join(',')}`, Object.keys(SIZES).join(','))
  .option('--rounds <number>', 'how often each system has its turn', '3')
  .option('--seconds <number>', 'how long each turn is', '2')
  .option('--queries <list>', 'only these')
  .option(
    '--parts <list>',
    'which of product,generated,cached,mix,clients,postgres',
    'product,generated,cached,mix,clients,postgres',
  )
  .option('--soak <minutes>', 'then an hour of a mix, or as many minutes, to see whether memory grows', '0')
  .option('--name <name>', 'name of the files under bench/results', 'latest')
  .parse();
const options = command.opts<
  Record<'sizes' | 'rounds' | 'seconds' | 'parts' | 'soak' | 'name', string> & { queries?: string }
>();

const sized: Sized[] = [];
for (const size of options.sizes.split(',')) {
  const relationships = SIZES[size];
  if (relationships === undefined) throw new Error(`There is no size ${size}`);
  const network = relationships === null ? null : createNetwork(SEED_NUMBER, relationships);
  const wanted = options.queries?.split(',');
  const queries = queriesAbout(subjectsOf(network)).filter(({ name }) => wanted?.includes(name) ?? true);
  console.error(`${size}: loading`);
  const database = await startDatabase(network);
  try {
    sized.push(
      await measureSize(size, database, network, queries, {
        rounds: Number(options.rounds),
        ms: Number(options.seconds) * 1_000,
        parts: new Set(options.parts.split(',')),
        soakMinutes: size === options.sizes.split(',').at(-1) ? Number(options.soak) : 0,
      }),
    );
  } finally {
    await database.stop();
  }
  writeReport(options.name, sized);
}
