import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const ARROWS = 'boundaries/dependencies';
const PACKAGES = '@typescript-eslint/no-restricted-imports';
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { project: null } } },
  ruleFilter: ({ ruleId }) => [ARROWS, PACKAGES, 'no-restricted-properties', 'no-restricted-syntax'].includes(ruleId),
});

async function brokenRules(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId }) => ruleId ?? 'parse error');
}

describe('the arrows of the design', () => {
  it.each([
    ['src/model/x.ts', "import '../narration/labels.js';"],
    ['src/model/x.ts', "import '../db/graph.js';"],
    ['src/narration/x.ts', "import '../queries/api/errors.js';"],
    ['src/narration/x.ts', "import '../generated/resolvers.js';"],
    ['src/db/x.ts', "import '../queries/api/errors.js';"],
    ['src/db/x.ts', "import '../ingest/ingest.js';"],
    ['src/db/x.ts', "import '../server/http/health.js';"],
    ['src/ingest/x.ts', "import '../importers/seed/check.js';"],
    ['src/ingest/x.ts', "import '../queries/api/errors.js';"],
    ['src/queries/x.ts', "import '../server/http/health.js';"],
    ['src/queries/search/x.ts', "import '../../server/http/health.js';"],
    ['src/queries/x.ts', "import '../importers/seed/check.js';"],
    ['src/queries/x.ts', "import '../ingest/ingest.js';"],
    ['src/importers/seed/x.ts', "import '../../queries/api/errors.js';"],
    ['src/server/x.ts', "import '../importers/seed/check.js';"],
    ['src/server/x.ts', "import '../ingest/ingest.js';"],
    ['src/server/x.ts', "import '../../web/explorer/store.js';"],
    ['web/graph/x.ts', "import '../explorer/store.js';"],
    ['web/client/x.ts', "import '../../src/queries/api/errors.js';"],
    ['web/explorer/x.ts', "import '../../src/generated/client/graphql.js';"],
    ['web/explorer/x.ts', "import '../../src/narration/labels.js';"],
  ])('refuse in %s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).toContain(ARROWS);
  });

  it.each([
    ['src/db/x.ts', "import '../model/relation-types.js'; import '../start-error.js';"],
    ['src/narration/x.ts', "import '../model/relation-types.js';"],
    ['src/queries/search/x.ts', "import '../../db/graph.js'; import '../../narration/labels.js';"],
    ['src/server/x.ts', "import '../queries/api/errors.js';"],
    ['src/server/x.ts', "import '../../web/graph/palette.js';"],
    ['src/importers/seed/x.ts', "import '../../ingest/records.js'; import '../../model/edtf.js';"],
    ['src/ingest/x.ts', "import '../db/graph.js'; import '../model/edtf.js';"],
    ['src/x.ts', "import './server/create-server.js'; import './db/graph.js';"],
    ['web/explorer/x.ts', "import '../graph/palette.js'; import '@vanort/client';"],
    ['web/explorer/x.ts', "import '../../src/model/relation-types.js';"],
    ['web/graph/x.ts', "import '@vanort/client';"],
  ])('allow in %s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).toEqual([]);
  });

  it('let only src/db import the driver at run time', async () => {
    const code = "import neo4j from 'neo4j-driver'; export { neo4j };";

    expect(await brokenRules('src/server/x.ts', code)).toContain(PACKAGES);
    expect(await brokenRules('src/db/x.ts', code)).not.toContain(PACKAGES);
  });

  it('let a package import nothing of the repository around it', async () => {
    const file = 'packages/local-neo4j/src/x.ts';

    expect(await brokenRules(file, "import '../../../src/start-error.js';")).toContain(PACKAGES);
    expect(await brokenRules(file, "import './lock.js'; import 'neo4j-driver';")).toEqual([]);
  });

  it('let figures know types of the client alone, and only the server and the web draw them', async () => {
    const file = 'packages/figures/src/map/x.ts';

    expect(await brokenRules(file, "import '../../../../src/model/language.js';")).toContain(PACKAGES);
    expect(await brokenRules(file, "import '../scene.js'; import type { Tie } from '@vanort/client';")).toEqual([]);
    expect(await brokenRules('src/queries/x.ts', "import '@vanort/figures/map';")).toContain(PACKAGES);
    expect(await brokenRules('src/server/x.ts', "import '@vanort/figures/map';")).toEqual([]);
    expect(await brokenRules('web/embed/x.ts', "import '@vanort/figures/map';")).toEqual([]);
  });

  it('let only the start of the product run a database', async () => {
    const code = "import '@vanort/local-neo4j';";

    expect(await brokenRules('src/server/x.ts', code)).toContain(PACKAGES);
    expect(await brokenRules('src/db/x.ts', code)).toContain(PACKAGES);
    expect(await brokenRules('src/x.ts', code)).not.toContain(PACKAGES);
  });

  it('let only src/config.ts read the environment', async () => {
    const code = 'export const port = process.env.PORT;';

    expect(await brokenRules('src/server/x.ts', code)).toContain('no-restricted-properties');
    expect(await brokenRules('src/config.ts', code)).not.toContain('no-restricted-properties');
  });

  it.each([
    ['src/queries/x.ts', "export const told = (language: string) => (language === 'sv' ? 'sedan' : 'since');"],
    ['web/explorer/x.ts', "export const isEnglish = (language: string) => 'EN' !== language;"],
    ['codegen/x.ts', "export const isBritish = (locale: string) => locale === 'en-GB';"],
    ['src/server/x.ts', "export function f(l: string) { switch (l) { case 'sv': return 1; default: return 2; } }"],
  ])('let nothing be decided by a comparison with one language in %s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).toContain('no-restricted-syntax');
  });

  it('let a language be looked up', async () => {
    const code = "export const told = (language: 'sv' | 'en') => ({ sv: 'sedan', en: 'since' })[language];";

    expect(await brokenRules('src/queries/x.ts', code)).toEqual([]);
  });
});
