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
    ['src/graph/x.ts', "import '../queries/errors.js';"],
    ['src/graph/x.ts', "import '../server/health.js';"],
    ['src/queries/x.ts', "import '../server/health.js';"],
    ['src/queries/x.ts', "import '../importers/seed/check.js';"],
    ['src/importers/seed/x.ts', "import '../../queries/errors.js';"],
    ['src/server/x.ts', "import '../importers/seed/check.js';"],
    ['src/server/x.ts', "import '../../web/explorer/store.js';"],
    ['web/graph/x.ts', "import '../explorer/store.js';"],
    ['web/client/x.ts', "import '../../src/queries/errors.js';"],
    ['web/explorer/x.ts', "import '../../src/generated/client/graphql.js';"],
    ['web/explorer/x.ts', "import '../../src/graph/kinds.js';"],
  ])('refuse in %s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).toContain(ARROWS);
  });

  it.each([
    ['src/queries/x.ts', "import '../graph/graph.js';"],
    ['src/server/x.ts', "import '../queries/errors.js';"],
    ['src/server/x.ts', "import '../../web/graph/palette.js';"],
    ['src/importers/seed/x.ts', "import '../../graph/batch.js';"],
    ['src/x.ts', "import './server/create-server.js';"],
    ['web/explorer/x.ts', "import '../graph/palette.js'; import '@vanort/client';"],
    ['web/graph/x.ts', "import '@vanort/client';"],
  ])('allow in %s: %s', async (file, code) => {
    expect(await brokenRules(file, code)).toEqual([]);
  });

  it('let only src/graph import the driver at run time', async () => {
    const code = "import neo4j from 'neo4j-driver'; export { neo4j };";

    expect(await brokenRules('src/server/x.ts', code)).toContain(DRIVER);
    expect(await brokenRules('src/graph/x.ts', code)).not.toContain(DRIVER);
  });

  it('let only src/config.ts read the environment', async () => {
    const code = 'export const port = process.env.PORT;';

    expect(await brokenRules('src/server/x.ts', code)).toContain('no-restricted-properties');
    expect(await brokenRules('src/config.ts', code)).not.toContain('no-restricted-properties');
  });
});
