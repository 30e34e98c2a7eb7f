import type { CodegenConfig } from '@graphql-codegen/cli';

const entity = (name: string) => `../queries/entities.js#${name}Entity`;

const config: CodegenConfig = {
  generates: {
    'src/generated/resolvers.ts': {
      schema: ['schema/**/*.graphql', 'src/server/schema/directives.graphql'],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../queries/context.js#QueryContext',
        scalars: { PartialDate: 'string', ID: 'string' },
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.js',
        mappers: {
          Actor: entity('Actor'),
          Engagement: entity('Engagement'),
          PriorityArea: entity('PriorityArea'),
          Document: entity('Document'),
          Evidence: entity('Evidence'),
          Reason: '../queries/partners-by-priority-area.js#PartnerReason',
          SearchHit: '../queries/search.js#Hit',
          GraphNode: '../queries/neighbourhood.js#NetworkNode',
          GraphLink: '../queries/neighbourhood.js#NetworkLink',
        },
      },
    },
    'src/generated/client/': {
      schema: 'src/generated/schema.graphql',
      documents: ['docs/queries/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: { PartialDate: 'string', ID: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.js',
      },
    },
  },
};

export default config;
