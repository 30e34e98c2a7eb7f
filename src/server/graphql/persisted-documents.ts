import { readFileSync } from 'node:fs';
import { z } from 'zod';

const MANIFEST = new URL('../../generated/client/persisted-documents.json', import.meta.url);

/** The documents of our own clients, by id: `sha256:` and the hash of the text. `npm run codegen` writes them. */
export const readPersistedDocuments = (): ReadonlyMap<string, string> =>
  new Map(Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(MANIFEST, 'utf8')))));
