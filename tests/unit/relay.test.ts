import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCHEMA = fileURLToPath(new URL('../../src/generated/schema.graphql', import.meta.url));
const COMPILER = createRequire(import.meta.url).resolve('relay-compiler/cli.js');

/** What a page made with Relay asks for: an actor that it asks for again, and pages of a list below one and at the root. */
const DOCUMENTS = `
graphql\`
  fragment page_actor on Actor @refetchable(queryName: "pageActorRefetchQuery") {
    id kind name
    engagementsConnection(first: $count, after: $cursor) @connection(key: "page_engagementsConnection") {
      edges { node { id name } }
    }
  }
\`;
graphql\`
  fragment page_search on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "pageSearchPaginationQuery") {
    search(text: "palo", first: $count, after: $cursor) @connection(key: "page_search") {
      edges { score node { id type name } }
    }
  }
\`;
graphql\`
  query pageQuery($id: ID!, $count: Int, $cursor: String) {
    node(id: $id) { ...page_actor @alias(as: "actor") }
    nodes(ids: [$id]) { id ... on Engagement { kind } }
    ...page_search
  }
\`;
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vanort-relay-'));
  await mkdir(path.join(folder, 'src'));
  await copyFile(SCHEMA, path.join(folder, 'schema.graphql'));
  await writeFile(path.join(folder, 'src', 'page.js'), DOCUMENTS);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the compiler of Relay', () => {
  it('takes the schema, a fragment on an actor that is asked for again, and pages', async () => {
    const config = { src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: true };
    await writeFile(path.join(folder, 'relay.config.json'), JSON.stringify(config));

    const { stdout } = await promisify(execFile)(process.execPath, [COMPILER, 'relay.config.json'], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1' },
    });

    expect(stdout).not.toMatch(/error/i);
    const refetch = await readFile(
      path.join(folder, 'src', '__generated__', 'pageActorRefetchQuery.graphql.js'),
      'utf8',
    );
    expect(refetch).toContain('node(id: $id)');
  });
});
