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

/** The explorer's search as a persisted document by GET. */
export const persistedSearch: Way = () => {
  const [documentId] = [...readPersistedDocuments()].find(([, text]) => text.includes('query Search('))!;
  const variables = encodeURIComponent(JSON.stringify({ text: 'city' }));
  return [{ method: 'GET', path: `/graphql?documentId=${documentId}&variables=${variables}` }];
};
