// A load in a process of its own, for tests that kill it: prints a line with each transaction.
import { connect } from '../../src/db/connect.js';
import { ingest } from '../../src/ingest/ingest.js';
import { recordsOf } from '../../src/ingest/records.js';
import { killedBatch } from './killed-batch.js';

const [uri = '', password = '', source = ''] = process.argv.slice(2);
const graph = await connect({ uri, user: 'neo4j', password }, 60_000);
console.log('begins');
await ingest(
  graph,
  {
    ...{ source, recordedBy: 'test', recordsPerTransaction: 40 },
    onProgress: (records) => {
      console.log(records);
    },
  },
  recordsOf(killedBatch()),
);
console.log('ends');
await graph.close();
