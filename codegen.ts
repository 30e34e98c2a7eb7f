import type { CodegenConfig } from '@graphql-codegen/cli';
import { readMappers } from './codegen/mappers.js';
import { LANGUAGES_BY_CODE } from './src/model/generated/languages.js';

const config: CodegenConfig = {
  generates: {
    'src/generated/resolvers.ts': {
      schema: ['schema/**/*.graphql', 'src/queries/*/*.graphql', 'src/server/graphql/schema/directives.graphql'],
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../queries/api/context.js#QueryContext',
        scalars: { PartialDate: 'string', ID: 'string' },
        enumsAsTypes: true,
        // Inside the server a language is its tag.
        enumValues: { Language: LANGUAGES_BY_CODE },
        immutableTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.js',
        mappers: readMappers(),
      },
    },
    'src/generated/client/': {
      schema: 'src/generated/schema.graphql',
      documents: [
        'docs/queries/*.graphql',
        'web/**/*.graphql',
        'src/generated/documents/*.graphql',
        'src/server/{open-data,search}/**/*.graphql',
      ],
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        scalars: { PartialDate: 'string', ID: 'string' },
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        emitLegacyCommonJSImports: false,
        importExtension: '.js',
      },
    },
  },
};

export default config;
