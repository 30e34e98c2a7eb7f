import { parentPort, workerData } from 'node:worker_threads';
import { measure, type Ties } from './centrality.js';

const measures = measure((workerData as { ties: Ties }).ties);
const { degree, pageRank, betweenness, cluster } = measures;
parentPort?.postMessage(
  measures,
  [degree, pageRank, betweenness, cluster].map(({ buffer }) => buffer as ArrayBuffer),
);
