import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** The arrows of the design: what each folder may import. What is not listed is refused. */
const ARROWS = [
  { from: 'main', to: ['main', 'commands', 'server', 'importers', 'exporters', 'ingest', 'backup', 'db', 'model'] },
  {
    from: 'commands',
    to: ['commands', 'main', 'importers', 'exporters', 'ingest', 'backup', 'queries', 'db', 'model'],
  },
  { from: 'backup', to: ['backup', 'db', 'model', 'main'] },
  // Figures that the server draws look as the components do: one palette, one set of shapes.
  {
    from: 'server',
    to: [
      'server',
      'exporters',
      'queries',
      'narration',
      'curation',
      'db',
      'model',
      'generated',
      'picture',
      'shell',
      'words',
    ],
  },
  { from: 'queries', to: ['queries', 'narration', 'db', 'model', 'generated'] },
  { from: 'narration', to: ['narration', 'model'] },
  { from: 'curation', to: ['curation', 'db', 'model', 'generated'] },
  { from: 'importers', to: ['importers', 'workbook', 'ingest', 'db', 'model', 'main'] },
  { from: 'exporters', to: ['exporters', 'workbook', 'queries', 'narration', 'db', 'model', 'main'] },
  { from: 'workbook', to: ['workbook', 'model'] },
  { from: 'ingest', to: ['ingest', 'db', 'model'] },
  { from: 'db', to: ['db', 'model', 'main'] },
  { from: 'model', to: ['model'] },
  { from: 'generated', to: ['generated', 'queries'] },
  // The web knows the model and what the API's generated types say; explorer and embed share the drawing of a graph.
  { from: 'client', folder: 'web/client', to: ['client', 'generated', 'model'] },
  { from: 'picture', folder: 'web/graph', to: ['picture', 'client', 'model'] },
  // The frame of the explorer's pages and of the server's: one menu, one set of words.
  { from: 'words', folder: 'web/explorer/text', to: ['words', 'explorer', 'model'] },
  { from: 'shell', folder: 'web/shell', to: ['shell', 'words', 'model'] },
  { from: 'explorer', folder: 'web/explorer', to: ['explorer', 'words', 'shell', 'picture', 'client', 'model'] },
  { from: 'embed', folder: 'web/embed', to: ['embed', 'picture', 'client', 'model'] },
];

/** Packages that a part of the code has to itself. */
const DRIVER = { name: 'neo4j-driver', allowTypeImports: true, message: 'Only src/db talks to the database.' };
const LAUNCHER = { name: '@vanort/local-neo4j', message: 'Only the start of the product runs a database.' };
const FIGURES = {
  group: ['@vanort/figures', '@vanort/figures/*'],
  message: 'Only the server and the web draw figures.',
};
const AROUND = {
  regex: '^(\\.\\./)+(\\.\\.|src|web|schema|tests)(/|$)',
  message: 'A package knows nothing of the repository around it.',
};

/** What differs between languages is looked up by the language's tag, never decided by a comparison with one of them. */
const NAMED_LANGUAGE = '[value=/^(?:sv|en)(?:-[a-z]{2})?$/i]';
const LANGUAGE_COMPARISONS = [
  `BinaryExpression[operator=/^[!=]==?$/] > Literal${NAMED_LANGUAGE}`,
  `SwitchCase > Literal${NAMED_LANGUAGE}.test`,
].map((selector) => ({ selector, message: "Look it up by the language's tag: see src/narration/catalogue.ts." }));

export default tseslint.config(
  { ignores: ['src/generated/client/**', 'dist/**', '.vanort/**', 'web/graphiql/**', 'node_modules/**'] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowInGenericTypeArguments: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      parserOptions: { project: null },
      globals: {
        console: 'readonly',
        performance: 'readonly',
        process: 'readonly',
      },
    },
  },
  {
    files: ['build/**', '.ci/**', 'tests/**/*.js'],
    languageOptions: { globals: { URL: 'readonly', fetch: 'readonly' } },
  },
  {
    files: ['web/shell/page.js'],
    languageOptions: {
      globals: {
        addEventListener: 'readonly',
        document: 'readonly',
        localStorage: 'readonly',
        HTMLScriptElement: 'readonly',
        HTMLSelectElement: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    files: ['src/generated/**'],
    extends: [tseslint.configs.disableTypeChecked],
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: { '@typescript-eslint/no-explicit-any': 'off', '@typescript-eslint/no-empty-object-type': 'off' },
  },
  {
    files: ['src/**/*.ts', 'web/*/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [
        ...ARROWS.filter(({ from }) => from !== 'main').map(({ from, folder }) => ({
          type: from,
          pattern: folder ?? `src/${from}`,
        })),
        { type: 'main', pattern: 'src' },
      ],
      // Packages are no part of a layer, though each has a folder `src` too: what they may import is told below.
      'boundaries/ignore': ['packages/**/*'],
      'import/resolver': { typescript: { project: './tsconfig.json' } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: ARROWS.map(({ from, to }) => ({
            from: { element: { type: from } },
            allow: to.map((type) => ({ to: { element: { type } } })),
          })),
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'web/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [DRIVER, LAUNCHER] }] },
  },
  {
    files: ['packages/*/src/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [AROUND] }] },
  },
  {
    files: ['src/**'],
    ignores: ['src/server/**', 'src/db/**', 'src/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [DRIVER, LAUNCHER], patterns: [FIGURES] }],
    },
  },
  {
    files: ['src/db/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [LAUNCHER], patterns: [FIGURES] }] },
  },
  {
    files: ['src/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: [DRIVER] }] },
  },
  {
    files: ['src/**/*.ts', 'web/**/*.ts', 'codegen/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...LANGUAGE_COMPARISONS] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/config.ts reads the environment.' },
      ],
    },
  },
);
