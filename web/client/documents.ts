export * from '../../src/generated/client/graphql.js';
