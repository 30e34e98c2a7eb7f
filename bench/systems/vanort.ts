import { pino } from 'pino';
import { connect } from '../../src/db/connect.js';
import { createServer } from '../../src/server/create-server.js';
import { readSetup, serve } from './system.js';

/** The product's server: `cached` or `uncached`. */
const { connection, variant } = readSetup();
const graph = await connect(connection, 60_000);
const app = await createServer({
  graph,
  log: pino({ level: 'silent' }),
  homeActor: 'linkoping',
  rateLimitPerMinute: 0,
  trustProxy: false,
  answerCacheMb: variant === 'cached' ? 64 : 0,
});
serve(`${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
