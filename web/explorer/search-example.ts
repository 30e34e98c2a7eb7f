import { SearchExampleDocument } from '@vanort/client/documents';
import type { TextLanguage } from '../../src/model/language.js';
import { ask } from './api.js';
import { store } from './store.js';

export interface Example {
  readonly id: string;
  readonly names: Readonly<Record<TextLanguage, string>>;
}

/** Asked once for all search fields of the visit; a failure is not kept. */
let asked: Promise<readonly Example[]> | undefined;

/** Partners of the home actor as examples of what to look for: one of its own kind, and one of another. */
export function searchExamples(): Promise<readonly Example[]> {
  return (asked ??= fetchExamples().catch((error: unknown) => {
    asked = undefined;
    throw error;
  }));
}

async function fetchExamples(): Promise<readonly Example[]> {
  const { actor: home } = await ask(SearchExampleDocument, { of: store.home });
  const partners = (home?.engagements ?? [])
    .flatMap(({ participants }) => participants)
    .filter(({ id }) => id !== store.home);
  const alike = partners.find(({ kind }) => kind === home?.kind);
  const other = partners.find(({ kind }) => kind !== home?.kind);
  return [alike, other].filter((one) => one !== undefined);
}
