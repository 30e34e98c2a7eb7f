import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, Kind, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { sv } from '../../web/explorer/text/sv.js';
import { en } from '../../web/explorer/text/en.js';

const ROOT = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');

const SDL = read('src/generated/schema.graphql');

/** What stands in descriptions as code, or in quotes: where an example would be. */
const quoted = (): string[] => {
  const found: string[] = [];
  visit(parse(SDL), {
    enter: (node) => {
      if ('description' in node && node.description?.kind === Kind.STRING) {
        for (const [, code, text] of node.description.value.matchAll(/`([^`]*)`|"([^"]*)"/g)) {
          found.push(code ?? text ?? '');
        }
      }
    },
  });
  return found;
};

/** Texts of a catalogue that are no functions, and what its functions say of nothing. */
const texts = (catalogue: unknown): string[] =>
  typeof catalogue === 'string'
    ? [catalogue]
    : typeof catalogue === 'object' && catalogue !== null
      ? Object.values(catalogue).flatMap(texts)
      : typeof catalogue === 'function'
        ? [catalogue.toString()]
        : [];

/** Of the first graph, which another municipality has no use for. */
const FIRST_GRAPH =
  /link[oö]ping|palo.?alto|stanford|smart.?city|enschede|citizen-dialogue|ks[- ]2017|Q47265|5380748|SE-0580/i;

describe('what is offered as an example', () => {
  it('stands in the SDL, and is of no certain graph', () => {
    expect(quoted().length).toBeGreaterThan(200);
    expect(quoted().filter((text) => FIRST_GRAPH.test(text))).toEqual([]);
    expect(buildSchema(SDL).description ?? '').not.toMatch(FIRST_GRAPH);
  });

  it('gives an argument that is an id or a text as a variable, which each graph has its own value for', () => {
    const examples = quoted().filter((text) => /^\w+\(.*\)/.test(text));

    expect(examples.length).toBeGreaterThan(10);
    expect(examples.filter((text) => /\b(of|id|ids|area|areas|from|to|text|register): \[?"(?!\d)/.test(text))).toEqual(
      [],
    );
  });

  it.each(
    [...readdirSync(new URL('docs/queries/', ROOT)).map((name) => `docs/queries/${name}`)].concat(
      readdirSync(new URL('web/', ROOT), { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.graphql') && !name.includes('node_modules'))
        .map((name) => `web/${name}`),
    ),
  )('is no default of the variables of %s', (file) => {
    const defaults: string[] = [];
    visit(parse(read(file)), {
      VariableDefinition: ({ variable, defaultValue }) => {
        if (defaultValue?.kind === Kind.STRING) defaults.push(variable.name.value);
      },
    });

    expect(defaults).toEqual([]);
    expect(read(file)).not.toMatch(FIRST_GRAPH);
  });

  it.each([
    ['sv', sv],
    ['en', en],
  ])('is in no text of the explorer, %s', (_language, catalogue) => {
    expect(texts(catalogue).filter((text) => FIRST_GRAPH.test(text))).toEqual([]);
  });
});
