import { afterEach, describe, expect, it } from 'vitest';
import { createCentralityWorker, type CentralityWorker } from '../../src/queries/centrality/centrality-worker.js';
import type { EdgeList } from '../../src/queries/centrality/centrality.js';
import { QUERY_LIMIT_MS } from '../limits.js';

const TRIANGLE: EdgeList = { nodes: 3, from: Uint32Array.of(0, 1, 2), to: Uint32Array.of(1, 2, 0) };
const thread = (name: string) => new URL(`./threads/${name}.js`, import.meta.url);
/** By when a measuring that ends by itself must have ended: never reached. */
const soon = () => Date.now() + QUERY_LIMIT_MS;

let measurer: CentralityWorker;
afterEach(() => measurer.close());

describe('a measurer', () => {
  it('measures in its thread', async () => {
    measurer = createCentralityWorker();

    const { pairs, degree } = await measurer.measure(TRIANGLE, soon());

    expect(pairs).toBe(3);
    expect([...degree]).toEqual([2, 2, 2]);
  });

  it('says so when its thread crashes, without what it said, and goes on', async () => {
    measurer = createCentralityWorker(thread('crashes'));

    const failures = await Promise.all([1, 2].map(() => measurer.measure(TRIANGLE, soon()).catch((e: unknown) => e)));

    for (const failure of failures) {
      expect(failure).toMatchObject({
        message: 'The network could not be measured.',
        code: 'COMPUTATION_FAILED',
      });
    }
  });

  it('says so when its thread ends without a word', async () => {
    measurer = createCentralityWorker(thread('leaves'));

    await expect(measurer.measure(TRIANGLE, soon())).rejects.toMatchObject({
      code: 'COMPUTATION_FAILED',
    });
  });

  it('ends a thread that goes on for too long', async () => {
    measurer = createCentralityWorker(thread('never-ends'));

    await expect(measurer.measure(TRIANGLE, Date.now() + 1_000)).rejects.toMatchObject({
      code: 'COMPUTATION_TIMEOUT',
    });
  });

  it('counts the time that a computation waits for others', async () => {
    measurer = createCentralityWorker(thread('never-ends'));
    const ask = (ms: number) => measurer.measure(TRIANGLE, Date.now() + ms).catch((e: unknown) => e);

    const answers = await Promise.all([ask(1_500), ask(1_000)]);

    expect(answers).toMatchObject([{ code: 'COMPUTATION_TIMEOUT' }, { code: 'COMPUTATION_TIMEOUT' }]);
  });

  it('turns down what would wait behind eight others', async () => {
    measurer = createCentralityWorker(thread('never-ends'));
    const waiting = Array.from({ length: 8 }, () =>
      measurer.measure(TRIANGLE, Date.now() + 500).catch((e: unknown) => e),
    );

    await expect(measurer.measure(TRIANGLE, soon())).rejects.toMatchObject({
      code: 'COMPUTATION_BUSY',
    });
    await Promise.all(waiting);
  });

  it('ends its thread when it is closed, and lets nobody wait', async () => {
    measurer = createCentralityWorker(thread('never-ends'));
    const answers = [1, 2].map(() => measurer.measure(TRIANGLE, soon()).catch((e: unknown) => e));

    await measurer.close();

    for (const answer of await Promise.all(answers)) {
      expect(answer).toMatchObject({ code: 'COMPUTATION_FAILED' });
    }
  });
});
