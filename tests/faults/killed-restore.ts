// A restore in a process of its own, for tests that kill it: prints a line with each page.
import { verifyBackup } from '../../src/backup/read-backup.js';
import { restore } from '../../src/backup/restore.js';
import { connect } from '../../src/db/connect.js';

const [uri = '', password = '', file = ''] = process.argv.slice(2);
const graph = await connect({ uri, user: 'neo4j', password }, 60_000);
const contents = await verifyBackup(file);
console.log('begins');
await restore(graph, file, contents, {
  oneTransaction: 0,
  onProgress: (count) => {
    console.log(count);
  },
});
console.log('ends');
await graph.close();
