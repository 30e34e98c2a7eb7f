import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const ARROWS = 'boundaries/dependencies';
const DRIVER = '@typescript-eslint/no-restricted-imports';
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { project: null } } },
  ruleFilter: ({ ruleId }) => [ARROWS, DRIVER, 'no-restricted-properties'].includes(ruleId),
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
    ['src/db/x.ts', "import '../ingest/load.js';"],
    ['src/db/x.ts', "import '../server/http/health.js';"],
    ['src/ingest/x.ts', "import '../importers/seed/check.js';"],
    ['src/ingest/x.ts', "import '../queries/api/errors.js';"],
    ['src/local-neo4j/x.ts', "import '../model/edtf.js';"],
    ['src/local-neo4j/x.ts', "import '../server/http/health.js';"],
    ['src/queries/x.ts', "import '../server/http/health.js';"],
    ['src/queries/search/x.ts', "import '../../server/http/health.js';"],
    ['src/queries/x.ts', "import '../importers/seed/check.js';"],
    ['src/queries/x.ts', "import '../ingest/load.js';"],
    ['src/importers/seed/x.ts', "import '../../queries/api/errors.js';"],
    ['src/server/x.ts', "import '../importers/seed/check.js';"],
    ['src/server/x.ts', "import '../ingest/load.js';"],
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
    ['src/x.ts', "import './server/create-server.js'; import './local-neo4j/local.js';"],
    ['web/explorer/x.ts', "import '../graph/palette.js'; import '@vanort/client';"],
    ['web/explorer/x.ts', "import '../../src/model/relation-types.js';"],
    ['web/graph/x.ts', "import '@vanort/client';"],
  ])('allow in %s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).toEqual([]);
  });

  it('let only src/db import the driver at run time', async () => {
    const code = "import neo4j from 'neo4j-driver'; export { neo4j };";

    expect(await brokenRules('src/server/x.ts', code)).toContain(DRIVER);
    expect(await brokenRules('src/db/x.ts', code)).not.toContain(DRIVER);
  });

  it('let only src/config.ts read the environment', async () => {
    const code = 'export const port = process.env.PORT;';

    expect(await brokenRules('src/server/x.ts', code)).toContain('no-restricted-properties');
    expect(await brokenRules('src/config.ts', code)).not.toContain('no-restricted-properties');
  });
});
