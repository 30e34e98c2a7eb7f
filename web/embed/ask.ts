import { ApiError, askByHash, dataOf, type Ask } from '@vanort/client';

/** The folder of this build, and where the server is that it came from: two folders up. */
export const HERE = import.meta.url.replace(/[^/]*$/, '');
export const SERVER = new URL('../..', HERE).href;

/** Where a document is known: to the server, else, after an upgrade, to what it keeps of this build. */
const ENDPOINTS = [`${SERVER}graphql`, `${HERE}graphql`];

const answers = new Map<string, Promise<unknown>>();
const MOST_KEPT = 100;

/** Ask once for all elements on the page that want to know the same. A failure is not kept. */
export const ask: Ask = (document, variables) => {
  const key = JSON.stringify([document.__meta__, variables]);
  const known = answers.get(key) as Promise<never> | undefined;
  if (known !== undefined) return known;
  const answer = askAnywhere(document, variables);
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  if (answers.size > MOST_KEPT) answers.delete(answers.keys().next().value!);
  return answer;
};

const askAnywhere: Ask = async (document, variables) => {
  for (const endpoint of ENDPOINTS) {
    const answer = await askByHash(endpoint, document, variables);
    if (answer !== undefined) return dataOf(answer);
  }
  throw new ApiError('OUTDATED', 'The server knows this version of the components no more.');
};

/** The page of a thing, with what is known of it. */
export const pageOf = (id: string, lang: string): string => `${SERVER}id/${encodeURIComponent(id)}?lang=${lang}`;
