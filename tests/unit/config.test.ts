import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultCacheDir, readConfig } from '../../src/config.js';

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      dataDir: path.resolve('.vanort'),
      cacheDir: path.join(os.homedir(), '.cache', 'vanort'),
      neo4j: null,
      home: undefined,
      queryTimeoutMs: 10_000,
      rateLimitPerMinute: 0,
      answerCacheMb: 64,
      publicUrl: undefined,
      embedFrameAncestors: '*',
      apiOrigins: '*',
      trustProxy: false,
      logLevel: 'warn',
    });
  });

  it('takes an empty value for unset', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', HOME_ACTOR: '' })).toEqual(readConfig({}));
  });

  it('reads every setting', () => {
    expect(
      readConfig({
        HOST: '0.0.0.0',
        PORT: '80',
        NEO4J_URI: 'neo4j+s://graph.example',
        NEO4J_USER: 'vanort',
        NEO4J_PASSWORD: 'secret',
        NEO4J_DATABASE: 'relations',
        HOME_ACTOR: 'norrkoping',
        PUBLIC_URL: 'https://relationer.example.se/graf/',
        EMBED_FRAME_ANCESTORS: 'https://www.example.se https://*.example.se:8443',
        API_ORIGINS: 'https://www.example.se http://localhost:3000',
        CONTACT_EMAIL: 'data@example.se',
        DATA_LICENCE: 'https://creativecommons.org/publicdomain/zero/1.0/',
        QUERY_TIMEOUT_MS: '500',
        READS_AT_ONCE: '16',
        RATE_LIMIT_PER_MINUTE: '60',
        TRUST_PROXY: 'true',
        LOG_LEVEL: 'debug',
      }),
    ).toMatchObject({
      host: '0.0.0.0',
      port: 80,
      neo4j: { uri: 'neo4j+s://graph.example', user: 'vanort', password: 'secret', database: 'relations' },
      home: 'norrkoping',
      publicUrl: 'https://relationer.example.se/graf',
      embedFrameAncestors: 'https://www.example.se https://*.example.se:8443',
      apiOrigins: ['https://www.example.se', 'http://localhost:3000'],
      contactEmail: 'data@example.se',
      dataLicence: 'https://creativecommons.org/publicdomain/zero/1.0/',
      queryTimeoutMs: 500,
      maxConcurrentReads: 16,
      rateLimitPerMinute: 60,
      trustProxy: true,
      logLevel: 'debug',
    });
  });

  it.each(['Upplands Väsby', 'SE-0114', '0114', 'upplands-vasby'])('takes %s for the home', (home) => {
    expect(readConfig({ HOME_ACTOR: ` ${home} ` })).toMatchObject({ home });
  });

  it('limits the rate where others than this machine can ask, unless told otherwise', () => {
    expect(readConfig({ HOST: '0.0.0.0' }).rateLimitPerMinute).toBeGreaterThan(0);
    expect(readConfig({ HOST: '::1' }).rateLimitPerMinute).toBe(0);
    expect(readConfig({ HOST: '0.0.0.0', RATE_LIMIT_PER_MINUTE: '0' }).rateLimitPerMinute).toBe(0);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['NEO4J_URI', 'http://graph.example'],
    ['NEO4J_URI', 'bolt://'],
    ['HOME_ACTOR', 'x'.repeat(201)],
    ['SEED_DIR', 'no-such-folder'],
    ['SEED_DIR', 'package.json'],
    ['QUERY_TIMEOUT_MS', '0'],
    ['QUERY_TIMEOUT_MS', '1.5'],
    ['RATE_LIMIT_PER_MINUTE', '-1'],
    ['TRUST_PROXY', 'perhaps'],
    ['LOG_LEVEL', 'loud'],
    ['PUBLIC_URL', 'relationer.example.se'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['PUBLIC_URL', 'https://user:secret@example.se'],
    ['PUBLIC_URL', 'https://example.se/?a=b'],
    ['EMBED_FRAME_ANCESTORS', '*; script-src *'],
    ['API_ORIGINS', 'https://www.example.se/'],
    ['API_ORIGINS', '* https://www.example.se'],
    ['EMBED_FRAME_ANCESTORS', 'https://a.example, https://b.example'],
    ['EMBED_FRAME_ANCESTORS', "'none' https://a.example"],
    ['CONTACT_EMAIL', 'somebody'],
    ['DATA_LICENCE', 'CC0'],
  ])('refuses %s=%s by its name', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'BAD_SETTING', message: expect.stringMatching(`^${name}: `) as string }) as Error,
    );
  });

  it('refuses an address of a database without its password, and does not repeat a secret', () => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://graph.example' })).toThrow('NEO4J_PASSWORD');
    expect(() => readConfig({ NEO4J_PASSWORD: 'secret', PORT: 'x' })).toThrow(/^(?!.*secret)/);
  });

  it('keeps the cache where XDG says', () => {
    expect(defaultCacheDir('/var/cache')).toBe('/var/cache/vanort');
  });
});
