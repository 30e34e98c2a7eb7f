import { parentPort, workerData } from 'node:worker_threads';
import { measure, type EdgeList } from './centrality.js';

const measures = measure((workerData as { ties: EdgeList }).ties);
const { degree, pageRank, betweenness, cluster } = measures;
parentPort?.postMessage(
  measures,
  [degree, pageRank, betweenness, cluster].map(({ buffer }) => buffer as ArrayBuffer),
);
