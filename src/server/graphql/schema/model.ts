import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { Kind, parse, visit, type ConstArgumentNode, type ConstDirectiveNode, type DocumentNode } from 'graphql';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const SCHEMA = path.join(ROOT, 'schema');
const QUERIES = path.join(ROOT, 'src', 'queries');

/** The model's SDL, for `@neo4j/graphql` to generate from, without what Vänort never serves. */
export const readModel = (): DocumentNode => withoutAggregates(parseFiles(filesIn(SCHEMA)));

/**
 * The SDL of the product's own questions, which extends the generated schema: what stands in each question's folder, and
 * the enums of the model that questions speak of. It is apart since the library reserves type names that end in
 * "Connection" for what it generates itself.
 */
export const readQuestions = (): DocumentNode =>
  parseFiles([...filesIn(path.join(SCHEMA, 'analysis')), ...queryFiles()]);

/** The same as it is served: without what it says to the server alone. */
export const readAnalysis = (): DocumentNode =>
  visit(readQuestions(), { Directive: ({ name: { value } }) => (value === 'cost' ? null : undefined) });

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => path.join(folder, file));

const queryFiles = (): string[] =>
  readdirSync(QUERIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: folder }) => filesIn(path.join(QUERIES, folder)));

const parseFiles = (files: readonly string[]): DocumentNode =>
  parse(files.map((file) => readFileSync(file, 'utf8')).join('\n'));

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const off = (argument: string): ConstArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: name(argument),
  value: { kind: Kind.BOOLEAN, value: false },
});
const noNesting: ConstArgumentNode = {
  kind: Kind.ARGUMENT,
  name: name('nestedOperations'),
  value: { kind: Kind.LIST, values: [] },
};
const filterable = (...args: ConstArgumentNode[]): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: name('filterable'),
  arguments: args,
});

/**
 * Every relationship would otherwise bring aggregates, filters by aggregate and inputs for writing: three quarters of
 * the served SDL, none of it used, all of it paid for at start.
 */
function withoutAggregates(model: DocumentNode): DocumentNode {
  return visit(model, {
    FieldDefinition(field) {
      const directives = field.directives ?? [];
      const relationship = directives.find((directive) => directive.name.value === 'relationship');
      if (relationship !== undefined) {
        const slim = { ...relationship, arguments: [...(relationship.arguments ?? []), off('aggregate'), noNesting] };
        return {
          ...field,
          directives: [...directives.filter((d) => d !== relationship), slim, filterable(off('byAggregate'))],
        };
      }
      const computed = directives.some((directive) => directive.name.value === 'cypher');
      return computed
        ? { ...field, directives: [...directives, filterable(off('byValue'), off('byAggregate'))] }
        : undefined;
    },
  });
}
