export { LocalNeo4jError, type LocalNeo4jErrorCode } from './error.js';
export { startLocalNeo4j, type Exit, type LocalNeo4j, type LocalNeo4jOptions } from './local.js';
export type { OnProgress, Share } from './progress.js';
export type { ExtraSettings, Memory } from './settings.js';
export { findRunningNeo4j, type LocalConnection } from './running.js';
