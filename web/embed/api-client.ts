import { ApiError, askByHash, dataOf, type Ask } from '@vanort/client';

/** The folder of this build, and where the server is that it came from: two folders up. */
const HERE = import.meta.url.replace(/[^/]*$/, '');
export const SERVER = new URL('../..', HERE).href;

const answers = new Map<string, Promise<unknown>>();
const MOST_KEPT = 100;

/** Ask once for all elements on the page that want to know the same. A failure is not kept. */
export const ask: Ask = (document, variables) => {
  const key = JSON.stringify([document.__meta__, variables]);
  const known = answers.get(key) as Promise<never> | undefined;
  if (known !== undefined) return known;
  const answer = askServer(document, variables);
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  if (answers.size > MOST_KEPT) answers.delete(answers.keys().next().value!);
  return answer;
};

const askServer: Ask = async (document, variables) => {
  const answer = await askByHash(`${SERVER}graphql`, document, variables);
  if (answer !== undefined) return dataOf(answer);
  throw new ApiError('OUTDATED', 'The server knows this version of the components no more.');
};

/** The page of an entity, with what is known of it. */
export const pageOf = (id: string, lang: string): string => `${SERVER}id/${encodeURIComponent(id)}?lang=${lang}`;
