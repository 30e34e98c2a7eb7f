import { expect, it } from 'vitest';
import { PAGE_TEXTS as SERVER_WORDS } from '../../src/server/pages/page-texts.js';
import { WORDS } from '../../web/embed/texts.js';

/** A function of words says what it says of some names and numbers. */
const said = (word: unknown): unknown =>
  typeof word === 'function'
    ? [1, 3].map((count) =>
        (word as (...given: unknown[]) => string)(word.length === 2 && isList(word) ? ['Ett'] : 'Ett', count, 2),
      )
    : word;
const isList = (word: { toString(): string }) => word.toString().startsWith('(names');

it.each(['sv', 'en'] as const)('components and figures of the server say the same: %s', (language) => {
  const server = SERVER_WORDS[language] as unknown as Record<string, unknown>;
  for (const [name, word] of Object.entries(WORDS[language])) expect(said(word), name).toEqual(said(server[name]));
});
