import { readPersistedDocuments } from '../src/server/graphql/persisted-documents.js';
import type { Way } from './measure.js';
import type { Query } from './queries.js';

/** The least that Apollo can be asked: the measure of what is answered from memory. */
export const TYPENAME: Query = {
  name: '__typename',
  kind: 'generated',
  document: '{ __typename }',
  variables: [{}],
};

/** A persisted document by GET, with the variables that it has by itself. */
export const persistedSearch: Way = () => {
  const [documentId] = [...readPersistedDocuments()].find(([, text]) => text.includes('query Search('))!;
  return [{ method: 'GET', path: `/graphql?documentId=${documentId}` }];
};
