// What a worker thread runs first: on Node 20 it does not inherit the loader by which the rest is TypeScript.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.script);
