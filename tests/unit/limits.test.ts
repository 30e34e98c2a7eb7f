import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_COST, MAX_DOCUMENT_FIELDS } from '../../src/server/graphql/limits/cost.js';
import * as document from '../../src/server/graphql/limits/document.js';
import * as filters from '../../src/server/graphql/limits/filters.js';
import * as request from '../../src/server/graphql/limits/request.js';

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
const documented = [...page.matchAll(/^\| .+ \| `(MAX_\w+)` +\| +([\d,]+) \|$/gm)].map(([, name, most = '']) => [
  name,
  Number(most.replaceAll(',', '')),
]);
const bounds = Object.entries({ MAX_COST, MAX_DOCUMENT_FIELDS, ...document, ...filters, ...request }).filter(([name]) =>
  name.startsWith('MAX_'),
);

describe('the bounds of one request', () => {
  it('stand in the docs as they are', () => {
    expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(bounds));
    expect(documented.length).toBe(bounds.length);
  });
});
