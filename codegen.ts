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
          BrowsedThing: '../queries/browse.js#ListedThing',
          Facet: '../queries/facets.js#FacetCounts',
          FacetValue: '../queries/facets.resolver.js#FacetValueAnswer',
          CostRule: entity('CostRule'),
          Responsibility: '../queries/responsibility.js#ResponsibilityFor',
          HeldDuty: '../queries/responsibility.js#DutyOfBody',
          CostResponsibility: '../queries/responsibility.js#CostsByRule',
          Payer: '../queries/responsibility.js#PayerByRule',
          EvidenceCoverageOfKind: '../queries/evidence-coverage.js#KindCoverage',
          NetworkPosition: '../queries/network-position.resolver.js#PositionAnswer',
          ComputedGraph: '../queries/network-position.resolver.js#PositionAnswer',
          Cluster: '../queries/network-position.resolver.js#ClusterAnswer',
          RankedThing: '../queries/network-position.js#ThingPosition',
          Reason: '../queries/partners-by-priority-area.js#PartnerReason',
          ConnectionPath: '../queries/connections.js#Way',
          ConnectionPaths: '../queries/connections.js#Ways',
          GapCandidate: '../queries/gap-candidates.js#GapFiller',
          Hop: '../queries/connections.js#Step',
          SearchHit: '../queries/search.js#Hit',
          GraphNode: '../queries/entities.js#ThingEntity',
          TimelineEntry: '../queries/entities.js#DatedFact',
          DatedThing: entity('DatedThing'),
          ChangeConnection: '../queries/changes.js#ChangesAnswer',
          Recording: entity('Recording'),
          Review: entity('Review'),
          Agreement: entity('Agreement'),
          Decision: entity('Decision'),
          ReviewDue: '../queries/reviews-due.js#Due',
          GraphLink: '../queries/neighbourhood.js#NetworkLink',
        },
      },
    },
    'src/generated/client/': {
      schema: 'src/generated/schema.graphql',
      documents: ['docs/queries/*.graphql', 'web/**/*.graphql'],
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
