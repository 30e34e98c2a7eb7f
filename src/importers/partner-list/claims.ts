import type { LocalizedText } from '../../model/localized-text.js';
import { VOCABULARIES, type Vocabulary } from '../../model/vocabularies.js';
import type { ListRow } from './list-row.js';

const NETWORK = { sv: 'Nätverk', en: 'Network' };

/** What a row says, in a sentence of ours. */
export function claimOf(
  { kind, kindWord, since, until, stage, statusWords, country }: ListRow,
  name: string,
): LocalizedText {
  const kinds: Vocabulary['values'] = VOCABULARIES.PartnershipKind.values;
  const label = kinds[kind]?.labels ?? NETWORK;
  const stageLabel = stage === undefined ? undefined : VOCABULARIES.Stage.values[stage].labels;
  const place = country === undefined ? name : `${name} (${country})`;
  const joined = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(', ');
  return {
    sv: `Listan tar upp ${joined([
      ...[place, (kindWord ?? label.sv).toLowerCase(), since && `sedan ${since}`, until && `till ${until}`],
      (statusWords ?? stageLabel?.sv)?.toLowerCase(),
    ])}.`,
    en: `The list has ${joined([
      ...[place, label.en.toLowerCase(), since && `since ${since}`, until && `until ${until}`],
      stageLabel?.en.toLowerCase(),
    ])}.`,
  };
}
