import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

describe('graphRevision', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it('numbers the state of the graph and says since when it stands', async () => {
    const { data } = await server.ask<{ graphRevision: { number: number; recordedAt: string } }>(
      '{ graphRevision { number recordedAt } }',
    );

    expect(data.graphRevision.number).toBeGreaterThan(0);
    expect(new Date(data.graphRevision.recordedAt).toISOString()).toBe(data.graphRevision.recordedAt);
  });

  it('tells the first day that a fact is dated to, which is no document of its own', async () => {
    const { data } = await server.ask<{
      graphRevision: { earliestFact: string };
      timeline: { date: string; kind: string }[];
    }>('{ graphRevision { earliestFact } timeline(of: "linkoping", limit: 500) { date kind } }');

    expect(data.graphRevision.earliestFact).toBe('1940-01-01');
    const [first] = data.timeline.map(({ date }) => date).sort();
    expect(data.graphRevision.earliestFact.startsWith(first!)).toBe(true);
  });

  it('goes with a drawing that knows where cities are, and claims no place for the rest', async () => {
    const { data } = await server.ask<{
      neighbourhood: { nodes: { id: string; latitude: number | null; longitude: number | null }[] };
    }>('{ neighbourhood(of: "palo-alto") { nodes { id latitude longitude } } }');
    const place = (id: string) => data.neighbourhood.nodes.find((node) => node.id === id);

    expect(place('palo-alto')).toMatchObject({ latitude: 37.44188, longitude: -122.14302 });
    expect(place('smart-city-alliance')).toMatchObject({ latitude: null, longitude: null });
  });
});
