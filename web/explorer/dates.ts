export * from '../graph/dates.js';
