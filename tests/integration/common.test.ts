import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server.js';

interface Shared {
  common: {
    nodes: { id: string }[];
    layers: string[][];
    links: { source: string; target: string; sentence: string }[];
  };
}

describe('common', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());
  const share = (of: string[], at?: string) =>
    server.ask<Shared>(
      'query ($of: [ID!]!, $at: PartialDate) { common(of: $of, at: $at) { nodes { id } layers links { source target sentence } } }',
      { of, at },
    );
  const idsOf = ({ common }: Shared) => new Set(common.nodes.map(({ id }) => id));

  it('is what both have: the alliance, the theme it is about, and their own tie', async () => {
    const { data } = await share(['enschede', 'dalian']);

    expect(idsOf(data)).toEqual(
      new Set(['enschede', 'dalian', 'enschede-dalian', 'smart-city-alliance', 'smart-city']),
    );
    expect(data.common.links.map(({ sentence }) => sentence)).toContain('Enschede deltar i Smart City Alliance.');
  });

  it('is what all of three have, not what two of them have', async () => {
    const { data } = await share(['linkoping', 'palo-alto', 'munster']);

    expect(idsOf(data)).toContain('smart-city-alliance');
    expect(data.common.layers[2] ?? []).not.toContain('linkoping-palo-alto-sister-city');
    expect(idsOf(data)).not.toContain('stig-hagstrom');
  });

  it('goes one step further where nothing is shared directly', async () => {
    const { data } = await share(['stanford-university', 'enschede']);

    expect(data.common.layers.flat()).toContain('palo-alto');
    expect(idsOf(data)).toContain('smart-city-alliance');
  });

  it('holds as of a date', async () => {
    const { data } = await share(['enschede', 'dalian'], '1990');

    expect(idsOf(data)).toEqual(new Set(['enschede', 'dalian']));
  });

  it.each([
    [['linkoping'], 'BAD_USER_INPUT'],
    [['linkoping', 'linkoping'], 'BAD_USER_INPUT'],
    [['linkoping', 'nobody'], 'NOT_FOUND'],
    [['linkoping', 'smart-city'], 'NOT_FOUND'],
  ])('refuses %j', async (of, code) => {
    const { errors } = await share(of);

    expect(errors[0]?.extensions).toMatchObject({ code, argument: 'of' });
  });
});
