import { describe, expect, it } from 'vitest';
import { startServer } from './server.js';

/** What GraphiQL offers at the first visit of a server with this home actor, and what it answers. */
async function openingOf(homeActor: string) {
  const server = await startServer({ homeActor });
  try {
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    const [, attribute = ''] = /data-default-query="([^"]*)"/.exec(await page.text()) ?? [];
    const query = attribute.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    return { query, ...(await server.ask<Record<string, { totalCount?: number; nodes?: unknown[] }>>(query)) };
  } finally {
    await server.stop();
  }
}

describe('the query that GraphiQL opens with', () => {
  it('asks for the partners of the home actor in an area where it has some', async () => {
    const { data, errors } = await openingOf('linkoping');

    expect(errors).toEqual([]);
    expect(data['partnersByPriorityArea']?.totalCount).toBeGreaterThan(1);
  });

  it('asks for the network of a home actor that works in no area', async () => {
    const { query, data, errors } = await openingOf('norrkoping');

    expect(errors).toEqual([]);
    expect(query).toContain('"norrkoping"');
    expect(data['neighbourhood']?.nodes).not.toEqual([]);
  });

  it('is shown also when the graph has no such actor', async () => {
    const { query } = await openingOf('nowhere');

    expect(query).toContain('neighbourhood(of: "nowhere")');
  });
});
