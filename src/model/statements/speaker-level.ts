import { valuesOf, type SpeakerLevel } from '../vocabularies.js';
import type { StatementDocument } from './statement.js';

/** From the heaviest to the lightest. */
const LEVELS: readonly SpeakerLevel[] = valuesOf('SpeakerLevel');

/**
 * How much a document's word weighs.
 * @param home id of the home actor; null: there is none
 */
export function speakerLevel({ documentKind, publisherId }: StatementDocument, home: string | null): SpeakerLevel {
  if (documentKind === 'REGISTER') return 'REGISTER';
  if (publisherId === null) return 'PRESS';
  if (publisherId !== home) return 'OTHER_ACTOR';
  return documentKind === 'DECISION' ? 'HOME_DECISION' : 'HOME_DOCUMENT';
}

/** Below 0: the first weighs more. */
export const compareLevels = (one: SpeakerLevel, other: SpeakerLevel): number =>
  LEVELS.indexOf(one) - LEVELS.indexOf(other);
