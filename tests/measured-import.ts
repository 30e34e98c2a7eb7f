import { argv, resourceUsage, stdout } from 'node:process';
import { contextOf, importerOf } from './imported-file.js';

/** What reading a file takes; run as a process of its own, whose memory is the reading's alone. */
const [id = '', file = ''] = argv.slice(2);
let [rows, rejected, records] = [0, 0, 0];
for await (const row of importerOf(id).read(file, contextOf(file))) {
  rows += 1;
  if ('reason' in row) rejected += 1;
  else records += row.records.length;
}
// Kilobytes on Linux and macOS alike, as libuv gives them.
stdout.write(JSON.stringify({ rows, rejected, records, residentMegabytes: Math.round(resourceUsage().maxRSS / 1024) }));
