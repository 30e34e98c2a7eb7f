import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRasteriser, type Rasteriser, type RasteriserOptions } from '../../../src/server/embeds/rasteriser.js';
import { startServer, type TestServer } from '../server.js';

const NEVER_ENDS = new URL('../../unit/threads/never-ends.js', import.meta.url);
const ADDRESS = '/embed/graph/linkoping.png?lang=sv';

/** What was asked of the product's own rasteriser. */
interface Watched extends Rasteriser {
  readonly asked: { abandoned: AbortSignal | undefined }[];
}
function watched(options: RasteriserOptions = {}): Watched {
  const real = createRasteriser(options);
  const asked: Watched['asked'] = [];
  return {
    asked,
    toPng: (picture, size, scale, abandoned) => {
      asked.push({ abandoned });
      return real.toPng(picture, size, scale, abandoned);
    },
    drain: () => real.drain(),
    close: () => real.close(),
  };
}

let server: TestServer;
afterEach(() => server.stop());
const get = (address: string, init: RequestInit = {}) => fetch(server.url + address, init);

describe('pictures as PNG', () => {
  it('are drawn once, whatever is in the address that the figure does not know or take', async () => {
    const rasteriser = watched();
    server = await startServer({ rasteriser });
    const first = await get(ADDRESS);
    const bytes = Buffer.from(await first.arrayBuffer());
    for (const more of [
      'x=1',
      'x=2',
      'utm_source=brev',
      'fbclid=abc',
      'width=9999',
      'theme=pink',
      'at=',
      'debug',
      'debug&y=1',
    ]) {
      const other = await get(`${ADDRESS}&${more}`);
      expect([more, other.status, other.headers.get('etag')]).toEqual([more, 200, first.headers.get('etag')]);
      expect(Buffer.from(await other.arrayBuffer()).equals(bytes)).toBe(true);
    }

    expect(rasteriser.asked).toHaveLength(1);
  });

  it('beyond those that may wait are refused with 503 and when to come back, while others are answered', async () => {
    server = await startServer({ rasteriser: watched({ threads: 1, maxWaiting: 2 }) });
    await get('/embed/graph/linkoping.svg?lang=sv&depth=3');
    const widths = Array.from({ length: 40 }, (_, n) => 1_561 + n);
    const responses = await Promise.all(widths.map((width) => get(`${ADDRESS}&depth=3&scale=3&width=${width}`)));
    const refused = responses.find(({ status }) => status !== 200)!;

    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200, 503]));
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('cache-control')).toBe('no-store');
    expect(await refused.json()).toEqual({
      errors: [{ message: expect.any(String) as string, extensions: { code: 'COMPUTATION_BUSY' } }],
    });
    expect((await get(`${ADDRESS}&width=300`)).status).toBe(200);
  });

  it('that the last of their clients has left give back their place', async () => {
    const rasteriser = watched({ threads: 1, maxWaiting: 1, worker: NEVER_ENDS });
    server = await startServer({ rasteriser });
    const clients: AbortController[] = [];
    /** Asks for a picture that is never done, until one is asked of the rasteriser so many times in all. */
    const ask = async (width: number, askedInAll: number) => {
      const client = new AbortController();
      clients.push(client);
      const response = get(`${ADDRESS}&width=${width}`, { signal: client.signal });
      response.catch(() => undefined);
      await vi.waitFor(() => expect(rasteriser.asked).toHaveLength(askedInAll), { timeout: 30_000 });
      return client;
    };
    const isRefused = async (width: number) => (await get(`${ADDRESS}&width=${width}`)).status === 503;
    try {
      await ask(300, 1);
      const second = await ask(301, 2);
      const alike = await ask(301, 2);
      expect(await isRefused(302)).toBe(true);

      second.abort();
      expect(await isRefused(303)).toBe(true);
      alike.abort();
      await vi.waitFor(() => expect(rasteriser.asked[1]!.abandoned?.aborted).toBe(true), { timeout: 30_000 });
      await ask(304, 5);
      expect(await isRefused(305)).toBe(true);
      expect(rasteriser.asked[4]!.abandoned?.aborted).toBe(false);
    } finally {
      for (const client of clients) client.abort();
    }
  });
});

describe('a figure in HTML', () => {
  it('is the same for what it does not know, but for what that tells the editor', async () => {
    server = await startServer();
    const [plain = '', wrong = ''] = await Promise.all(
      ['', '&utm_source=brev'].map(async (more) => (await get(`/embed/graph/linkoping?lang=sv${more}`)).text()),
    );

    expect(wrong).toContain('<!-- Vänort: ');
    expect(wrong.replace(/<!-- Vänort: [^]*?-->/, '')).toBe(plain);
  });
});
